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

Export Client::batchExport(const BatchId &id, ExportFormat format) const
{
    return exportOf(batchUrl(id, {u"plan"_s, u"export"_s}), {}, format, u"after"_s);
}

} // namespace patchbay
