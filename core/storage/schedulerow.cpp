// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schedulerow.h"

#include "core/model/valuejson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

tl::unexpected<Error> unreadable(const QString &what)
{
    return fail(ErrorCode::Internal,
        message("schedule.unreadable",
            u"Cannot read a schedule: its row in the database is not understood. Restore the database from a "
            u"backup."_s),
        what);
}

ScheduleTiming timingOf(const Statement &row)
{
    ScheduleTiming timing;
    if (const auto every = row.optionalInteger(7))
        timing.every = std::chrono::seconds(*every);
    timing.cron = row.text(8);
    timing.timeZone = row.text(9);
    timing.jitter = std::chrono::seconds(row.integer(10));
    return timing;
}

} // namespace

Result<Schedule> readScheduleRow(const Statement &row)
{
    Schedule schedule;
    schedule.id.value = row.text(0);
    schedule.integration.value = row.text(1);
    schedule.slug = row.text(2);
    const auto kind = executionKindFromName(row.text(3));
    const auto streams = json::Document::parse(row.bytes(5));
    if (!kind || !streams)
        return unreadable(schedule.id.value + u": kind or streams"_s);
    schedule.kind = *kind;
    schedule.isEnabled = row.boolean(4);
    for (const json::Value stream : streams->root())
        schedule.streams.append(stream.string());
    schedule.timeout = Milliseconds(row.integer(6));
    schedule.timing = timingOf(row);
    schedule.createdAt = row.instant(11);
    schedule.since = row.instant(12);
    schedule.nextAt = row.optionalInstant(13);
    if (row.isNull(14))
        return schedule;
    const auto last = readScheduleRunColumns(row, 14);
    if (!last)
        return passOn(last);
    schedule.last = *last;
    return schedule;
}

Result<ScheduleRun> readScheduleRunColumns(const Statement &row, int first)
{
    ScheduleRun run;
    run.number = row.integer(first);
    run.dueAt = row.instant(first + 1);
    run.at = row.instant(first + 2);
    if (!row.isNull(first + 3))
        run.execution = ExecutionId{row.text(first + 3)};
    if (!row.isNull(first + 4))
        run.outcome = executionStatusFromName(row.text(first + 4));
    const auto reason = json::Document::parse(row.bytes(first + 5));
    const auto read = reason ? readAs(reason->root(), readMessage) : Result<Message>(passOn(reason));
    if (!read)
        return unreadable(u"reason of a run"_s);
    run.reason = *read;
    return run;
}

void bindSchedule(Statement &statement, const Schedule &schedule)
{
    const ScheduleTiming &timing = schedule.timing;
    statement.bind(":kind", executionKindName(schedule.kind))
        .bind(":enabled", schedule.isEnabled)
        .bindText(":streams", jsonText([&](json::Writer &writer) { writeTexts(writer, schedule.streams); }))
        .bind(":timeout_ms", schedule.timeout.count())
        .bind(":every_s", timing.every ? std::optional<qint64>(timing.every->count()) : std::nullopt)
        .bind(":cron", timing.cron)
        .bind(":time_zone", timing.timeZone)
        .bind(":jitter_s", timing.jitter.count())
        .bind(":since", schedule.since)
        .bind(":next_at", schedule.nextAt);
}

void bindScheduleRun(Statement &statement, const ScheduleRun &run)
{
    statement.bind(":due_at", run.dueAt)
        .bind(":at", run.at)
        .bind(":execution", run.execution ? std::optional(run.execution->value) : std::nullopt)
        .bindText(":reason", jsonText([&](json::Writer &writer) { write(writer, run.reason); }));
}

} // namespace patchbay
