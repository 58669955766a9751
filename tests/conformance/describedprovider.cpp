// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/conformance/describedprovider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of prism's findings those about the request. (The others are about the description's own examples.)
QByteArray violationsOfRequest(const HttpHeaders &headers)
{
    QJsonArray found;
    const QByteArray all = header(headers, "sl-violations").value_or("[]");
    for (const QJsonValue &violation : QJsonDocument::fromJson(all).array()) {
        if (violation[u"location"_s][0] == u"request"_s)
            found.append(violation);
    }
    return found.isEmpty() ? QByteArray() : QJsonDocument(found).toJson(QJsonDocument::Compact);
}

/// The pointers of all that stands in a JSON body, without what is in arrays.
QStringList pointersIn(const QJsonObject &object, const QString &above = {})
{
    QStringList pointers;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString pointer = above + u'/' + member.key();
        pointers.append(pointer);
        pointers += pointersIn(member.value().toObject(), pointer);
    }
    return pointers;
}

} // namespace

DescribedProvider::DescribedProvider(
    HttpClient &http, const ApiDescription &description, QByteArray address, QByteArray origin)
    : m_http(http)
    , m_description(description)
    , m_address(std::move(address))
{
    for (const QString &server : description.servers())
        m_prefixes.append(server.toLatin1());
    if (!origin.isEmpty())
        m_prefixes.append(origin);
}

QByteArray DescribedProvider::prefixOf(const QByteArray &url) const
{
    const auto found = std::ranges::find_if(
        m_prefixes, [&](const QByteArray &prefix) { return url.startsWith(prefix + '/'); });
    return found == m_prefixes.end() ? QByteArray() : *found;
}

void DescribedProvider::submit(HttpRequest request, HttpLimits limits, std::stop_token stop, Done done)
{
    const QByteArray prefix = prefixOf(request.url);
    HttpRequest sent = request;
    sent.url = m_address + request.url.sliced(prefix.size());
    if (prefix.isEmpty()) {
        HttpExchange refused;
        refused.failure = HttpFailure::Refused;
        refused.response = fail(ErrorCode::Denied,
            message("test.address", u"Cannot call %1: the provider's description has no such server."_s,
                {QString::fromLatin1(request.url)}));
        done(refused);
        return;
    }
    m_http.submit(sent, limits, stop, [this, request, prefix, done](HttpExchange exchange) {
        note(request, prefix, exchange);
        done(std::move(exchange));
    });
}

void DescribedProvider::note(
    const HttpRequest &request, const QByteArray &prefix, const HttpExchange &exchange)
{
    const QUrl url(QString::fromLatin1(request.url.sliced(prefix.size())));
    ProviderCall call{
        request, m_description.operationAt(QString::fromLatin1(request.method), url.path()), 0, {}, {}};
    if (exchange.response) {
        call.status = exchange.response->status;
        call.violations = violationsOfRequest(exchange.response->headers);
        call.body = exchange.response->body;
    }
    const std::lock_guard lock(m_mutex);
    m_calls.append(call);
}

QList<ProviderCall> DescribedProvider::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

QStringList DescribedProvider::faultsOf(const ProviderCall &call) const
{
    if (call.operation.isEmpty())
        return {u"the description has no such operation"_s};
    QStringList faults;
    if (!call.violations.isEmpty())
        faults.append(u"prism says "_s + QString::fromUtf8(call.violations));
    // Prism lets query parameters and body members pass that nobody declared; a provider ignores them.
    const QUrlQuery query{QUrl(QString::fromLatin1(call.request.url))};
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!m_description.hasQueryParameter(call.operation, name))
            faults.append(u"there is no query parameter "_s + name);
    }
    for (const QString &pointer : pointersIn(QJsonDocument::fromJson(call.request.body).object())) {
        if (!m_description.hasBodyMember(call.operation, pointer))
            faults.append(u"the body has no place "_s + pointer);
    }
    return faults;
}

QStringList DescribedProvider::faults() const
{
    QStringList all;
    for (const ProviderCall &call : calls()) {
        for (const QString &fault : faultsOf(call))
            all.append(QString::fromLatin1(call.request.method + ' ' + call.request.url) + u": "_s + fault);
    }
    return all;
}

} // namespace patchbay
