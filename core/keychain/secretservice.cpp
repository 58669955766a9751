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

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QDBusMessage isDefaultKeyringLocked()
{
    auto question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return question;
}

KeychainAnswer answerIn(const QDBusPendingReply<QDBusVariant> &reply)
{
    using Condition = KeychainAnswer::Condition;
    if (reply.isError())
        return answerOf(reply.error());
    return {reply.value().variant().toBool() ? Condition::Locked : Condition::Unlocked, {}};
}

} // namespace

void askSecretService(const QDBusConnection &bus, int timeout, QObject &context, KeychainDone done)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(isDefaultKeyringLocked(), timeout), &context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &context,
        [done = std::move(done)](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            done(answerIn(*finished));
        });
}

} // namespace patchbay
