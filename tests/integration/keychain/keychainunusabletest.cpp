// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/keychainsecretstore.h"
#include "core/keychain/keychainthread.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

struct Expected
{
    SecretStoreState state;
    ErrorCode code;
    QByteArray key;
};

/// By the condition that tests/support/with-keyring made.
const QMap<QString, Expected> expectations{
    {u"without-bus"_s, {SecretStoreState::Absent, ErrorCode::Unavailable, "keychain.noBus"}},
    {u"without-service"_s, {SecretStoreState::Absent, ErrorCode::Unavailable, "keychain.noService"}},
    {u"without-keyring"_s, {SecretStoreState::Absent, ErrorCode::Unavailable, "keychain.noKeyring"}},
    {u"refused"_s, {SecretStoreState::Refused, ErrorCode::Denied, "keychain.refused"}},
    {u"kwallet-without-wallet"_s, {SecretStoreState::Absent, ErrorCode::Unavailable, "keychain.noKeyring"}},
};

} // namespace

/// Where there is no keychain, or it does not let us in: the same calls, each with a clear answer and in no
/// time.
class KeychainUnusableTest : public QObject
{
    Q_OBJECT

    KeychainThread m_thread;
    Expected m_expected;

private Q_SLOTS:

    void initTestCase()
    {
        const QString condition = qEnvironmentVariable("PATCHBAY_KEYRING");
        QVERIFY2(expectations.contains(condition), "run it through tests/support/with-keyring");
        m_expected = expectations.value(condition);
    }

    void everyCallSaysWhy()
    {
        KeychainSecretStore keychain(m_thread, u"patchbay/test"_s, {});
        QElapsedTimer timer;
        timer.start();

        const auto read = keychain.read(u"integration/1"_s, {});
        const auto written = keychain.write(u"integration/1"_s, {{u"token"_s, Secret("hidden"_ba)}}, {});
        const auto removed = keychain.remove(u"integration/1"_s, {});

        QVERIFY(timer.elapsed() < 3000);
        for (const Error &error : {read.error(), written.error(), removed.error()}) {
            QCOMPARE(error.code, m_expected.code);
            QCOMPARE(error.message.key, m_expected.key);
            QVERIFY(error.message.text.startsWith(u"Cannot use the secrets of integration/1: "_s));
            QVERIFY(!error.detail.isEmpty());
        }
    }

    void theStateIsClear()
    {
        KeychainSecretStore keychain(m_thread, u"patchbay/test"_s, {});

        QCOMPARE(keychain.state(), m_expected.state);
    }
};

QTEST_GUILESS_MAIN(KeychainUnusableTest)
#include "keychainunusabletest.moc"
