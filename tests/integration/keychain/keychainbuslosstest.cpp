// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/keychainsecretstore.h"
#include "core/keychain/keychainthread.h"

#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

/// What a person does who logs out while a server of theirs goes on.
class KeychainBusLossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theProcessOutlivesItsDesktopSession()
    {
        KeychainThread thread;
        KeychainSecretStore keychain(thread, u"patchbay/test"_s, {});
        QVERIFY(keychain.write(u"integration/1"_s, {{u"token"_s, Secret("x"_ba)}}, {}));

        QCOMPARE(::kill(qEnvironmentVariableIntValue("PATCHBAY_BUS_PROCESS"), SIGKILL), 0);

        QTRY_COMPARE(keychain.state(), SecretStoreState::Absent);
        QCOMPARE(keychain.read(u"integration/1"_s, {}).error().message.key, "keychain.noBus"_ba);
    }
};

QTEST_GUILESS_MAIN(KeychainBusLossTest)
#include "keychainbuslosstest.moc"
