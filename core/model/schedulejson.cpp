// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/schedulejson.h"

#include "core/model/valuejson.h"

namespace patchbay {

namespace {

void writeTiming(json::Writer &writer, const ScheduleTiming &timing)
{
    writer.name("every_seconds");
    if (timing.every)
        writer.number(qint64{timing.every->count()});
    else
        writer.null();
    writer.name("cron");
    if (timing.cron.isEmpty())
        writer.null();
    else
        writer.string(timing.cron);
    writer.name("time_zone").string(timing.timeZone);
    writer.name("jitter_seconds").number(qint64{timing.jitter.count()});
}

ScheduleTiming readTiming(Fields &fields)
{
    ScheduleTiming timing;
    if (const auto every = fields.optionalInteger("every_seconds"))
        timing.every = std::chrono::seconds(*every);
    timing.cron = fields.textOr("cron", {});
    timing.timeZone = fields.text("time_zone");
    timing.jitter = std::chrono::seconds(fields.integer("jitter_seconds"));
    return timing;
}

void writeTimes(json::Writer &writer, const Schedule &schedule)
{
    writer.name("created_at");
    writeInstant(writer, schedule.createdAt);
    writer.name("since");
    writeInstant(writer, schedule.since);
    writer.name("next_at");
    writeInstant(writer, schedule.nextAt);
}

} // namespace

void write(json::Writer &writer, const ScheduleRun &run)
{
    writer.beginObject().name("number").number(run.number).name("due_at");
    writeInstant(writer, run.dueAt);
    writer.name("at");
    writeInstant(writer, run.at);
    writer.name("execution_id");
    if (run.execution)
        writer.string(run.execution->value);
    else
        writer.null();
    writer.name("outcome");
    if (run.outcome)
        writer.string(executionStatusName(*run.outcome));
    else
        writer.null();
    writer.name("skipped").boolean(!run.execution).name("reason");
    write(writer, run.reason);
    writer.endObject();
}

ScheduleRun readScheduleRun(Fields &fields)
{
    ScheduleRun run;
    run.number = fields.integer("number");
    run.dueAt = fields.instant("due_at");
    run.at = fields.instant("at");
    if (const auto execution = fields.optionalText("execution_id"))
        run.execution = ExecutionId{*execution};
    if (const auto outcome = fields.optionalText("outcome"))
        run.outcome = executionStatusFromName(*outcome);
    Fields reason = fields.object("reason");
    run.reason = readMessage(reason);
    return run;
}

void write(json::Writer &writer, const ComingRun &run)
{
    writer.beginObject().name("at");
    writeInstant(writer, run.at);
    writer.name("words").string(run.words).endObject();
}

ComingRun readComingRun(Fields &fields)
{
    return {fields.instant("at"), fields.text("words")};
}

void write(json::Writer &writer, const ScheduleView &view)
{
    const Schedule &schedule = view.schedule;
    writer.beginObject().name("id").string(schedule.id.value);
    writer.name("integration_id").string(schedule.integration.value).name("slug").string(schedule.slug);
    writer.name("kind").string(executionKindName(schedule.kind)).name("streams");
    writeTexts(writer, schedule.streams);
    writer.name("timeout_ms").number(qint64{schedule.timeout.count()});
    writeTiming(writer, schedule.timing);
    writer.name("enabled").boolean(schedule.isEnabled);
    writeTimes(writer, schedule);
    writer.name("last");
    if (schedule.last)
        write(writer, *schedule.last);
    else
        writer.null();
    writer.name("next");
    writeList(writer, view.next);
    writer.endObject();
}

ScheduleView readScheduleView(Fields &fields)
{
    Schedule schedule;
    schedule.id.value = fields.text("id");
    schedule.integration.value = fields.text("integration_id");
    schedule.slug = fields.text("slug");
    schedule.kind = fields.choice("kind", executionKindFromName);
    schedule.streams = fields.texts("streams");
    schedule.timeout = Milliseconds(fields.integer("timeout_ms"));
    schedule.timing = readTiming(fields);
    schedule.isEnabled = fields.boolean("enabled");
    schedule.createdAt = fields.instant("created_at");
    schedule.since = fields.instant("since");
    schedule.nextAt = fields.optionalInstant("next_at");
    schedule.last = fields.optional("last", readScheduleRun);
    return {schedule, fields.list("next", readComingRun)};
}

} // namespace patchbay
