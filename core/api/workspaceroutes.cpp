// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/areas.h"
#include "core/api/lists.h"
#include "core/api/responses.h"
#include "core/model/workspacejson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

Result<HttpResponse> audit(const ApiParts &parts, const ApiCall &call)
{
    Query query = call.query;
    const qint64 limit = query.integer(u"limit"_s, pageLimit);
    const qint64 before = query.integer(u"cursor"_s, {});
    query.refuseOthers();
    if (!query.faults().isEmpty())
        return faultsResponse(query.faults());
    const auto page = parts.stores.audit.page(before, int(limit));
    if (!page)
        return passOn(page);
    std::optional<QString> next;
    if (page->size() == limit)
        next = QString::number(page->last().number);
    return keyPage(*page, limit, next);
}

/// What this server can do beyond the documented Linkit routes, so that a client can switch off the rest.
Result<HttpResponse> capabilities(const ApiParts &, const ApiCall &)
{
    json::Writer writer;
    writer.beginObject().name("server").string(u"patchbay").name("version").string(PATCHBAY_VERSION ""_L1);
    writer.name("features");
    writeTexts(writer, {u"catalogue"_s, u"lifecycle"_s, u"plans"_s, u"batches"_s, u"schedules"_s,
                           u"records"_s, u"history"_s, u"changes"_s, u"audit"_s, u"egress"_s});
    writer.endObject();
    return jsonResponse(statusOk, writer.take());
}

Result<HttpResponse> workspace(const ApiParts &parts, const ApiCall &)
{
    return jsonAnswer(statusOk, parts.workspace);
}

Result<HttpResponse> keychain(const ApiParts &parts, const ApiCall &)
{
    json::Writer writer;
    writer.beginObject().name("name").string(parts.secrets.name());
    writer.name("state").string(secretStoreStateName(parts.secrets.state())).endObject();
    return jsonResponse(statusOk, writer.take());
}

HttpResponse policyAnswer(const EgressPolicy &policy)
{
    json::Writer writer;
    writer.beginObject().name("policy").string(policy.toString()).endObject();
    return jsonResponse(statusOk, writer.take());
}

Result<HttpResponse> egress(const ApiParts &parts, const ApiCall &)
{
    return policyAnswer(parts.stores.settings.egressPolicy());
}

Result<HttpResponse> setEgress(const ApiParts &parts, const ApiCall &call)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return passOn(body);
    Fields fields(body->root());
    const QString text = fields.text("policy");
    fields.refuseOthers();
    if (!fields.faults().isEmpty())
        return faultsResponse(fields.faults());
    const auto policy = EgressPolicy::parse(text);
    if (!policy)
        return passOn(policy);
    if (const auto stored = parts.stores.settings.setEgressPolicy(*policy, call.caller); !stored)
        return passOn(stored);
    return policyAnswer(*policy);
}

/// Inside the process there is no stream of bytes to write to: a Transport subscribes.
Result<HttpResponse> changes(const ApiParts &, const ApiCall &)
{
    return envelope(406, u"Changes are a stream of events", [](json::Writer &writer) {
        writer.name("hint").string(u"Ask over HTTP, or subscribe to the transport.");
    });
}

using Answer = Result<HttpResponse> (*)(const ApiParts &, const ApiCall &);

Route route(
    const ApiParts &parts, const QByteArray &method, const QString &path, Access access, Answer answer)
{
    return {method, path, access, RateGroup::None, Lane::Quick,
        answering([&parts, answer](const ApiCall &call) { return answer(parts, call); })};
}

} // namespace

QList<Route> workspaceRoutes(const ApiParts &parts)
{
    Route keychainRoute = route(parts, "GET", u"/api/v1/keychain"_s, Access::Viewer, keychain);
    keychainRoute.lane = Lane::Slow; // a hung keychain takes its time to be found out
    return {
        route(parts, "GET", u"/api/v1/capabilities"_s, Access::Viewer, capabilities),
        route(parts, "GET", u"/api/v1/workspace"_s, Access::Viewer, workspace),
        route(parts, "GET", u"/api/v1/audit"_s, Access::Viewer, audit),
        route(parts, "GET", u"/api/v1/egress"_s, Access::Viewer, egress),
        route(parts, "PUT", u"/api/v1/egress"_s, Access::Admin, setEgress),
        route(parts, "GET", changesPath, Access::Viewer, changes),
        keychainRoute,
    };
}

} // namespace patchbay
