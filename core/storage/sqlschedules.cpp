// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlschedules.h"

#include "core/storage/rows.h"
#include "core/storage/schedulerow.h"
#include "core/storage/sqlaudit.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr int longestPage = 500;

constexpr Sql insertSchedule =
    "INSERT INTO schedules (uid, workspace_id, integration_id, kind, enabled, streams, timeout_ms, every_s, "
    "cron, time_zone, jitter_s, created_at, since, next_at) "
    "SELECT :uid, :workspace, integrations.id, :kind, :enabled, :streams, :timeout_ms, :every_s, :cron, "
    ":time_zone, :jitter_s, :created_at, :since, :next_at "
    "FROM integrations WHERE integrations.uid = :integration AND removed_at IS NULL";
constexpr Sql updateSchedule =
    "UPDATE schedules SET kind = :kind, enabled = :enabled, streams = :streams, timeout_ms = :timeout_ms, "
    "every_s = :every_s, cron = :cron, time_zone = :time_zone, jitter_s = :jitter_s, since = :since, "
    "next_at = :next_at WHERE uid = :uid AND workspace_id = :workspace";
constexpr Sql deleteSchedule = "DELETE FROM schedules WHERE uid = :uid AND workspace_id = :workspace";
constexpr Sql selectById = PATCHBAY_SCHEDULES "AND schedules.uid = :uid";
constexpr Sql selectPage =
    PATCHBAY_SCHEDULES "AND (:integration IS NULL OR integrations.uid = :integration) "
                       "AND schedules.id > coalesce((SELECT id FROM schedules WHERE uid = :after), 0) "
                       "ORDER BY schedules.id LIMIT :limit";
constexpr Sql selectDue = "SELECT schedules.uid, next_at, jitter_s FROM schedules "
                          "JOIN integrations ON integrations.id = schedules.integration_id "
                          "WHERE schedules.workspace_id = :workspace AND next_at IS NOT NULL "
                          "AND removed_at IS NULL";
constexpr Sql moveOn =
    "UPDATE schedules SET next_at = :next_at WHERE uid = :uid AND workspace_id = :workspace AND enabled = 1";
constexpr Sql insertRun =
    "INSERT INTO schedule_runs (workspace_id, schedule_id, due_at, at, execution, reason) "
    "SELECT :workspace, id, :due_at, :at, :execution, :reason FROM schedules "
    "WHERE uid = :uid AND workspace_id = :workspace";
constexpr Sql selectRuns =
    "SELECT " PATCHBAY_SCHEDULE_RUN_COLUMNS " FROM schedule_runs AS runs "
    "JOIN schedules ON schedules.id = runs.schedule_id LEFT JOIN executions ON executions.uid = "
    "runs.execution "
    "WHERE schedules.uid = :uid AND schedules.workspace_id = :workspace AND runs.id < :before "
    "ORDER BY runs.id DESC LIMIT :limit";
constexpr Sql deleteOldRuns =
    "DELETE FROM schedule_runs WHERE id IN (SELECT id FROM schedule_runs WHERE workspace_id = :workspace "
    "AND at < :before ORDER BY id LIMIT :limit)";

tl::unexpected<Error> notFound(const ScheduleId &id)
{
    return fail(ErrorCode::NotFound,
        message("schedule.notFound",
            u"Cannot find schedule %1: there is none of that id. See patchbayctl schedules."_s, {id.value}));
}

Result<Schedule> findById(DatabaseConnection &connection, qint64 workspace, const ScheduleId &id)
{
    const auto found = connection.statement(selectById)
                           .bind(":workspace", workspace)
                           .bind(":uid", id.value)
                           .first(readScheduleRow);
    if (!found)
        return passOn(found);
    return *found ? **found : Result<Schedule>(notFound(id));
}

Result<> onlyOne(const Result<qint64> &changed, const ScheduleId &id)
{
    if (!changed)
        return passOn(changed);
    return *changed > 0 ? Result<>() : Result<>(notFound(id));
}

/// Reads, edits and writes back. What an edit may not touch stays.
Result<Schedule> edited(
    Transaction &transaction, qint64 workspace, const ScheduleId &id, const Schedules::Edit &edit)
{
    Result<Schedule> schedule = findById(transaction.connection(), workspace, id);
    if (!schedule)
        return schedule;
    if (const Result<> done = edit(*schedule); !done)
        return passOn(done);
    auto update = transaction.statement(updateSchedule);
    bindSchedule(update, *schedule);
    const auto done = onlyOne(update.bind(":uid", id.value).bind(":workspace", workspace).run(), id);
    return done ? schedule : Result<Schedule>(passOn(done));
}

} // namespace

SqlSchedules::SqlSchedules(Database &database, qint64 workspace, const Clock &clock, ChangeSink &changes)
    : m_database(database)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_changes(changes)
{}

