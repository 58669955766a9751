// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlcallhistory.h"

#include "core/storage/callhourrow.h"
#include "core/storage/rows.h"

namespace patchbay {
namespace {

constexpr Sql selectHours = "SELECT " PATCHBAY_CALL_HOUR_COLUMNS
                            " FROM call_hours WHERE integration_id = (SELECT id FROM integrations "
                            "WHERE workspace_id = :workspace AND uid = :integration AND removed_at IS NULL) "
                            "AND hour >= :from AND hour < :to ORDER BY hour";
constexpr Sql deleteOld = "DELETE FROM call_hours WHERE (integration_id, hour) IN "
                          "(SELECT integration_id, hour FROM call_hours WHERE workspace_id = :workspace "
                          "AND hour < :before LIMIT :limit)";

} // namespace

SqlCallHistory::SqlCallHistory(Database &database, qint64 workspace)
    : m_database(database)
    , m_workspace(workspace)
{}

Result<QList<CallHour>> SqlCallHistory::hours(const IntegrationId &integration, Instant from, Instant to)
{
    return m_database.read([&](DatabaseConnection &connection) {
        return allOrFirstFailure(connection.statement(selectHours)
                                     .bind(":workspace", m_workspace)
                                     .bind(":integration", integration.value)
                                     .bind(":from", from)
                                     .bind(":to", to)
                                     .all(readCallHourRow));
    });
}

Result<int> SqlCallHistory::forget(Instant before, int limit)
{
    return m_database.write(Priority::Bulk, [&](Transaction &transaction) -> Result<int> {
        const Result<qint64> deleted = transaction.statement(deleteOld)
                                           .bind(":workspace", m_workspace)
                                           .bind(":before", before)
                                           .bind(":limit", limit)
                                           .run();
        return deleted ? Result<int>(int(*deleted)) : Result<int>(passOn(deleted));
    });
}

} // namespace patchbay
