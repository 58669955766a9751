// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/redirects.h"

#include "core/base/reason.h"
#include "core/connectors/callerrors.h"
#include "core/connectors/requestrenderer.h"
#include "core/connectors/urltext.h"

#include <QByteArrayList>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// Whether the connector's base URL or one of its whole endpoints is at that host.
bool names(const Connection &connection, const Origin &wanted)
{
    const RequestRenderer renderer(connection);
    QByteArrayList urls{renderer.baseUrl().value_or(QByteArray())};
    for (const Action &action : connection.connector->actions)
        urls.append(action.endpoint.section(u'/', 0, 2).toUtf8());
    return std::ranges::any_of(urls, [&](const QByteArray &url) {
        const std::optional<Origin> origin = originOf(url);
        return origin && origin->host == wanted.host && origin->port == wanted.port;
    });
}

/// Why the target is not to be followed; empty when it is.
QString objection(const HttpRequest &request, const std::optional<QByteArray> &target,
    const Connection &connection, const Redactor &redactor)
{
    if (request.method != "GET" && request.method != "HEAD")
        return reason(u"only GET and HEAD requests are sent on"_s);
    const std::optional<Origin> from = originOf(request.url);
    const std::optional<Origin> to = target ? originOf(*target) : std::nullopt;
    if (!from || !to)
        return reason(u"that is no http or https URL"_s);
    if (from->isSecure() && !to->isSecure())
        return reason(u"it would give up the encryption"_s);
    if (isSameHost(*from, *to))
        return {};
    if (!names(connection, *to))
        return reason(u"the connector does not name that host"_s);
    if (redactor.finds(*target))
        return reason(u"it would take a credential to another host"_s);
    return {};
}

} // namespace

bool isRedirect(const HttpResponse &response)
{
    const bool isStatus = response.status == 301 || response.status == 302 || response.status == 303 ||
                          response.status == 307 || response.status == 308;
    return isStatus && header(response.headers, "Location").has_value();
}

Result<Redirect> redirectOf(const HttpRequest &request, const HttpResponse &response,
    const Connection &connection, const Redactor &redactor)
{
    const QByteArray location = header(response.headers, "Location").value_or(QByteArray());
    const std::optional<QByteArray> target = resolvedUrl(request.url, location.trimmed());
    if (const QString why = objection(request, target, connection, redactor); !why.isEmpty()) {
        const QString call = QString::fromUtf8(request.method + ' ' + redactor.bytes(request.url));
        return tl::unexpected(
            redirectRefused(call, redactor.excerpt(target.value_or(location), mostWords), why));
    }
    return Redirect{*target, isSameHost(*originOf(request.url), *originOf(*target))};
}

} // namespace patchbay
