// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/executeresult.h"

#include "core/api/responses.h"
#include "core/model/planjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr int sampleSize = 10;

/// Seed 000: these three always stand in the telemetry; a connector's own counters come beside them.
QMap<QString, qint64> documentedCounters(const Execution &execution)
{
    QMap<QString, qint64> counters{
        {u"products_synced"_s, 0}, {u"inventory_updates"_s, 0}, {u"orders_fetched"_s, 0}};
    counters.insert(execution.telemetry.counters);
    return counters;
}

void writeCounters(json::Writer &writer, const QMap<QString, qint64> &counters)
{
    for (auto counter = counters.begin(); counter != counters.end(); ++counter)
        writer.name(counter.key().toUtf8()).number(counter.value());
}

void writeCounts(json::Writer &writer, const QList<StreamCounts> &streams)
{
    const StreamCounts sum = totalOf(streams);
    writer.beginObject().name("create").number(sum.created).name("update").number(sum.updated);
    writer.name("delete").number(sum.deleted).name("unchanged").number(sum.unchanged);
    writer.name("invalid").number(sum.invalid).endObject();
}

void writeChanges(
    json::Writer &writer, const PlanId &plan, const QList<Change> &sample, const Execution &execution)
{
    writer.name("changes").beginObject().name("plan_id").string(plan.value).name("counts");
    writeCounts(writer, execution.streams);
    writer.name("sample");
    writeList(writer, sample);
    writer.name("url").string(u"/api/v1/plans/"_s + plan.value).endObject();
}

Milliseconds durationOf(const Execution &execution)
{
    const Instant start = execution.startedAt.value_or(execution.createdAt);
    return std::max(execution.finishedAt.value_or(start) - start, Milliseconds(0));
}

/// The words of the document where it has some.
QString errorText(const Execution &execution)
{
    if (!execution.error)
        return executionStatusName(execution.status);
    if (execution.error->message.key == "execution.timeout") {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(execution.timeout);
        return u"Connection timeout after %1 seconds"_s.arg(seconds.count());
    }
    return execution.error->message.text;
}

HttpResponse failure(const Execution &execution)
{
    return envelope(500, u"Integration execution failed", [&](json::Writer &writer) {
        writer.name("slug").string(execution.slug).name("error").string(errorText(execution));
        writer.name("partial_results").beginObject();
        writeCounters(writer, execution.telemetry.counters);
        writer.name("failed_at").string(execution.stage).endObject();
    });
}

} // namespace

HttpResponse executeResponse(Plans &plans, const Execution &execution)
{
    if (execution.status != ExecutionStatus::Succeeded)
        return failure(execution);
    json::Writer writer;
    writer.beginObject().name("success").boolean(true);
    writer.name("duration_ms").number(qint64{durationOf(execution).count()}).name("executed_at");
    writeInstant(writer, execution.startedAt.value_or(execution.createdAt));
    writer.name("processed_ids");
    writeTexts(writer, execution.processedIds);
    writer.name("error").null().name("telemetry").beginObject();
    writeCounters(writer, documentedCounters(execution));
    writer.name("api_calls_made").number(execution.telemetry.apiCallsMade).endObject();
    if (execution.kind == ExecutionKind::DryRun && execution.plan) {
        const auto sample = plans.changes(*execution.plan, 1, sampleSize);
        if (!sample)
            return errorResponse(sample.error());
        writeChanges(writer, *execution.plan, *sample, execution);
    }
    writer.endObject();
    return jsonResponse(statusOk, writer.take());
}

} // namespace patchbay
