// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlplans.h"

#include "core/storage/executionrow.h"
#include "core/storage/planchanges.h"
#include "core/storage/plancounts.h"
#include "core/storage/planrow.h"
#include "core/storage/rows.h"
#include "core/storage/sqlaudit.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr int longestPage = 500;

constexpr Sql countPlan = "UPDATE workspaces SET plan_count = plan_count + 1 WHERE id = :workspace";
constexpr Sql insertPlan =
    "INSERT INTO plans (uid, workspace_id, number, integration_id, execution_id, slug, environment, status, "
    "created_at, change_count, applied_count, confirmation, streams) SELECT :uid, :workspace, "
    "(SELECT plan_count FROM workspaces WHERE id = :workspace), integration_id, id, "
    ":slug, "
    ":environment, :status, :created_at, 0, 0, '', '[]' FROM executions WHERE uid = :execution";
constexpr Sql noteAtExecution =
    "UPDATE executions SET plan_id = (SELECT id FROM plans WHERE plans.uid = :uid) WHERE uid = :execution";
constexpr Sql updateCounts =
    "UPDATE plans SET change_count = :changes, streams = :streams, confirmation = :confirmation "
    "WHERE id = :plan AND status = 'building'";
constexpr Sql finishPlan = "UPDATE plans SET status = :status, change_count = :changes, streams = :streams, "
                           "confirmation = :confirmation "
                           "WHERE id = :plan";
constexpr Sql writeMove =
    "UPDATE plan_streams SET state_from = :from, state_to = :to WHERE plan_id = :plan AND number = :number";
constexpr Sql abandonPlans =
    "UPDATE plans SET status = 'incomplete' WHERE workspace_id = :workspace AND status = 'building'";
constexpr Sql setStatus = "UPDATE plans SET status = :status WHERE id = :plan";

constexpr Sql selectPage =
    "SELECT " PATCHBAY_PLAN_COLUMNS " FROM " PATCHBAY_PLAN_TABLES
    " WHERE plans.workspace_id = :workspace AND (:integration IS NULL OR integrations.uid = :integration) "
    "AND plans.number < :before ORDER BY plans.number DESC LIMIT :limit";
constexpr Sql selectMoves = "SELECT name, state_from, state_to FROM plan_streams WHERE plan_id = :plan "
                            "AND state_to IS NOT NULL ORDER BY number";
constexpr Sql selectOldest = "SELECT id FROM plans WHERE workspace_id = :workspace AND created_at < :before "
                             "AND status NOT IN ('building', 'applying') ORDER BY id LIMIT 1";
constexpr Sql deletePlan = "DELETE FROM plans WHERE id = :plan";

Result<> succeeded(const Result<qint64> &run)
{
    return run ? Result<>() : Result<>(passOn(run));
}

Result<> writeMoves(Transaction &transaction, qint64 workspace, qint64 plan, const QList<StreamMove> &moves)
{
    for (const StreamMove &move : moves) {
        const Result<qint64> stream = planStream(transaction, workspace, plan, move.stream);
        if (!stream)
            return passOn(stream);
        const Result<qint64> written = transaction.statement(writeMove)
                                           .bind(":from", move.from)
                                           .bind(":to", move.to)
                                           .bind(":plan", plan)
                                           .bind(":number", *stream)
                                           .run();
        if (!written)
            return passOn(written);
    }
    return {};
}

} // namespace

SqlPlans::SqlPlans(Database &database, qint64 workspace, const Clock &clock)
    : m_database(database)
    , m_workspace(workspace)
    , m_clock(clock)
{}

Result<Plan> SqlPlans::create(const Plan &plan)
{
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<Plan> {
        const Result<qint64> counted = transaction.statement(countPlan).bind(":workspace", m_workspace).run();
        if (!counted)
            return passOn(counted);
        const Result<qint64> inserted = transaction.statement(insertPlan)
                                            .bind(":uid", plan.id.value)
                                            .bind(":workspace", m_workspace)
                                            .bind(":slug", plan.slug)
                                            .bind(":environment", environmentName(plan.environment))
                                            .bind(":status", planStatusName(PlanStatus::Building))
                                            .bind(":created_at", plan.createdAt)
                                            .bind(":execution", plan.execution.value)
                                            .run();
        if (!inserted)
            return passOn(inserted);
        const Result<qint64> noted = transaction.statement(noteAtExecution)
                                         .bind(":uid", plan.id.value)
                                         .bind(":execution", plan.execution.value)
                                         .run();
        if (!noted)
            return passOn(noted);
        const Result<PlanRow> stored = findPlan(transaction.connection(), m_workspace, plan.id);
        return stored ? Result<Plan>(stored->plan) : Result<Plan>(passOn(stored));
    });
}

