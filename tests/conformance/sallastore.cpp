// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/conformance/sallastore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualPageSize = 15;
constexpr int largestPageSize = 60;

/// When a VirtualClock begins, in seconds since 1970.
constexpr qint64 beginning = 1'705'314'600;

/// The parameters that the pages of these lists document, as far as they concern lists.
const QStringList documentedParameters{u"page"_s, u"per_page"_s, u"keyword"_s, u"status"_s, u"category"_s,
    u"format"_s, u"from_date"_s, u"to_date"_s, u"customer_id"_s, u"sort_by"_s};

QByteArray example(const char *name)
{
    QFile file(QStringLiteral(PATCHBAY_TEST_DATA "/providers/salla/") + QLatin1String(name) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray recordsOf(const char *name, int copies)
{
    const QJsonArray examples = QJsonDocument::fromJson(example(name))[u"data"_s].toArray();
    QJsonArray records;
    for (int copy = 0; copy < copies; ++copy) {
        for (const QJsonValue &value : examples) {
            QJsonObject record = value.toObject();
            record[u"id"_s] = record[u"id"_s].toInteger() + 1'000 * copy;
            records.append(record);
        }
    }
    return records;
}

QByteArray refusal(int status, const QString &code, const QString &why)
{
    return QJsonDocument(QJsonObject{{u"status"_s, status}, {u"success"_s, false},
                             {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, why}}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

SallaStore::SallaStore(QByteArray token, int copies)
    : m_token(std::move(token))
    , m_lists{{"/products", recordsOf("products", copies)},
          {"/products/quantities", recordsOf("quantities", copies)}, {"/orders", recordsOf("orders", copies)},
          {"/customers", recordsOf("customers", copies)}}
    , m_listener({}, [this](const HttpRequest &request, const Endpoint &, const Respond &respond) {
        respond(answer(request));
    })
{
    m_port = m_listener.start().value();
}

QString SallaStore::baseUrl() const
{
    return u"http://127.0.0.1:%1/admin/v2"_s.arg(m_port);
}

void SallaStore::limitNext(int seconds)
{
    const std::lock_guard lock(m_mutex);
    m_retryAfter = seconds;
}

QJsonArray SallaStore::records(const QByteArray &path) const
{
    return m_lists.at(path);
}

QStringList SallaStore::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

HttpResponse SallaStore::stated(int status, QByteArray body) const
{
    return {status,
        {{"Content-Type", "application/json"}, {"X-RateLimit-Limit", "120"}, {"X-RateLimit-Remaining", "119"},
            {"X-RateLimit-Reset", QByteArray::number(beginning + 60)}},
        std::move(body)};
}

HttpResponse SallaStore::answer(const HttpRequest &request)
{
    const qsizetype mark = request.url.indexOf('?');
    const QByteArray whole = request.url.first(mark < 0 ? request.url.size() : mark);
    const QByteArray path =
        whole.startsWith("/admin/v2/") ? whole.sliced(qstrlen("/admin/v2")) : QByteArray();
    int retryAfter = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_calls.append(QString::fromLatin1(request.method + ' ' + path));
        retryAfter = std::exchange(m_retryAfter, 0);
    }
    if (header(request.headers, "Authorization") != "Bearer " + m_token)
        return stated(401, example("unauthorized"));
    if (retryAfter > 0) {
        HttpResponse limited = stated(429, example("too-many-requests"));
        setHeader(limited.headers, "X-RateLimit-Remaining", "0");
        setHeader(limited.headers, "X-RateLimit-Reset", QByteArray::number(beginning + retryAfter));
        setHeader(limited.headers, "Retry-After", QByteArray::number(retryAfter));
        return limited;
    }
    const auto list = m_lists.find(path);
    if (request.method != "GET" || list == m_lists.end())
        return stated(404, refusal(404, u"not_found"_s, u"There is no such list"_s));
    return page(list->second, mark < 0 ? QByteArray() : request.url.sliced(mark + 1));
}

HttpResponse SallaStore::page(const QJsonArray &records, const QByteArray &text) const
{
    const QUrlQuery query(QString::fromLatin1(text));
    for (const auto &[name, value] : query.queryItems()) {
        if (!documentedParameters.contains(name))
            return stated(422, refusal(422, u"error"_s, u"There is no parameter "_s + name));
    }
    const auto number = [&](const QString &name, int usual) {
        return query.hasQueryItem(name) ? query.queryItemValue(name).toInt() : usual;
    };
    const int page = number(u"page"_s, 1);
    const int size = number(u"per_page"_s, usualPageSize);
    if (page < 1 || size < 1 || size > largestPageSize)
        return stated(422, refusal(422, u"error"_s, u"page is from 1, per_page from 1 to 60"_s));
    QJsonArray data;
    for (qsizetype i = qsizetype(page - 1) * size; i < std::min(records.size(), qsizetype(page) * size); ++i)
        data.append(records[i]);
    const QJsonObject pagination{{u"count"_s, data.size()}, {u"total"_s, records.size()},
        {u"perPage"_s, size}, {u"currentPage"_s, page}, {u"totalPages"_s, (records.size() + size - 1) / size},
        {u"links"_s, QJsonObject()}};
    const QJsonObject body{
        {u"status"_s, 200}, {u"success"_s, true}, {u"data"_s, data}, {u"pagination"_s, pagination}};
    return stated(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace patchbay
