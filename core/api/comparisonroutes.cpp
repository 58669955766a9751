// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/csv.h"
#include "core/api/lists.h"
#include "core/api/onplan.h"
#include "core/api/responses.h"
#include "core/base/reason.h"
#include "core/executions/executioncomparison.h"
#include "core/executions/plancomparison.h"
#include "core/executions/storedcomparison.h"
#include "core/model/comparisonfilter.h"
#include "core/model/comparisonjson.h"

#include <QUrl>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr Query::Range comparisonLimit{200, 1, Comparison::longestPage};

Result<Plan> planNamed(const ApiParts &parts, const QString &name)
{
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    return isNumber ? parts.stores.plans.byNumber(number) : parts.stores.plans.byId(PlanId{name});
}

/// What the parameter `with` names: another plan of the same integration, or `stored`.
Result<std::unique_ptr<Comparison>> comparisonWith(
    const ApiParts &parts, const Plan &plan, const QString &with)
{
    const ApiStores &stores = parts.stores;
    if (plan.status == PlanStatus::Building) {
        return fail(ErrorCode::Conflict,
            message("plan.building",
                u"Cannot compare plan %1: it is still being made. Wait for its dry run."_s,
                {QString::number(plan.number)}));
    }
    if (with == u"stored")
        return std::make_unique<StoredComparison>(stores.plans, stores.records, stores.log, plan);
    const Result<Plan> other = planNamed(parts, with);
    if (!other)
        return passOn(other);
    if (other->integration != plan.integration) {
        return fail(ErrorCode::InvalidInput,
            message("comparison.otherIntegration",
                u"Cannot compare plan %1 with plan %2: they are of different integrations. Choose two of one."_s,
                {QString::number(plan.number), QString::number(other->number)}));
    }
    return std::make_unique<PlanComparison>(stores.planKeys, plan.id, other->id);
}

/// `with`, which must be there.
QString withOf(Query &query)
{
    const QString with = query.text(u"with"_s);
    if (with.isEmpty())
        query.fault(u"with"_s, {reason(u"must be a plan, or “stored” for the records as they are now"_s)});
    return with;
}

Result<HttpResponse> list(const ApiParts &parts, const ApiCall &call, const Plan &plan)
{
    Query query = call.query;
    const QString with = withOf(query);
    const qint64 limit = query.integer(u"limit"_s, comparisonLimit);
    const QString cursor = query.text(u"cursor"_s);
    const ComparisonFilter filter = comparisonFilterFrom(filterOf(query, comparisonWords()));
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto comparison = comparisonWith(parts, plan, with);
    if (!comparison)
        return passOn(comparison);
    const auto page = (*comparison)->page(cursor, filter, int(limit), call.stop);
    if (!page)
        return passOn(page);
    return keyPage(page->lines, limit, page->next);
}

Result<HttpResponse> summary(const ApiParts &parts, const ApiCall &call, const Plan &plan)
{
    Query query = call.query;
    const QString with = withOf(query);
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto comparison = comparisonWith(parts, plan, with);
    if (!comparison)
        return passOn(comparison);
    const auto summed = (*comparison)->summary(call.stop);
    if (!summed)
        return passOn(summed);
    return jsonAnswer(statusOk, *summed);
}

QByteArray numberOf(const std::optional<ComparedSide> &side)
{
    return side ? QByteArray::number(side->number) : QByteArray();
}

QByteArray kindOf(const std::optional<ComparedSide> &side)
{
    return side ? changeKindName(side->kind).toUtf8() : QByteArray();
}

QByteArray lineOf(const ComparedLine &line, const FieldChange &field)
{
    return csvLine({verdictName(line.verdict).toUtf8(), line.stream.toUtf8(), line.key.toUtf8(),
        line.title.toUtf8(), numberOf(line.first), kindOf(line.first), numberOf(line.second),
        kindOf(line.second), line.stored ? line.stored->execution.value.toUtf8() : QByteArray(),
        field.path.toUtf8(), csvCell(field.before), csvCell(field.after)});
}

/// A line a field that differs, and one for a record without such a field.
HttpResponse csvPiece(const QList<ComparedLine> &lines, CsvHead head)
{
    QByteArray csv;
    if (head == CsvHead::Written)
        csv += "verdict,stream,key,title,first_number,first_kind,second_number,second_kind,stored_by,field,"
               "first,"
               "second\r\n";
    for (const ComparedLine &line : lines) {
        if (line.fields.isEmpty())
            csv += lineOf(line, {});
        for (const FieldChange &field : line.fields)
            csv += lineOf(line, field);
    }
    return csvResponse(csv);
}

QByteArray nextPiece(
    const Plan &plan, const QString &with, const QString &format, const Filter &filter, const QString &cursor)
{
    const auto encoded = [](const QString &text) { return QUrl::toPercentEncoding(text); };
    return "</api/v1/plans/" + plan.id.value.toUtf8() + "/comparison/export?with=" + encoded(with) +
           "&format=" + encoded(format) + "&filter=" + encoded(filter.toString()) +
           "&cursor=" + encoded(cursor) + ">; rel=\"next\"";
}

/// One piece of an export, as of a plan's.
Result<HttpResponse> exported(const ApiParts &parts, const ApiCall &call, const Plan &plan)
{
    Query query = call.query;
    const QString with = withOf(query);
    const QString format = query.text(u"format"_s);
    const QString after = query.text(u"cursor"_s);
    const Filter filter = filterOf(query, comparisonWords());
    if (!format.isEmpty() && format != u"json" && format != u"csv")
        query.fault(u"format"_s, {reason(u"must be json or csv"_s)});
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto comparison = comparisonWith(parts, plan, with);
    if (!comparison)
        return passOn(comparison);
    const auto page =
        (*comparison)->page(after, comparisonFilterFrom(filter), Comparison::longestPage, call.stop);
    if (!page)
        return passOn(page);
    HttpResponse response =
        format == u"csv"
            ? csvPiece(page->lines, after.isEmpty() ? CsvHead::Written : CsvHead::Omitted)
            : jsonResponse(statusOk, jsonText([&](json::Writer &writer) { writeList(writer, page->lines); }));
    if (page->next)
        setHeader(response.headers, "Link",
            nextPiece(plan, with, format.isEmpty() ? u"json"_s : format, filter, *page->next));
    return response;
}

Result<HttpResponse> executions(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    const QString with = query.text(u"with"_s);
    if (with.isEmpty())
        query.fault(u"with"_s, {reason(u"must be another execution"_s)});
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto comparison =
        compareExecutions(parts.stores.log, ExecutionId{call.at(u"execution"_s)}, ExecutionId{with});
    if (!comparison)
        return passOn(comparison);
    return jsonAnswer(statusOk, *comparison);
}

/// Slow: the order of a plan's keys may have to be made first.
Route reading(const ApiParts &parts, const QString &path, PlanAnswer answer)
{
    return {"GET", planPath + path, Access::Viewer, RateGroup::None, Lane::Slow,
        onPlan(parts, std::move(answer))};
}

} // namespace

QList<Route> comparisonRoutes(const ApiParts &parts)
{
    return {
        reading(parts, u"/comparison"_s, list),
        reading(parts, u"/comparison/summary"_s, summary),
        reading(parts, u"/comparison/export"_s, exported),
        {"GET", u"/api/v1/executions/{execution}/comparison"_s, Access::Viewer, RateGroup::None, Lane::Quick,
            answering([&parts](const ApiCall &call) { return executions(parts, call); })},
    };
}

} // namespace patchbay
