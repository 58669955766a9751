// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/client.h"
#include "core/client/requests.h"
#include "core/model/batchjson.h"
#include "core/model/planjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

CombinedPlan readCombinedPlan(Fields &fields)
{
    CombinedPlan combined;
    Fields counts = fields.object("counts");
    combined.counts.created = counts.integer("create");
    combined.counts.updated = counts.integer("update");
    combined.counts.deleted = counts.integer("delete");
    combined.counts.unchanged = counts.integer("unchanged");
    combined.counts.invalid = counts.integer("invalid");
    combined.changeCount = fields.integer("change_count");
    combined.appliedCount = fields.integer("applied_count");
    combined.plans = fields.list("plans", readPlan);
    return combined;
}

void writeOptional(json::Writer &writer, QByteArrayView name, std::optional<int> number)
{
    if (number)
        writer.name(name).number(qint64{*number});
}

QByteArray orderBody(const BatchOrder &order)
{
    json::Writer writer;
    writer.beginObject().name("slugs").beginArray();
    for (const QString &slug : order.slugs)
        writer.string(slug);
    writer.endArray().name("dry_run").boolean(order.mode == RunMode::DryRun);
    writeOptional(writer, "max_concurrent", order.maxConcurrent);
    writeOptional(writer, "stop_after", order.stopAfter);
    writeOptional(writer, "timeout_seconds", order.timeoutSeconds);
    writer.endObject();
    return writer.take();
}

QByteArray batchUrl(const BatchId &id, const QStringList &rest = {})
{
    return urlOf(QStringList{u"batches"_s, id.value} + rest);
}

/// What stands behind `after=` in the address of the next piece.
std::optional<QString> nextPiece(const HttpResponse &response)
{
    const QByteArray link = header(response.headers, "Link").value_or(QByteArray());
    static constexpr QByteArrayView parameter("&after=");
    const qsizetype place = link.indexOf(parameter);
    if (place < 0)
        return std::nullopt;
    const QByteArray rest = link.mid(place + parameter.size());
    return QString::fromLatin1(rest.left(rest.indexOf('>')));
}

/// Each answer is an array of its own; opened where others are before and behind it, they join to one.
Result<BatchExportPiece> readPiece(const HttpResponse &response, ExportFormat format, const QString &after)
{
    const Result<QByteArray> text = readText(response);
    if (!text)
        return passOn(text);
    BatchExportPiece piece{*text, nextPiece(response)};
    if (format == ExportFormat::Csv)
        return piece;
    if (!after.isEmpty())
        piece.bytes.remove(0, 1);
    if (piece.next) {
        piece.bytes.chop(1);
        piece.bytes += ",\n";
    }
    return piece;
}

} // namespace

ClientCall<Batch> Client::executeBatch(const BatchOrder &order) const
{
    HttpRequest request = writeRequest(
        "POST", urlOf({u"integrations"_s, m_organization, u"execute-batch"_s}), orderBody(order));
    setHeader(request.headers, "Prefer", "respond-async");
    return {request, reading(readBatch)};
}

ClientCall<Page<Batch>> Client::batches(const PageOrder &page) const
{
    return {readRequest("/api/v1/batches" + queryOf(pageQuery({}, page))), readingPage(readBatch)};
}

ClientCall<Batch> Client::batch(const BatchId &id) const
{
    return {readRequest(batchUrl(id)), reading(readBatch)};
}

ClientCall<Batch> Client::cancelBatch(const BatchId &id) const
{
    return {writeRequest("POST", batchUrl(id, {u"cancel"_s})), reading(readBatch)};
}

ClientCall<Batch> Client::resumeBatch(
    const BatchId &id, BatchRetry retry, PlanConfirmation confirmation) const
{
    json::Writer writer;
    writer.beginObject().name("retry_failed").boolean(retry == BatchRetry::Failed);
    writer.name("confirm").boolean(confirmation == PlanConfirmation::Given).endObject();
    return {writeRequest("POST", batchUrl(id, {u"resume"_s}), writer.take()), reading(readBatch)};
}

ClientCall<CombinedPlan> Client::combinedPlan(const BatchId &id) const
{
    return {readRequest(batchUrl(id, {u"plan"_s})), reading(readCombinedPlan)};
}

ClientCall<Batch> Client::applyBatch(const BatchId &id, PlanConfirmation confirmation) const
{
    json::Writer writer;
    writer.beginObject().name("confirm").boolean(confirmation == PlanConfirmation::Given).endObject();
    return {writeRequest("POST", batchUrl(id, {u"plan"_s, u"apply"_s}), writer.take()), reading(readBatch)};
}

ClientCall<BatchExportPiece> Client::exportBatchPiece(
    const BatchId &id, ExportFormat format, const QString &after) const
{
    const QByteArray query =
        queryOf({{u"format"_s, format == ExportFormat::Csv ? u"csv"_s : u"json"_s}, {u"after"_s, after}});
    return {readRequest(batchUrl(id, {u"plan"_s, u"export"_s}) + query),
        [format, after](const HttpResponse &response) { return readPiece(response, format, after); }};
}

} // namespace patchbay
