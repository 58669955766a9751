// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/executionjson.h"

#include "core/model/valuejson.h"

namespace patchbay {

namespace {

const QString callsMade = QStringLiteral("api_calls_made");

void writeTimes(json::Writer &writer, const Execution &execution)
{
    writer.name("timeout_ms").number(qint64{execution.timeout.count()}).name("created_at");
    writeInstant(writer, execution.createdAt);
    writer.name("started_at");
    writeInstant(writer, execution.startedAt);
    writer.name("finished_at");
    writeInstant(writer, execution.finishedAt);
}

void readTimes(Fields &fields, Execution &execution)
{
    execution.timeout = Milliseconds(fields.integer("timeout_ms"));
    execution.createdAt = fields.instant("created_at");
    execution.startedAt = fields.optionalInstant("started_at");
    execution.finishedAt = fields.optionalInstant("finished_at");
}

} // namespace

void write(json::Writer &writer, const StreamCounts &counts)
{
    writer.beginObject().name("stream").string(counts.stream).name("fetched").number(counts.fetched);
    writer.name("created").number(counts.created).name("updated").number(counts.updated);
    writer.name("deleted").number(counts.deleted).name("unchanged").number(counts.unchanged);
    writer.name("invalid").number(counts.invalid).name("pages").number(counts.pages);
    writer.name("complete").boolean(counts.isComplete).endObject();
}

StreamCounts readStreamCounts(Fields &fields)
{
    StreamCounts counts;
    counts.stream = fields.text("stream");
    counts.fetched = fields.integer("fetched");
    counts.created = fields.integer("created");
    counts.updated = fields.integer("updated");
    counts.deleted = fields.integer("deleted");
    counts.unchanged = fields.integer("unchanged");
    counts.invalid = fields.integer("invalid");
    counts.pages = fields.integer("pages");
    counts.isComplete = fields.boolean("complete");
    return counts;
}

void write(json::Writer &writer, const Telemetry &telemetry)
{
    writer.beginObject();
    for (auto counter = telemetry.counters.begin(); counter != telemetry.counters.end(); ++counter)
        writer.name(counter.key().toUtf8()).number(counter.value());
    writer.name(callsMade.toUtf8()).number(telemetry.apiCallsMade).endObject();
}

Telemetry readTelemetry(Fields &fields)
{
    Telemetry telemetry;
    telemetry.apiCallsMade = fields.integer(callsMade.toUtf8());
    telemetry.counters = fields.integers();
    telemetry.counters.remove(callsMade);
    return telemetry;
}

void write(json::Writer &writer, const Execution &execution)
{
    writer.beginObject().name("id").string(execution.id.value);
    writer.name("integration_id").string(execution.integration.value).name("slug").string(execution.slug);
    writer.name("kind").string(executionKindName(execution.kind));
    writer.name("status").string(executionStatusName(execution.status));
    writer.name("stage").string(execution.stage).name("caller");
    write(writer, execution.caller);
    writer.name("plan_id");
    if (execution.plan)
        writer.string(execution.plan->value);
    else
        writer.null();
    writeTimes(writer, execution);
    writer.name("streams");
    writeList(writer, execution.streams);
    writer.name("telemetry");
    write(writer, execution.telemetry);
    writer.name("processed_ids");
    writeTexts(writer, execution.processedIds);
    writer.name("error");
    write(writer, execution.error);
    writer.endObject();
}

Execution readExecution(Fields &fields)
{
    Execution execution;
    execution.id.value = fields.text("id");
    execution.integration.value = fields.text("integration_id");
    execution.slug = fields.text("slug");
    execution.kind = fields.choice("kind", executionKindFromName);
    execution.status = fields.choice("status", executionStatusFromName);
    execution.stage = fields.text("stage");
    Fields caller = fields.object("caller");
    execution.caller = readCaller(caller);
    if (const auto plan = fields.optionalText("plan_id"))
        execution.plan = PlanId{*plan};
    readTimes(fields, execution);
    execution.streams = fields.list("streams", readStreamCounts);
    Fields telemetry = fields.object("telemetry");
    execution.telemetry = readTelemetry(telemetry);
    execution.processedIds = fields.texts("processed_ids");
    execution.error = fields.optional("error", readError);
    return execution;
}

void write(json::Writer &writer, const CallRecord &call)
{
    writer.beginObject().name("number").number(call.number).name("stage").string(call.stage);
    writer.name("method").string(QByteArrayView(call.method)).name("url").string(QByteArrayView(call.url));
    writer.name("effect").string(httpEffectName(call.effect)).name("attempt").number(qint64{call.attempt});
    writer.name("status").number(qint64{call.status}).name("timings");
    write(writer, call.timings);
    writer.name("bytes_sent").number(call.bytesSent).name("bytes_received").number(call.bytesReceived);
    writer.name("started_at");
    writeInstant(writer, call.startedAt);
    writer.name("waited_before_ms").number(qint64{call.waitedBefore.count()}).name("error");
    write(writer, call.error);
    writer.endObject();
}

CallRecord readCallRecord(Fields &fields)
{
    CallRecord call;
    call.number = fields.integer("number");
    call.stage = fields.text("stage");
    call.method = fields.text("method").toUtf8();
    call.url = fields.text("url").toUtf8();
    call.effect = fields.choice("effect", httpEffectFromName);
    call.attempt = int(fields.integer("attempt"));
    call.status = int(fields.integer("status"));
    Fields timings = fields.object("timings");
    call.timings = readTimings(timings);
    call.bytesSent = fields.integer("bytes_sent");
    call.bytesReceived = fields.integer("bytes_received");
    call.startedAt = fields.instant("started_at");
    call.waitedBefore = Milliseconds(fields.integer("waited_before_ms"));
    call.error = fields.optional("error", readError);
    return call;
}

} // namespace patchbay
