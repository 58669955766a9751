// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"

#include <QString>

#include <memory>

namespace patchbay {

class EgressGuard;

/// How the machine reaches the network; nothing of it is taken from the environment.
struct CurlHttpOptions
{
    QByteArray proxy = {}; ///< URL of a proxy; empty: none. A proxy resolves names itself, so that the guard
                           ///< then sees only the addresses that are spelled out in URLs.
    QString extraCaFile =
        {}; ///< PEM file with authorities to trust besides those of the system; empty: none.
    int connectionsPerHost = 100; ///< Requests beyond that wait for a connection, within their deadline.
};

/// The HTTP client: libcurl on one thread, that the callbacks run on too. HTTP/1.1 and, where offered over
/// TLS, HTTP/2; connections are kept and reused; certificates are always verified. It follows no redirect,
/// keeps no cookie, and sends no request twice that is not idempotent. Thread-safe.
///
/// It adds to a request only what HTTP needs, `Accept`, `Accept-Encoding` and `User-Agent`, unless the
/// request has its own. A request may not bring `Content-Length` or `Transfer-Encoding`.
class CurlHttpClient final : public HttpClient
{
public:
    /// The guard, which outlives the client, is asked for the address of every connection and of every
    /// request.
    explicit CurlHttpClient(const EgressGuard &guard, CurlHttpOptions options = {});
    /// Ends what is under way with `HttpFailure::Cancelled`, then returns. Not to be called from a callback.
    ~CurlHttpClient() override;

    void submit(HttpRequest request, HttpLimits limits, std::stop_token stop, Done done) override;

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace patchbay
