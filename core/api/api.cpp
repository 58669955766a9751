// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/api.h"

#include "core/api/areas.h"
#include "core/api/responses.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

HttpResponse noSuchRoute(const HttpRequest &request, const QList<QByteArray> &methods)
{
    if (methods.isEmpty()) {
        return envelope(404, u"Not found",
            [&](json::Writer &writer) { writer.name("path").string(QByteArrayView(request.url)); });
    }
    const QByteArray allowed = methods.join(", ");
    HttpResponse response = envelope(405, u"Method not allowed",
        [&](json::Writer &writer) { writer.name("allowed").string(QByteArrayView(allowed)); });
    setHeader(response.headers, "Allow", allowed);
    return response;
}

bool isAllowed(const Caller &caller, Access access)
{
    switch (access) {
    case Access::Open:
    case Access::Viewer:
        return true;
    case Access::Operator:
        return caller.role != Role::Viewer;
    case Access::Admin:
        break;
    }
    return caller.role == Role::Admin;
}

Error notAllowed(const Caller &caller, Access access)
{
    const QString needed = roleName(access == Access::Admin ? Role::Admin : Role::Operator);
    return {ErrorCode::Denied,
        message("api.role", u"Cannot do this as %1: it needs the role %2."_s, {caller.name, needed}), {}};
}

Error tooBusy()
{
    return {ErrorCode::Unavailable,
        message("api.busy", u"Cannot answer the request: too many are waiting. Try again in a moment."_s),
        {}};
}

} // namespace

Api::Api(const ApiParts &parts)
    : m_parts(parts)
    , m_routes(allRoutes(m_parts))
    , m_quick(4, 1'000)
    , m_slow(2, 100)
{}

Api::~Api() = default;

void Api::handle(HttpRequest request, Caller caller, Reply reply)
{
    const auto match = m_routes.match(request.method, request.url);
    if (!match) {
        reply(noSuchRoute(request, m_routes.methodsOf(request.url)));
        return;
    }
    const Route &route = *match->route;
    if (!isAllowed(caller, route.access)) {
        reply(errorResponse(notAllowed(caller, route.access)));
        return;
    }
    Query query(request.url);
    const auto call = std::make_shared<ApiCall>(
        ApiCall{std::move(request), std::move(caller), match->path, std::move(query), {}});
    WorkerPool &pool = route.lane == Lane::Quick ? m_quick : m_slow;
    const bool isTaken = pool.post([&route, call, reply](std::stop_token stop) {
        call->stop = std::move(stop);
        route.handler(*call, reply);
    });
    if (!isTaken)
        reply(errorResponse(tooBusy()));
}

} // namespace patchbay
