// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/lists.h"
#include "core/api/onplan.h"
#include "core/api/responses.h"
#include "core/api/runwishes.h"
#include "core/executions/runs.h"
#include "core/model/executionjson.h"
#include "core/model/listfilters.h"
#include "core/model/planjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

Result<HttpResponse> list(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    const qint64 limit = query.integer(u"limit"_s, pageLimit);
    const qint64 cursor = query.integer(u"cursor"_s, {});
    const auto filter = PlanListFilter::from(filterOf(query, PlanListFilter::words()), parts.clock.now());
    if (!filter)
        query.fault(u"filter"_s, faultOf(filter.error()));
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());

    PlanQuery first;
    if (filter->slugs.size() == 1) {
        if (const auto integration = parts.stores.integrations.bySlug(filter->slugs.first()))
            first.integration = integration->id;
    }
    const KeyScan<Plan> scan{[&](const QString &before, int count) {
                                 PlanQuery next = first;
                                 next.before = before.toLongLong();
                                 next.limit = count;
                                 return parts.stores.plans.page(next);
                             },
        [](const Plan &plan) { return QString::number(plan.number); },
        [&](const Plan &plan) { return filter->matches(plan); },
        [&](const Plan &plan) { return filter->after && plan.createdAt < *filter->after; }};
    const auto page = scan.page(cursor == 0 ? QString() : QString::number(cursor), int(limit));
    if (!page)
        return passOn(page);
    return keyPage(page->items, limit, page->next);
}

Result<HttpResponse> show(const ApiParts &, const ApiCall &, const Plan &plan)
{
    return jsonAnswer(statusOk, plan);
}

Result<HttpResponse> refused(const ApiParts &, const ApiCall &, const Plan &plan)
{
    return wholeList(plan.refused);
}

Result<HttpResponse> apply(const ApiParts &parts, const ApiCall &call, const Plan &plan)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    ApplyRequest request;
    request.plan = plan.id;
    request.caller = call.caller;
    request.confirmation = confirmationFrom(fields);
    request.timeout = timeoutFrom(fields, RunRequest::longest);
    fields.refuseOthers();
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());

    const auto execution = parts.runs.apply(request);
    if (!execution)
        return passOn(execution);
    HttpResponse response = jsonAnswer(statusAccepted, *execution);
    setHeader(response.headers, "Location", "/api/v1/executions/" + execution->id.value.toUtf8());
    return response;
}

Route on(
    const ApiParts &parts, const QByteArray &method, const QString &path, Access access, PlanAnswer answer)
{
    return {method, planPath + path, access, RateGroup::None, Lane::Quick, onPlan(parts, std::move(answer))};
}

} // namespace

QList<Route> planRoutes(const ApiParts &parts)
{
    return {
        {"GET", u"/api/v1/plans"_s, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return list(parts, call); })},
        on(parts, "GET", {}, Access::Viewer, show),
        on(parts, "GET", u"/refused"_s, Access::Viewer, refused),
        on(parts, "POST", u"/apply"_s, Access::Operator, apply),
    };
}

} // namespace patchbay
