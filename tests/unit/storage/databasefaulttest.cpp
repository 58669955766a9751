// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "tests/support/unprivileged.h"
#include "tests/unit/storage/notes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <sys/stat.h>

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

} // namespace

class DatabaseFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_directory.emplace(); }

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
        QVERIFY2(free, free ? "" : qPrintable(free.error().message.text + u" "_s + free.error().detail));
        QCOMPARE(notes::stored(*m_database), QStringList{u"free"_s});
    }

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"workspace.db"_s); }

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

    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(DatabaseFaultTest)
#include "databasefaulttest.moc"
