// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/executeresult.h"
#include "core/api/onintegration.h"
#include "core/api/responses.h"
#include "core/api/runwishes.h"
#include "core/executions/runs.h"
#include "core/model/executionjson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

RunRequest readRunRequest(Fields &fields, const ApiCall &call)
{
    RunRequest request;
    request.slug = call.at(u"slug"_s);
    request.caller = call.caller;
    request.trigger = triggerOf(call.caller);
    request.kind =
        fields.optionalBoolean("dry_run").value_or(false) ? ExecutionKind::DryRun : ExecutionKind::Run;
    request.timeout =
        timeoutFrom(fields, wantsToReturnAtOnce(call.request) ? RunRequest::longest : documentedTimeout);
    if (fields.has("streams"))
        request.streams = fields.texts("streams");
    fields.refuseOthers();
    return request;
}

Result<HttpResponse> startAndReturn(const ApiParts &parts, const RunRequest &request)
{
    const auto execution = parts.runs.start(request);
    if (!execution)
        return passOn(execution);
    HttpResponse response = jsonAnswer(statusAccepted, *execution);
    setHeader(response.headers, "Location", "/api/v1/executions/" + execution->id.value.toUtf8());
    setHeader(response.headers, "Preference-Applied", "respond-async");
    return response;
}

void startAndWait(const ApiParts &parts, const RunRequest &request, const Reply &reply)
{
    const auto execution =
        parts.runs.start(request, [&plans = parts.stores.plans, reply](
                                      const Execution &ended) { reply(executeResponse(plans, ended)); });
    if (!execution)
        reply(errorResponse(execution.error()));
}

void execute(const ApiParts &parts, const ApiCall &call, const Reply &reply)
{
    if (const auto integration = integrationAt(parts, call); !integration) {
        reply(integration.error());
        return;
    }
    const auto body = bodyOf(call.request);
    if (!body) {
        reply(errorResponse(body.error()));
        return;
    }
    Fields fields(body->root());
    const RunRequest request = readRunRequest(fields, call);
    if (!fields.faults().isEmpty()) {
        reply(faultsResponse(fields.faults()));
        return;
    }
    if (!wantsToReturnAtOnce(call.request)) {
        startAndWait(parts, request, reply);
        return;
    }
    const auto response = startAndReturn(parts, request);
    reply(response ? *response : errorResponse(response.error()));
}

} // namespace

QList<Route> executeRoutes(const ApiParts &parts)
{
    return {{"POST", integrationPath + u"/execute"_s, Access::Operator, RateGroup::Execution, Lane::Quick,
        [&parts](const ApiCall &call, const Reply &reply) { execute(parts, call, reply); }}};
}

} // namespace patchbay
