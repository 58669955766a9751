// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"

namespace patchbay {

/// Lets through what changes nothing at the other side, and what obtains credentials; refuses every other
/// request before anything is sent (`HttpFailure::Refused`). Over this client nothing can be written to an
/// integration, whoever calls.
class SafeOnlyHttpClient final : public HttpClient
{
public:
    explicit SafeOnlyHttpClient(HttpClient &http);

    /// A refusal calls `done` at once, on the calling thread.
    void submit(HttpRequest request, HttpLimits limits, std::stop_token stop, Done done) override;

private:
    HttpClient &m_http;
};

} // namespace patchbay
