// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/processfigures.h"
#include "core/api/responses.h"
#include "core/executions/runs.h"

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// The state of the engine as Linkit's health routes show it.
struct Health
{
    QList<Integration> integrations;
    ExecutionTotals totals;
    bool canReadStorage = true;

    [[nodiscard]] qsizetype count(IntegrationStatus status) const
    {
        return std::ranges::count(integrations, status, &Integration::status);
    }

    /// `unhealthy`: storage cannot be read. `degraded`: an integration needs a person.
    [[nodiscard]] QStringView word() const
    {
        if (!canReadStorage)
            return u"unhealthy";
        return count(IntegrationStatus::Error) > 0 ? u"degraded" : u"healthy";
    }

    [[nodiscard]] int httpStatus() const { return canReadStorage ? 200 : 503; }
};

Health healthOf(const ApiParts &parts)
{
    const auto integrations = parts.stores.integrations.all();
    const auto totals = parts.stores.log.totals();
    return {integrations.value_or(QList<Integration>()), totals.value_or(ExecutionTotals()),
        integrations && totals};
}

void writeHead(json::Writer &writer, const ApiParts &parts, const Health &health)
{
    writer.beginObject().name("status").string(health.word());
    writer.name("version").string(PATCHBAY_VERSION ""_L1);
    writer.name("environment").string(parts.workspace.environment);
}

Result<HttpResponse> ping(const ApiParts &parts)
{
    json::Writer writer;
    writer.beginObject().name("message").string(u"pong").name("timestamp");
    writeInstant(writer, parts.clock.now());
    return jsonResponse(statusOk, writer.endObject().take());
}

Result<HttpResponse> health(const ApiParts &parts)
{
    const Health found = healthOf(parts);
    json::Writer writer;
    writeHead(writer, parts, found);
    writer.name("timestamp");
    writeInstant(writer, parts.clock.now());
    return jsonResponse(found.httpStatus(), writer.endObject().take());
}

/// Figures that Patchbay has no like of are null.
void writeMetrics(json::Writer &writer, const ApiParts &parts, const Health &health)
{
    const qint64 installed = health.integrations.size();
    writer.name("manager_metrics").beginObject().name("active_instances");
    writer.number(qint64{health.count(IntegrationStatus::Active)}).name("total_instances").number(installed);
    writer.name("total_organizations").number(qint64{1}).endObject();
    writer.name("registry_metrics").beginObject().name("total_factories");
    writer.number(qint64{parts.catalogue.entries().size()}).name("total_created").number(installed);
    writer.name("total_errors").number(qint64{health.count(IntegrationStatus::Error)});
    writer.name("cache_hit_rate").null().endObject();
    writer.name("scheduler_metrics").beginObject().name("active_workers").number(health.totals.running);
    writer.name("total_executions").number(health.totals.executions);
    writer.name("successful_runs").number(health.totals.succeeded);
    writer.name("failed_runs").number(health.totals.failed).endObject();
}

Result<HttpResponse> systemHealth(const ApiParts &parts, std::chrono::nanoseconds startedAt)
{
    const Health found = healthOf(parts);
    const std::chrono::duration<double> uptime =
        std::chrono::duration_cast<Milliseconds>(parts.clock.elapsed() - startedAt);
    json::Writer writer;
    writeHead(writer, parts, found);
    writer.name("uptime_seconds").number(uptime.count()).name("system_health").beginObject();
    writer.name("status").string(found.word()).name("initialized").boolean(true);
    writer.name("started").boolean(true).name("timestamp");
    writeInstant(writer, parts.clock.now());
    writer.name("total_apps").number(qint64{found.integrations.size()});
    writer.name("active_apps").number(qint64{found.count(IntegrationStatus::Active)});
    writeMetrics(writer, parts, found);
    writer.endObject().endObject();
    return jsonResponse(found.httpStatus(), writer.take());
}

void writeNumber(json::Writer &writer, QByteArrayView name, std::optional<qint64> number)
{
    writer.name(name);
    if (number)
        writer.number(*number);
    else
        writer.null();
}

