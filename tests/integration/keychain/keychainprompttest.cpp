// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/keychainsecretstore.h"
#include "core/keychain/keychainthread.h"
#include "tests/support/gnomekeyring.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <functional>
#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

namespace {

const auto owner = u"integration/1"_s;

QByteArray xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    if (!process.waitForFinished(5'000))
        process.kill();
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

/// The window in which gnome-keyring asks for the password; waits until it is there.
QString promptWindow()
{
    return QString::fromLatin1(
        xdotool({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--class"_s, u"gcr-prompter"_s})
            .split('\n')
            .first());
}

void press(const QString &key)
{
    xdotool({u"windowfocus"_s, u"--sync"_s, promptWindow()});
    xdotool({u"key"_s, key});
}

/// Does it until the call came back: a window that is shown does not take keys at once.
template<class Call>
void persist(const std::future<Call> &call, const std::function<void()> &act)
{
    for (int attempt = 0; attempt < 20 && call.wait_for(0s) != std::future_status::ready; ++attempt) {
        act();
        (void)call.wait_for(500ms);
    }
}

} // namespace

/// A real gnome-keyring with its real prompt on a virtual display; the person is xdotool.
class KeychainPromptTest : public QObject
{
    Q_OBJECT

    KeychainThread m_thread;

    /// So short a limit for answers that only the longer one for people lets a prompt be answered.
    KeychainSecretStore store(std::chrono::milliseconds person = 60s)
    {
        return KeychainSecretStore(m_thread, u"patchbay/prompt"_s,
            {.prompting = promptingOfThisSession(), .answer = 100ms, .person = person});
    }

private Q_SLOTS:

    void initTestCase()
    {
        QCOMPARE(promptingOfThisSession(), Prompting::Possible);
        KeychainSecretStore keychain(m_thread, u"patchbay/prompt"_s, {});
        QVERIFY(keychain.write(owner, {{u"token"_s, Secret("behind the prompt"_ba)}}, {}));
    }

    void goesOnWithTheAnswerOfAPerson()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.lock());
        auto keychain = store();

        auto reading = std::async(std::launch::async, [&] { return keychain.read(owner, {}); });
        QVERIFY(!promptWindow().isEmpty());
        QCOMPARE(reading.wait_for(300ms), std::future_status::timeout);
        persist(reading, [] {
            press(u"ctrl+a"_s);
            xdotool({u"type"_s, u"keyring password"_s});
            press(u"Return"_s);
        });

        const auto read = reading.get();
        QVERIFY2(read, read ? "" : qPrintable(read.error().message.text));
        QCOMPARE(read->value(u"token"_s).reveal(), "behind the prompt"_ba);
    }

    void aDismissedPromptLeavesItLocked()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.lock());
        auto keychain = store();

        auto reading = std::async(std::launch::async, [&] { return keychain.read(owner, {}); });
        persist(reading, [] { press(u"Escape"_s); });

        QCOMPARE(reading.get().error().message.key, "keychain.locked"_ba);
    }

    void nobodyAnswersAndNothingHangs()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.lock());
        auto keychain = store(500ms);
        QElapsedTimer timer;
        timer.start();

        const auto read = keychain.read(owner, {});

        QCOMPARE(read.error().code, ErrorCode::Denied);
        QCOMPARE(read.error().message.key, "keychain.promptUnanswered"_ba);
        QVERIFY(timer.elapsed() < 5'000);
        QCOMPARE(keychain.state(), SecretStoreState::Locked);
        press(u"Escape"_s);
    }

    void aStopEndsTheWaitForAPerson()
    {
        GnomeKeyring keyring;
        QVERIFY(keyring.lock());
        auto keychain = store();
        std::stop_source stop;

        auto writing = std::async(std::launch::async, [&] {
            return keychain.write(owner, {{u"token"_s, Secret("unwanted"_ba)}}, stop.get_token());
        });
        QVERIFY(!promptWindow().isEmpty());
        stop.request_stop();

        QCOMPARE(writing.get().error().code, ErrorCode::Cancelled);
        press(u"Escape"_s);
    }
};

QTEST_GUILESS_MAIN(KeychainPromptTest)
#include "keychainprompttest.moc"
