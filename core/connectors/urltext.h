// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// URLs as bytes: what a provider gave is sent back exactly as it was, never parsed and written anew.
namespace patchbay {

/// Percent-encodes all but unreserved characters (RFC 3986, section 2.3): for one segment of a path.
[[nodiscard]] QByteArray encodedForPath(const QByteArray &utf8);
/// As for a path, but `$ , : @ /` stay, which a query may hold and which people read (`$top`, times).
[[nodiscard]] QByteArray encodedForQuery(const QByteArray &utf8);
/// Where a credential is to stand in a path that has none yet. It is spelled as encodedForPath never spells,
/// so that no parameter can make one.
inline constexpr QByteArrayView keyPlace = "%7bapi_key%7d";
/// application/x-www-form-urlencoded: a space is `+`.
[[nodiscard]] QByteArray encodedForForm(const QByteArray &utf8);

/// The URL with the parameter at its end, instead of any of that name in it. Name and value are encoded.
[[nodiscard]] QByteArray withQueryParameter(
    const QByteArray &url, const QByteArray &name, const QByteArray &value);

/// The URL with another value wherever the (encoded) name stands in its query.
[[nodiscard]] QByteArray withQueryValue(
    const QByteArray &url, const QByteArray &name, const QByteArray &value);

/// Who is asked: scheme, host and port, each in its normal form.
struct Origin
{
    QByteArray scheme;
    QByteArray host;
    int port = 0;

    bool operator==(const Origin &) const = default;

    [[nodiscard]] bool isSecure() const { return scheme == "https"; }
};

/// Whether what may be said to `from` may be said to `to`: the same name and port, or its https.
[[nodiscard]] bool isSameHost(const Origin &from, const Origin &to);

/// Nothing when the URL is no absolute http(s) URL with a host, or names a user (RFC 3986, section 3.2.1), or
/// holds anything but visible ASCII.
[[nodiscard]] std::optional<Origin> originOf(const QByteArray &url);

/// A URL that an answer at `base` gives, whole or relative (RFC 3986, section 5), without its fragment.
/// Nothing when it is none.
[[nodiscard]] std::optional<QByteArray> resolvedUrl(const QByteArray &base, const QByteArray &reference);

/// Whether a segment of the URL's path is `.` or `..`, in any spelling.
[[nodiscard]] bool hasDotSegment(const QByteArray &url);

} // namespace patchbay