Result<> SqlPlans::append(const PlanJob &job)
{
    return m_database.write(Priority::Bulk, [&](Transaction &transaction) -> Result<> {
        const Result<qint64> plan = planRowOf(transaction.connection(), m_workspace, job.plan);
        if (!plan)
            return passOn(plan);
        if (const Result<> done = writePlanChanges(transaction, m_workspace, *plan, job); !done)
            return done;
        const Result<qint64> counted = transaction.statement(updateCounts)
                                           .bind(":changes", job.firstNumber - 1 + job.changes.size())
                                           .bindText(":streams", streamCountsText(job.progress.streams))
                                           .bindText(":confirmation", messageText(job.confirmation))
                                           .bind(":plan", *plan)
                                           .run();
        if (!counted)
            return passOn(counted);
        return writeProgress(transaction, m_workspace, job.progress, job.calls);
    });
}

Result<> SqlPlans::finish(const Plan &plan, const QList<StreamMove> &moves)
{
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
        const Result<qint64> row = planRowOf(transaction.connection(), m_workspace, plan.id);
        if (!row)
            return passOn(row);
        const Result<qint64> finished = transaction.statement(finishPlan)
                                            .bind(":status", planStatusName(plan.status))
                                            .bind(":changes", plan.changeCount)
                                            .bindText(":streams", streamCountsText(plan.streams))
                                            .bindText(":confirmation", messageText(plan.confirmation))
                                            .bind(":plan", *row)
                                            .run();
        if (!finished)
            return passOn(finished);
        if (const Result<> done = writeRefusedRequests(transaction, m_workspace, *row, plan.refused); !done)
            return done;
        return writeMoves(transaction, m_workspace, *row, moves);
    });
}

Result<> SqlPlans::finishAbandoned()
{
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) {
        return succeeded(transaction.statement(abandonPlans).bind(":workspace", m_workspace).run());
    });
}

Result<Plan> SqlPlans::beginApply(const PlanId &id, const Caller &caller, const AuditEntry &audit)
{
    const Instant now = m_clock.now();
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<Plan> {
        Result<PlanRow> found = findPlan(transaction.connection(), m_workspace, id);
        if (!found)
            return passOn(found);
        Plan &plan = found->plan;
        if (const std::optional<Error> refusal = refusalToApply(plan))
            return tl::unexpected<Error>(*refusal);
        plan.status = PlanStatus::Applying;
        const Result<qint64> set = transaction.statement(setStatus)
                                       .bind(":status", planStatusName(plan.status))
                                       .bind(":plan", found->id)
                                       .run();
        if (!set)
            return passOn(set);
        const Result<> audited =
            appendAudit(transaction, m_workspace, {now, caller, audit, QString::number(plan.number)});
        return audited ? Result<Plan>(plan) : Result<Plan>(passOn(audited));
    });
}

Result<> SqlPlans::note(const PushNote &note)
{
    return m_database.write(Priority::Bulk, [&](Transaction &transaction) -> Result<> {
        const Result<qint64> plan = planRowOf(transaction.connection(), m_workspace, note.plan);
        if (!plan)
            return passOn(plan);
        if (const Result<> kept = writePushNote(transaction, m_workspace, *plan, note); !kept)
            return kept;
        return writeProgress(transaction, m_workspace, note.progress, note.calls);
    });
}

Result<> SqlPlans::markStale(const PlanId &id)
{
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
        const Result<qint64> row = planRowOf(transaction.connection(), m_workspace, id);
        if (!row)
            return passOn(row);
        return succeeded(transaction.statement(setStatus)
                             .bind(":status", planStatusName(PlanStatus::Stale))
                             .bind(":plan", *row)
                             .run());
    });
}

Result<Plan> SqlPlans::byId(const PlanId &id)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<Plan> {
        const Result<PlanRow> found = findPlan(connection, m_workspace, id);
        return found ? Result<Plan>(found->plan) : Result<Plan>(passOn(found));
    });
}

Result<Plan> SqlPlans::byNumber(qint64 number)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<Plan> {
        const Result<PlanRow> found = findPlan(connection, m_workspace, number);
        return found ? Result<Plan>(found->plan) : Result<Plan>(passOn(found));
    });
}

