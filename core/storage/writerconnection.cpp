// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/writerconnection.h"

#include "core/base/log.h"
#include "core/storage/schema.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

// Measured on rows of 1 KB (tests/bench/storage): 8 KB pages take them 20 to 45 % faster than 4 KB ones; 16
// KB would give bulk writes 10 % more, but double what a small commit writes.
constexpr qint64 pageBytes = 8192;

constexpr Sql journalMode = "PRAGMA journal_mode = WAL";

Result<> refuseReadOnly(DatabaseConnection &connection)
{
    // SQLite falls back to reading when it may not write.
    if (sqlite3_db_readonly(connection.handle(), "main") == 0)
        return {};
    return fail(ErrorCode::Unavailable, message("database.readOnly",
                                            u"Cannot write to the database %1: the file or its folder is "
                                            u"read-only. Allow writing to both, then "
                                            u"try again."_s,
                                            {connection.file()}));
}

void switchConfig(DatabaseConnection &connection, int option, int value)
{
    sqlite3_db_config(connection.handle(), option, value, nullptr);
}

Result<> switchOnWal(DatabaseConnection &connection)
{
    const auto mode =
        connection.statement(journalMode).first([](const Statement &row) { return row.text(0); });
    if (!mode)
        return passOn(mode);
    if (mode->value_or(QString()) == u"wal"_s)
        return {};
    return fail(ErrorCode::Unavailable, message("database.wal",
                                            u"Cannot use the database %1: its file system does not allow a "
                                            u"write-ahead log. Move it to a local "
                                            u"disk."_s,
                                            {connection.file()}));
}

QByteArray settings(const DatabaseOptions &options)
{
    QByteArray script = "PRAGMA synchronous = FULL;"
                        "PRAGMA foreign_keys = ON;"
                        "PRAGMA trusted_schema = OFF;"
                        "PRAGMA cell_size_check = ON;"
                        "PRAGMA temp_store = MEMORY;"
                        "PRAGMA cache_size = -32768;";
    script += "PRAGMA journal_size_limit = " + QByteArray::number(2 * options.logBytes) + ';';
    if (options.maximumBytes)
        script += "PRAGMA max_page_count = " + QByteArray::number(*options.maximumBytes / pageBytes) + ';';
    return script;
}

Result<> prepare(DatabaseConnection &connection, const DatabaseOptions &options)
{
    // Until the file is known to be ours, closing it must not move the write-ahead log into it.
    switchConfig(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
    if (const Result<> writable = refuseReadOnly(connection); !writable)
        return writable;
    if (const Result<> checked = checkSchema(connection); !checked)
        return checked;
    switchConfig(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0);
    switchConfig(connection, SQLITE_DBCONFIG_DEFENSIVE, 1);
    if (const Result<> sized = connection.execute("PRAGMA page_size = " + QByteArray::number(pageBytes));
        !sized)
        return sized;
    if (const Result<> isWal = switchOnWal(connection); !isWal)
        return isWal;
    if (const Result<> set = connection.execute(settings(options)); !set)
        return set;
    return migrateSchema(connection);
}

/// Records are nobody's business but the owner's. SQLite gives the files beside it the same permissions.
void createForOwner(const QString &file)
{
    // Failing is no failure here: the file exists, or opening it will say what is wrong.
    QFile created(file);
    created.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Result<std::unique_ptr<DatabaseConnection>> openWriter(const QString &file, const DatabaseOptions &options)
{
    createForOwner(file);
    auto connection =
        DatabaseConnection::open(file, DatabaseConnection::Access::ReadWrite, options.busyTimeout);
    if (!connection)
        return connection;
    if (const Result<> prepared = prepare(**connection, options); !prepared)
        return passOn(prepared);
    return connection;
}

WalWatch::WalWatch(DatabaseConnection &connection, qint64 longestBytes)
    : m_connection(connection)
    , m_longestPages(longestBytes / pageBytes)
{
    const auto remember = [](void *pages, sqlite3 *, const char *, int count) {
        *static_cast<int *>(pages) = count;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(connection.handle(), remember, &m_pages); // Takes the place of the automatic checkpoint.
}

WalWatch::~WalWatch()
{
    sqlite3_wal_hook(m_connection.handle(), nullptr, nullptr);
}

void WalWatch::checkpointWhenLong()
{
    if (m_pages < m_longestPages)
        return;
    const int code = sqlite3_wal_checkpoint_v2(
        m_connection.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && code != SQLITE_BUSY)
        qCWarning(logStorage, "Cannot shorten the write-ahead log: %s", sqlite3_errstr(code));
}

} // namespace patchbay
