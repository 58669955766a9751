// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace patchbay {

/// One header line. Names compare without regard to case (RFC 9110, section 5.1).
struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

using HttpHeaders = QList<HttpHeader>;

/// The value of the first header of that name; nothing when there is none.
[[nodiscard]] std::optional<QByteArray> header(const HttpHeaders &headers, QByteArrayView name);
/// Replaces every header of that name by this one.
void setHeader(HttpHeaders &headers, const QByteArray &name, const QByteArray &value);
/// Whether name and value may go on the wire: no control characters, no CR or LF (RFC 9110, section 5.5).
[[nodiscard]] bool isValidHeader(const HttpHeader &header);

/// What a request does at the other side, as its connector declares it; the method alone does not tell (a
/// search may be a POST). A preview runs over a client that lets only Read and SignIn through.
enum class HttpEffect {
    Read,   ///< Changes nothing.
    Write,  ///< Creates, changes or deletes something, or may.
    SignIn, ///< Obtains or renews credentials; always allowed, and listed as such.
};

/// A request, as sent to an integration or as received by our own API.
struct HttpRequest
{
    QByteArray method = "GET";
    HttpEffect effect = HttpEffect::Write; ///< Only whoever knows better says Read.
    QByteArray url; ///< To an integration: absolute, percent-encoded. In our own API: path and query.
    HttpHeaders headers;
    QByteArray body;

    bool operator==(const HttpRequest &) const = default;
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body; ///< Decoded (gzip, br, … are already undone).

    bool operator==(const HttpResponse &) const = default;
};

/// Where the time of one request went. What a reused connection lacks is nothing, not 0.
struct HttpTimings
{
    std::optional<std::chrono::microseconds> dns;
    std::optional<std::chrono::microseconds> connect;
    std::optional<std::chrono::microseconds> tls;
    std::optional<std::chrono::microseconds>
        firstByte; ///< From the request sent to the first byte of the answer.
    std::chrono::microseconds total{0};

    bool operator==(const HttpTimings &) const = default;
};

/// At which point a request failed: what may be retried depends on it.
enum class HttpFailure {
    None,
    Refused,   ///< By us, before anything was sent: egress policy, bad URL or header, unsafe method in a
               ///< preview.
    Dns,       ///< The name does not resolve.
    Connect,   ///< No connection: refused, unreachable.
    Tls,       ///< The certificate or the handshake is bad. Never retried.
    Timeout,   ///< The deadline of the call passed.
    TooLarge,  ///< The body is over the limit (also after decompression).
    Broken,    ///< The connection ended early, or what came is not HTTP.
    Cancelled, ///< Somebody asked for it.
};

/// What one call may take.
struct HttpLimits
{
    std::chrono::milliseconds timeout{30'000}; ///< The whole call (seed 001: 30 seconds per API call).
    std::chrono::milliseconds connectTimeout{10'000};
    qint64 responseBytes = 10 * 1024 * 1024; ///< Decoded body (seed 001: 10 MB).
};

/// All that is known of one call, whether it succeeded or not.
struct HttpExchange
{
    Result<HttpResponse> response = HttpResponse{};
    HttpFailure failure = HttpFailure::None;
    HttpTimings timings;
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0; ///< On the wire, before decompression, without the head.
    QString remoteAddress;    ///< The address that was really connected to; empty when there was none.
};

/// The port to the network. Redirects are never followed here: who calls decides, because credentials must
/// not follow to another host. An answer of any status is a response; a failure is only what gave no
/// response.
class HttpClient
{
public:
    using Done = std::function<void(HttpExchange)>;

    virtual ~HttpClient() = default;

    /// Starts a call; returns at once. `done` is called exactly once, on the client's thread, and must not
    /// block. A requested stop ends the call with `HttpFailure::Cancelled`.
    virtual void submit(HttpRequest request, HttpLimits limits, std::stop_token stop, Done done) = 0;

    /// Submits and waits.
    [[nodiscard]] HttpExchange send(HttpRequest request, HttpLimits limits, std::stop_token stop);
};

} // namespace patchbay
