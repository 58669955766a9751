// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/erasure.h"

#include "core/base/log.h"

#include <memory>
#include <optional>

namespace patchbay {
namespace {

constexpr int rowsPerJob = 1'000;

constexpr Sql selectRemoved =
    "SELECT id FROM integrations WHERE workspace_id = :workspace AND removed_at IS NOT NULL "
    "ORDER BY id LIMIT 1";

// The tables with volume, each emptied before the next. The rest goes with the integration itself.
constexpr Sql deleteRecords = "DELETE FROM records WHERE id IN (SELECT id FROM records WHERE stream_id IN "
                              "(SELECT id FROM streams WHERE integration_id = :integration) LIMIT :limit)";
constexpr Sql deleteRecordVersions =
    "DELETE FROM record_versions WHERE id IN (SELECT id FROM record_versions WHERE stream_id IN "
    "(SELECT id FROM streams WHERE integration_id = :integration) LIMIT :limit)";
constexpr Sql deletePlanChanges =
    "DELETE FROM plan_changes WHERE id IN (SELECT plan_changes.id FROM plans JOIN plan_changes "
    "ON plan_changes.id BETWEEN plans.id * 4294967296 AND plans.id * 4294967296 + 4294967295 "
    "WHERE plans.integration_id = :integration LIMIT :limit)";
constexpr Sql deletePushOutcomes =
    "DELETE FROM push_outcomes WHERE id IN (SELECT push_outcomes.id FROM plans JOIN push_outcomes "
    "ON push_outcomes.id BETWEEN plans.id * 4294967296 AND plans.id * 4294967296 + 4294967295 "
    "WHERE plans.integration_id = :integration LIMIT :limit)";
constexpr Sql deletePushRequests =
    "DELETE FROM push_requests WHERE id IN (SELECT push_requests.id FROM plans JOIN push_requests "
    "ON push_requests.id BETWEEN plans.id * 4294967296 AND plans.id * 4294967296 + 4294967295 "
    "WHERE plans.integration_id = :integration LIMIT :limit)";
constexpr Sql deletePlanKeys =
    "DELETE FROM plan_keys WHERE (plan_id, stream, key, number) IN (SELECT plan_id, stream, key, number "
    "FROM plan_keys WHERE plan_id IN (SELECT id FROM plans WHERE integration_id = :integration) LIMIT "
    ":limit)";
constexpr Sql deleteRefusedRequests =
    "DELETE FROM refused_requests WHERE (plan_id, number) IN (SELECT plan_id, number FROM refused_requests "
    "WHERE plan_id IN (SELECT id FROM plans WHERE integration_id = :integration) LIMIT :limit)";
constexpr Sql deleteCalls =
    "DELETE FROM calls WHERE (execution_id, number) IN (SELECT execution_id, number FROM calls "
    "WHERE execution_id IN (SELECT id FROM executions WHERE integration_id = :integration) LIMIT :limit)";
constexpr Sql deleteCallHours =
    "DELETE FROM call_hours WHERE (integration_id, hour) IN (SELECT integration_id, hour FROM call_hours "
    "WHERE integration_id = :integration LIMIT :limit)";
constexpr Sql deletePlans =
    "DELETE FROM plans WHERE id IN (SELECT id FROM plans WHERE integration_id = :integration LIMIT :limit)";
constexpr Sql deleteExecutions =
    "DELETE FROM executions WHERE id IN (SELECT id FROM executions WHERE integration_id = :integration "
    "LIMIT :limit)";

constexpr Sql deleteScheduleRuns =
    "DELETE FROM schedule_runs WHERE id IN (SELECT id FROM schedule_runs WHERE schedule_id IN "
    "(SELECT id FROM schedules WHERE integration_id = :integration) LIMIT :limit)";

constexpr Sql steps[] = {deleteRecords, deleteRecordVersions, deletePushOutcomes, deletePushRequests,
    deletePlanChanges, deletePlanKeys, deleteRefusedRequests, deleteCalls, deleteCallHours, deletePlans,
    deleteExecutions, deleteScheduleRuns};

constexpr Sql deleteIntegration = "DELETE FROM integrations WHERE id = :integration";
constexpr Sql deleteUnusedDocuments =
    "DELETE FROM connector_documents WHERE workspace_id = :workspace "
    "AND NOT EXISTS (SELECT 1 FROM integrations WHERE document_id = connector_documents.id)";

Result<> deleteLast(Transaction &transaction, qint64 workspace, qint64 integration)
{
    const auto gone = transaction.statement(deleteIntegration).bind(":integration", integration).run();
    if (!gone)
        return passOn(gone);
    const auto documents = transaction.statement(deleteUnusedDocuments).bind(":workspace", workspace).run();
    return documents ? Result<>() : Result<>(passOn(documents));
}

/// Deletes one job's worth of rows. False: nothing is left to delete.
Result<bool> eraseSome(Transaction &transaction, qint64 workspace)
{
    const auto integration =
        transaction.statement(selectRemoved).bind(":workspace", workspace).first([](const Statement &row) {
            return row.integer(0);
        });
    if (!integration)
        return passOn(integration);
    if (!*integration)
        return false;
    for (const Sql step : steps) {
        const auto deleted =
            transaction.statement(step).bind(":integration", **integration).bind(":limit", rowsPerJob).run();
        if (!deleted)
            return passOn(deleted);
        if (*deleted > 0)
            return true;
    }
    const Result<> last = deleteLast(transaction, workspace, **integration);
    return last ? Result<bool>(true) : Result<bool>(passOn(last));
}

} // namespace

void eraseRemoved(Database &database, qint64 workspace)
{
    const auto isMore = std::make_shared<bool>(false);
    const auto erase = [workspace, isMore](Transaction &transaction) -> Result<> {
        const Result<bool> erased = eraseSome(transaction, workspace);
        if (!erased)
            return passOn(erased);
        *isMore = *erased;
        return {};
    };
    const auto goOn = [&database, workspace, isMore](const Result<> &outcome) {
        if (!outcome)
            qCWarning(
                logStorage, "Cannot erase a removed integration: %s", qUtf8Printable(outcome.error().detail));
        else if (*isMore)
            eraseRemoved(database, workspace);
    };
    if (!database.submit(Priority::Bulk, erase, goOn))
        qCDebug(logStorage, "The rows of removed integrations will be erased later.");
}

} // namespace patchbay
