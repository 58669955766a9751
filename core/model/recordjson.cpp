// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/recordjson.h"

#include "core/model/valuejson.h"

namespace patchbay {

void write(json::Writer &writer, const Record &record)
{
    writer.beginObject().name("stream").string(record.stream).name("key").string(record.key);
    writer.name("title").string(record.title).name("body");
    writeRaw(writer, record.body);
    writer.name("execution_id").string(record.execution.value).name("created_at");
    writeInstant(writer, record.createdAt);
    writer.name("updated_at");
    writeInstant(writer, record.updatedAt);
    writer.endObject();
}

Record readRecord(Fields &fields)
{
    Record record;
    record.stream = fields.text("stream");
    record.key = fields.text("key");
    record.title = fields.text("title");
    record.body = fields.value("body").raw().toByteArray();
    record.execution.value = fields.text("execution_id");
    record.createdAt = fields.instant("created_at");
    record.updatedAt = fields.instant("updated_at");
    return record;
}

void write(json::Writer &writer, const RecordStep &step)
{
    writer.beginObject().name("kind").string(changeKindName(step.kind));
    writer.name("execution_id").string(step.execution.value).name("at");
    writeInstant(writer, step.at);
    writer.name("fields");
    writeTexts(writer, step.fields);
    writer.name("before");
    writeRaw(writer, step.before);
    writer.endObject();
}

RecordStep readRecordStep(Fields &fields)
{
    return {fields.choice("kind", changeKindFromName), ExecutionId{fields.text("execution_id")},
        fields.instant("at"), fields.texts("fields"), fields.raw("before")};
}

void write(json::Writer &writer, const StreamSummary &summary)
{
    writer.beginObject().name("stream").string(summary.stream).name("on").boolean(summary.isOn);
    writer.name("records").number(summary.records).endObject();
}

StreamSummary readStreamSummary(Fields &fields)
{
    return {fields.text("stream"), fields.boolean("on"), fields.integer("records")};
}

} // namespace patchbay
