// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/network/curlhandles.h"

#include <QString>

namespace patchbay {

/// Where a request goes. The URL is taken apart once, by libcurl, so that what is checked is what is used.
struct RequestTarget
{
    CurlUrl url;
    QByteArray host;
    quint16 port = 0;
    bool isSecure = false;

    /// The host, with the port where it is not the usual one: all of a URL that a message may show.
    [[nodiscard]] QString place() const;
};

/// Refuses, with `InvalidInput`, what must not go on the wire: a scheme other than http and https, a
/// malformed URL, method or header, CR, LF or NUL anywhere but in the body, and headers that would contradict
/// the body's length.
[[nodiscard]] Result<RequestTarget> checkRequest(const HttpRequest &request);

} // namespace patchbay
