// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/comparisonjson.h"

#include "core/model/executionjson.h"
#include "core/model/planjson.h"
#include "core/model/valuejson.h"

namespace patchbay {

namespace {

void write(json::Writer &writer, const std::optional<ComparedSide> &side)
{
    if (!side) {
        writer.null();
        return;
    }
    writer.beginObject().name("number").number(side->number);
    writer.name("kind").string(changeKindName(side->kind)).endObject();
}

ComparedSide readSide(Fields &fields)
{
    return {fields.integer("number"), fields.choice("kind", changeKindFromName)};
}

void write(json::Writer &writer, const std::optional<StoredSide> &side)
{
    if (!side) {
        writer.null();
        return;
    }
    writer.beginObject().name("execution_id").string(side->execution.value).name("updated_at");
    writeInstant(writer, side->updatedAt);
    writer.endObject();
}

StoredSide readStored(Fields &fields)
{
    return {ExecutionId{fields.text("execution_id")}, fields.instant("updated_at")};
}

void writeKind(json::Writer &writer, std::optional<ChangeKind> kind)
{
    if (kind)
        writer.string(changeKindName(*kind));
    else
        writer.null();
}

std::optional<ChangeKind> readKind(Fields &fields, QByteArrayView name)
{
    return fields.has(name) ? std::optional(fields.choice(name, changeKindFromName)) : std::nullopt;
}

KindGroup readKindGroup(Fields &fields)
{
    return {fields.choice("verdict", verdictFromName), readKind(fields, "first"), readKind(fields, "second"),
        fields.integer("count"), fields.texts("examples")};
}

FieldGroup readFieldGroup(Fields &fields)
{
    return {fields.text("path"), fields.integer("count"), fields.texts("examples")};
}

void writeFigure(json::Writer &writer, std::optional<double> figure)
{
    if (figure)
        writer.number(*figure);
    else
        writer.null();
}

void write(json::Writer &writer, const CallFigures &figures)
{
    writer.beginObject().name("calls").number(figures.calls).name("errors").number(figures.errors);
    writer.name("bytes_received").number(figures.bytesReceived).name("p50_ms");
    writeFigure(writer, figures.p50);
    writer.name("p95_ms");
    writeFigure(writer, figures.p95);
    writer.endObject();
}

CallFigures readCallFigures(Fields fields)
{
    CallFigures figures{
        fields.integer("calls"), fields.integer("errors"), fields.integer("bytes_received"), {}, {}};
    if (fields.has("p50_ms"))
        figures.p50 = fields.number("p50_ms");
    if (fields.has("p95_ms"))
        figures.p95 = fields.number("p95_ms");
    return figures;
}

ComparedCalls readComparedCalls(Fields &fields)
{
    return {fields.text("place"), readCallFigures(fields.object("first")),
        readCallFigures(fields.object("second"))};
}

ExecutionComparison::Streams readStreams(Fields &fields)
{
    Fields first = fields.object("first");
    Fields second = fields.object("second");
    return {readStreamCounts(first), readStreamCounts(second)};
}

} // namespace

void write(json::Writer &writer, const KindGroup &group)
{
    writer.beginObject().name("verdict").string(verdictName(group.verdict)).name("first");
    writeKind(writer, group.first);
    writer.name("second");
    writeKind(writer, group.second);
    writer.name("count").number(group.count).name("examples");
    writeTexts(writer, group.examples);
    writer.endObject();
}

void write(json::Writer &writer, const FieldGroup &group)
{
    writer.beginObject().name("path").string(group.path).name("count").number(group.count);
    writer.name("examples");
    writeTexts(writer, group.examples);
    writer.endObject();
}

void write(json::Writer &writer, const ComparedCalls &calls)
{
    writer.beginObject().name("place").string(calls.place).name("first");
    write(writer, calls.first);
    writer.name("second");
    write(writer, calls.second);
    writer.endObject();
}

void write(json::Writer &writer, const ExecutionComparison::Streams &streams)
{
    writer.beginObject().name("first");
    write(writer, streams.first);
    writer.name("second");
    write(writer, streams.second);
    writer.endObject();
}

void write(json::Writer &writer, const ComparedLine &line)
{
    writer.beginObject().name("verdict").string(verdictName(line.verdict));
    writer.name("stream").string(line.stream).name("key").string(line.key);
    writer.name("title").string(line.title).name("first");
    write(writer, line.first);
    writer.name("second");
    write(writer, line.second);
    writer.name("stored");
    write(writer, line.stored);
    writer.name("performed");
    if (line.isPerformed)
        writer.boolean(*line.isPerformed);
    else
        writer.null();
    writer.name("field_changes");
    writeList(writer, line.fields);
    writer.endObject();
}

ComparedLine readComparedLine(Fields &fields)
{
    ComparedLine line;
    line.verdict = fields.choice("verdict", verdictFromName);
    line.stream = fields.text("stream");
    line.key = fields.text("key");
    line.title = fields.text("title");
    line.first = fields.optional("first", readSide);
    line.second = fields.optional("second", readSide);
    line.stored = fields.optional("stored", readStored);
    line.isPerformed = fields.optionalBoolean("performed");
    line.fields = fields.list("field_changes", readFieldChange);
    return line;
}

void write(json::Writer &writer, const ComparisonSummary &summary)
{
    writer.beginObject().name("only_first").number(summary.onlyFirst);
    writer.name("only_second").number(summary.onlySecond).name("different").number(summary.different);
    writer.name("same").number(summary.same).name("kinds");
    writeList(writer, summary.kinds);
    writer.name("fields");
    writeList(writer, summary.fields);
    writer.name("other_fields").number(summary.otherFields).name("performed");
    if (summary.performed)
        writer.number(*summary.performed);
    else
        writer.null();
    writer.name("applied_by").beginArray();
    for (const ExecutionId &execution : summary.appliedBy)
        writer.string(execution.value);
    writer.endArray().endObject();
}

ComparisonSummary readComparisonSummary(Fields &fields)
{
    ComparisonSummary summary;
    summary.onlyFirst = fields.integer("only_first");
    summary.onlySecond = fields.integer("only_second");
    summary.different = fields.integer("different");
    summary.same = fields.integer("same");
    summary.kinds = fields.list("kinds", readKindGroup);
    summary.fields = fields.list("fields", readFieldGroup);
    summary.otherFields = fields.integer("other_fields");
    summary.performed = fields.optionalInteger("performed");
    for (const QString &execution : fields.texts("applied_by"))
        summary.appliedBy.append(ExecutionId{execution});
    return summary;
}

void write(json::Writer &writer, const ExecutionComparison &comparison)
{
    writer.beginObject().name("first");
    write(writer, comparison.first);
    writer.name("second");
    write(writer, comparison.second);
    writer.name("streams");
    writeList(writer, comparison.streams);
    writer.name("calls");
    writeList(writer, comparison.calls);
    writer.endObject();
}

ExecutionComparison readExecutionComparison(Fields &fields)
{
    ExecutionComparison comparison;
    Fields first = fields.object("first");
    Fields second = fields.object("second");
    comparison.first = readExecution(first);
    comparison.second = readExecution(second);
    comparison.streams = fields.list("streams", readStreams);
    comparison.calls = fields.list("calls", readComparedCalls);
    return comparison;
}

} // namespace patchbay
