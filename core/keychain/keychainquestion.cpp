// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/keychainquestion.h"

#include "core/keychain/kwallet.h"
#include "core/keychain/secretservice.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QObject>
#include <QUuid>

#include <limits>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

using Condition = KeychainAnswer::Condition;

bool isPlasma5()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" && qgetenv("KDE_SESSION_VERSION") == "5";
}

} // namespace

KeychainQuestion::KeychainQuestion()
    : m_connectionName(u"patchbay-keychain-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

KeychainQuestion::~KeychainQuestion()
{
    QDBusConnection::disconnectFromBus(m_connectionName);
}

void KeychainQuestion::ask(std::chrono::milliseconds limit, QObject &context, KeychainDone done)
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
    if (!isPlasma5())
        return askSecretService(bus, timeout, context, std::move(done));
    askKWallet(bus, timeout, context,
        [bus, timeout, &context, done = std::move(done)](const KeychainAnswer &answer) {
            if (answer.condition == Condition::NoService)
                askSecretService(bus, timeout, context, done);
            else
                done(answer);
        });
}

} // namespace patchbay
