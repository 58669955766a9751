// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sandboxshop.h"

#include "core/base/json.h"
#include "core/sandbox/shoppages.h"
#include "core/sandbox/shopwrites.h"

#include <QUrl>

#include <array>

namespace patchbay::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array faults{Fault::RateLimited, Fault::ServerError, Fault::Unauthorized, Fault::Html,
    Fault::Malformed, Fault::RepeatedCursor};

HttpResponse broken(Fault fault)
{
    switch (fault) {
    case Fault::RateLimited: {
        HttpResponse answer = refusal(429, "too_many_requests", "Too many requests. Try again in 1 second.");
        setHeader(answer.headers, "Retry-After", "1");
        return answer;
    }
    case Fault::ServerError:
        return refusal(503, "maintenance", "The shop is closed for a moment.");
    case Fault::Html:
        return {
            200, {{"Content-Type", "text/html"}}, "<!doctype html><title>Bad gateway</title><h1>502</h1>"};
    case Fault::Malformed:
        return jsonAnswer(200, R"({"data":[{"id":90071992547410)");
    case Fault::Unauthorized:
    case Fault::RepeatedCursor:
        break;
    }
    return refusal(401, "unauthorized", "The access token is not valid, or was revoked.");
}

} // namespace

QString faultName(Fault fault)
{
    switch (fault) {
    case Fault::RateLimited:
        return u"rate-limited"_s;
    case Fault::ServerError:
        return u"server-error"_s;
    case Fault::Unauthorized:
        return u"unauthorized"_s;
    case Fault::Html:
        return u"html"_s;
    case Fault::Malformed:
        return u"malformed"_s;
    case Fault::RepeatedCursor:
        break;
    }
    return u"repeated-cursor"_s;
}

std::optional<Fault> faultFromName(QStringView name)
{
    for (const Fault fault : faults) {
        if (name == faultName(fault))
            return fault;
    }
    return std::nullopt;
}

SandboxShop::SandboxShop(std::uint64_t seed, Secret token, QByteArray root)
    : m_token(std::move(token))
    , m_root(std::move(root))
    , m_data(seed)
{}

void SandboxShop::advance()
{
    const std::lock_guard lock(m_mutex);
    m_data.advance();
}

int SandboxShop::day() const
{
    const std::lock_guard lock(m_mutex);
    return m_data.day();
}

void SandboxShop::breakNext(const PlannedFault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.append(fault);
}

QList<PlannedFault> SandboxShop::faults() const
{
    const std::lock_guard lock(m_mutex);
    return m_faults;
}

void SandboxShop::repair()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

qint64 SandboxShop::writesSeen() const
{
    const std::lock_guard lock(m_mutex);
    return m_writesSeen;
}

QList<HttpRequest> SandboxShop::writesTaken() const
{
    const std::lock_guard lock(m_mutex);
    return m_writesTaken;
}

std::optional<Fault> SandboxShop::takeFault(const QByteArray &path)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        if (!path.startsWith(m_faults[i].path))
            continue;
        const Fault fault = m_faults[i].fault;
        if (--m_faults[i].times <= 0)
            m_faults.removeAt(i);
        return fault;
    }
    return std::nullopt;
}

HttpResponse SandboxShop::answer(const HttpRequest &request)
{
    const QUrl url = QUrl::fromEncoded(request.url);
    const QByteArray whole = url.path(QUrl::FullyEncoded).toLatin1();
    const std::lock_guard lock(m_mutex);
    if (!whole.startsWith(m_root))
        return refusal(404, "not_found", "This shop lives elsewhere. Check the address.");
    const QByteArray path = whole.mid(m_root.size());

    const QByteArray given = header(request.headers, "Authorization").value_or(QByteArray());
    if (!given.startsWith("Bearer ") || !Secret(given.mid(7)).equals(m_token))
        return broken(Fault::Unauthorized);
    const auto fault = takeFault(path);
    if (fault && *fault != Fault::RepeatedCursor)
        return broken(*fault);

    HttpResponse answer = route(request, path, QUrlQuery(url), fault.has_value());
    setHeader(answer.headers, "X-RateLimit-Limit", "360");
    setHeader(answer.headers, "X-RateLimit-Remaining", "359");
    return answer;
}

HttpResponse SandboxShop::route(
    const HttpRequest &request, const QByteArray &path, const QUrlQuery &query, bool cursorRepeats)
{
    if (request.method != "GET")
        return write(request, path);
    if (path == "/me")
        return jsonAnswer(200, R"({"shop":{"id":"shop_qamar","name":"Qamar Retail","plan":"play money"}})");
    if (path == "/products")
        return productPage(m_data, query);
    if (path == "/inventory")
        return stockPage(m_data, cursorRepeats ? QUrlQuery() : query);
    if (path == "/orders")
        return orderPage(m_data, query, "http://" + header(request.headers, "Host").value_or("127.0.0.1"));
    return refusal(404, "not_found", "There is nothing at this address.");
}

HttpResponse SandboxShop::write(const HttpRequest &request, const QByteArray &path)
{
    ++m_writesSeen;
    const QByteArray key = header(request.headers, "Idempotency-Key").value_or(QByteArray());
    if (!key.isEmpty() && m_answered.contains(key))
        return m_answered.value(key);
    HttpResponse answer = perform(request, path);
    if (answer.status >= 200 && answer.status < 300) {
        m_writesTaken.append({request.method, HttpEffect::Write, m_root + path, {}, request.body});
        if (!key.isEmpty())
            m_answered.insert(key, answer);
    }
    return answer;
}

HttpResponse SandboxShop::perform(const HttpRequest &request, const QByteArray &path)
{
    const auto body = json::Document::parse(request.body.isEmpty() ? QByteArray("{}") : request.body);
    if (!body)
        return refusal(400, "invalid_json", "The body is not JSON.");
    const QList<QByteArray> parts = path.mid(1).split('/');
    if (parts.size() == 1 && parts[0] == "products" && request.method == "POST")
        return createProduct(m_data, body->root());
    if (parts.size() == 2 && parts[0] == "products" && request.method == "PUT")
        return changeProduct(m_data, parts[1].toLongLong(), body->root());
    if (parts.size() == 2 && parts[0] == "products" && request.method == "DELETE")
        return removeProduct(m_data, parts[1].toLongLong());
    if (parts.size() == 3 && parts[0] == "inventory" && request.method == "PUT")
        return changeStock(m_data, parts[1], parts[2], body->root());
    return refusal(405, "method_not_allowed", "This address does not take that method.");
}

} // namespace patchbay::sandbox
