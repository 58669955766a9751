// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/connectors/connection.h"
#include "core/connectors/redactor.h"

namespace patchbay {

/// Adds an integration's credentials to its requests, and knows how to hide them again. Together with the
/// adapters the only place that reveals a secret.
class Authenticator
{
public:
    /// The connection must outlive the authenticator.
    explicit Authenticator(const Connection &connection);

    /// The request as it goes out. `Denied` (`connector.authentication`) when a required credential is
    /// missing or cannot stand in a header.
    [[nodiscard]] Result<HttpRequest> authenticated(HttpRequest request) const;

    /// An authenticated request (or one without credentials) as it may be shown and stored.
    [[nodiscard]] HttpRequest redacted(HttpRequest request) const;
    [[nodiscard]] QByteArray redactedUrl(const QByteArray &url) const;

    [[nodiscard]] const Redactor &redactor() const { return m_redactor; }

private:
    const Connection &m_connection;
    Redactor m_redactor;
    // What is shown where the credentials go; does not change, and every call asks for it.
    HttpHeaders m_shownHeaders;
    QByteArray m_shownQueryName;
    QByteArray m_shownQueryValue;
};

} // namespace patchbay
