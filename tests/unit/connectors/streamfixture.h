// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/pendingcall.h"
#include "core/connectors/streamreader.h"
#include "tests/unit/connectors/callfixture.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace patchbay {

/// A stream `things` over shopConnector's listing: records at `$.data[*]`, key `$.id`.
[[nodiscard]] inline Stream thingStream()
{
    Stream stream;
    stream.name = QStringLiteral("things");
    stream.action = QStringLiteral("List things");
    stream.records = QStringLiteral("$.data[*]");
    stream.key = {QStringLiteral("$.id")};
    return stream;
}

[[nodiscard]] inline Connector streamConnector(const Stream &stream)
{
    Connector connector = shopConnector();
    connector.streams = {stream};
    return connector;
}

/// `[{"id":first},…,{"id":last}]`
[[nodiscard]] inline QByteArray recordsBetween(int first, int last)
{
    QByteArrayList records;
    for (int id = first; id <= last; ++id)
        records.append(R"({"id":)" + QByteArray::number(id) + '}');
    return '[' + records.join(',') + ']';
}

[[nodiscard]] inline QString queryItem(const QByteArray &url, const QString &name)
{
    return QUrlQuery(QUrl::fromEncoded(url)).queryItemValue(name, QUrl::FullyDecoded);
}

[[nodiscard]] inline QByteArrayList keysBetween(int first, int last)
{
    QByteArrayList keys;
    for (int id = first; id <= last; ++id)
        keys.append(QByteArray::number(id));
    return keys;
}

[[nodiscard]] inline Stream pagedStream(Pagination::Type type, const QString &parameter)
{
    Stream stream = thingStream();
    stream.pagination.type = type;
    stream.pagination.start = type == Pagination::Type::Offset ? 0 : 1;
    stream.pagination.parameter = parameter;
    return stream;
}

/// A page of a shop with so many things, numbered from 1, as `page` and `per_page` ask for; with totals.
[[nodiscard]] inline HttpExchange numberedPage(const HttpRequest &request, int things, int most)
{
    const int size = std::min(queryItem(request.url, QStringLiteral("per_page")).toInt(), most);
    const int page = queryItem(request.url, QStringLiteral("page")).toInt();
    const int last = std::min(page * size, things);
    return answered(R"({"data":)" + recordsBetween((page - 1) * size + 1, last) + R"(,"pages":)" +
                    QByteArray::number((things + size - 1) / size) + R"(,"total":)" +
                    QByteArray::number(things) + '}');
}

[[nodiscard]] inline Stream numberedStream(int size)
{
    Stream stream = pagedStream(Pagination::Type::Page, QStringLiteral("page"));
    stream.pagination.sizeParameter = QStringLiteral("per_page");
    stream.pagination.size = size;
    return stream;
}

[[nodiscard]] inline HttpExchange offsetPage(
    const HttpRequest &request, int things, int most, const QByteArray &more = {})
{
    const int size = std::min(queryItem(request.url, QStringLiteral("limit")).toInt(), most);
    const int offset = queryItem(request.url, QStringLiteral("offset")).toInt();
    return answered(R"({"data":)" + recordsBetween(offset + 1, std::min(offset + size, things)) + more + '}');
}

[[nodiscard]] inline Stream offsetStream(int size)
{
    Stream stream = pagedStream(Pagination::Type::Offset, QStringLiteral("offset"));
    stream.pagination.sizeParameter = QStringLiteral("limit");
    stream.pagination.size = size;
    return stream;
}

/// What a whole listing came to.
struct Listing
{
    QByteArrayList keys; ///< Of the valid records.
    QList<SourceRecord> invalid;
    int pages = 0;
    std::optional<Error> error;
};

[[nodiscard]] inline Listing readAll(StreamReader &reader)
{
    Listing listing;
    while (true) {
        const Result<std::optional<SourcePage>> page = reader.next({});
        if (!page)
            listing.error = page.error();
        if (!page || !*page)
            return listing;
        ++listing.pages;
        for (const SourceRecord &record : (*page)->records) {
            if (record.invalid)
                listing.invalid.append(record);
            else
                listing.keys.append(record.key);
        }
    }
}

/// A reader with all it needs.
struct StreamFixture : CallFixture
{
    StreamFixture(const Stream &stream, QList<HttpExchange> exchanges, const QByteArray &since = {})
        : CallFixture(streamConnector(stream), std::move(exchanges))
        , reader(caller, connection, connection.connector->streams.first(), since)
    {}

    StreamFixture(const Connector &connector, ScriptedHttpClient::Script script,
        ScriptedHttpClient::Mode mode = ScriptedHttpClient::Mode::AtOnce, const QByteArray &since = {})
        : CallFixture(connector, std::move(script), mode)
        , reader(caller, connection, connection.connector->streams.first(), since)
    {}

    StreamReader reader;
};

/// The single page of a listing with that body.
struct OnePage
{
    explicit OnePage(const Stream &stream, const QByteArray &body, const QByteArray &since = {})
        : fixture(stream, {answered(body)}, since)
        , page(fixture.reader.next({}))
    {}

    [[nodiscard]] const QList<SourceRecord> &records() const { return (*page)->records; }

    StreamFixture fixture;
    Result<std::optional<SourcePage>> page;
};

} // namespace patchbay
