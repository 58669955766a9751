// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlexecutionlog.h"

#include "core/model/valuejson.h"
#include "core/storage/callrow.h"
#include "core/storage/executionrow.h"
#include "core/storage/rows.h"
#include "core/storage/sqlaudit.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr int longestPage = 500;

constexpr Sql insertExecution =
    "INSERT INTO executions (uid, workspace_id, integration_id, slug, kind, status, stage, caller_id, "
    "caller_name, "
    "caller_role, plan_id, timeout_ms, created_at, started_at, finished_at, streams, telemetry, error, "
    "processed_ids, changed) "
    "SELECT :uid, :workspace, integrations.id, :slug, :kind, :status, :stage, :caller_id, :caller_name, "
    ":caller_role, (SELECT plans.id FROM plans WHERE plans.uid = :plan), :timeout_ms, :created_at, "
    ":started_at, "
    ":finished_at, :streams, :telemetry, :error, :processed_ids, :changed "
    "FROM integrations WHERE integrations.uid = :integration AND removed_at IS NULL";
constexpr Sql updateExecution =
    "UPDATE executions SET status = :status, stage = :stage, "
    "plan_id = (SELECT plans.id FROM plans WHERE plans.uid = :plan), started_at = :started_at, "
    "finished_at = :finished_at, streams = :streams, telemetry = :telemetry, error = :error, "
    "processed_ids = :processed_ids, changed = :changed WHERE id = :execution";
// However the building went: with its execution it is over.
constexpr Sql endPlan =
    "UPDATE plans SET status = 'incomplete' WHERE execution_id = :execution AND status = 'building'";
constexpr Sql selectById = "SELECT " PATCHBAY_EXECUTION_COLUMNS " FROM " PATCHBAY_EXECUTION_TABLES
                           " WHERE executions.id = :execution";
// What a query allows. The one that the page continues after may be forgotten: then the next newer one stands
// for it, and where there is none, all are older.
#define PATCHBAY_EXECUTIONS_WANTED                                                                           \
    " WHERE executions.workspace_id = :workspace AND (:integration IS NULL OR "                              \
    "executions.integration_id = (SELECT id FROM integrations WHERE uid = :integration)) "                   \
    "AND (:kind IS NULL OR kind = :kind) AND (:status IS NULL OR executions.status = :status) "              \
    "AND executions.id < coalesce((SELECT id FROM executions WHERE uid >= :before ORDER BY uid LIMIT 1), "   \
    "9223372036854775807) "
// The words of the index executions_unsuccessful: by them SQLite knows that it may use it.
#define PATCHBAY_UNSUCCESSFUL "AND executions.status IN ('failed', 'partial', 'interrupted') "
#define PATCHBAY_NEWEST_FIRST "ORDER BY executions.id DESC"
#define PATCHBAY_EXECUTION_PAGE                                                                              \
    "SELECT " PATCHBAY_EXECUTION_LIST_COLUMNS " FROM " PATCHBAY_EXECUTION_TABLES PATCHBAY_EXECUTIONS_WANTED
constexpr Sql selectPage = PATCHBAY_EXECUTION_PAGE PATCHBAY_NEWEST_FIRST " LIMIT :limit";
constexpr Sql selectUnsuccessful =
    PATCHBAY_EXECUTION_PAGE PATCHBAY_UNSUCCESSFUL PATCHBAY_NEWEST_FIRST " LIMIT :limit";
// Where nothing is filtered, the index alone is read.
#define PATCHBAY_EXECUTION_ROWS "SELECT executions.id FROM executions" PATCHBAY_EXECUTIONS_WANTED
constexpr Sql selectRows = PATCHBAY_EXECUTION_ROWS PATCHBAY_NEWEST_FIRST;
constexpr Sql selectUnsuccessfulRows = PATCHBAY_EXECUTION_ROWS PATCHBAY_UNSUCCESSFUL PATCHBAY_NEWEST_FIRST;
constexpr Sql selectUid = "SELECT uid FROM executions WHERE id = :execution";
constexpr Sql selectUnsettled =
    "SELECT " PATCHBAY_EXECUTION_COLUMNS " FROM " PATCHBAY_EXECUTION_TABLES
    " WHERE executions.workspace_id = :workspace AND finished_at IS NULL ORDER BY executions.id";
constexpr Sql selectCalls = "SELECT " PATCHBAY_CALL_COLUMNS " FROM calls WHERE execution_id = :execution "
                            "AND number > :after ORDER BY number LIMIT :limit";
constexpr Sql selectTotals =
    "SELECT count(*) FILTER (WHERE finished_at IS NOT NULL), count(*) FILTER (WHERE status = 'succeeded'), "
    "count(*) FILTER (WHERE status = 'running'), count(*) FILTER (WHERE status = 'queued') "
    "FROM executions WHERE workspace_id = :workspace";
// The index executions_by_time holds all that this reads, in this order. Summing up here takes a sixth of
// what GROUP BY takes, which sorts.
constexpr Sql selectForFigures =
    "SELECT created_at, integration_id, status, changed FROM executions "
    "WHERE workspace_id = :workspace AND created_at >= :from AND created_at < :to ORDER BY created_at";
