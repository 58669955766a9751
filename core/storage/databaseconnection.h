// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/sql.h"
#include "core/storage/statement.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace patchbay {

/// One open connection to a database file, with its cache of prepared statements. Opened, used and destroyed
/// on one thread: that is Qt Sql's rule.
class DatabaseConnection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the file through Qt Sql; creates it for `ReadWrite`. Nothing is written yet.
    [[nodiscard]] static Result<std::unique_ptr<DatabaseConnection>> open(
        const QString &file, Access access, Milliseconds busyTimeout);
    DatabaseConnection(const DatabaseConnection &) = delete;
    DatabaseConnection &operator=(const DatabaseConnection &) = delete;
    ~DatabaseConnection();

    /// The prepared statement, from the cache where it is there already.
    [[nodiscard]] Statement statement(Sql sql);
    /// Runs a statement without parameters.
    [[nodiscard]] Result<> run(Sql sql);
    /// Runs statements without parameters, separated by semicolons: pragmas and migrations.
    [[nodiscard]] Result<> execute(const QByteArray &script);
    /// Reads one number: a pragma, a count.
    [[nodiscard]] Result<qint64> number(Sql sql);

    /// Opens a transaction that may write. SQLite ends one by itself when, for example, the disk gets full,
    /// and what follows would then be stored at once, each statement for itself. Here it fails instead, up to
    /// `commit` and with the error that ended the transaction.
    [[nodiscard]] Result<> beginWriting();
    [[nodiscard]] Result<> commit();
    /// Undoes what the open transaction did, if one is open.
    void rollBack();
    [[nodiscard]] bool isInTransaction() const;

    /// While this token is stopped, whatever runs on this connection fails with `Cancelled`.
    void stopWith(std::stop_token stop) { m_stop = std::move(stop); }

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    [[nodiscard]] const QString &file() const { return m_file; }

    /// The error of the call that failed last.
    [[nodiscard]] Error lastError(const char *statement) const;

private:
    friend class Statement;
    DatabaseConnection(QString name, QString file);
    [[nodiscard]] Result<> openHandle(Access access, Milliseconds busyTimeout);
    void giveBack(const char *sql, sqlite3_stmt *prepared);
    [[nodiscard]] Error failure(const char *statement);

    const QString m_name; ///< Of the QSqlDatabase.
    const QString m_file;
    sqlite3 *m_handle = nullptr; ///< Owned by the QSqlDatabase.
    std::stop_token m_stop;
    bool m_isWriting = false;
    std::optional<Error> m_loss; ///< What ended the writing transaction before its time.
    std::unordered_map<const char *, std::vector<sqlite3_stmt *>> m_idle; ///< Prepared and not in use.
};

} // namespace patchbay
