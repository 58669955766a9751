// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/executions/listingserver.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray targetOf(const QByteArray &request)
{
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    return words.value(1);
}

} // namespace

ListingServer::ListingServer()
    : m_server([this](ScriptedServer::Connection &connection) {
        while (true) {
            const QByteArray request = connection.readRequest();
            if (request.isEmpty() || !connection.send(answer(request)))
                return;
        }
    })
{}

void ListingServer::show(const QByteArray &list, const QList<QByteArray> &records)
{
    const std::scoped_lock lock(m_mutex);
    m_lists[list] = records;
}

void ListingServer::interfere(std::function<QByteArray(const QByteArray &)> interference)
{
    const std::scoped_lock lock(m_mutex);
    m_interference = std::move(interference);
}

QByteArray ListingServer::address() const
{
    return "127.0.0.1:" + QByteArray::number(m_server.port());
}

QList<QByteArray> ListingServer::requestLines() const
{
    QList<QByteArray> lines;
    for (const QByteArray &request : m_server.requests())
        lines.append(request.left(request.indexOf("\r\n")));
    return lines;
}

void ListingServer::giveEtags(const QByteArray &headers)
{
    const std::scoped_lock lock(m_mutex);
    m_etagHeaders = headers;
}

QByteArray ListingServer::answer(const QByteArray &request)
{
    const QByteArray target = targetOf(request);
    std::function<QByteArray(const QByteArray &)> interference;
    std::optional<QByteArray> headers;
    {
        const std::scoped_lock lock(m_mutex);
        interference = m_interference;
        headers = m_etagHeaders;
    }
    if (const QByteArray instead = interference ? interference(target) : QByteArray(); !instead.isEmpty())
        return instead;
    const QByteArray body = page(target);
    if (!headers)
        return httpAnswer(body);
    const QByteArray etag = '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex() + '"';
    if (request.toLower().contains("if-none-match: " + etag))
        return "HTTP/1.1 304 Not Modified\r\nETag: " + etag + "\r\n" + *headers + "\r\n";
    return httpAnswer(body, 200, "Content-Type: application/json\r\nETag: " + etag + "\r\n" + *headers);
}

QByteArray ListingServer::page(const QByteArray &target)
{
    QList<QByteArray> records;
    const QUrl url = QUrl::fromEncoded(target);
    const QUrlQuery query(url);
    {
        const std::scoped_lock lock(m_mutex);
        const QByteArray list = url.path().mid(1).toUtf8();
        records = m_lists[query.hasQueryItem(u"since"_s) ? list + "-changes" : list];
    }
    const int size = std::max(1, query.queryItemValue(u"per_page"_s).toInt());
    const int wanted = std::max(1, query.queryItemValue(u"page"_s).toInt());
    const qsizetype pages = std::max<qsizetype>(1, (records.size() + size - 1) / size);
    const QList<QByteArray> shown = records.mid(qsizetype(wanted - 1) * size, size);
    return "{\"data\":[" + shown.join(',') + "],\"total_pages\":" + QByteArray::number(pages) + '}';
}

} // namespace patchbay
