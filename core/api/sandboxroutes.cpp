// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/responses.h"
#include "core/api/sandboxcontrol.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

using Answer = Result<HttpResponse> (*)(SandboxControl &, const ApiCall &);

HttpResponse stateAnswer(SandboxControl &sandbox)
{
    const SandboxState state = sandbox.state();
    json::Writer writer;
    writer.beginObject().name("address").string(state.address).name("day").number(qint64{state.day});
    writer.name("credential").string(state.credential).endObject(); // play money: it opens nothing else
    return jsonResponse(statusOk, writer.take());
}

Result<HttpResponse> stateAfter(const Result<> &done, SandboxControl &sandbox)
{
    if (!done)
        return passOn(done);
    return stateAnswer(sandbox);
}

Result<HttpResponse> show(SandboxControl &sandbox, const ApiCall &)
{
    return stateAnswer(sandbox);
}

Result<HttpResponse> advance(SandboxControl &sandbox, const ApiCall &)
{
    return stateAfter(sandbox.advance(), sandbox);
}

Result<HttpResponse> breakNext(SandboxControl &sandbox, const ApiCall &call)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    const QString fault = fields.text("fault");
    const QString path = fields.textOr("path", {});
    const qint64 times = fields.integerOr("times", 1);
    if (times < 1 || times > 1'000)
        fields.fault("times", notBetween(u"times"_s, 1, 1000));
    fields.refuseOthers();
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    return stateAfter(sandbox.breakNext(fault, path, int(times)), sandbox);
}

Result<HttpResponse> repair(SandboxControl &sandbox, const ApiCall &)
{
    return stateAfter(sandbox.repair(), sandbox);
}

Route::Handler onSandbox(const ApiParts &parts, Answer answer)
{
    return answering([&parts, answer](const ApiCall &call) -> Result<HttpResponse> {
        if (parts.sandbox != nullptr)
            return answer(*parts.sandbox, call);
        return fail(ErrorCode::NotFound,
            message("sandbox.none", u"Cannot reach the sandbox shop: this workspace is not a sandbox."_s));
    });
}

Route route(
    const ApiParts &parts, const QByteArray &method, const QString &path, Access access, Answer answer)
{
    return {
        method, u"/api/v1/sandbox"_s + path, access, RateGroup::None, Lane::Quick, onSandbox(parts, answer)};
}

} // namespace

QList<Route> sandboxRoutes(const ApiParts &parts)
{
    return {
        route(parts, "GET", {}, Access::Operator, show),
        route(parts, "POST", u"/days"_s, Access::Operator, advance),
        route(parts, "POST", u"/faults"_s, Access::Operator, breakNext),
        route(parts, "DELETE", u"/faults"_s, Access::Operator, repair),
    };
}

} // namespace patchbay
