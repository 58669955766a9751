// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlaudit.h"

#include "core/model/valuejson.h"

#include <algorithm>
#include <limits>

namespace patchbay {
namespace {

constexpr int longestPage = 500;

constexpr Sql insertRow = "INSERT INTO audit (workspace_id, at, caller_id, caller_name, caller_role, action, "
                          "subject, detail) VALUES (:workspace, :at, :caller_id, :caller_name, :caller_role, "
                          ":action, :subject, :detail)";

constexpr Sql selectPage = "SELECT id, at, caller_id, caller_name, action, detail, subject FROM audit "
                           "WHERE workspace_id = :workspace AND id < :before ORDER BY id DESC LIMIT :limit";

AuditRow rowOf(const Statement &row)
{
    return {
        row.integer(0), row.instant(1), row.text(2), row.text(3), {row.text(4), row.text(5)}, row.text(6)};
}

} // namespace

Result<> appendAudit(Transaction &transaction, qint64 workspace, const AuditNote &note)
{
    const Result<qint64> done = transaction.statement(insertRow)
                                    .bind(":workspace", workspace)
                                    .bind(":at", note.at)
                                    .bind(":caller_id", note.caller.id)
                                    .bind(":caller_name", note.caller.name)
                                    .bind(":caller_role", roleName(note.caller.role))
                                    .bind(":action", note.entry.action)
                                    .bind(":subject", note.subject)
                                    .bind(":detail", note.entry.detail)
                                    .run();
    return done ? Result<>() : Result<>(passOn(done));
}

SqlAudit::SqlAudit(Database &database, qint64 workspace)
    : m_database(database)
    , m_workspace(workspace)
{}

Result<QList<AuditRow>> SqlAudit::page(qint64 before, int limit)
{
    return m_database.read([&](DatabaseConnection &connection) {
        return connection.statement(selectPage)
            .bind(":workspace", m_workspace)
            .bind(":before", before > 0 ? before : std::numeric_limits<qint64>::max())
            .bind(":limit", std::clamp(limit, 0, longestPage))
            .all(rowOf);
    });
}

} // namespace patchbay
