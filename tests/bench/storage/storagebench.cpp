// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the database is, on the disk under the working directory: `storagebench [rows]`. Build with -O2.
// The same work is done over QSqlQuery, over sqlite3's C interface and over Statement, which is why Statement
// is what it is; then the figures of Database itself.

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr int rowsPerTransaction = 1'000;

constexpr Sql createRows =
    "CREATE TABLE rows (stream INTEGER NOT NULL, key TEXT NOT NULL, hash BLOB NOT NULL, "
    "title TEXT NOT NULL, updated_at INTEGER NOT NULL, body BLOB NOT NULL, "
    "PRIMARY KEY (stream, key)) STRICT";
constexpr Sql upsertRow =
    "INSERT INTO rows (stream, key, hash, title, updated_at, body) "
    "VALUES (:stream, :key, :hash, :title, :updated_at, :body) "
    "ON CONFLICT (stream, key) DO UPDATE SET hash = excluded.hash, title = excluded.title, "
    "updated_at = excluded.updated_at, body = excluded.body";
constexpr Sql scanRows = "SELECT key, hash FROM rows WHERE stream = 1 ORDER BY key";
constexpr Sql lookUpRow = "SELECT body FROM rows WHERE stream = :stream AND key = :key";

const QByteArray hash(16, 'h');
const QByteArray body(1024, 'b');
const QString title = u"A title"_s;

QString keyOf(int number)
{
    return u"key-%1"_s.arg(number, 8, 10, QChar(u'0'));
}

/// Prints the rate of `work`, which does `count` things.
void measure(const char *name, int count, const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("%-44s %10.0f/s\n", name, count / seconds.count());
    std::fflush(stdout);
}

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "storagebench: %s failed\n", what);
    std::exit(1);
}

void check(bool isDone, const char *what)
{
    if (!isDone)
        stop(what);
}

/// An empty file with the writer's settings.
void prepare(const QSqlDatabase &database)
{
    for (const char *sql : {"PRAGMA page_size = 8192", "PRAGMA journal_mode = WAL",
             "PRAGMA synchronous = FULL", "PRAGMA cache_size = -32768", createRows.text()})
        check(QSqlQuery(database).exec(QString::fromLatin1(sql)), sql);
}

void benchQSqlQuery(const QString &file, int rows)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
    database.setDatabaseName(file);
    check(database.open(), "open");
    prepare(database);
    QSqlQuery upsert(database);
    check(upsert.prepare(QString::fromLatin1(upsertRow.text())), "prepare");
    const auto write = [&] {
        for (int row = 0; row < rows; ++row) {
            if (row % rowsPerTransaction == 0)
                QSqlQuery(u"BEGIN IMMEDIATE"_s, database);
            upsert.bindValue(u":stream"_s, 1);
            upsert.bindValue(u":key"_s, keyOf(row));
            upsert.bindValue(u":hash"_s, hash);
            upsert.bindValue(u":title"_s, title);
            upsert.bindValue(u":updated_at"_s, qint64{1});
            upsert.bindValue(u":body"_s, body);
            check(upsert.exec(), "upsert");
            if (row % rowsPerTransaction == rowsPerTransaction - 1)
                QSqlQuery(u"COMMIT"_s, database);
        }
    };
    measure("QSqlQuery: insert", rows, write);
    measure("QSqlQuery: update", rows, write);
    measure("QSqlQuery: scan of keys and hashes", rows, [&] {
        QSqlQuery scan(database);
        scan.setForwardOnly(true);
        check(scan.exec(QString::fromLatin1(scanRows.text())), "scan");
        qsizetype bytes = 0;
        while (scan.next())
            bytes += scan.value(0).toString().size() + scan.value(1).toByteArray().size();
        check(bytes > 0, "scan");
    });
    QSqlQuery lookUp(database);
    lookUp.setForwardOnly(true);
    check(lookUp.prepare(QString::fromLatin1(lookUpRow.text())), "prepare");
    measure("QSqlQuery: look-up by key", rows, [&] {
        for (int row = 0; row < rows; ++row) {
            lookUp.bindValue(u":stream"_s, 1);
            lookUp.bindValue(u":key"_s, keyOf(int(row * qint64{7919} % rows)));
            check(lookUp.exec() && lookUp.next() && lookUp.value(0).toByteArray().size() == 1024, "look-up");
        }
    });
}

