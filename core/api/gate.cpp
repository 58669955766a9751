// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/gate.h"

#include "core/api/areas.h"
#include "core/api/responses.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

// Seed 000, "Rate Limits".
constexpr std::size_t executionsPerMinute = 60;
constexpr std::size_t batchesPerMinute = 10;
constexpr std::size_t configReadsPerMinute = 100;

HttpResponse unauthorized()
{
    HttpResponse response = envelope(401, u"Authentication required",
        [](json::Writer &writer) { writer.name("hint").string(u"Send the header Authorization: <token>."); });
    setHeader(response.headers, "WWW-Authenticate", "Bearer");
    return response;
}

HttpResponse tooManyRequests(std::size_t limit, std::chrono::seconds wait)
{
    HttpResponse response = envelope(429, u"Too many requests", [&](json::Writer &writer) {
        writer.name("limit").number(qint64(limit));
        writer.name("window_seconds").number(qint64{RateLimiter::window.count()});
        writer.name("retry_after_seconds").number(qint64{wait.count()});
    });
    setHeader(response.headers, "Retry-After", QByteArray::number(qint64{wait.count()}));
    return response;
}

QByteArray tokenOf(const QByteArray &authorization)
{
    static constexpr QByteArrayView scheme("bearer ");
    const QByteArray value = authorization.trimmed();
    const bool isBearer = QByteArrayView(value)
                              .first(std::min(value.size(), scheme.size()))
                              .compare(scheme, Qt::CaseInsensitive) == 0;
    return isBearer ? value.mid(scheme.size()).trimmed() : value;
}

} // namespace

ApiGate::ApiGate(Api &api, Identify identify, ChangeSource &changes, Clock &clock)
    : m_api(api)
    , m_identify(std::move(identify))
    , m_limiter(clock)
    , m_streams(changes, clock)
{}

void ApiGate::handle(HttpRequest request, NetworkReply reply)
{
    const auto match = m_api.routes().match(request.method, request.url);
    if (match && match->route->access == Access::Open) {
        m_api.handle(std::move(request), {}, std::move(reply.answer));
        return;
    }
    const std::optional<Caller> caller = callerOf(request);
    if (!caller) {
        reply.answer(unauthorized());
        return;
    }
    if (const auto refused = match ? refusal(*match, *caller) : std::nullopt) {
        reply.answer(*refused);
        return;
    }
    if (match && match->route->path == changesPath)
        follow(request, reply);
    else
        m_api.handle(std::move(request), *caller, std::move(reply.answer));
}

std::optional<Caller> ApiGate::callerOf(const HttpRequest &request) const
{
    const auto authorization = header(request.headers, "Authorization");
    if (!authorization)
        return std::nullopt;
    const Secret token(tokenOf(*authorization));
    return token.isEmpty() ? std::nullopt : m_identify(token);
}

std::optional<HttpResponse> ApiGate::refusal(const RouteMatch &match, const Caller &caller)
{
    QString key;
    std::size_t limit = 0;
    switch (match.route->rate) {
    case RateGroup::None:
        return std::nullopt;
    case RateGroup::Execution:
        key = u"execute\n"_s + caller.id + u'\n' + match.path.value(u"slug"_s);
        limit = executionsPerMinute;
        break;
    case RateGroup::Batch:
        key = u"batch\n"_s + caller.id;
        limit = batchesPerMinute;
        break;
    case RateGroup::ConfigRead:
        key = u"config\n"_s + caller.id;
        limit = configReadsPerMinute;
        break;
    }
    const auto wait = m_limiter.admit(key, limit);
    return wait ? std::optional(tooManyRequests(limit, *wait)) : std::nullopt;
}

void ApiGate::follow(const HttpRequest &request, const NetworkReply &reply)
{
    // What a browser's EventSource says when it comes again goes before the URL that it began with.
    const auto lastSeen = header(request.headers, "Last-Event-ID");
    bool isNumber = false;
    std::uint64_t after = lastSeen ? lastSeen->toULongLong(&isNumber) : 0;
    Query query(request.url);
    if (!isNumber)
        after = std::uint64_t(query.integer(u"after"_s, {}));
    query.refuseOthers();
    if (query.faults().isEmpty())
        m_streams.open(after, reply.stream);
    else
        reply.answer(faultsResponse(query.faults()));
}

} // namespace patchbay
