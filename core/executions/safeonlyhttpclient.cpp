// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/safeonlyhttpclient.h"

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

SafeOnlyHttpClient::SafeOnlyHttpClient(HttpClient &http)
    : m_http(http)
{}

void SafeOnlyHttpClient::submit(HttpRequest request, HttpLimits limits, std::stop_token stop, Done done)
{
    if (request.effect != HttpEffect::Write)
        return m_http.submit(std::move(request), limits, std::move(stop), std::move(done));
    HttpExchange refused;
    refused.failure = HttpFailure::Refused;
    refused.response = fail(
        ErrorCode::Denied, message("execution.writeRefused",
                               u"Cannot send the %1 request: a preview changes nothing at the integration."_s,
                               {QString::fromLatin1(request.method)}));
    done(std::move(refused));
}

} // namespace patchbay
