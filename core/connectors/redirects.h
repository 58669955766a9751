// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/connectors/connection.h"
#include "core/connectors/redactor.h"

#include <QByteArray>

namespace patchbay {

/// Where an answer leads to.
struct Redirect
{
    QByteArray url;
    bool keepsCredentials = false; ///< It is the same host: the same name and port, or its https.

    bool operator==(const Redirect &) const = default;
};

/// Whether the answer is a redirect that says where to (RFC 9110, section 15.4).
[[nodiscard]] bool isRedirect(const HttpResponse &response);

/// Where to go on, for an answer that is a redirect. `Denied` when it is not to be followed: for another
/// method than GET and HEAD, from https to http, to a host that the connector does not name, with a
/// credential in a URL at another host, and to what is no URL.
[[nodiscard]] Result<Redirect> redirectOf(const HttpRequest &request, const HttpResponse &response,
    const Connection &connection, const Redactor &redactor);

} // namespace patchbay
