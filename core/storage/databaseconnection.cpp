// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/databaseconnection.h"

#include "core/base/log.h"
#include "core/storage/sqliteerror.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr int instructionsBetweenStopChecks = 4000; // about a tenth of a millisecond

int isStopped(void *stop)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

/// SQLite counts every allocation under a lock of the whole process, unless it is told not to before its
/// first use. Nobody reads the counts; without them a run that writes 100,000 records takes 5 % less.
void leaveMemoryUncounted()
{
    [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// Whether the SQLite inside Qt's driver is the library that we are linked with. To work on a connection with
/// another version of it would corrupt memory.
bool isOurLibrary(const QSqlDatabase &database)
{
    QSqlQuery query(u"SELECT sqlite_source_id()"_s, database);
    return query.next() && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

} // namespace

DatabaseConnection::DatabaseConnection(QString name, QString file)
    : m_name(std::move(name))
    , m_file(std::move(file))
{}

Result<std::unique_ptr<DatabaseConnection>> DatabaseConnection::open(
    const QString &file, Access access, Milliseconds busyTimeout)
{
    leaveMemoryUncounted();
    const QString name = u"patchbay-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<DatabaseConnection> connection(new DatabaseConnection(name, file));
    if (const Result<> opened = connection->openHandle(access, busyTimeout); !opened)
        return passOn(opened);
    return connection;
}

Result<> DatabaseConnection::openHandle(Access access, Milliseconds busyTimeout)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!database.isValid()) {
        return fail(ErrorCode::Unavailable,
            message("database.driver",
                u"Cannot open the database %1: Qt's SQLite driver is missing. Install libqt6sql6-sqlite."_s,
                {m_file}));
    }
    database.setDatabaseName(m_file);
    const QString readOnly = access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString();
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()) + readOnly);
    if (!database.open()) {
        return fail(ErrorCode::Unavailable,
            message("database.open",
                u"Cannot open the database %1: the file or its folder cannot be opened. Check that the "
                u"folder exists and may be read and written."_s,
                {m_file}),
            database.lastError().text());
    }
    const QVariant handle = database.driver()->handle();
    if (!isOurLibrary(database) || !handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0) {
        return fail(ErrorCode::Internal,
            message("database.library",
                u"Cannot open the database %1: Qt's SQLite driver brings another SQLite than Patchbay was "
                u"built with. Install the driver of the same system."_s,
                {m_file}));
    }
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_progress_handler(m_handle, instructionsBetweenStopChecks, isStopped, &m_stop);
    return {};
}

DatabaseConnection::~DatabaseConnection()
{
    for (const auto &[sql, idle] : m_idle) {
        for (sqlite3_stmt *prepared : idle)
            sqlite3_finalize(prepared);
    }
    QSqlDatabase::removeDatabase(m_name);
}

Statement DatabaseConnection::statement(Sql sql)
{
    if (const auto found = m_idle.find(sql.text()); found != m_idle.end() && !found->second.empty()) {
        sqlite3_stmt *prepared = found->second.back();
        found->second.pop_back();
        return {*this, sql.text(), prepared, std::nullopt};
    }
    sqlite3_stmt *prepared = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, sql.text(), -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    if (code != SQLITE_OK)
        return {*this, sql.text(), nullptr, lastError(sql.text())};
    return {*this, sql.text(), prepared, std::nullopt};
}

Result<> DatabaseConnection::run(Sql sql)
{
    const Result<qint64> done = statement(sql).run();
    return done ? Result<>() : Result<>(passOn(done));
}

Result<> DatabaseConnection::execute(const QByteArray &script)
{
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(failure(script.constData()));
    return {};
}

Result<qint64> DatabaseConnection::number(Sql sql)
{
    const auto found = statement(sql).first([](const Statement &row) { return row.integer(0); });
    if (!found)
        return passOn(found);
    return found->value_or(0);
}

Result<> DatabaseConnection::beginWriting()
{
    m_loss.reset();
    // IMMEDIATE: a deferred transaction that reads first and writes later can fail with SQLITE_BUSY at once.
    const Result<> begun = run("BEGIN IMMEDIATE");
    m_isWriting = begun.has_value();
    return begun;
}

Result<> DatabaseConnection::commit()
{
    const Result<> committed = run("COMMIT");
    m_isWriting = m_isWriting && !committed;
    return committed;
}

void DatabaseConnection::rollBack()
{
    m_isWriting = false;
    m_loss.reset();
    if (!isInTransaction())
        return;
    if (const Result<> done = run("ROLLBACK"); !done)
        qCWarning(logStorage, "Cannot roll back: %s", qUtf8Printable(done.error().detail));
}

bool DatabaseConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error DatabaseConnection::lastError(const char *statement) const
{
    return sqliteError(m_handle, m_file, statement);
}

Error DatabaseConnection::failure(const char *statement)
{
    Error error = lastError(statement);
    if (m_isWriting && !m_loss && !isInTransaction())
        m_loss = error;
    return error;
}

void DatabaseConnection::giveBack(const char *sql, sqlite3_stmt *prepared)
{
    m_idle[sql].push_back(prepared);
}

} // namespace patchbay
