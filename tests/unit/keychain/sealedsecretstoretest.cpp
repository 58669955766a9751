// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/sealedsecretstore.h"
#include "core/keychain/privatefile.h"
#include "tests/support/virtualclock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

namespace {

constexpr SealingCost cheap{1, 8192};

SealingKey passphrase(const char *text = "correct horse")
{
    return *SealingKey::fromPassphrase(Secret(QByteArray(text)));
}

SecretBundle bundleOf(const QByteArray &value)
{
    return {{u"token"_s, Secret(value)}};
}

/// No file of this process may grow beyond that, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class SealedSecretStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    VirtualClock m_clock;

    QString path() const { return m_directory->filePath(u"secrets.sealed"_s); }

    QString lockPath() const { return m_directory->filePath(u"secrets.lock"_s); }

    std::unique_ptr<SealedSecretStore> lockedStore()
    {
        return std::make_unique<SealedSecretStore>(m_directory->path(), m_clock, cheap);
    }

    std::unique_ptr<SealedSecretStore> store()
    {
        auto opened = lockedStore();
        if (!opened->unlock(passphrase(), {}))
            qFatal("The test cannot unlock its store");
        return opened;
    }

    QByteArray file() const { return readPrivateFile(path()).value_or(QByteArray()); }

    void overwriteFile(const QByteArray &content) const
    {
        if (!replacePrivateFile(path(), content))
            qFatal("The test cannot write its file");
    }

private Q_SLOTS:

    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void keepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("text") << "sk_live_51H"_ba;
        QTest::newRow("Arabic") << u"كلمة السر"_s.toUtf8();
        QTest::newRow("binary with NUL") << QByteArray("\x00\x01\xff\xfe\x80 tail", 10);
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("200 kB") << QByteArray(200'000, 'z');
    }

    void keepsEveryByte()
    {
        QFETCH(const QByteArray, value);
        QVERIFY(store()->write(u"integration/1"_s, bundleOf(value), {}));

        const auto read = store()->read(u"integration/1"_s, {});

        QVERIFY(read);
        QCOMPARE(read->value(u"token"_s).reveal(), value);
    }

    void isOneFileForItsOwnerOnlyWithoutPlainText()
    {
        const QByteArray secret = "correct-horse-battery-staple"_ba;

        QVERIFY(store()->write(u"integration/1"_s, bundleOf(secret), {}));

        const QStringList names = QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(names, QStringList({u"secrets.lock"_s, u"secrets.sealed"_s}));
        QCOMPARE(QFileInfo(path()).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!file().contains(secret));
        QVERIFY(!file().contains(secret.toBase64().first(24)));
        QVERIFY(!file().contains("integration"));
    }

