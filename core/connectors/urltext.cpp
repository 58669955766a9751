// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/urltext.h"

#include <QByteArrayList>
#include <QUrl>

#include <algorithm>

namespace patchbay {

namespace {

/// Where the query begins (its `?`), or the end of the URL.
qsizetype queryPlace(const QByteArray &url)
{
    const qsizetype place = url.indexOf('?');
    return place < 0 ? url.size() : place;
}

QByteArrayList queryItems(const QByteArray &url)
{
    QByteArrayList items = url.sliced(queryPlace(url)).mid(1).split('&');
    items.removeAll(QByteArray());
    return items;
}

/// Whether a `name=value` of a query has that name, however it is encoded.
bool isNamed(const QByteArray &item, const QByteArray &name)
{
    const QByteArray itemName = item.contains('=') ? item.first(item.indexOf('=')) : item;
    return QByteArray::fromPercentEncoding(itemName) == QByteArray::fromPercentEncoding(name);
}

bool isVisibleAscii(char character)
{
    return character > 0x20 && character < 0x7f;
}

} // namespace

QByteArray encodedForPath(const QByteArray &utf8)
{
    return utf8.toPercentEncoding();
}

QByteArray encodedForQuery(const QByteArray &utf8)
{
    return utf8.toPercentEncoding("$,:@/");
}

QByteArray encodedForForm(const QByteArray &utf8)
{
    return utf8.toPercentEncoding(" ").replace(' ', '+');
}

QByteArray withQueryParameter(const QByteArray &url, const QByteArray &name, const QByteArray &value)
{
    QByteArrayList items = queryItems(url);
    items.removeIf([&](const QByteArray &item) { return isNamed(item, name); });
    items.append(name + '=' + value);
    return url.first(queryPlace(url)) + '?' + items.join('&');
}

QByteArray withQueryValue(const QByteArray &url, const QByteArray &name, const QByteArray &value)
{
    QByteArrayList items = queryItems(url);
    if (std::ranges::none_of(items, [&](const QByteArray &item) { return isNamed(item, name); }))
        return url;
    for (QByteArray &item : items) {
        if (isNamed(item, name))
            item = name + '=' + value;
    }
    return url.first(queryPlace(url)) + '?' + items.join('&');
}

std::optional<Origin> originOf(const QByteArray &url)
{
    if (!std::ranges::all_of(url, isVisibleAscii) || url.contains('\\'))
        return std::nullopt;
    const QUrl parsed = QUrl::fromEncoded(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    const bool isSecure = scheme == QLatin1String("https");
    if (!parsed.isValid() || parsed.host().isEmpty() || !parsed.userInfo().isEmpty())
        return std::nullopt;
    if (!isSecure && scheme != QLatin1String("http"))
        return std::nullopt;
    return Origin{scheme.toLatin1(), parsed.host(QUrl::FullyEncoded).toLatin1().toLower(),
        parsed.port(isSecure ? 443 : 80)};
}

bool isSameHost(const Origin &from, const Origin &to)
{
    const bool isUpgrade = !from.isSecure() && from.port == 80 && to.isSecure() && to.port == 443;
    return from.host == to.host && (isUpgrade || (from.port == to.port && from.scheme == to.scheme));
}

std::optional<QByteArray> resolvedUrl(const QByteArray &base, const QByteArray &reference)
{
    QByteArray url = reference.left(reference.indexOf('#') < 0 ? reference.size() : reference.indexOf('#'));
    if (!originOf(url)) {
        const QUrl relative = QUrl::fromEncoded(url, QUrl::StrictMode);
        if (url.isEmpty() || !relative.isValid() || !relative.isRelative())
            return std::nullopt;
        url = QUrl::fromEncoded(base, QUrl::StrictMode).resolved(relative).toEncoded();
    }
    return originOf(url) ? std::optional(url) : std::nullopt;
}

bool hasDotSegment(const QByteArray &url)
{
    const qsizetype authority = url.indexOf("://");
    const qsizetype path = url.indexOf('/', authority < 0 ? 0 : authority + 3);
    if (path < 0 || path > queryPlace(url))
        return false;
    QByteArrayList segments = url.sliced(path, queryPlace(url) - path).replace('\\', '/').split('/');
    return std::ranges::any_of(segments, [](const QByteArray &segment) {
        const QByteArray plain = QByteArray::fromPercentEncoding(segment);
        return plain == "." || plain == "..";
    });
}

} // namespace patchbay