void benchSqlite(const QString &file, int rows)
{
    sqlite3 *handle = nullptr;
    check(sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK, "open");
    const auto run = [handle](const char *sql) {
        check(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    };
    run("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = "
        "-32768");
    run(createRows.text());
    sqlite3_stmt *upsert = nullptr;
    check(sqlite3_prepare_v2(handle, upsertRow.text(), -1, &upsert, nullptr) == SQLITE_OK, "prepare");
    const auto write = [&] {
        for (int row = 0; row < rows; ++row) {
            if (row % rowsPerTransaction == 0)
                run("BEGIN IMMEDIATE");
            const QByteArray key = keyOf(row).toUtf8();
            const QByteArray utf8 = title.toUtf8();
            sqlite3_bind_int64(upsert, 1, 1);
            sqlite3_bind_text(upsert, 2, key.constData(), int(key.size()), nullptr);
            sqlite3_bind_blob(upsert, 3, hash.constData(), int(hash.size()), nullptr);
            sqlite3_bind_text(upsert, 4, utf8.constData(), int(utf8.size()), nullptr);
            sqlite3_bind_int64(upsert, 5, 1);
            sqlite3_bind_blob(upsert, 6, body.constData(), int(body.size()), nullptr);
            check(sqlite3_step(upsert) == SQLITE_DONE, "upsert");
            sqlite3_reset(upsert);
            if (row % rowsPerTransaction == rowsPerTransaction - 1)
                run("COMMIT");
        }
    };
    measure("sqlite3: insert", rows, write);
    measure("sqlite3: update", rows, write);
    sqlite3_finalize(upsert);
    sqlite3_close(handle);
}

void writeRows(DatabaseConnection &connection, int from, int count)
{
    auto upsert = connection.statement(upsertRow);
    for (int row = from; row < from + count; ++row) {
        const auto done = upsert.bind(":stream", 1)
                              .bind(":key", keyOf(row))
                              .bind(":hash", hash)
                              .bind(":title", title)
                              .bind(":updated_at", 1)
                              .bind(":body", body)
                              .run();
        check(done.has_value(), "upsert");
    }
}

void benchReads(Database &database, int rows)
{
    measure("Database: scan of keys and hashes", rows, [&] {
        const auto read = database.read([](DatabaseConnection &connection) -> Result<qsizetype> {
            auto scan = connection.statement(scanRows);
            qsizetype bytes = 0;
            while (scan.next().value_or(false))
                bytes += scan.view(0).size() + scan.view(1).size();
            return bytes;
        });
        check(read && *read > 0, "scan");
    });
    measure("Database: look-up by key, all in one read", rows, [&] {
        const auto read = database.read([rows](DatabaseConnection &connection) -> Result<> {
            auto lookUp = connection.statement(lookUpRow);
            for (int row = 0; row < rows; ++row) {
                lookUp.bind(":stream", 1).bind(":key", keyOf(int(row * qint64{7919} % rows)));
                const auto found = lookUp.first([](const Statement &one) { return one.bytes(0).size(); });
                check(found && *found == qsizetype{1024}, "look-up");
            }
            return {};
        });
        check(read.has_value(), "read");
    });
    measure("Database: one small read after the other", rows / 10, [&] {
        for (int row = 0; row < rows / 10; ++row) {
            const auto read = database.read([row](DatabaseConnection &connection) {
                return connection.statement(lookUpRow)
                    .bind(":stream", 1)
                    .bind(":key", keyOf(row))
                    .first([](const Statement &one) { return one.bytes(0); });
            });
            check(read.has_value(), "read");
        }
    });
}

void benchSmallWrites(Database &database, int threads, int rows)
{
    char name[64];
    std::snprintf(
        name, sizeof name, "Database: writes of one row, %d thread%s", threads, threads == 1 ? "" : "s");
    measure(name, rows, [&] {
        std::vector<std::jthread> writers;
        for (int thread = 0; thread < threads; ++thread) {
            writers.emplace_back([&database, thread, threads, rows] {
                for (int row = thread; row < rows; row += threads) {
                    const auto done =
                        database.write(Priority::Interactive, [row](Transaction &transaction) -> Result<> {
                            writeRows(transaction.connection(), row, 1);
                            return {};
                        });
                    check(done.has_value(), "write");
                }
            });
        }
    });
}

void benchSubmitted(Database &database, int rows)
{
    std::atomic<int> left = rows;
    measure("Database: submitted writes of one row", rows, [&] {
        for (int row = 0; row < rows;) {
            const auto submitted = database.submit(
                Priority::Interactive,
                [row](Transaction &transaction) -> Result<> {
                    writeRows(transaction.connection(), row, 1);
                    return {};
                },
                [&left](const Result<> &outcome) {
                    check(outcome.has_value(), "write");
                    if (--left == 0)
                        left.notify_one();
                });
            row += submitted ? 1 : 0;
        }
        for (int now = left; now > 0; now = left)
            left.wait(now);
    });
}

/// How long an interactive write waits while bulk jobs of 1,000 rows keep the writer busy.
void benchLatency(Database &database)
{
    std::atomic<bool> isOver = false;
    std::jthread bulk([&] {
        for (int job = 0; !isOver; ++job) {
            const auto done = database.write(Priority::Bulk, [job](Transaction &transaction) -> Result<> {
                writeRows(transaction.connection(), job % 50 * rowsPerTransaction, rowsPerTransaction);
                return {};
            });
            check(done.has_value(), "bulk write");
        }
    });
    std::vector<double> milliseconds;
    for (int i = 0; i < 500; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        const auto done = database.write(Priority::Interactive, [i](Transaction &transaction) -> Result<> {
            writeRows(transaction.connection(), i, 1);
            return {};
        });
        check(done.has_value(), "write");
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    isOver = true;
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%-44s p50 %.1f ms, p99 %.1f ms\n", "Database: one write beside bulk work",
        milliseconds[milliseconds.size() / 2], milliseconds[milliseconds.size() * 99 / 100]);
}

void benchDatabase(const QString &file, int rows)
{
    const auto database = Database::open(file);
    check(database.has_value(), "open");
    const auto created = (*database)->write(Priority::Interactive,
        [](Transaction &transaction) { return transaction.connection().run(createRows); });
    check(created.has_value(), "create");
    const auto bulk = [&] {
        for (int row = 0; row < rows; row += rowsPerTransaction) {
            const auto done = (*database)->write(Priority::Bulk, [row](Transaction &transaction) -> Result<> {
                writeRows(transaction.connection(), row, rowsPerTransaction);
                return {};
            });
            check(done.has_value(), "write");
        }
    };
    measure("Database: insert, jobs of 1,000", rows, bulk);
    measure("Database: update, jobs of 1,000", rows, bulk);
    benchReads(**database, rows);
    benchSmallWrites(**database, 1, 5'000);
    benchSmallWrites(**database, 8, 20'000);
    benchSmallWrites(**database, 64, 50'000);
    benchSubmitted(**database, rows);
    benchLatency(**database);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? std::max(rowsPerTransaction, atoi(argv[1])) : 200'000;
    const QTemporaryDir directory(QDir::current().filePath(u"storagebench-XXXXXX"_s));
    std::printf("%d rows with bodies of 1 KB, %d a transaction\n", rows, rowsPerTransaction);
    benchQSqlQuery(directory.filePath(u"qsqlquery.db"_s), rows);
    benchSqlite(directory.filePath(u"sqlite.db"_s), rows);
    benchDatabase(directory.filePath(u"database.db"_s), rows);
    return 0;
}
