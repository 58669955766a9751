// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/batchresult.h"
#include "core/api/lists.h"
#include "core/api/onintegration.h"
#include "core/api/responses.h"
#include "core/api/runwishes.h"
#include "core/base/reason.h"
#include "core/executions/batchruns.h"
#include "core/model/batchjson.h"
#include "core/model/listfilters.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// The slugs that are named, or those of the integrations that pass the filter.
Result<QStringList> slugsFrom(const ApiParts &parts, Fields &fields)
{
    const bool isFiltered = fields.has("filter");
    if (isFiltered == fields.has("slugs")) {
        fields.fault("slugs", {reason(u"must be given, or else filter; one of the two"_s)});
        if (isFiltered)
            fields.fault("filter", {reason(u"cannot stand beside slugs"_s)});
        return QStringList();
    }
    if (!isFiltered)
        return fields.texts("slugs");
    const auto parsed = Filter::parse(fields.text("filter"), IntegrationFilter::words());
    if (!parsed) {
        fields.fault("filter", faultOf(parsed.error()));
        return QStringList();
    }
    const auto installed = parts.stores.integrations.all();
    if (!installed)
        return passOn(installed);
    const auto filter = IntegrationFilter::from(*parsed);
    QStringList slugs;
    for (const Integration &integration : *installed) {
        if (filter.matches(integration))
            slugs.append(integration.slug);
    }
    return slugs;
}

/// What the caller counted must still be so.
Result<> checkCount(const QStringList &slugs, std::optional<qint64> expected)
{
    if (!expected || *expected == slugs.size())
        return {};
    return fail(ErrorCode::Conflict,
        message("batch.otherCount",
            u"Cannot start the batch: %1 integrations pass the filter, not %2. Look at them again."_s,
            {QString::number(slugs.size()), QString::number(*expected)}));
}

int numberFrom(Fields &fields, QByteArrayView name, int otherwise, int most)
{
    const auto number = fields.optionalInteger(name);
    if (number && (*number < 1 || *number > most))
        fields.fault(name, notBetween(QString::fromUtf8(name), 1, most));
    return int(number.value_or(otherwise));
}

BatchRequest readRequest(Fields &fields, const ApiCall &call)
{
    BatchRequest request;
    request.kind =
        fields.optionalBoolean("dry_run").value_or(false) ? ExecutionKind::DryRun : ExecutionKind::Run;
    request.maxConcurrent =
        numberFrom(fields, "max_concurrent", request.maxConcurrent, Batch::mostConcurrent);
    request.stopAfter = numberFrom(fields, "stop_after", 0, Batch::mostMembers);
    request.timeout =
        timeoutFrom(fields, wantsToReturnAtOnce(call.request) ? RunRequest::longest : documentedTimeout);
    request.authority = {call.caller, triggerOf(call.caller), {}};
    return request;
}

HttpResponse accepted(const Batch &batch)
{
    HttpResponse response = jsonResponse(
        statusAccepted, jsonText([&](json::Writer &writer) { writeWithMembers(writer, batch); }));
    setHeader(response.headers, "Location", "/api/v1/batches/" + batch.id.value.toUtf8());
    return response;
}

HttpResponse refusal(const Error &error)
{
    return error.message.key == "integration.notFound" ? integrationNotFound(error.message.arguments.value(0))
                                                       : errorResponse(error);
}

void start(const ApiParts &parts, const ApiCall &call, const BatchRequest &request, const Reply &reply)
{
    const bool isAsync = wantsToReturnAtOnce(call.request);
    BatchRun::Finished finished;
    if (!isAsync)
        finished = [reply](const Batch &ended) { reply(batchResponse(ended)); };
    const auto batch = parts.batches.start(request, finished);
    if (!batch) {
        reply(refusal(batch.error()));
    } else if (isAsync) {
        HttpResponse response = accepted(*batch);
        setHeader(response.headers, "Preference-Applied", "respond-async");
        reply(response);
    }
}

void execute(const ApiParts &parts, const ApiCall &call, const Reply &reply)
{
    if (const auto wrong = wrongOrganization(parts, call))
        return reply(*wrong);
    const auto body = bodyOf(call.request);
    if (!body)
        return reply(errorResponse(body.error()));
    Fields fields(body->root());
    BatchRequest request = readRequest(fields, call);
    const auto slugs = slugsFrom(parts, fields);
    const auto expected = fields.optionalInteger("expected_count");
    fields.refuseOthers();
    if (!fields.faults().isEmpty())
        return reply(faultsResponse(fields.faults()));
    if (!slugs)
        return reply(errorResponse(slugs.error()));
    if (const auto checked = checkCount(*slugs, expected); !checked)
        return reply(errorResponse(checked.error()));
    request.slugs = *slugs;
    start(parts, call, request, reply);
}

BatchId batchAt(const ApiCall &call)
{
    return {call.at(u"batch"_s)};
}

Result<HttpResponse> list(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    const qint64 limit = query.integer(u"limit"_s, pageLimit);
    const QString cursor = query.text(u"cursor"_s);
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    BatchQuery wanted;
    wanted.limit = int(limit);
    if (!cursor.isEmpty())
        wanted.before = BatchId{cursor};
    const auto page = parts.stores.batches.page(wanted);
    if (!page)
        return passOn(page);
    return keyPage(*page, limit, page->size() == limit ? std::optional(page->last().id.value) : std::nullopt);
}

Result<HttpResponse> show(const ApiParts &parts, const ApiCall &call)
{
    const auto batch = parts.stores.batches.byId(batchAt(call));
    if (!batch)
        return passOn(batch);
    return jsonResponse(statusOk, jsonText([&](json::Writer &writer) { writeWithMembers(writer, *batch); }));
}

Result<HttpResponse> cancel(const ApiParts &parts, const ApiCall &call)
{
    const auto batch = parts.batches.cancel(batchAt(call), call.caller);
    return batch ? Result<HttpResponse>(accepted(*batch)) : passOn(batch);
}

Result<HttpResponse> resume(const ApiParts &parts, const ApiCall &call)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    const bool retries = fields.optionalBoolean("retry_failed").value_or(false);
    const BatchAuthority authority{call.caller, triggerOf(call.caller), confirmationFrom(fields)};
    fields.refuseOthers();
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    const auto batch = parts.batches.resume(
        batchAt(call), retries ? BatchRuns::Retry::Failed : BatchRuns::Retry::Nothing, authority);
    return batch ? Result<HttpResponse>(accepted(*batch)) : passOn(batch);
}

Route route(const ApiParts &parts, const QByteArray &method, const QString &rest, Access access,
    Result<HttpResponse> (*answer)(const ApiParts &, const ApiCall &))
{
    return {method, u"/api/v1/batches"_s + rest, access, RateGroup::None, Lane::Quick,
        answering([&parts, answer](const ApiCall &call) { return answer(parts, call); })};
}

} // namespace

QList<Route> batchRoutes(const ApiParts &parts)
{
    return {
        {"POST", u"/api/v1/integrations/{orgId}/execute-batch"_s, Access::Operator, RateGroup::Batch,
            Lane::Quick, [&parts](const ApiCall &call, const Reply &reply) { execute(parts, call, reply); }},
        route(parts, "GET", {}, Access::Viewer, list),
        route(parts, "GET", u"/{batch}"_s, Access::Viewer, show),
        route(parts, "POST", u"/{batch}/cancel"_s, Access::Operator, cancel),
        route(parts, "POST", u"/{batch}/resume"_s, Access::Operator, resume),
    };
}

} // namespace patchbay