constexpr Sql selectSlugs = "SELECT id, slug FROM integrations WHERE workspace_id = :workspace";
constexpr Sql deleteOld =
    "DELETE FROM executions WHERE id IN (SELECT id FROM executions WHERE workspace_id = :workspace "
    "AND finished_at IS NOT NULL AND created_at < :before "
    "AND NOT EXISTS (SELECT 1 FROM plans WHERE execution_id = executions.id) ORDER BY id LIMIT :limit)";

/// Buckets by their start and the integration's row.
using BucketMap = std::map<std::pair<Instant, qint64>, ExecutionBucket>;

void count(BucketMap &buckets, const Statement &row, Milliseconds span)
{
    const Instant created = row.instant(0);
    const auto status = executionStatusFromName(row.text(2));
    if (!status)
        return;
    const Instant start = created - created.time_since_epoch() % span;
    ExecutionBucket &bucket = buckets[{start, row.integer(1)}];
    bucket.start = start;
    ++bucket.statuses[*status];
    bucket.changed += row.integer(3);
    if (*status == ExecutionStatus::Succeeded)
        bucket.lastSucceeded = created;
}

Result<QHash<qint64, QString>> slugs(DatabaseConnection &connection, qint64 workspace)
{
    QHash<qint64, QString> slugs;
    Statement select = connection.statement(selectSlugs);
    select.bind(":workspace", workspace);
    Result<bool> found = select.next();
    for (; found && *found; found = select.next())
        slugs.insert(select.integer(0), select.text(1));
    return found ? Result<QHash<qint64, QString>>(slugs) : Result<QHash<qint64, QString>>(passOn(found));
}

/// Oldest first, then by slug.
QList<ExecutionBucket> listOf(BucketMap buckets, const QHash<qint64, QString> &slugOf)
{
    QList<ExecutionBucket> list;
    for (auto &[key, bucket] : buckets) {
        bucket.slug = slugOf.value(key.second);
        list.append(std::move(bucket));
    }
    std::ranges::sort(list, {}, [](const ExecutionBucket &one) { return std::tie(one.start, one.slug); });
    return list;
}

/// All but the limit.
void bindQuery(Statement &select, qint64 workspace, const ExecutionQuery &query)
{
    select.bind(":workspace", workspace);
    const auto bindOr = [&](ParameterName name, const auto &value, auto text) {
        if (value)
            select.bind(name, text(*value));
        else
            select.bindNull(name);
    };
    bindOr(":integration", query.integration, [](const IntegrationId &id) { return id.value; });
    bindOr(":kind", query.kind, executionKindName);
    bindOr(":status", query.status, executionStatusName);
    bindOr(":before", query.before, [](const ExecutionId &id) { return id.value; });
}

/// The ids of these rows, which the same transaction has found.
Result<QStringList> idsOf(DatabaseConnection &connection, const QList<qint64> &rows)
{
    QStringList ids;
    Statement select = connection.statement(selectUid);
    for (const qint64 row : rows) {
        const auto id =
            select.bind(":execution", row).first([](const Statement &found) { return found.text(0); });
        if (!id)
            return passOn(id);
        ids.append(id->value_or(QString()));
    }
    return ids;
}

tl::unexpected<Error> integrationGone(const QString &slug)
{
    return fail(ErrorCode::NotFound,
        message("execution.integrationGone", u"Cannot run %1: it was removed meanwhile."_s, {slug}));
}

} // namespace

SqlExecutionLog::SqlExecutionLog(Database &database, qint64 workspace, const Clock &clock)
    : m_database(database)
    , m_workspace(workspace)
    , m_clock(clock)
{}

Result<> SqlExecutionLog::create(const Execution &execution, const AuditEntry &audit)
{
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
        Statement insert = transaction.statement(insertExecution);
        bindState(insert, execution);
        const Result<qint64> inserted = insert.bind(":uid", execution.id.value)
                                            .bind(":workspace", m_workspace)
                                            .bind(":integration", execution.integration.value)
                                            .bind(":slug", execution.slug)
                                            .bind(":kind", executionKindName(execution.kind))
                                            .bind(":caller_id", execution.caller.id)
                                            .bind(":caller_name", execution.caller.name)
                                            .bind(":caller_role", roleName(execution.caller.role))
                                            .bind(":timeout_ms", execution.timeout.count())
                                            .bind(":created_at", execution.createdAt)
                                            .run();
        if (!inserted)
            return passOn(inserted);
        if (*inserted == 0)
            return integrationGone(execution.slug);
        return appendAudit(
            transaction, m_workspace, {execution.createdAt, execution.caller, audit, execution.id.value});
    });
}

Result<> SqlExecutionLog::update(const Execution &execution, const QList<CallRecord> &newCalls)
{
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
        const Result<qint64> row = executionRow(transaction.connection(), m_workspace, execution.id);
        if (!row)
            return passOn(row);
        Statement update = transaction.statement(updateExecution);
        bindState(update, execution);
        Result<qint64> updated = update.bind(":execution", *row).run();
        if (updated && isSettled(execution.status))
            updated = transaction.statement(endPlan).bind(":execution", *row).run();
        if (!updated)
            return passOn(updated);
        return appendCalls(transaction, m_workspace, *row, newCalls);
    });
}

