// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/planjson.h"

#include "core/model/executionjson.h"
#include "core/model/valuejson.h"

namespace patchbay {

namespace {

HttpHeader readHeader(Fields &fields)
{
    return {fields.text("name").toUtf8(), fields.text("value").toUtf8()};
}

void write(json::Writer &writer, const HttpHeader &header)
{
    writer.beginObject().name("name").string(QByteArrayView(header.name));
    writer.name("value").string(QByteArrayView(header.value)).endObject();
}

void writeOrigin(json::Writer &writer, const Plan &plan)
{
    writer.name("integration_id").string(plan.integration.value).name("slug").string(plan.slug);
    writer.name("environment").string(environmentName(plan.environment));
    writer.name("execution_id").string(plan.execution.value);
}

void writeRequest(json::Writer &writer, const HttpRequest &request)
{
    writer.beginObject().name("method").string(QByteArrayView(request.method));
    writer.name("effect").string(httpEffectName(request.effect));
    writer.name("url").string(QByteArrayView(request.url)).name("headers").beginArray();
    for (const HttpHeader &header : request.headers)
        write(writer, header);
    writer.endArray().name("body").string(QString::fromUtf8(request.body)).endObject();
}

void write(json::Writer &writer, const std::optional<PushOutcome> &outcome)
{
    if (!outcome) {
        writer.null();
        return;
    }
    writer.beginObject().name("state").string(pushStateName(outcome->state));
    writer.name("execution_id").string(outcome->execution.value).name("at");
    writeInstant(writer, outcome->at);
    writer.name("status").number(qint64{outcome->status}).name("reason");
    write(writer, outcome->reason);
    writer.endObject();
}

PushOutcome readOutcome(Fields &fields)
{
    PushOutcome outcome;
    outcome.state = fields.choice("state", pushStateFromName);
    outcome.execution.value = fields.text("execution_id");
    outcome.at = fields.instant("at");
    outcome.status = int(fields.integer("status"));
    Fields reason = fields.object("reason");
    outcome.reason = readMessage(reason);
    return outcome;
}

BatchPlace readBatchPlace(Fields &fields)
{
    return {int(fields.integer("place")), int(fields.integer("size"))};
}

HttpRequest readRequest(Fields &fields)
{
    HttpRequest request;
    request.method = fields.text("method").toUtf8();
    request.effect = fields.choice("effect", httpEffectFromName);
    request.url = fields.text("url").toUtf8();
    request.headers = fields.list("headers", readHeader);
    request.body = fields.text("body").toUtf8();
    return request;
}

} // namespace

void write(json::Writer &writer, const RefusedRequest &refused)
{
    writer.beginObject().name("stage").string(refused.stage).name("request");
    writeRequest(writer, refused.request);
    writer.name("reason");
    write(writer, refused.reason);
    writer.endObject();
}

RefusedRequest readRefusedRequest(Fields &fields)
{
    RefusedRequest refused;
    refused.stage = fields.text("stage");
    Fields request = fields.object("request");
    refused.request = readRequest(request);
    Fields reason = fields.object("reason");
    refused.reason = readMessage(reason);
    return refused;
}

void write(json::Writer &writer, const Plan &plan)
{
    writer.beginObject().name("id").string(plan.id.value).name("number").number(plan.number);
    writeOrigin(writer, plan);
    writer.name("status").string(planStatusName(plan.status)).name("created_at");
    writeInstant(writer, plan.createdAt);
    writer.name("applied_at");
    writeInstant(writer, plan.appliedAt);
    writer.name("streams");
    writeList(writer, plan.streams);
    writer.name("refused");
    writeList(writer, plan.refused);
    writer.name("change_count").number(plan.changeCount).name("applied_count").number(plan.appliedCount);
    writer.name("confirmation");
    write(writer, plan.confirmation);
    writer.endObject();
}

Plan readPlan(Fields &fields)
{
    Plan plan;
    plan.id.value = fields.text("id");
    plan.number = fields.integer("number");
    plan.integration.value = fields.text("integration_id");
    plan.slug = fields.text("slug");
    plan.environment = fields.choice("environment", environmentFromName);
    plan.execution.value = fields.text("execution_id");
    plan.status = fields.choice("status", planStatusFromName);
    plan.createdAt = fields.instant("created_at");
    plan.appliedAt = fields.optionalInstant("applied_at");
    plan.streams = fields.list("streams", readStreamCounts);
    plan.refused = fields.list("refused", readRefusedRequest);
    plan.changeCount = fields.integer("change_count");
    plan.appliedCount = fields.integer("applied_count");
    Fields confirmation = fields.object("confirmation");
    plan.confirmation = readMessage(confirmation);
    return plan;
}

void write(json::Writer &writer, const Change &change)
{
    writer.beginObject().name("number").number(change.number).name("stream").string(change.stream);
    writer.name("kind").string(changeKindName(change.kind)).name("key").string(change.key);
    writer.name("title").string(change.title).name("before");
    writeRaw(writer, change.before);
    writer.name("after");
    writeRaw(writer, change.after);
    writer.name("fields");
    writeTexts(writer, change.fields);
    writer.name("reason");
    write(writer, change.reason);
    writer.name("call").number(change.call).name("place").number(qint64{change.place}).name("request");
    if (change.request)
        writeRequest(writer, *change.request);
    else
        writer.null();
    writer.name("batch");
    if (change.batch) {
        writer.beginObject().name("place").number(qint64{change.batch->place});
        writer.name("size").number(qint64{change.batch->size}).endObject();
    } else {
        writer.null();
    }
    writer.name("outcome");
    write(writer, change.outcome);
    writer.endObject();
}

Change readChange(Fields &fields)
{
    Change change;
    change.number = fields.integer("number");
    change.stream = fields.text("stream");
    change.kind = fields.choice("kind", changeKindFromName);
    change.key = fields.text("key");
    change.title = fields.text("title");
    change.before = fields.raw("before");
    change.after = fields.raw("after");
    change.fields = fields.texts("fields");
    Fields reason = fields.object("reason");
    change.reason = readMessage(reason);
    change.call = fields.integer("call");
    change.place = int(fields.integer("place"));
    change.request = fields.optional("request", readRequest);
    change.batch = fields.optional("batch", readBatchPlace);
    change.outcome = fields.optional("outcome", readOutcome);
    return change;
}

void write(json::Writer &writer, const FieldChange &change)
{
    writer.beginObject().name("path").string(change.path);
    if (!change.before.isEmpty())
        writer.name("before").raw(change.before);
    if (!change.after.isEmpty())
        writer.name("after").raw(change.after);
    writer.endObject();
}

FieldChange readFieldChange(Fields &fields)
{
    // An absent member is a field that is not there; null is a field that is null.
    return {fields.text("path"), fields.value("before").raw().toByteArray(),
        fields.value("after").raw().toByteArray()};
}

} // namespace patchbay
