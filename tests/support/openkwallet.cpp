// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/openkwallet.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto serviceName = u"org.kde.kwalletd5"_s;
const auto wallet = u"kdewallet"_s;

} // namespace

OpenKWallet::OpenKWallet()
    : DesktopKeyring(pid_t(QDBusConnection::sessionBus().interface()->servicePid(serviceName).value()))
{}

OpenKWallet::~OpenKWallet()
{
    leaveUsable();
}

bool OpenKWallet::lock()
{
    asked(u"close"_s, {wallet, true});
    return isLocked();
}

bool OpenKWallet::unlock()
{
    // What pam_kwallet5 makes of the login's password; with-keyring has made the wallet with these 56 bytes.
    asked(u"pamOpen"_s, {wallet, QByteArray(56, 'k'), 0});
    return !isLocked();
}

bool OpenKWallet::isLocked() const
{
    return !asked(u"isOpen"_s, {wallet}).toBool();
}

QVariant OpenKWallet::asked(const QString &method, const QVariantList &arguments)
{
    auto message =
        QDBusMessage::createMethodCall(serviceName, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message).arguments().value(0);
}

} // namespace patchbay