    void removesOneOwnerOnly()
    {
        auto sealed = store();
        QVERIFY(sealed->write(u"a"_s, bundleOf("1"), {}));
        QVERIFY(sealed->write(u"b"_s, bundleOf("2"), {}));

        QVERIFY(sealed->remove(u"a"_s, {}));
        QVERIFY(sealed->remove(u"never there"_s, {}));

        QCOMPARE(sealed->read(u"a"_s, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(sealed->read(u"b"_s, {})->value(u"token"_s).reveal(), "2"_ba);
    }

    void isLockedUntilItIsUnlockedAndAfterItWasLocked()
    {
        QVERIFY(store()->write(u"a"_s, bundleOf("1"), {}));
        auto sealed = lockedStore();

        QCOMPARE(sealed->state(), SecretStoreState::Locked);
        QCOMPARE(sealed->read(u"a"_s, {}).error().message.key, "sealed.locked"_ba);
        QCOMPARE(sealed->write(u"a"_s, {}, {}).error().code, ErrorCode::Denied);
        QCOMPARE(sealed->remove(u"a"_s, {}).error().code, ErrorCode::Denied);

        QVERIFY(sealed->unlock(passphrase(), {}));
        QCOMPARE(sealed->state(), SecretStoreState::Unlocked);
        QVERIFY(sealed->read(u"a"_s, {}));

        sealed->lock();
        QCOMPARE(sealed->state(), SecretStoreState::Locked);
        QCOMPARE(sealed->read(u"a"_s, {}).error().code, ErrorCode::Denied);
    }

    void aWrongPassphraseIsDeniedAndChangesNothing()
    {
        QVERIFY(store()->write(u"a"_s, bundleOf("1"), {}));
        const QByteArray before = file();
        auto sealed = lockedStore();

        const auto unlocked = sealed->unlock(passphrase("wrong horse"), {});

        QCOMPARE(unlocked.error().code, ErrorCode::Denied);
        QCOMPARE(unlocked.error().message.key, "sealed.otherKey"_ba);
        QCOMPARE(sealed->state(), SecretStoreState::Locked);
        QCOMPARE(file(), before);
    }

    void theFirstUnlockFixesThePassphraseOfAnEmptyStore()
    {
        (void)store();

        QCOMPARE(lockedStore()->unlock(passphrase("another one"), {}).error().code, ErrorCode::Denied);
    }

    void damageIsReportedAndNeverOverwritten_data()
    {
        QTest::addColumn<qsizetype>("keptBytes");
        QTest::newRow("empty file") << qsizetype(0);
        QTest::newRow("cut in the header") << qsizetype(50);
        QTest::newRow("cut in the content") << qsizetype(120);
    }

    void damageIsReportedAndNeverOverwritten()
    {
        QFETCH(const qsizetype, keptBytes);
        auto sealed = store();
        QVERIFY(sealed->write(u"a"_s, bundleOf("1"), {}));
        const QByteArray damaged = file().first(keptBytes);
        overwriteFile(damaged);

        QCOMPARE(sealed->read(u"a"_s, {}).error().message.key, "sealed.damaged"_ba);
        QCOMPARE(sealed->write(u"a"_s, bundleOf("2"), {}).error().message.key, "sealed.damaged"_ba);
        QCOMPARE(sealed->remove(u"a"_s, {}).error().message.key, "sealed.damaged"_ba);
        QCOMPARE(lockedStore()->unlock(passphrase(), {}).error().message.key, "sealed.damaged"_ba);

        QCOMPARE(sealed->state(), SecretStoreState::Refused);
        QCOMPARE(file(), damaged);
    }

    void aNewerFormatIsRefusedAndNeverOverwritten()
    {
        auto sealed = store();
        QByteArray newer = file();
        newer[8] = 2;
        overwriteFile(newer);

        QCOMPARE(sealed->write(u"a"_s, bundleOf("2"), {}).error().message.key, "sealed.newer"_ba);
        QCOMPARE(lockedStore()->unlock(passphrase(), {}).error().message.key, "sealed.newer"_ba);
        QCOMPARE(file(), newer);
    }

    void aVanishedFileIsNotTakenForAnEmptyStore()
    {
        auto sealed = store();
        QVERIFY(sealed->write(u"a"_s, bundleOf("1"), {}));
        QVERIFY(QFile::remove(path()));

        QCOMPARE(sealed->read(u"a"_s, {}).error().code, ErrorCode::Unavailable);
        QCOMPARE(sealed->write(u"b"_s, bundleOf("2"), {}).error().code, ErrorCode::Unavailable);
        QCOMPARE(sealed->state(), SecretStoreState::Absent);
    }

    void aFullDiskLosesNothing()
    {
        auto sealed = store();
        QVERIFY(sealed->write(u"a"_s, bundleOf("1"), {}));

        const auto written = [&] {
            const FileSizeLimit full(4096);
            return sealed->write(u"b"_s, bundleOf(QByteArray(100'000, 'z')), {});
        }();

        QCOMPARE(written.error().code, ErrorCode::Unavailable);
        QCOMPARE(sealed->read(u"a"_s, {})->value(u"token"_s).reveal(), "1"_ba);
        QCOMPARE(sealed->read(u"b"_s, {}).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path() + u".new"_s));
    }

    void aMissingDirectoryIsAnError()
    {
        SealedSecretStore sealed(m_directory->filePath(u"missing"_s), m_clock, cheap);

        const auto unlocked = sealed.unlock(passphrase(), {});

        QVERIFY(!unlocked);
        QVERIFY(unlocked.error().message.text.contains(u"No such file"_s));
    }

    void aWriterWaitsForTheLockButNotForEver()
    {
        auto sealed = store();
        const auto other = FileLock::take(lockPath(), m_clock, 1s, {});
        QVERIFY(other);

        const auto written = sealed->write(u"a"_s, bundleOf("1"), {});

        QCOMPARE(written.error().message.key, "file.lockedByOther"_ba);
        QVERIFY2(m_clock.elapsed() >= 5s, "it waited in virtual time");
    }

    void aStopEndsTheWaitForTheLock()
    {
        auto sealed = store();
        const auto other = FileLock::take(lockPath(), m_clock, 1s, {});
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE(sealed->write(u"a"_s, bundleOf("1"), stop.get_token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(sealed->read(u"a"_s, stop.get_token()).error().code, ErrorCode::Cancelled);
    }

    void twoStoresOnOneFileSeeEachOthersWrites()
    {
        auto one = store();
        auto two = store();

        QVERIFY(one->write(u"a"_s, bundleOf("1"), {}));
        QVERIFY(two->write(u"b"_s, bundleOf("2"), {}));

        QCOMPARE(two->read(u"a"_s, {})->value(u"token"_s).reveal(), "1"_ba);
        QCOMPARE(one->read(u"b"_s, {})->value(u"token"_s).reveal(), "2"_ba);
    }

    void aKeyFileOpensItToo()
    {
        const QString keyPath = m_directory->filePath(u"sandbox.key"_s);
        QVERIFY(generateKeyFile(keyPath));
        const auto key = SealingKey::fromRandom(*secretFromFile(keyPath));

        QVERIFY(lockedStore()->unlock(*key, {}));

        auto sealed = lockedStore();
        QVERIFY(sealed->unlock(*key, {}));
        QCOMPARE(lockedStore()->unlock(passphrase(), {}).error().code, ErrorCode::Denied);
    }
};

QTEST_APPLESS_MAIN(SealedSecretStoreTest)
#include "sealedsecretstoretest.moc"