Result<> SqlExecutionLog::audit(const ExecutionId &execution, const Caller &caller, const AuditEntry &audit)
{
    const Instant now = m_clock.now();
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) {
        return appendAudit(transaction, m_workspace, {now, caller, audit, execution.value});
    });
}

Result<Execution> SqlExecutionLog::byId(const ExecutionId &id)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<Execution> {
        const Result<qint64> row = executionRow(connection, m_workspace, id);
        if (!row)
            return passOn(row);
        const auto found = connection.statement(selectById).bind(":execution", *row).first(readExecutionRow);
        return found ? **found : Result<Execution>(passOn(found));
    });
}

Result<QList<Execution>> SqlExecutionLog::page(const ExecutionQuery &query)
{
    return m_database.read([&](DatabaseConnection &connection) {
        Statement select = connection.statement(query.isUnsuccessful ? selectUnsuccessful : selectPage);
        bindQuery(select, m_workspace, query);
        select.bind(":limit", std::clamp(query.limit, 0, longestPage));
        return allOrFirstFailure(select.all(readExecutionRow));
    });
}

Result<PageAnchors> SqlExecutionLog::anchors(const ExecutionQuery &query)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<PageAnchors> {
        Statement select = connection.statement(query.isUnsuccessful ? selectUnsuccessfulRows : selectRows);
        bindQuery(select, m_workspace, query);
        qint64 total = 0;
        QList<qint64> ends; ///< Of pages that others are behind.
        qint64 last = 0;
        Result<bool> found = select.next();
        for (; found && *found; found = select.next()) {
            if (total > 0 && total % PageAnchors::step == 0)
                ends.append(last);
            last = select.integer(0);
            ++total;
        }
        if (!found)
            return passOn(found);
        const Result<QStringList> ids = idsOf(connection, ends);
        if (!ids || total == 0)
            return ids ? Result<PageAnchors>() : passOn(ids);
        return PageAnchors{QStringList{query.before.value_or(ExecutionId()).value} + *ids, total};
    });
}

Result<QList<Execution>> SqlExecutionLog::unsettled()
{
    return m_database.read([&](DatabaseConnection &connection) {
        return allOrFirstFailure(
            connection.statement(selectUnsettled).bind(":workspace", m_workspace).all(readExecutionRow));
    });
}

Result<QList<CallRecord>> SqlExecutionLog::calls(const ExecutionId &execution, qint64 after, int limit)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<CallRecord>> {
        const Result<qint64> row = executionRow(connection, m_workspace, execution);
        if (!row)
            return passOn(row);
        return allOrFirstFailure(connection.statement(selectCalls)
                                     .bind(":execution", *row)
                                     .bind(":after", after)
                                     .bind(":limit", std::clamp(limit, 0, longestPage))
                                     .all(readCallRow));
    });
}

Result<ExecutionTotals> SqlExecutionLog::totals()
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<ExecutionTotals> {
        const auto totals = connection.statement(selectTotals)
                                .bind(":workspace", m_workspace)
                                .first([](const Statement &row) {
                                    const qint64 settled = row.integer(0);
                                    const qint64 succeeded = row.integer(1);
                                    return ExecutionTotals{settled, succeeded, settled - succeeded,
                                        row.integer(2), row.integer(3)};
                                });
        return totals ? Result<ExecutionTotals>(**totals) : Result<ExecutionTotals>(passOn(totals));
    });
}

Result<ExecutionFigures> SqlExecutionLog::figures(Instant from, Instant to, std::chrono::minutes bucket)
{
    const Milliseconds span(bucket);
    const Instant border = from - from.time_since_epoch() % span;
    return m_database.read([&](DatabaseConnection &connection) -> Result<ExecutionFigures> {
        const auto slugOf = slugs(connection, m_workspace);
        if (!slugOf)
            return passOn(slugOf);
        Statement select = connection.statement(selectForFigures);
        select.bind(":workspace", m_workspace).bind(":from", border).bind(":to", to);
        BucketMap buckets;
        Result<bool> found = select.next();
        for (; found && *found; found = select.next())
            count(buckets, select, span);
        if (!found)
            return passOn(found);
        return ExecutionFigures{border, to, bucket, listOf(std::move(buckets), *slugOf)};
    });
}

Result<int> SqlExecutionLog::forget(Instant createdBefore, int limit)
{
    return m_database.write(Priority::Bulk, [&](Transaction &transaction) -> Result<int> {
        const Result<qint64> deleted = transaction.statement(deleteOld)
                                           .bind(":workspace", m_workspace)
                                           .bind(":before", createdBefore)
                                           .bind(":limit", limit)
                                           .run();
        return deleted ? Result<int>(int(*deleted)) : Result<int>(passOn(deleted));
    });
}

} // namespace patchbay