Result<QList<Plan>> SqlPlans::page(const PlanQuery &query)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<Plan>> {
        Statement select = connection.statement(selectPage);
        select.bind(":workspace", m_workspace)
            .bind(":before", query.before > 0 ? query.before : std::numeric_limits<qint64>::max())
            .bind(":limit", std::clamp(query.limit, 0, longestPage));
        if (query.integration)
            select.bind(":integration", query.integration->value);
        else
            select.bindNull(":integration");
        Result<QList<PlanRow>> rows = allOrFirstFailure(select.all(readPlanRow));
        if (!rows)
            return passOn(rows);
        QList<Plan> plans;
        for (PlanRow &row : *rows) {
            if (const Result<> refused = addRefused(connection, row); !refused)
                return passOn(refused);
            plans.append(std::move(row.plan));
        }
        return plans;
    });
}

Result<QList<StreamMove>> SqlPlans::moves(const PlanId &id)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<StreamMove>> {
        const Result<qint64> plan = planRowOf(connection, m_workspace, id);
        if (!plan)
            return passOn(plan);
        return connection.statement(selectMoves).bind(":plan", *plan).all([](const Statement &row) {
            return StreamMove{row.text(0), row.bytes(1), row.bytes(2)};
        });
    });
}

Result<QList<Change>> SqlPlans::changes(const PlanId &id, qint64 first, int limit)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<Change>> {
        const Result<qint64> plan = planRowOf(connection, m_workspace, id);
        return plan ? planChanges(connection, *plan, first, limit) : passOn(plan);
    });
}

Result<QList<Supposition>> SqlPlans::suppositions(const PlanId &id, qint64 first, int limit)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<Supposition>> {
        const Result<qint64> plan = planRowOf(connection, m_workspace, id);
        return plan ? planSuppositions(connection, *plan, first, limit) : passOn(plan);
    });
}

Result<QList<Change>> SqlPlans::filtered(const PlanId &id, const PlanFilter &filter, qint64 after, int limit)
{
    QList<Change> changes;
    for (qint64 next = after + 1; next > 0 && changes.size() < limit;) {
        const Result<> looked = m_database.read([&](DatabaseConnection &connection) -> Result<> {
            const Result<qint64> plan = planRowOf(connection, m_workspace, id);
            if (!plan)
                return passOn(plan);
            const Result<Sifted> sifted = sift(connection, *plan, filter, next, limit - changes.size());
            if (!sifted)
                return passOn(sifted);
            const Result<QList<Change>> found = planChangesOf(connection, *plan, sifted->numbers);
            if (!found)
                return passOn(found);
            changes.append(*found);
            next = sifted->next;
            return {};
        });
        if (!looked)
            return passOn(looked);
    }
    return changes;
}

Result<PlanAnchors> SqlPlans::anchors(const PlanId &id, const PlanFilter &filter)
{
    PlanAnchors anchors;
    for (qint64 next = 1; next > 0;) {
        const Result<> looked = m_database.read([&](DatabaseConnection &connection) -> Result<> {
            const Result<qint64> plan = planRowOf(connection, m_workspace, id);
            if (!plan)
                return passOn(plan);
            const Result<Sifted> sifted =
                sift(connection, *plan, filter, next, std::numeric_limits<qint64>::max());
            if (!sifted)
                return passOn(sifted);
            for (const qint64 number : sifted->numbers) {
                if (anchors.total++ % PlanAnchors::step == 0)
                    anchors.numbers.append(number);
            }
            next = sifted->next;
            return {};
        });
        if (!looked)
            return passOn(looked);
    }
    return anchors;
}

Result<PlanGroups> SqlPlans::groups(const PlanId &id, const PlanFilter &filter)
{
    PlanCounts counts(filter);
    for (bool isMore = true; isMore;) {
        const Result<bool> counted = m_database.read([&](DatabaseConnection &connection) -> Result<bool> {
            const Result<qint64> plan = planRowOf(connection, m_workspace, id);
            return plan ? counts.countMore(connection, *plan) : Result<bool>(passOn(plan));
        });
        if (!counted)
            return passOn(counted);
        isMore = *counted;
    }
    return counts.groups();
}

Result<bool> SqlPlans::forget(Instant createdBefore, int limit)
{
    return m_database.write(Priority::Bulk, [&](Transaction &transaction) -> Result<bool> {
        const auto oldest = transaction.statement(selectOldest)
                                .bind(":workspace", m_workspace)
                                .bind(":before", createdBefore)
                                .first([](const Statement &row) { return row.integer(0); });
        if (!oldest)
            return passOn(oldest);
        if (!*oldest)
            return false;
        const Result<qint64> deleted = deletePlanChanges(transaction, **oldest, limit);
        if (!deleted)
            return passOn(deleted);
        if (*deleted == limit)
            return true;
        const Result<qint64> gone = transaction.statement(deletePlan).bind(":plan", **oldest).run();
        return gone ? Result<bool>(true) : Result<bool>(passOn(gone));
    });
}

} // namespace patchbay
