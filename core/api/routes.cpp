// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"

#include "core/api/responses.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

bool isPlace(const QString &segment)
{
    return segment.startsWith(u'{');
}

/// Split before decoding: an encoded slash belongs to its segment.
QStringList segmentsOf(const QByteArray &url)
{
    const qsizetype mark = url.indexOf('?');
    QStringList segments;
    for (const QByteArray &segment : url.left(mark < 0 ? url.size() : mark).split('/'))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    return segments;
}

/// What stands in the places; nothing when the path is another one.
std::optional<QMap<QString, QString>> compare(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QMap<QString, QString> places;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isPlace(pattern[i]) && !segments[i].isEmpty())
            places.insert(pattern[i].mid(1).chopped(1), segments[i]);
        else if (pattern[i] != segments[i])
            return std::nullopt;
    }
    return places;
}

} // namespace

Route::Handler answering(std::function<Result<HttpResponse>(const ApiCall &)> answer)
{
    return [answer = std::move(answer)](const ApiCall &call, const Reply &reply) {
        Result<HttpResponse> response = answer(call);
        reply(response ? *std::move(response) : errorResponse(response.error()));
    };
}

RouteTable::RouteTable(QList<Route> routes)
    : m_routes(std::move(routes))
{
    for (const Route &route : m_routes)
        m_segments.append(route.path.split(u'/'));
}

std::optional<RouteMatch> RouteTable::match(const QByteArray &method, const QByteArray &url) const
{
    const QStringList segments = segmentsOf(url);
    std::optional<RouteMatch> found;
    for (qsizetype i = 0; i < m_routes.size(); ++i) {
        if (m_routes[i].method != method)
            continue;
        const auto places = compare(m_segments[i], segments);
        if (places && (!found || places->size() < found->path.size()))
            found = RouteMatch{&m_routes[i], *places};
    }
    return found;
}

QList<QByteArray> RouteTable::methodsOf(const QByteArray &url) const
{
    const QStringList segments = segmentsOf(url);
    QList<QByteArray> methods;
    for (qsizetype i = 0; i < m_routes.size(); ++i) {
        if (compare(m_segments[i], segments))
            methods.append(m_routes[i].method);
    }
    return methods;
}

} // namespace patchbay