void writeRuntime(json::Writer &writer)
{
    static constexpr qint64 megabyte = 1024 * 1024;
    const ProcessFigures figures = processFigures();
    writer.name("runtime").beginObject();
    writeNumber(writer, "goroutines", figures.threads); // our nearest: threads
    writeNumber(writer, "cpu_count", figures.processors);
    writeNumber(writer, "alloc_mb", figures.allocatedBytes / megabyte);
    writeNumber(writer, "total_alloc_mb", std::nullopt);
    writeNumber(writer, "sys_mb",
        figures.residentBytes ? std::optional(*figures.residentBytes / megabyte) : std::nullopt);
    writeNumber(writer, "num_gc", 0); // there is no garbage collector
    writeNumber(writer, "gc_pause_ns", 0);
    writer.endObject();
}

/// How many records there are of each of Linkit's kinds: streams are named after what they carry.
Result<> writeStore(json::Writer &writer, const ApiParts &parts)
{
    const auto integrations = parts.stores.integrations.all();
    if (!integrations)
        return passOn(integrations);
    QMap<QString, qint64> sums;
    for (const Integration &integration : *integrations) {
        const auto counts = parts.stores.records.counts(integration.id);
        if (!counts)
            return passOn(counts);
        for (const StreamRecordCount &count : *counts)
            sums[count.stream] += count.records;
    }
    writer.name("store").beginObject();
    for (const QString &kind : {u"products"_s, u"branches"_s, u"skus"_s, u"orders"_s, u"customers"_s})
        writer.name(kind.toUtf8()).number(sums.value(kind));
    writer.endObject();
    return {};
}

/// Executions that succeeded since midnight, UTC.
Result<qint64> completedToday(const ApiParts &parts)
{
    const Instant midnight = std::chrono::floor<std::chrono::days>(parts.clock.now());
    ExecutionQuery query;
    query.status = ExecutionStatus::Succeeded;
    query.limit = 500;
    qint64 count = 0;
    while (true) {
        const auto page = parts.stores.log.page(query);
        if (!page)
            return passOn(page);
        for (const Execution &execution : *page) {
            if (execution.createdAt < midnight)
                return count;
            ++count;
        }
        if (page->size() < query.limit)
            return count;
        query.before = page->last().id;
    }
}

Result<HttpResponse> telemetry(const ApiParts &parts)
{
    const auto totals = parts.stores.log.totals();
    if (!totals)
        return passOn(totals);
    const auto completed = completedToday(parts);
    if (!completed)
        return passOn(completed);
    json::Writer writer;
    writer.beginObject().name("version").string(PATCHBAY_VERSION ""_L1).name("measured");
    writeInstant(writer, parts.clock.now());
    writeRuntime(writer);
    if (const auto store = writeStore(writer, parts); !store)
        return passOn(store);
    writer.name("staging").beginObject().name("pending").number(totals->queued);
    writer.name("processing").number(totals->running).name("completed_today").number(*completed).endObject();
    return jsonResponse(statusOk, writer.endObject().take());
}

Route route(const QString &path, Access access, std::function<Result<HttpResponse>()> answer)
{
    return {"GET", path, access, RateGroup::None, Lane::Quick,
        answering([answer = std::move(answer)](const ApiCall &) { return answer(); })};
}

} // namespace

QList<Route> healthRoutes(const ApiParts &parts)
{
    const std::chrono::nanoseconds startedAt = parts.clock.elapsed();
    return {
        route(u"/api/v1/ping"_s, Access::Open, [&parts] { return ping(parts); }),
        route(u"/api/v1/health"_s, Access::Open, [&parts] { return health(parts); }),
        route(u"/api/v1/health/system"_s, Access::Viewer,
            [&parts, startedAt] { return systemHealth(parts, startedAt); }),
        route(u"/api/v1/telemetry"_s, Access::Viewer, [&parts] { return telemetry(parts); }),
    };
}

} // namespace patchbay
