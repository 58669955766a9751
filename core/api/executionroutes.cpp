// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/lists.h"
#include "core/api/responses.h"
#include "core/base/reason.h"
#include "core/executions/runs.h"
#include "core/model/executionfigures.h"
#include "core/model/executionjson.h"
#include "core/model/listfilters.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// As ExecutionQuery has it.
bool isUnsuccessful(ExecutionStatus status)
{
    return status == ExecutionStatus::Failed || status == ExecutionStatus::Partial ||
           status == ExecutionStatus::Interrupted;
}

/// What storage can pick by itself; the filter looks at the rest.
Result<ExecutionQuery> storageQuery(const ApiParts &parts, const ExecutionFilter &filter)
{
    ExecutionQuery query;
    if (filter.kinds && filter.kinds->size() == 1)
        query.kind = filter.kinds->first();
    if (filter.statuses && filter.statuses->size() == 1)
        query.status = filter.statuses->first();
    query.isUnsuccessful = filter.statuses && std::ranges::all_of(*filter.statuses, isUnsuccessful);
    if (filter.slugs.size() != 1)
        return query;
    const auto integration = parts.stores.integrations.bySlug(filter.slugs.first());
    if (integration)
        query.integration = integration->id;
    else if (integration.error().code != ErrorCode::NotFound)
        return passOn(integration);
    return query;
}

/// What runs or waits is few among many: storage finds it without reading the history.
Result<QList<Execution>> unsettledPage(const ApiParts &parts, const QString &before, int count)
{
    Result<QList<Execution>> page = parts.stores.log.unsettled();
    if (!page)
        return page;
    page->removeIf([&](const Execution &one) { return !before.isEmpty() && one.id.value >= before; });
    std::ranges::reverse(*page);
    page->resize(std::min<qsizetype>(page->size(), count));
    return page;
}

bool isOfUnsettled(const ExecutionFilter &filter)
{
    return filter.statuses && std::ranges::none_of(*filter.statuses, isSettled);
}

/// Whether storage picks by itself all that the filter wants, and no others.
bool isPickedByStorage(const ExecutionQuery &query, const ExecutionFilter &filter)
{
    return (!filter.kinds || query.kind) && (!filter.statuses || query.status) &&
           (filter.slugs.isEmpty() || query.integration) && !filter.after && !filter.before &&
           filter.text.isEmpty();
}

/// All referred to must outlive it.
KeyScan<Execution> scanOf(const ApiParts &parts, const ExecutionQuery &query, const ExecutionFilter &filter)
{
    return {[&](const QString &before, int count) {
                if (isOfUnsettled(filter))
                    return unsettledPage(parts, before, count);
                ExecutionQuery next = query;
                next.limit = count;
                if (!before.isEmpty())
                    next.before = ExecutionId{before};
                return parts.stores.log.page(next);
            },
        [](const Execution &execution) { return execution.id.value; },
        [&](const Execution &execution) { return filter.matches(execution); },
        [&](const Execution &execution) { return filter.after && execution.createdAt < *filter.after; }};
}

Result<HttpResponse> list(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    const qint64 limit = query.integer(u"limit"_s, pageLimit);
    const QString cursor = query.text(u"cursor"_s);
    const auto filter = ExecutionFilter::from(filterOf(query, ExecutionFilter::words()), parts.clock.now());
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto wanted = storageQuery(parts, filter);
    if (!wanted)
        return passOn(wanted);
    const auto page = scanOf(parts, *wanted, filter).page(cursor, int(limit));
    if (!page)
        return passOn(page);
    return keyPage(page->items, limit, page->next);
}

Result<PageAnchors> anchorsOf(const ApiParts &parts, const ExecutionFilter &filter, const QString &cursor)
{
    Result<ExecutionQuery> query = storageQuery(parts, filter);
    if (!query)
        return passOn(query);
    if (isOfUnsettled(filter) || !isPickedByStorage(*query, filter))
        return scanOf(parts, *query, filter).anchors(cursor);
    if (!cursor.isEmpty())
        query->before = ExecutionId{cursor};
    return parts.stores.log.anchors(*query);
}

Result<HttpResponse> anchors(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    const QString cursor = query.text(u"cursor"_s);
    const auto filter = ExecutionFilter::from(filterOf(query, ExecutionFilter::words()), parts.clock.now());
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto found = anchorsOf(parts, filter, cursor);
    if (!found)
        return passOn(found);
    return anchorsAnswer(*found);
}

constexpr std::chrono::hours usualSpan{24};
constexpr qint64 mostBuckets = 1'000;

Result<HttpResponse> figures(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    const Instant now = parts.clock.now();
    const Instant to = momentOf(query, u"to"_s, now, now);
    const Instant from = momentOf(query, u"from"_s, now, to - usualSpan);
    const std::chrono::minutes bucket(query.integer(u"bucket_minutes"_s, {60, 1, 24 * 60}));
    if (from >= to)
        query.fault(u"from"_s, {reason(u"must be before “to”"_s)});
    else if ((to - from) / bucket > mostBuckets)
        query.fault(u"from"_s, {reason(u"must be at most 1,000 times “bucket_minutes” before “to”"_s)});
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto figures = parts.stores.log.figures(from, to, bucket);
    if (!figures)
        return passOn(figures);
    return jsonAnswer(statusOk, *figures);
}

ExecutionId executionAt(const ApiCall &call)
{
    return {call.at(u"execution"_s)};
}

Result<HttpResponse> show(const ApiParts &parts, const ApiCall &call)
{
    const auto execution = parts.stores.log.byId(executionAt(call));
    if (!execution)
        return passOn(execution);
    return jsonAnswer(statusOk, *execution);
}

Result<HttpResponse> cancel(const ApiParts &parts, const ApiCall &call)
{
    const auto execution = parts.runs.cancel(executionAt(call), call.caller);
    if (!execution)
        return passOn(execution);
    return jsonAnswer(statusAccepted, *execution);
}

Result<HttpResponse> calls(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    const qint64 limit = query.integer(u"limit"_s, pageLimit);
    const qint64 after = query.integer(u"cursor"_s, {});
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    if (const auto execution = parts.stores.log.byId(executionAt(call)); !execution)
        return passOn(execution);
    const auto page = parts.stores.log.calls(executionAt(call), after, int(limit));
    if (!page)
        return passOn(page);
    std::optional<QString> next;
    if (page->size() == limit)
        next = QString::number(page->last().number);
    return keyPage(*page, limit, next);
}

} // namespace

QList<Route> executionRoutes(const ApiParts &parts)
{
    const QString path = u"/api/v1/executions"_s;
    const QString one = path + u"/{execution}"_s;
    return {
        {"GET", path, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return list(parts, call); })},
        {"GET", path + u"/anchors"_s, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return anchors(parts, call); })},
        {"GET", path + u"/figures"_s, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return figures(parts, call); })},
        {"GET", one, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return show(parts, call); })},
        {"POST", one + u"/cancel"_s, Access::Operator, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return cancel(parts, call); })},
        {"GET", one + u"/calls"_s, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return calls(parts, call); })},
    };
}

} // namespace patchbay
