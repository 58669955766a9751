// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/gnomekeyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto serviceName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;

/// `(oayays)`, the Secret Service's secret.
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

QDBusMessage call(
    QLatin1StringView path, QLatin1StringView interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(serviceName, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

} // namespace
} // namespace patchbay

Q_DECLARE_METATYPE(patchbay::PlainSecret)

namespace patchbay {

GnomeKeyring::GnomeKeyring()
    : DesktopKeyring(pid_t(QDBusConnection::sessionBus().interface()->servicePid(serviceName).value()))
{
    qDBusRegisterMetaType<PlainSecret>();
}

GnomeKeyring::~GnomeKeyring()
{
    leaveUsable();
}

bool GnomeKeyring::lock()
{
    const QList<QDBusObjectPath> keyrings{QDBusObjectPath(defaultKeyring())};
    call(servicePath, "org.freedesktop.Secret.Service"_L1, u"Lock"_s, {QVariant::fromValue(keyrings)});
    return isLocked();
}

bool GnomeKeyring::unlock()
{
    const auto session = call(servicePath, "org.freedesktop.Secret.Service"_L1, u"OpenSession"_s,
        {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (session.arguments().size() != 2)
        return false;
    const PlainSecret password{
        session.arguments().at(1).value<QDBusObjectPath>(), {}, "keyring password", u"text/plain"_s};
    call(servicePath, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_L1,
        u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(QDBusObjectPath(defaultKeyring())), QVariant::fromValue(password)});
    return !isLocked();
}

bool GnomeKeyring::isLocked() const
{
    const auto reply =
        call("/org/freedesktop/secrets/aliases/default"_L1, "org.freedesktop.DBus.Properties"_L1, u"Get"_s,
            {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return !reply.arguments().isEmpty() && reply.arguments().first().value<QDBusVariant>().variant().toBool();
}

QString GnomeKeyring::defaultKeyring() const
{
    const auto reply = call(servicePath, "org.freedesktop.Secret.Service"_L1, u"ReadAlias"_s, {u"default"_s});
    return reply.arguments().isEmpty() ? QString()
                                       : reply.arguments().first().value<QDBusObjectPath>().path();
}

} // namespace patchbay
