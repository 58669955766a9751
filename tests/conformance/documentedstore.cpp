// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/conformance/documentedstore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What tells copies of a record apart: its key, and its version, which only grows.
QJsonObject copyOf(QJsonObject record, int copy)
{
    for (const QString &name : {u"id"_s, u"sku"_s, u"ItemId"_s, u"OrderKey"_s}) {
        const QJsonValue value = record[name];
        if (value.isString())
            record[name] = value.toString() + u'-' + QString::number(copy);
        else if (value.isDouble())
            record[name] = value.toInteger() + 1'000 * copy;
    }
    if (record.contains(u"version"_s))
        record[u"version"_s] = record[u"version"_s].toInteger() + 1'000 * copy;
    return record;
}

QJsonArray recordsOf(const QJsonObject &page, int copies)
{
    const QJsonArray examples =
        page.contains(u"items"_s) ? page[u"items"_s].toArray() : page[u"data"_s].toArray();
    QJsonArray records;
    for (int copy = 0; copy < copies; ++copy) {
        for (const QJsonValue &example : examples)
            records.append(copyOf(example.toObject(), copy));
    }
    return records;
}

qint64 number(const QUrlQuery &query, const QString &name, qint64 usual, qint64 most)
{
    const qint64 given = query.queryItemValue(name).toLongLong();
    return query.hasQueryItem(name) ? std::clamp<qint64>(given, 0, most) : usual;
}

QJsonArray part(const QJsonArray &all, qint64 from, qint64 count)
{
    QJsonArray records;
    for (qint64 i = from; i < std::min<qint64>(all.size(), from + count); ++i)
        records.append(all[i]);
    return records;
}

QJsonObject versionPage(const QJsonArray &all, const QUrlQuery &query)
{
    const qint64 after = number(query, u"after"_s, 0, 1'000'000'000);
    const auto isOld = [after](const QJsonValue &one) { return one[u"version"_s].toInteger() <= after; };
    const qint64 first = std::ranges::count_if(all, isOld);
    const QJsonArray records = part(all, first, number(query, u"page_size"_s, 50, 200));
    const QJsonValue least = records.isEmpty() ? QJsonValue() : records.first()[u"version"_s];
    const QJsonValue most = records.isEmpty() ? QJsonValue() : records.last()[u"version"_s];
    return {{u"data"_s, records}, {u"version"_s, QJsonObject{{u"min"_s, least}, {u"max"_s, most}}}};
}

QJsonObject offsetPage(const QJsonArray &all, const QUrlQuery &query)
{
    const qint64 offset = number(query, u"offset"_s, 0, 1'000'000);
    const qint64 limit = number(query, u"limit"_s, 25, 500);
    const QJsonArray items = part(all, offset, limit);
    return {{u"items"_s, items}, {u"count"_s, items.size()}, {u"hasMore"_s, offset + limit < all.size()},
        {u"limit"_s, limit}, {u"offset"_s, offset}, {u"links"_s, QJsonArray()}};
}

QJsonObject numberedPage(QJsonArray all, const QUrlQuery &query)
{
    const QString since = query.queryItemValue(u"updated_since"_s, QUrl::FullyDecoded);
    QJsonArray changed;
    for (const QJsonValue &one : std::as_const(all)) {
        if (one[u"updated_at"_s].toString() >= since)
            changed.append(one);
    }
    const qint64 page = std::max<qint64>(number(query, u"page"_s, 1, 100'000), 1);
    const qint64 size = std::max<qint64>(number(query, u"per_page"_s, 25, 100), 1);
    const QJsonObject meta{
        {u"page"_s, page}, {u"pages"_s, (changed.size() + size - 1) / size}, {u"total"_s, changed.size()}};
    return {{u"data"_s, part(changed, (page - 1) * size, size)}, {u"meta"_s, meta}};
}

HttpResponse stated(int status, const QJsonObject &body)
{
    return {
        status, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace

DocumentedStore::DocumentedStore(QString provider, DocumentedPaging paging, int copies)
    : m_provider(std::move(provider))
    , m_paging(paging)
    , m_listener({}, [this](const HttpRequest &request, const Endpoint &, const Respond &respond) {
        respond(answer(request));
    })
{
    const QDir pages(QStringLiteral(PATCHBAY_TEST_DATA "/providers/") + m_provider);
    for (const QString &name : pages.entryList({u"*.json"_s})) {
        QFile file(pages.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_lists[u'/' + name.chopped(5)] =
                recordsOf(QJsonDocument::fromJson(file.readAll()).object(), copies);
    }
    m_port = m_listener.start().value();
}

QString DocumentedStore::baseUrl() const
{
    return u"http://127.0.0.1:%1/api"_s.arg(m_port);
}

QJsonArray DocumentedStore::records(const QString &path) const
{
    return m_lists.at(path);
}

QStringList DocumentedStore::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

QStringList DocumentedStore::documentedParameters() const
{
    switch (m_paging) {
    case DocumentedPaging::Versions:
        return {u"after"_s, u"page_size"_s};
    case DocumentedPaging::Offsets:
        return {u"offset"_s, u"limit"_s, u"onlyData"_s, u"q"_s, u"fields"_s, u"orderBy"_s};
    case DocumentedPaging::Numbers:
        break;
    }
    return {u"page"_s, u"per_page"_s, u"updated_since"_s};
}

bool DocumentedStore::isAuthorized(const HttpRequest &request) const
{
    switch (m_paging) {
    case DocumentedPaging::Versions:
        return header(request.headers, "Authorization") == "Bearer play-token";
    case DocumentedPaging::Offsets:
        return header(request.headers, "Authorization") ==
               "Basic " + QByteArray("play-username:play-password").toBase64();
    case DocumentedPaging::Numbers:
        break;
    }
    return header(request.headers, "X-API-Key") == "play-api_key";
}

QJsonObject DocumentedStore::page(const QJsonArray &all, const QUrlQuery &query) const
{
    switch (m_paging) {
    case DocumentedPaging::Versions:
        return versionPage(all, query);
    case DocumentedPaging::Offsets:
        return offsetPage(all, query);
    case DocumentedPaging::Numbers:
        break;
    }
    return numberedPage(all, query);
}

HttpResponse DocumentedStore::answer(const HttpRequest &request)
{
    const QUrl url(QString::fromLatin1(request.url));
    const QString path = url.path().mid(qsizetype(qstrlen("/api")));
    {
        const std::lock_guard lock(m_mutex);
        m_calls.append(QString::fromLatin1(request.method) + u' ' + path);
    }
    if (!isAuthorized(request))
        return stated(401, {{u"error"_s, u"The credentials are not accepted"_s}});
    const auto list = m_lists.find(path);
    if (request.method != "GET" || list == m_lists.end())
        return stated(404, {{u"error"_s, u"There is no such list"_s}});
    const QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems()) {
        if (!documentedParameters().contains(name))
            return stated(400, {{u"error"_s, u"There is no parameter "_s + name}});
    }
    return stated(200, page(list->second, query));
}

} // namespace patchbay
