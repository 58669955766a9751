// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/connectorwork.h"

#include "core/model/connectorjson.h"
#include "core/model/executionjson.h"
#include "core/model/valuejson.h"

namespace patchbay {

namespace {

DocumentNote readDocumentNote(Fields &fields)
{
    Fields said = fields.object("message");
    return {
        fields.text("path"), int(fields.integer("line")), int(fields.integer("column")), readMessage(said)};
}

TriedRecord readTriedRecord(Fields &fields)
{
    return {fields.text("key"), fields.text("title"), fields.raw("body"),
        fields.optional("invalid", readMessage)};
}

} // namespace

void write(json::Writer &writer, const DocumentNote &note)
{
    writer.beginObject().name("path").string(note.path).name("line").number(qint64{note.line});
    writer.name("column").number(qint64{note.column}).name("message");
    write(writer, note.message);
    writer.endObject();
}

void write(json::Writer &writer, const LintReport &report)
{
    writer.beginObject().name("faults");
    writeList(writer, report.faults);
    writer.name("warnings");
    writeList(writer, report.warnings);
    writer.name("connector");
    if (report.connector)
        write(writer, *report.connector);
    else
        writer.null();
    writer.endObject();
}

LintReport readLintReport(Fields &fields)
{
    return {fields.list("faults", readDocumentNote), fields.list("warnings", readDocumentNote),
        fields.optional("connector", readConnectorOverview)};
}

void write(json::Writer &writer, const TriedRecord &record)
{
    writer.beginObject().name("key").string(record.key).name("title").string(record.title).name("body");
    writeRaw(writer, record.body);
    writer.name("invalid");
    if (record.invalid)
        write(writer, *record.invalid);
    else
        writer.null();
    writer.endObject();
}

void write(json::Writer &writer, const TryReport &report)
{
    writer.beginObject().name("requests");
    writeTexts(writer, report.requests);
    writer.name("sent").boolean(report.wasSent).name("status").number(qint64{report.status});
    writer.name("content_type").string(report.contentType).name("body").string(report.body).name("records");
    writeList(writer, report.records);
    writer.name("calls");
    writeList(writer, report.calls);
    writer.name("error");
    write(writer, report.error);
    writer.endObject();
}

TryReport readTryReport(Fields &fields)
{
    TryReport report;
    report.requests = fields.texts("requests");
    report.wasSent = fields.boolean("sent");
    report.status = int(fields.integer("status"));
    report.contentType = fields.text("content_type");
    report.body = fields.text("body");
    report.records = fields.list("records", readTriedRecord);
    report.calls = fields.list("calls", readCallRecord);
    report.error = fields.optional("error", readError);
    return report;
}

} // namespace patchbay
