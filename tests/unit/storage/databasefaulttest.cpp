// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "tests/unit/storage/latch.h"
#include "tests/unit/storage/notes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// Works on the file without Patchbay, as another program would.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &file) { sqlite3_open(file.toUtf8().constData(), &m_handle); }

    ~OtherProgram() { sqlite3_close(m_handle); }

    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    [[nodiscard]] bool run(const char *sql)
    {
        return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

    /// What was written stays in the write-ahead log.
    void leaveLog() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); }

private:
    sqlite3 *m_handle = nullptr;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Inserts a note of that many bytes.
Database::Write insertingLarge(QChar letter, int bytes)
{
    return [letter, bytes](
               Transaction &transaction) { return notes::insert(transaction, QString(bytes, letter)); };
}

/// For a while, this process has no more rights than anybody: permissions hold for root only then.
class Unprivileged
{
public:
    Unprivileged()
    {
        if (geteuid() == 0)
            m_isRoot = seteuid(65534) == 0;
    }

    ~Unprivileged()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("Cannot become root again.");
    }

    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    bool m_isRoot = false;
};

/// A file system of one megabyte.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &directory)
        : m_directory(directory.toUtf8())
    {
        QDir().mkpath(directory);
        m_isMounted = mount("patchbay-test", m_directory.constData(), "tmpfs", 0, "size=1m") == 0;
    }

    ~SmallDisk()
    {
        if (m_isMounted)
            umount(m_directory.constData());
    }

    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }

private:
    const QByteArray m_directory;
    bool m_isMounted = false;
};

} // namespace

class DatabaseFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_directory.emplace();
        m_file = u"workspace.db"_s;
    }

    void cleanup()
    {
        m_database.reset();
        m_directory.reset();
    }

    void refusesAFileOfANewerVersionAndLeavesItAlone()
    {
        createWithNotes();
        QVERIFY(OtherProgram(file()).run("PRAGMA user_version = 999"));
        const QByteArray before = contentOf(file());

        const Error error = errorOfOpening();

        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QCOMPARE(error.message.text,
            u"Cannot open the database %1: it was written by a newer version of Patchbay (schema 999, this "
            u"program "
            u"knows %2). Install that version."_s.arg(file(), QString::number(schemaVersion())));
        QCOMPARE(contentOf(file()), before);
    }

    void leavesTheLogOfANewerVersionAloneToo()
    {
        createWithNotes();
        {
            OtherProgram newer(file());
            newer.leaveLog();
            QVERIFY(newer.run("PRAGMA user_version = 999"));
        }
        const QByteArray before = contentOf(file());
        const QByteArray logBefore = contentOf(file() + u"-wal"_s);
        QVERIFY(!logBefore.isEmpty());

        const Error error = errorOfOpening();

        QCOMPARE(error.message.key, "database.newer");
        QCOMPARE(contentOf(file()), before);
        QCOMPARE(contentOf(file() + u"-wal"_s), logBefore);
    }

    void refusesTheDatabaseOfAnotherProgramAndLeavesItAlone()
    {
        QVERIFY(OtherProgram(file()).run("CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 1"));
        const QByteArray before = contentOf(file());

        const Error error = errorOfOpening();

        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QCOMPARE(error.message.text,
            u"Cannot open the database %1: it belongs to another program. Choose another file."_s.arg(
                file()));
        QCOMPARE(contentOf(file()), before);
    }

    void refusesAFileThatIsNoDatabase()
    {
        QFile text(file());
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(20'000, 'x'));
        text.close();

        const Error error = errorOfOpening();

        QCOMPARE(error.code, ErrorCode::Internal);
        QCOMPARE(error.message.text,
            u"Cannot use the database %1: the file is damaged or is no database. Restore it from a backup."_s
                .arg(file()));
        QCOMPARE(contentOf(file()), QByteArray(20'000, 'x'));
    }

    void saysThatAFileIsDamaged()
    {
        createWithNotes();
        const qint64 size = contentOf(file()).size();
        overwrite(file(), 8192, QByteArray(int(size - 8192), '\x5a')); // all but the first page

        auto opened = Database::open(file());
        const Error error = opened ? (*opened)
                                         ->read([](DatabaseConnection &connection) {
                                             return connection.number("SELECT count(*) FROM notes");
                                         })
                                         .error()
                                   : opened.error();

        QCOMPARE(error.code, ErrorCode::Internal);
        QCOMPARE(error.message.key, "database.damaged");
    }

    void saysThatTheFolderIsMissing()
    {
        auto opened = Database::open(m_directory->filePath(u"nowhere/workspace.db"_s));

        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unavailable);
        QCOMPARE(opened.error().message.key, "database.open");
    }

    void refusesAFileThatItMayNotWrite()
    {
        createWithNotes();
        QVERIFY(chmod(file(), 0444));
        QVERIFY(chmod(m_directory->path(), 0555));
        const QByteArray before = contentOf(file());

        const Error error = [this] {
            const Unprivileged anybody;
            return errorOfOpening();
        }();

        QVERIFY(chmod(m_directory->path(), 0755));
        QCOMPARE(error.code, ErrorCode::Unavailable);
        QCOMPARE(error.message.text, u"Cannot write to the database %1: the file or its folder is read-only. "
                                     u"Allow writing to both, then try "
                                     u"again."_s.arg(file()));
        QCOMPARE(contentOf(file()), before);
    }

    void refusesAFolderThatItMayNotWrite()
    {
        createWithNotes();
        QVERIFY(chmod(file(), 0666));
        QVERIFY(chmod(m_directory->path(), 0555));

        const Error error = [this] {
            const Unprivileged anybody;
            return errorOfOpening();
        }();

        QVERIFY(chmod(m_directory->path(), 0755));
        QCOMPARE(error.code, ErrorCode::Unavailable);
        QVERIFY2(error.message.text.startsWith(u"Cannot "_s), qPrintable(error.message.text));
    }

    void saysThatAnotherProgramHoldsTheFile()
    {
        open({.busyTimeout = Milliseconds(50)});
        OtherProgram holder(file());
        QVERIFY(holder.run("BEGIN IMMEDIATE"));

        const Result<> held = notes::add(*m_database, u"held"_s);
        QVERIFY(holder.run("COMMIT"));
        const Result<> free = notes::add(*m_database, u"free"_s);

        QVERIFY(!held);
        QCOMPARE(held.error().code, ErrorCode::Unavailable);
        QCOMPARE(held.error().message.key, "database.busy");
        QVERIFY(free);
        QCOMPARE(notes::stored(*m_database), QStringList{u"free"_s});
    }

    void whatDoesNotFitHarmsNoOtherOfItsGroup()
    {
        open({.maximumBytes = 1024 * 1024});
        Latch isBusy;
        Latch mayGoOn;
        Latch isLastKnown;
        QList<Result<>> outcomes(3);
        int runsOfFirst = 0;
        submit(
            [&](Transaction &) {
                isBusy.open();
                mayGoOn.wait();
                return Result<>();
            },
            [](const Result<> &) {});
        isBusy.wait();
        submit(
            [&](Transaction &transaction) {
                ++runsOfFirst;
                return notes::insert(transaction, u"first"_s);
            },
            [&](const Result<> &outcome) { outcomes[0] = outcome; });
        submit(insertingLarge(u'x', 2'000'000), [&](const Result<> &outcome) { outcomes[1] = outcome; });
        submit(notes::inserting(u"last"_s), [&](const Result<> &outcome) {
            outcomes[2] = outcome;
            isLastKnown.open();
        });

        mayGoOn.open();
        isLastKnown.wait();

        QVERIFY(outcomes[0]);
        QCOMPARE(runsOfFirst, 2); // The full disk took the first one's transaction along: it was done again.
        QVERIFY(!outcomes[1]);
        QCOMPARE(outcomes[1].error().code, ErrorCode::Unavailable);
        QCOMPARE(outcomes[1].error().message.text,
            u"Cannot write to the database %1: the disk is full. Free some space, then try again."_s.arg(
                file()));
        QVERIFY(outcomes[2]);
        QCOMPARE(notes::stored(*m_database), (QStringList{u"first"_s, u"last"_s}));
    }

    void storesNothingOfAWriteThatOverlooksTheFullDisk()
    {
        open({.maximumBytes = 1024 * 1024});

        const Result<> outcome =
            m_database->write(Priority::Interactive, [](Transaction &transaction) -> Result<> {
                const Result<> before = notes::insert(transaction, u"before"_s);
                const Result<> overlooked = notes::insert(transaction, QString(2'000'000, u'x'));
                Q_UNUSED(before)
                Q_UNUSED(overlooked)
                return notes::insert(transaction, u"after"_s).or_else([](const Error &) {});
            });

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().message.key, "database.full");
        QVERIFY(notes::stored(*m_database).isEmpty());
        QVERIFY(notes::add(*m_database, u"small"_s));
    }

    void survivesADiskThatIsReallyFull()
    {
        const SmallDisk disk(m_directory->filePath(u"disk"_s));
        if (!disk.isMounted())
            QSKIP("Mounting is not permitted here.");
        m_file = u"disk/workspace.db"_s;
        open({});
        QVERIFY(notes::add(*m_database, u"first"_s));
        QFile ballast(m_directory->filePath(u"disk/ballast"_s));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'b')) == 4096) {
        }

        const Result<> full = m_database->write(Priority::Interactive, insertingLarge(u'x', 300'000));
        const QStringList whileFull = notes::stored(*m_database);
        QVERIFY(ballast.resize(0));
        const Result<> afterwards = m_database->write(Priority::Interactive, insertingLarge(u'y', 1'000));

        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::Unavailable);
        QCOMPARE(full.error().message.key, "database.full");
        QCOMPARE(whileFull, QStringList{u"first"_s});
        QVERIFY2(afterwards, afterwards ? "" : qPrintable(afterwards.error().detail));
        QCOMPARE(notes::stored(*m_database).size(), 2);
        m_database.reset();
        OtherProgram checker(file());
        QVERIFY(checker.run("PRAGMA integrity_check"));
    }

    void saysThatThereIsNoRoomToBegin()
    {
        const SmallDisk disk(m_directory->filePath(u"disk"_s));
        if (!disk.isMounted())
            QSKIP("Mounting is not permitted here.");
        m_file = u"disk/workspace.db"_s;
        QFile ballast(m_directory->filePath(u"disk/ballast"_s));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'b')) == 4096) {
        }

        const Error error = errorOfOpening();

        QCOMPARE(error.code, ErrorCode::Unavailable);
        QCOMPARE(error.message.key, "database.full");
    }

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(m_file); }

    [[nodiscard]] static bool chmod(const QString &path, int mode)
    {
        return ::chmod(path.toUtf8().constData(), static_cast<mode_t>(mode)) == 0;
    }

    void open(const DatabaseOptions &options)
    {
        auto opened = Database::open(file(), options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message.text));
        m_database = std::move(*opened);
        QVERIFY(notes::createTable(*m_database));
    }

    /// A closed database with some pages of notes.
    void createWithNotes()
    {
        open({});
        for (int i = 0; i < 20; ++i)
            QVERIFY(notes::add(*m_database, QString(4000, QChar(u'a' + i))));
        m_database.reset();
    }

    [[nodiscard]] Error errorOfOpening() const
    {
        const auto opened = Database::open(file());
        return opened ? Error{} : opened.error();
    }

    void submit(const Database::Write &work, const Database::Done &done)
    {
        QVERIFY(m_database->submit(Priority::Interactive, work, done));
    }

    std::optional<QTemporaryDir> m_directory;
    QString m_file; ///< Within the directory.
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(DatabaseFaultTest)
#include "databasefaulttest.moc"
