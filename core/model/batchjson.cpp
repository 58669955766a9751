// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/batchjson.h"

#include "core/model/valuejson.h"

namespace patchbay {

namespace {

template<class SomeId>
void writeId(json::Writer &writer, const std::optional<SomeId> &id)
{
    if (id)
        writer.string(id->value);
    else
        writer.null();
}

template<class SomeId>
std::optional<SomeId> idFrom(const std::optional<QString> &text)
{
    return text ? std::optional(SomeId{*text}) : std::nullopt;
}

void write(json::Writer &writer, const BatchCounts &counts)
{
    writer.beginObject().name("total").number(counts.total).name("waiting").number(counts.waiting);
    writer.name("running").number(counts.running).name("succeeded").number(counts.succeeded);
    writer.name("failed").number(counts.failed).name("cancelled").number(counts.cancelled);
    writer.name("interrupted").number(counts.interrupted).endObject();
}

BatchCounts readCounts(Fields &fields)
{
    return {fields.integer("total"), fields.integer("waiting"), fields.integer("running"),
        fields.integer("succeeded"), fields.integer("failed"), fields.integer("cancelled"),
        fields.integer("interrupted")};
}

void writeHead(json::Writer &writer, const Batch &batch)
{
    writer.name("id").string(batch.id.value).name("kind").string(executionKindName(batch.kind));
    writer.name("status").string(batchStatusName(batch.status)).name("caller");
    write(writer, batch.caller);
    writer.name("max_concurrent").number(qint64{batch.maxConcurrent}).name("stop_after");
    if (batch.stopAfter > 0)
        writer.number(qint64{batch.stopAfter});
    else
        writer.null();
    writer.name("timeout_ms").number(qint64{batch.timeout.count()}).name("created_at");
    writeInstant(writer, batch.createdAt);
    writer.name("finished_at");
    writeInstant(writer, batch.finishedAt);
    writer.name("counts");
    write(writer, batch.counts);
}

} // namespace

void write(json::Writer &writer, const BatchMember &member)
{
    writer.beginObject().name("number").number(qint64{member.number}).name("slug").string(member.slug);
    writer.name("status").string(batchMemberStatusName(member.status)).name("execution_id");
    writeId(writer, member.execution);
    writer.name("plan_id");
    writeId(writer, member.plan);
    writer.name("duration_ms").number(qint64{member.duration.count()}).name("error");
    write(writer, member.error);
    writer.endObject();
}

BatchMember readBatchMember(Fields &fields)
{
    BatchMember member;
    member.number = int(fields.integer("number"));
    member.slug = fields.text("slug");
    member.status = fields.choice("status", batchMemberStatusFromName);
    member.execution = idFrom<ExecutionId>(fields.optionalText("execution_id"));
    member.plan = idFrom<PlanId>(fields.optionalText("plan_id"));
    member.duration = Milliseconds(fields.integer("duration_ms"));
    member.error = fields.optional("error", readError);
    return member;
}

void write(json::Writer &writer, const Batch &batch)
{
    writer.beginObject();
    writeHead(writer, batch);
    writer.endObject();
}

void writeWithMembers(json::Writer &writer, const Batch &batch)
{
    writer.beginObject();
    writeHead(writer, batch);
    writer.name("members");
    writeList(writer, batch.members);
    writer.endObject();
}

Batch readBatch(Fields &fields)
{
    Batch batch;
    batch.id.value = fields.text("id");
    batch.kind = fields.choice("kind", executionKindFromName);
    batch.status = fields.choice("status", batchStatusFromName);
    Fields caller = fields.object("caller");
    batch.caller = readCaller(caller);
    batch.maxConcurrent = int(fields.integer("max_concurrent"));
    batch.stopAfter = int(fields.integerOr("stop_after", 0));
    batch.timeout = Milliseconds(fields.integer("timeout_ms"));
    batch.createdAt = fields.instant("created_at");
    batch.finishedAt = fields.optionalInstant("finished_at");
    Fields counts = fields.object("counts");
    batch.counts = readCounts(counts);
    if (fields.has("members"))
        batch.members = fields.list("members", readBatchMember);
    return batch;
}

} // namespace patchbay