Result<> SqlSchedules::add(const Schedule &schedule, const Caller &caller, const AuditEntry &audit)
{
    const Result<> added = m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
        auto insert = transaction.statement(insertSchedule);
        bindSchedule(insert, schedule);
        const auto inserted = insert.bind(":uid", schedule.id.value)
                                  .bind(":workspace", m_workspace)
                                  .bind(":integration", schedule.integration.value)
                                  .bind(":created_at", schedule.createdAt)
                                  .run();
        if (!inserted)
            return passOn(inserted);
        if (*inserted == 0) {
            return fail(ErrorCode::NotFound,
                message("schedule.integrationGone", u"Cannot schedule %1: it was removed meanwhile."_s,
                    {schedule.slug}));
        }
        return appendAudit(transaction, m_workspace, {schedule.createdAt, caller, audit, schedule.id.value});
    });
    if (added)
        m_changes.changed(u"schedule"_s, schedule.id.value);
    return added;
}

Result<Schedule> SqlSchedules::change(
    const ScheduleId &id, const Edit &edit, const Caller &caller, const AuditEntry &audit)
{
    const Instant now = m_clock.now();
    Result<Schedule> changed =
        m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<Schedule> {
            Result<Schedule> after = edited(transaction, m_workspace, id, edit);
            if (!after)
                return after;
            const auto noted = appendAudit(transaction, m_workspace, {now, caller, audit, id.value});
            return noted ? after : Result<Schedule>(passOn(noted));
        });
    if (changed)
        m_changes.changed(u"schedule"_s, id.value);
    return changed;
}

Result<> SqlSchedules::remove(const ScheduleId &id, const Caller &caller, const AuditEntry &audit)
{
    const Instant now = m_clock.now();
    const Result<> removed =
        m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
            const auto gone = transaction.statement(deleteSchedule)
                                  .bind(":uid", id.value)
                                  .bind(":workspace", m_workspace)
                                  .run();
            if (const Result<> one = onlyOne(gone, id); !one)
                return one;
            return appendAudit(transaction, m_workspace, {now, caller, audit, id.value});
        });
    if (removed)
        m_changes.changed(u"schedule"_s, id.value);
    return removed;
}

Result<> SqlSchedules::record(const ScheduleId &id, const ScheduleRun &run, Instant nextAt)
{
    const Result<> recorded =
        m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
            auto insert = transaction.statement(insertRun);
            bindScheduleRun(insert, run);
            const auto inserted = insert.bind(":uid", id.value).bind(":workspace", m_workspace).run();
            if (const Result<> one = onlyOne(inserted, id); !one)
                return one;
            const auto moved = transaction.statement(moveOn)
                                   .bind(":next_at", nextAt)
                                   .bind(":uid", id.value)
                                   .bind(":workspace", m_workspace)
                                   .run();
            return moved ? Result<>() : Result<>(passOn(moved));
        });
    if (recorded)
        m_changes.changed(u"schedule"_s, id.value);
    return recorded;
}

Result<Schedule> SqlSchedules::byId(const ScheduleId &id)
{
    return m_database.read(
        [&](DatabaseConnection &connection) { return findById(connection, m_workspace, id); });
}

Result<QList<Schedule>> SqlSchedules::page(const ScheduleQuery &query)
{
    return m_database.read([&](DatabaseConnection &connection) {
        const auto text = [](const auto &id) { return id ? std::optional(id->value) : std::nullopt; };
        return allOrFirstFailure(connection.statement(selectPage)
                                     .bind(":workspace", m_workspace)
                                     .bind(":integration", text(query.integration))
                                     .bind(":after", text(query.after))
                                     .bind(":limit", std::clamp(query.limit, 0, longestPage))
                                     .all(readScheduleRow));
    });
}

Result<QList<ScheduleDue>> SqlSchedules::due()
{
    return m_database.read([&](DatabaseConnection &connection) {
        return connection.statement(selectDue).bind(":workspace", m_workspace).all([](const Statement &row) {
            return ScheduleDue{{row.text(0)}, row.instant(1), std::chrono::seconds(row.integer(2))};
        });
    });
}

Result<QList<ScheduleRun>> SqlSchedules::runs(const ScheduleId &id, qint64 before, int limit)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<ScheduleRun>> {
        if (const auto schedule = findById(connection, m_workspace, id); !schedule)
            return passOn(schedule);
        return allOrFirstFailure(
            connection.statement(selectRuns)
                .bind(":uid", id.value)
                .bind(":workspace", m_workspace)
                .bind(":before", before > 0 ? before : std::numeric_limits<qint64>::max())
                .bind(":limit", std::clamp(limit, 0, longestPage))
                .all([](const Statement &row) { return readScheduleRunColumns(row, 0); }));
    });
}

Result<int> SqlSchedules::forget(Instant before, int limit)
{
    return m_database.write(Priority::Bulk, [&](Transaction &transaction) -> Result<int> {
        const Result<qint64> deleted = transaction.statement(deleteOldRuns)
                                           .bind(":workspace", m_workspace)
                                           .bind(":before", before)
                                           .bind(":limit", limit)
                                           .run();
        return deleted ? Result<int>(int(*deleted)) : Result<int>(passOn(deleted));
    });
}

} // namespace patchbay
