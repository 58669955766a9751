// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/lists.h"
#include "core/api/responses.h"
#include "core/executions/runs.h"
#include "core/model/executionjson.h"
#include "core/model/listfilters.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// What storage can pick by itself; the filter looks at the rest.
Result<ExecutionQuery> storageQuery(const ApiParts &parts, const ExecutionFilter &filter)
{
    ExecutionQuery query;
    if (filter.kinds && filter.kinds->size() == 1)
        query.kind = filter.kinds->first();
    if (filter.statuses && filter.statuses->size() == 1)
        query.status = filter.statuses->first();
    if (filter.slugs.size() != 1)
        return query;
    const auto integration = parts.stores.integrations.bySlug(filter.slugs.first());
    if (integration)
        query.integration = integration->id;
    else if (integration.error().code != ErrorCode::NotFound)
        return passOn(integration);
    return query;
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
    const auto first = storageQuery(parts, filter);
    if (!first)
        return passOn(first);

    const KeyScan<Execution> scan{[&](const QString &before, int count) {
                                      ExecutionQuery next = *first;
                                      next.limit = count;
                                      if (!before.isEmpty())
                                          next.before = ExecutionId{before};
                                      return parts.stores.log.page(next);
                                  },
        [](const Execution &execution) { return execution.id.value; },
        [&](const Execution &execution) { return filter.matches(execution); },
        [&](const Execution &execution) { return filter.after && execution.createdAt < *filter.after; }};
    const auto page = scan.page(cursor, int(limit));
    if (!page)
        return passOn(page);
    return keyPage(page->items, limit, page->next);
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
        {"GET", one, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return show(parts, call); })},
        {"POST", one + u"/cancel"_s, Access::Operator, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return cancel(parts, call); })},
        {"GET", one + u"/calls"_s, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return calls(parts, call); })},
    };
}

} // namespace patchbay
