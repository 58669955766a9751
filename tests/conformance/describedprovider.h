// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "tests/conformance/apidescription.h"

#include <QByteArray>
#include <QList>

#include <mutex>

namespace patchbay {

/// A request as the provider got it, and what it said.
struct ProviderCall
{
    HttpRequest request; ///< With the provider's own URL.
    QString operation;   ///< As the description names it; empty when it knows none such.
    int status = 0;
    QByteArray violations; ///< Prism's words about the request; empty when it has none.
    QByteArray body;
};

/// Leads requests to a provider's own addresses, the only ones that a connector of the catalogue knows, to a
/// server that plays the provider; everything else about them stays. Thread-safe.
class DescribedProvider final : public HttpClient
{
public:
    /// `origin` is what the provider's URLs begin with where its description does not say it, or says it with
    /// variables.
    DescribedProvider(
        HttpClient &http, const ApiDescription &description, QByteArray address, QByteArray origin);

    void submit(HttpRequest request, HttpLimits limits, std::stop_token stop, Done done) override;

    [[nodiscard]] QList<ProviderCall> calls() const;
    /// What the description, or prism by it, does not allow in the requests so far. A line each.
    [[nodiscard]] QStringList faults() const;

private:
    [[nodiscard]] QByteArray prefixOf(const QByteArray &url) const;
    void note(const HttpRequest &request, const QByteArray &prefix, const HttpExchange &exchange);
    [[nodiscard]] QStringList faultsOf(const ProviderCall &call) const;

    HttpClient &m_http;
    const ApiDescription &m_description;
    const QByteArray m_address;
    QList<QByteArray> m_prefixes;
    mutable std::mutex m_mutex; ///< Guards m_calls.
    QList<ProviderCall> m_calls;
};

} // namespace patchbay
