// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/batchresult.h"
#include "core/api/planexport.h"
#include "core/api/responses.h"
#include "core/api/runwishes.h"
#include "core/base/reason.h"
#include "core/executions/batchruns.h"
#include "core/model/batchjson.h"
#include "core/model/planjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

const QString planPath = u"/api/v1/batches/{batch}/plan"_s;

BatchId batchAt(const ApiCall &call)
{
    return {call.at(u"batch"_s)};
}

/// The plans that its members made, in their order; those that are forgotten are left out.
Result<QList<Plan>> plansOf(const ApiParts &parts, const Batch &batch)
{
    QList<Plan> plans;
    for (const BatchMember &member : batch.members) {
        if (!member.plan)
            continue;
        const auto plan = parts.stores.plans.byId(*member.plan);
        if (plan)
            plans.append(*plan);
        else if (plan.error().code != ErrorCode::NotFound)
            return passOn(plan);
    }
    return plans;
}

Result<HttpResponse> show(const ApiParts &parts, const ApiCall &call)
{
    const auto batch = parts.stores.batches.byId(batchAt(call));
    if (!batch)
        return passOn(batch);
    const auto plans = plansOf(parts, *batch);
    return plans ? Result<HttpResponse>(combinedPlan(*batch, *plans)) : passOn(plans);
}

Result<HttpResponse> apply(const ApiParts &parts, const ApiCall &call)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    const BatchAuthority authority{call.caller, triggerOf(call.caller), confirmationFrom(fields)};
    fields.refuseOthers();
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    const auto batch = parts.batches.apply(batchAt(call), authority);
    if (!batch)
        return passOn(batch);
    HttpResponse response = jsonResponse(
        statusAccepted, jsonText([&](json::Writer &writer) { writeWithMembers(writer, *batch); }));
    setHeader(response.headers, "Location", "/api/v1/batches/" + batch->id.value.toUtf8());
    return response;
}

/// Where an export stands: behind this change of the plan at that place.
struct ExportPlace
{
    qsizetype plan = 0;
    qint64 change = 0;
};

/// `PLAN.CHANGE`; the beginning when it is not given.
ExportPlace placeFrom(Query &query)
{
    const QString text = query.text(u"after"_s);
    if (text.isEmpty())
        return {};
    const QStringList halves = text.split(u'.');
    bool isPlan = false;
    bool isChange = false;
    const ExportPlace place{halves.value(0).toInt(&isPlan), halves.value(1).toLongLong(&isChange)};
    if (halves.size() != 2 || !isPlan || !isChange || place.plan < 0 || place.change < 0)
        query.fault(u"after"_s, {reason(u"must be what the header Link of the last piece says"_s)});
    return place;
}

HttpResponse piece(const Plan &plan, const QList<Change> &changes, const QString &format, CsvHead head)
{
    if (format == u"csv")
        return csvPiece(plan.slug, changes, head);
    json::Writer writer;
    writer.beginArray();
    for (const Change &change : changes) {
        writer.beginObject().name("integration").string(plan.slug).name("plan").number(plan.number);
        writer.name("change");
        write(writer, change);
        writer.endObject();
    }
    writer.endArray();
    return jsonResponse(statusOk, writer.take());
}

/// One piece, of one plan; the header `Link` leads to the next one.
Result<HttpResponse> exported(const ApiParts &parts, const ApiCall &call)
{
    static constexpr int mostChanges = 1'000;
    Query query = call.query;
    const QString format = query.text(u"format"_s);
    const ExportPlace place = placeFrom(query);
    if (!format.isEmpty() && format != u"json" && format != u"csv")
        query.fault(u"format"_s, {reason(u"must be json or csv"_s)});
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto batch = parts.stores.batches.byId(batchAt(call));
    if (!batch)
        return passOn(batch);
    auto plans = plansOf(parts, *batch);
    if (!plans)
        return passOn(plans);
    plans->removeIf([](const Plan &plan) { return plan.changeCount == 0; }); // so that no piece is empty
    const Plan plan = plans->value(place.plan);
    const auto changes = place.plan < plans->size()
                             ? parts.stores.plans.changes(plan.id, place.change + 1, mostChanges)
                             : Result<QList<Change>>(QList<Change>());
    if (!changes)
        return passOn(changes);
    const bool isFirst = place.plan == 0 && place.change == 0;
    HttpResponse response = piece(plan, *changes, format, isFirst ? CsvHead::Written : CsvHead::Omitted);
    const bool isPlanOver = changes->isEmpty() || changes->last().number >= plan.changeCount;
    const ExportPlace next{place.plan + (isPlanOver ? 1 : 0), isPlanOver ? 0 : changes->last().number};
    if (next.plan < plans->size()) {
        setHeader(response.headers, "Link",
            u"</api/v1/batches/%1/plan/export?format=%2&after=%3.%4>; rel=\"next\""_s
                .arg(batch->id.value, format.isEmpty() ? u"json"_s : format, QString::number(next.plan),
                    QString::number(next.change))
                .toUtf8());
    }
    return response;
}

Route route(const ApiParts &parts, const QByteArray &method, const QString &rest, Access access,
    Result<HttpResponse> (*answer)(const ApiParts &, const ApiCall &))
{
    return {method, planPath + rest, access, RateGroup::None, Lane::Quick,
        answering([&parts, answer](const ApiCall &call) { return answer(parts, call); })};
}

} // namespace

QList<Route> batchPlanRoutes(const ApiParts &parts)
{
    return {
        route(parts, "GET", {}, Access::Viewer, show),
        route(parts, "POST", u"/apply"_s, Access::Operator, apply),
        route(parts, "GET", u"/export"_s, Access::Viewer, exported),
    };
}

} // namespace patchbay
