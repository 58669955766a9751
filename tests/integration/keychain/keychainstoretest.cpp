// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/keychainsecretstore.h"
#include "core/keychain/keychainthread.h"
#include "tests/support/desktopkeyring.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <future>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

namespace {

constexpr auto service = "patchbay/keychain-test"_L1;

/// Time that a call may take beyond its own limit on a busy machine.
constexpr auto slack = 2'000ms;

SecretBundle bundleOf(const QByteArray &value)
{
    return {{u"token"_s, Secret(value)}};
}

bool isUnder(const QElapsedTimer &timer, std::chrono::milliseconds limit)
{
    return timer.elapsed() < limit.count();
}

/// The content of every file below the keyring's home.
QByteArray everythingOnDisk()
{
    QByteArray all;
    QDirIterator files(
        qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// Against a real gnome-keyring and a real KWallet, see tests/support/with-keyring->
class KeychainStoreTest : public QObject
{
    Q_OBJECT

    KeychainThread m_thread;

    KeychainSecretStore store(const KeychainSettings &settings = {})
    {
        return KeychainSecretStore(m_thread, service, settings);
    }

private Q_SLOTS:

    void keepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("text") << "sk_live_51H"_ba;
        QTest::newRow("Arabic") << u"كلمة السر"_s.toUtf8();
        QTest::newRow("quotes and lines") << "a \"b\"\n\\c"_ba;
        QTest::newRow("binary with NUL") << QByteArray("\x00\x01\xff\xfe\x80 tail", 10);
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("200 kB") << QByteArray(200'000, 'z');
    }

    void keepsEveryByte()
    {
        QFETCH(const QByteArray, value);
        const SecretBundle bundle{{u"token"_s, Secret(value)}, {u"مفتاح"_s, Secret("second"_ba)}};

        QVERIFY(store().write(u"integration/1"_s, bundle, {}));

        const auto read = store().read(u"integration/1"_s, {});
        QVERIFY2(read, read ? "" : qPrintable(read.error().message.text + read.error().detail));
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->value(u"token"_s).reveal(), value);
        QCOMPARE(read->value(u"مفتاح"_s).reveal(), "second"_ba);
    }

    void ownersDoNotMix()
    {
        auto writing = store();
        QVERIFY(writing.write(u"integration/a"_s, bundleOf("of a"), {}));
        QVERIFY(writing.write(u"integration/b"_s, bundleOf("of b"), {}));
        KeychainSecretStore otherWorkspace(m_thread, u"patchbay/another"_s, {});

        QCOMPARE(store().read(u"integration/a"_s, {})->value(u"token"_s).reveal(), "of a"_ba);
        QCOMPARE(otherWorkspace.read(u"integration/a"_s, {}).error().code, ErrorCode::NotFound);
    }

    void writingReplacesTheWholeBundle()
    {
        auto keychain = store();
        QVERIFY(keychain.write(
            u"integration/r"_s, {{u"old"_s, Secret("1"_ba)}, {u"kept"_s, Secret("2"_ba)}}, {}));
        QVERIFY(keychain.read(u"integration/r"_s, {}));

        QVERIFY(keychain.write(u"integration/r"_s, {{u"kept"_s, Secret("3"_ba)}}, {}));

        const auto read = keychain.read(u"integration/r"_s, {});
        QCOMPARE(read->keys(), QStringList{u"kept"_s});
        QCOMPARE(read->value(u"kept"_s).reveal(), "3"_ba);
    }

    void removedSecretsAreGone()
    {
        auto keychain = store();
        QVERIFY(keychain.write(u"integration/gone"_s, bundleOf("x"), {}));
        QVERIFY(keychain.read(u"integration/gone"_s, {}));

        QVERIFY(keychain.remove(u"integration/gone"_s, {}));

        const auto read = keychain.read(u"integration/gone"_s, {});
        QCOMPARE(read.error().code, ErrorCode::NotFound);
        QCOMPARE(read.error().message.key, "keychain.notFound"_ba);
        QVERIFY(keychain.remove(u"integration/gone"_s, {}));
    }

    void isUnlocked() { QCOMPARE(store().state(), SecretStoreState::Unlocked); }

    void leavesNoPlainTextOnDisk()
    {
        const QByteArray secret = "correct-horse-battery-staple"_ba;

        QVERIFY(store().write(u"integration/disk"_s, bundleOf(secret), {}));

        const QByteArray disk = everythingOnDisk();
        QVERIFY2(disk.size() > 100, "the keyring's files are looked at");
        QVERIFY(!disk.contains(secret));
        QVERIFY(!disk.contains(secret.toBase64().first(24)));
    }

    void saysThatTheKeyringIsLocked()
    {
        const auto keyring = DesktopKeyring::ofThisSession();
        auto keychain = store();
        QVERIFY(keychain.write(u"integration/l"_s, bundleOf("x"), {}));
        QVERIFY(keyring->lock());

        const auto read = keychain.read(u"integration/l"_s, {});
        const auto written = keychain.write(u"integration/l"_s, bundleOf("y"), {});
        const auto removed = keychain.remove(u"integration/l"_s, {});

        QCOMPARE(keychain.state(), SecretStoreState::Locked);
        for (const Error &error : {read.error(), written.error(), removed.error()}) {
            QCOMPARE(error.code, ErrorCode::Denied);
            QCOMPARE(error.message.key, "keychain.locked"_ba);
        }
    }

    void forgetsWhatItReadWhenTheKeyringTurnsOutToBeLocked()
    {
        const auto keyring = DesktopKeyring::ofThisSession();
        auto keychain = store();
        QVERIFY(keychain.write(u"integration/f"_s, bundleOf("x"), {}));
        QVERIFY(keychain.read(u"integration/f"_s, {}));
        QVERIFY(keyring->lock());

        QCOMPARE(keychain.state(), SecretStoreState::Locked);

        QCOMPARE(keychain.read(u"integration/f"_s, {}).error().code, ErrorCode::Denied);
    }

    void worksAgainAfterItWasUnlocked()
    {
        const auto keyring = DesktopKeyring::ofThisSession();
        auto keychain = store();
        QVERIFY(keychain.write(u"integration/u"_s, bundleOf("x"), {}));
        QVERIFY(keyring->lock());
        QVERIFY(!keychain.write(u"integration/u"_s, bundleOf("refused"), {}));

        QVERIFY(keyring->unlock());

        QCOMPARE(keychain.read(u"integration/u"_s, {})->value(u"token"_s).reveal(), "x"_ba);
    }

    void answersFromMemoryWhatItHasRead()
    {
        const auto keyring = DesktopKeyring::ofThisSession();
        auto keychain = store();
        QVERIFY(keychain.write(u"integration/m"_s, bundleOf("x"), {}));
        QVERIFY(keychain.read(u"integration/m"_s, {}));
        keyring->halt();

        QCOMPARE(keychain.read(u"integration/m"_s, {})->value(u"token"_s).reveal(), "x"_ba);
    }

    void aHungKeychainFailsWithinItsLimitThenAtOnce()
    {
        const auto keyring = DesktopKeyring::ofThisSession();
        auto keychain = store({.condition = 300ms});
        keyring->halt();
        QElapsedTimer timer;
        timer.start();

        const auto first = keychain.read(u"integration/h"_s, {});

        QVERIFY(isUnder(timer, 300ms + slack));
        QCOMPARE(first.error().code, ErrorCode::Unavailable);
        QCOMPARE(first.error().message.key, "keychain.hung"_ba);
        timer.restart();
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(keychain.write(u"integration/h"_s, {}, {}).error().message.key, "keychain.hung"_ba);
            QCOMPARE(keychain.state(), SecretStoreState::Hung);
        }
        QVERIFY2(isUnder(timer, 300ms), "200 calls took as long as a single one that waits");
    }

    void goesOnWhenAHungKeychainAnswersAgain()
    {
        const auto keyring = DesktopKeyring::ofThisSession();
        auto keychain = store({.condition = 300ms});
        QVERIFY(keychain.write(u"integration/g"_s, bundleOf("before"), {}));
        keyring->halt();
        QCOMPARE(keychain.state(), SecretStoreState::Hung);

        keyring->goOn();

        QTRY_COMPARE(keychain.state(), SecretStoreState::Unlocked);
        QCOMPARE(keychain.read(u"integration/g"_s, {})->value(u"token"_s).reveal(), "before"_ba);
    }

    void stopsWaitingWhenAsked()
    {
        const auto keyring = DesktopKeyring::ofThisSession();
        auto keychain = store({.condition = 60s});
        keyring->halt();
        std::stop_source stop;
        QElapsedTimer timer;
        timer.start();

        auto reading = std::async(
            std::launch::async, [&] { return keychain.read(u"integration/s"_s, stop.get_token()); });
        stop.request_stop();

        QCOMPARE(reading.get().error().code, ErrorCode::Cancelled);
        QVERIFY(isUnder(timer, slack));
    }

    void manyThreadsMayUseItAtOnce()
    {
        // The daemon writes its file for each of them: on a busy disk that takes longer than a person should
        // wait.
        auto keychain = store({.answer = 60s, .condition = 60s});
        std::vector<std::jthread> threads;
        std::mutex mutex;
        QStringList wrong;

        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&, i] {
                const auto owner = u"integration/t%1"_s.arg(i);
                const auto value = QByteArray::number(i);
                const auto written = keychain.write(owner, bundleOf(value), {});
                const auto read = keychain.read(owner, {});
                const std::scoped_lock lock(mutex);
                if (!written)
                    wrong += u"written %1: %2 %3"_s.arg(
                        owner, written.error().message.text, written.error().detail);
                else if (!read)
                    wrong += u"read %1: %2 %3"_s.arg(owner, read.error().message.text, read.error().detail);
                else if (read->value(u"token"_s).reveal() != value)
                    wrong += u"%1 holds something else"_s.arg(owner);
            });
        threads.clear();

        QCOMPARE(wrong, QStringList());
    }

    void aStrangersItemIsNotTakenForABundle()
    {
        KeychainItems items(m_thread, service, {});
        QVERIFY(items.write(u"integration/x"_s, Secret("not a bundle"_ba), {}));

        const auto read = store().read(u"integration/x"_s, {});

        QCOMPARE(read.error().message.key, "keychain.damaged"_ba);
        QVERIFY(!read.error().detail.contains(u"not a bundle"_s));
    }
};

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "keychainstoretest.moc"
