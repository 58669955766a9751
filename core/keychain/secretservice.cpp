// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/secretservice.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QObject>
#include <QUuid>

#include <limits>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

using Condition = SecretServiceAnswer::Condition;

QDBusMessage isDefaultKeyringLocked()
{
    auto question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return question;
}

Condition conditionOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return Condition::Silent;
    case QDBusError::AccessDenied:
        return Condition::Refused;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
        return Condition::NoBus;
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownProperty:
    case QDBusError::InvalidArgs:
        return Condition::NoKeyring;
    default:
        return error.name().startsWith("org.freedesktop.Secret.Error."_L1) ? Condition::NoKeyring
                                                                           : Condition::NoService;
    }
}

SecretServiceAnswer answerOf(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (reply.isError())
        return {conditionOf(reply.error()), reply.error().name() + u": "_s + reply.error().message()};
    return {reply.value().variant().toBool() ? Condition::Locked : Condition::Unlocked, {}};
}

} // namespace

SecretService::SecretService()
    : m_connectionName(u"patchbay-keychain-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

SecretService::~SecretService()
{
    QDBusConnection::disconnectFromBus(m_connectionName);
}

void SecretService::ask(std::chrono::milliseconds limit, QObject &context, Done done)
{
    const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connectionName);
    if (!bus.isConnected()) {
        const QString reason = bus.lastError().message();
        QDBusConnection::disconnectFromBus(
            m_connectionName); // so that the next question tries a new connection
        done({Condition::NoBus, reason});
        return;
    }
    const int timeout =
        limit == forAsLongAsItTakes ? std::numeric_limits<int>::max() : static_cast<int>(limit.count());
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(isDefaultKeyringLocked(), timeout), &context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &context,
        [done = std::move(done)](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            done(answerOf(*finished));
        });
}

} // namespace patchbay
