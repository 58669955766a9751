// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/lists.h"
#include "core/api/onplan.h"
#include "core/api/planexport.h"
#include "core/api/responses.h"
#include "core/base/reason.h"
#include "core/model/listfilters.h"
#include "core/model/planjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr int mostChanges = 1'000; // what the port gives at once

QStringList streamsOf(const Plan &plan)
{
    QStringList names;
    for (const StreamCounts &counts : plan.streams)
        names.append(counts.stream);
    return names;
}

/// Empty where the query asks for all changes.
PlanFilter changeFilterOf(Query &query, const Plan &plan)
{
    const QStringList streams = streamsOf(plan);
    return planFilterFrom(filterOf(query, planChangeWords(streams)), streams);
}

/// `total_count` is what the plan has; of a filtered list the anchors know it.
HttpResponse changePage(const QList<Change> &changes, qint64 limit, std::optional<qint64> total)
{
    json::Writer writer;
    writer.beginObject().name("data");
    writeList(writer, changes);
    writer.name("count").number(qint64{changes.size()}).name("limit").number(limit).name("total_count");
    if (total)
        writer.number(*total);
    else
        writer.null();
    writer.name("next");
    if (changes.size() == limit)
        writer.string(QString::number(changes.last().number));
    else
        writer.null();
    writer.endObject();
    return jsonResponse(statusOk, writer.take());
}

Result<HttpResponse> list(const ApiParts &parts, const ApiCall &call, const Plan &plan)
{
    Query query = call.query;
    const qint64 limit = query.integer(u"limit"_s, {200, 1, mostChanges});
    const qint64 from = query.integer(u"from"_s, {1, 1});
    const qint64 cursor = query.integer(u"cursor"_s, {from - 1, 0});
    const PlanFilter filter = changeFilterOf(query, plan);
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());

    const auto page = filter.isEmpty() ? parts.stores.plans.changes(plan.id, cursor + 1, int(limit))
                                       : parts.stores.plans.filtered(plan.id, filter, cursor, int(limit));
    if (!page)
        return passOn(page);
    return changePage(*page, limit, filter.isEmpty() ? std::optional(plan.changeCount) : std::nullopt);
}

Result<HttpResponse> anchors(const ApiParts &parts, const ApiCall &call, const Plan &plan)
{
    Query query = call.query;
    const PlanFilter filter = changeFilterOf(query, plan);
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto found = parts.stores.plans.anchors(plan.id, filter);
    if (!found)
        return passOn(found);
    json::Writer writer;
    writer.beginObject().name("step").number(qint64{PlanAnchors::step}).name("numbers").beginArray();
    for (const qint64 number : found->numbers)
        writer.number(number);
    writer.endArray().name("total_count").number(found->total).endObject();
    return jsonResponse(statusOk, writer.take());
}

Result<HttpResponse> groups(const ApiParts &parts, const ApiCall &call, const Plan &plan)
{
    Query query = call.query;
    const PlanFilter filter = changeFilterOf(query, plan);
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto found = parts.stores.plans.groups(plan.id, filter);
    return found ? Result<HttpResponse>(jsonAnswer(statusOk, *found)) : passOn(found);
}

Result<HttpResponse> show(const ApiParts &parts, const ApiCall &call, const Plan &plan)
{
    const qint64 number = call.at(u"number"_s).toLongLong();
    const auto page = parts.stores.plans.changes(plan.id, std::max<qint64>(number, 1), 1);
    if (!page)
        return passOn(page);
    if (page->isEmpty() || page->first().number != number) {
        return fail(ErrorCode::NotFound,
            message("plan.changeNotFound", u"Cannot find change %1: plan %2 has %3 changes."_s,
                {call.at(u"number"_s), QString::number(plan.number), QString::number(plan.changeCount)}));
    }
    const Change &change = page->first();
    json::Writer writer;
    writer.beginObject().name("change");
    write(writer, change);
    writer.name("field_changes");
    writeList(writer,
        change.kind == ChangeKind::Update ? fieldChanges(change.before, change.after) : QList<FieldChange>());
    writer.endObject();
    return jsonResponse(statusOk, writer.take());
}

/// One piece of an export; the header `Link` leads to the next one. Whoever pulls the pieces one after the
/// other has the whole plan, and nobody holds more than a piece of it.
Result<HttpResponse> exported(const ApiParts &parts, const ApiCall &call, const Plan &plan)
{
    Query query = call.query;
    const QString format = query.text(u"format"_s);
    const qint64 after = query.integer(u"after"_s, {});
    const qint64 limit = query.integer(u"limit"_s, {mostChanges, 1, mostChanges});
    if (!format.isEmpty() && format != u"json" && format != u"csv")
        query.fault(u"format"_s, {reason(u"must be json or csv"_s)});
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());

    const auto page = parts.stores.plans.changes(plan.id, after + 1, int(limit));
    if (!page)
        return passOn(page);
    HttpResponse response = format == u"csv"
                                ? csvPiece(*page, after == 0 ? CsvHead::Written : CsvHead::Omitted)
                                : jsonPiece(*page);
    if (page->size() == limit && page->last().number < plan.changeCount) {
        const QString next = u"</api/v1/plans/%1/export?format=%2&after=%3&limit=%4>; rel=\"next\""_s.arg(
            plan.id.value, format.isEmpty() ? u"json"_s : format, QString::number(page->last().number),
            QString::number(limit));
        setHeader(response.headers, "Link", next.toUtf8());
    }
    return response;
}

Route reading(const ApiParts &parts, const QString &path, PlanAnswer answer)
{
    return {"GET", planPath + path, Access::Viewer, RateGroup::None, Lane::Quick,
        onPlan(parts, std::move(answer))};
}

} // namespace

QList<Route> planChangeRoutes(const ApiParts &parts)
{
    return {
        reading(parts, u"/changes"_s, list),
        reading(parts, u"/changes/{number}"_s, show),
        reading(parts, u"/anchors"_s, anchors),
        reading(parts, u"/groups"_s, groups),
        reading(parts, u"/export"_s, exported),
    };
}

} // namespace patchbay
