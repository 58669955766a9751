// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/curltransfer.h"

#include "core/network/egress.h"

#include <algorithm>
#include <array>

#include <arpa/inet.h>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr qint64 largestHead = 256 * 1024;
constexpr long receiveBuffer = 64 * 1024;

/// RFC 9110, section 9.2.2: what may be sent a second time without a second effect.
bool isIdempotent(const QByteArray &method)
{
    static const std::array<QByteArrayView, 6> methods{"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"};
    return std::ranges::find(methods, QByteArrayView(method)) != methods.end();
}

std::optional<Endpoint> endpointOf(const curl_sockaddr &address)
{
    const void *raw = &address.addr;
    if (address.family == AF_INET) {
        const auto *v4 = static_cast<const sockaddr_in *>(raw);
        return Endpoint{IpAddress::fromV4(ntohl(v4->sin_addr.s_addr)), ntohs(v4->sin_port)};
    }
    if (address.family == AF_INET6) {
        const auto *v6 = static_cast<const sockaddr_in6 *>(raw);
        return Endpoint{IpAddress(std::to_array(v6->sin6_addr.s6_addr)), ntohs(v6->sin6_port)};
    }
    return std::nullopt;
}

std::chrono::microseconds time(CURL *easy, CURLINFO which)
{
    curl_off_t microseconds = 0;
    curl_easy_getinfo(easy, which, &microseconds);
    return std::chrono::microseconds(microseconds);
}

qint64 count(CURL *easy, CURLINFO which)
{
    curl_off_t value = 0;
    curl_easy_getinfo(easy, which, &value);
    return value;
}

} // namespace

CurlTransfer::CurlTransfer(CurlEasy easy, CurlCall call, RequestTarget target, const EgressGuard &guard)
    : m_easy(std::move(easy))
    , m_call(std::move(call))
    , m_target(std::move(target))
    , m_guard(guard)
    , m_curlMessage(CURL_ERROR_SIZE, '\0')
{}

void CurlTransfer::prepare(const CurlHttpOptions &options)
{
    CURL *easy = m_easy.get();
    m_usesProxy = !options.proxy.isEmpty();
    curl_easy_setopt(easy, CURLOPT_CURLU, m_target.url.get());
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(
        easy, CURLOPT_PROXY, options.proxy.constData()); // empty: none, whatever the environment says
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_2TLS));
    // With TLS it pays to learn first whether one connection can carry all; without, it never can.
    curl_easy_setopt(easy, CURLOPT_PIPEWAIT, m_target.isSecure ? 1L : 0L);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!options.extraCaFile.isEmpty()) // the system's authorities stay, by libcurl's built-in CAPATH
        curl_easy_setopt(easy, CURLOPT_CAINFO, options.extraCaFile.toLocal8Bit().constData());
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, long(m_call.limits.connectTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate, br");
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Patchbay/" PATCHBAY_VERSION);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, receiveBuffer);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(
        easy, CURLOPT_QUICK_EXIT, 1L); // ending a transfer must not wait for a name service that hangs
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_curlMessage.data());
    setMethodAndBody();
    setHeaders();
    setCallbacks();
}

void CurlTransfer::setMethodAndBody()
{
    CURL *easy = m_easy.get();
    const QByteArray &method = m_call.request.method;
    const QByteArray &body = m_call.request.body;
    if (method == "HEAD") {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
        return;
    }
    const bool announcesLength = method == "POST" || method == "PUT" || method == "PATCH";
    if (!body.isEmpty() || announcesLength) {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.constData()); // not copied: m_call keeps it
    }
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method.constData());
}

void CurlTransfer::setHeaders()
{
    const auto append = [this](const QByteArray &line) {
        m_headerLines.reset(curl_slist_append(m_headerLines.release(), line.constData()));
    };
    const HttpHeaders &headers = m_call.request.headers;
    for (const HttpHeader &header : headers) {
        const QByteArray value = header.value.trimmed();
        append(value.isEmpty() ? header.name + ';'
                               : header.name + ": " + value); // "Name;" is libcurl's empty value
    }
    if (!header(headers, "Content-Type"))
        append("Content-Type:"); // else libcurl claims that every body is a form
    append("Expect:");           // else libcurl waits up to a second before it sends a large body
    curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, m_headerLines.get());
}

void CurlTransfer::setCallbacks()
{
    CURL *easy = m_easy.get();
    curl_opensocket_callback openSocket = [](void *self, curlsocktype,
                                              curl_sockaddr *address) -> curl_socket_t {
        if (!static_cast<CurlTransfer *>(self)->mayConnect(*address))
            return CURL_SOCKET_BAD;
        return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    };
    curl_prereq_callback beforeRequest = [](void *self, char *address, char *, int port, int) {
        return static_cast<CurlTransfer *>(self)->maySend(address, port) ? CURL_PREREQFUNC_OK
                                                                         : CURL_PREREQFUNC_ABORT;
    };
    curl_write_callback headerLine = [](char *data, size_t, size_t size, void *self) {
        return static_cast<CurlTransfer *>(self)->takeHeaderLine({data, qsizetype(size)}) ? size : size_t{0};
    };
    curl_write_callback body = [](char *data, size_t, size_t size, void *self) {
        return static_cast<CurlTransfer *>(self)->takeBody({data, qsizetype(size)}) ? size : size_t{0};
    };
    curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, beforeRequest);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, headerLine);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
}

bool CurlTransfer::mayConnect(const curl_sockaddr &address)
{
    const std::optional<Endpoint> endpoint = endpointOf(address);
    if (!endpoint)
        return false;
    if (!m_usesProxy) {
        if (const Result<> checked = m_guard.check(place(), *endpoint); !checked) {
            m_refusal = CallFailure{HttpFailure::Refused, checked.error()};
            return false;
        }
    }
    m_triedAddress = true;
    return true;
}

/// Runs before each sending, also over a kept connection, which may be older than the policy of today.
bool CurlTransfer::maySend(QByteArrayView address, int port)
{
    const std::optional<IpAddress> peer = addressFromHost(address);
    if (peer && !m_usesProxy) {
        if (const Result<> checked = m_guard.check(place(), {*peer, quint16(port)}); !checked) {
            m_ownEnd = CallFailure{HttpFailure::Refused, checked.error()};
            return false;
        }
    }
    // libcurl sends again when a kept connection ends before the first byte of the answer.
    if (m_wasSent && !isIdempotent(m_call.request.method)) {
        m_ownEnd = notRepeated(place());
        return false;
    }
    m_wasSent = true;
    return true;
}

bool CurlTransfer::takeHeaderLine(QByteArrayView line)
{
    m_headBytes += line.size();
    if (m_headBytes > largestHead) {
        m_ownEnd = headTooLarge(place(), largestHead);
        return false;
    }
    if (line.startsWith("HTTP/")) { // the first line, or that after a 1xx answer
        m_response.headers.clear();
        m_headIsComplete = false;
        return true;
    }
    const QByteArrayView text = line.trimmed();
    if (m_headIsComplete || text.isEmpty()) { // what follows the head are trailers
        m_headIsComplete = true;
        return true;
    }
    const qsizetype colon = text.indexOf(':');
    if (line.startsWith(' ') || line.startsWith('\t')) { // folded, RFC 9112, section 5.2
        if (!m_response.headers.isEmpty())
            m_response.headers.last().value += ' ' + text.toByteArray();
    } else if (colon > 0) {
        m_response.headers.append(
            {text.first(colon).toByteArray(), text.sliced(colon + 1).trimmed().toByteArray()});
    }
    return true;
}

bool CurlTransfer::takeBody(QByteArrayView bytes)
{
    QByteArray &body = m_response.body;
    if (body.isEmpty())
        reserveBody();
    const qint64 announced = body.isEmpty() ? count(m_easy.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T) : 0;
    if (body.size() + bytes.size() > m_call.limits.responseBytes || announced > m_call.limits.responseBytes) {
        m_ownEnd = bodyTooLarge(place(), m_call.limits.responseBytes);
        return false;
    }
    body.append(bytes);
    return true;
}

void CurlTransfer::reserveBody()
{
    const qint64 announced = count(m_easy.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T);
    if (announced > 0)
        m_response.body.reserve(std::min(announced, m_call.limits.responseBytes));
}

HttpTimings CurlTransfer::timings() const
{
    CURL *easy = m_easy.get();
    const auto lookup = time(easy, CURLINFO_NAMELOOKUP_TIME_T);
    const auto connect = time(easy, CURLINFO_CONNECT_TIME_T);
    const auto tls = time(easy, CURLINFO_APPCONNECT_TIME_T);
    const auto sent = time(easy, CURLINFO_PRETRANSFER_TIME_T);
    const auto firstByte = time(easy, CURLINFO_STARTTRANSFER_TIME_T);
    long newConnections = 0;
    curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &newConnections);

    HttpTimings result;
    if (newConnections > 0) {
        if (lookup.count() > 0)
            result.dns = lookup;
        if (connect.count() > 0)
            result.connect = connect - lookup;
        if (tls.count() > 0)
            result.tls = tls - connect;
    }
    if (firstByte.count() > 0)
        result.firstByte = firstByte - sent;
    result.total = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - m_call.submitted);
    return result;
}

/// libcurl lets pass a head that breaks off and a length that it cannot hold.
bool CurlTransfer::isWhole() const
{
    const std::optional<QByteArray> length = header(m_response.headers, "Content-Length");
    bool isNumber = true;
    if (length)
        (void)length->toLongLong(&isNumber);
    return m_headIsComplete && isNumber;
}

HttpExchange CurlTransfer::finished(CURLcode code)
{
    const QString detail = QString::fromUtf8(m_curlMessage.constData());
    if (m_ownEnd && code != CURLE_OK)
        return ended(*m_ownEnd);
    if (code == CURLE_COULDNT_CONNECT && m_refusal && !m_triedAddress)
        return ended(*m_refusal);
    if (code != CURLE_OK)
        return ended(failureOf(code, m_easy.get(), place(), detail));

    long status = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    if (status < 200 || !isWhole()) // a 1xx answer is never the last one
        return ended(failureOf(CURLE_WEIRD_SERVER_REPLY, m_easy.get(), place(), detail));
    HttpExchange exchange = ended({});
    m_response.status = int(status);
    exchange.response = std::move(m_response);
    return exchange;
}

HttpExchange CurlTransfer::ended(CallFailure failure) const
{
    CURL *easy = m_easy.get();
    const char *address = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIMARY_IP, &address);
    const bool isConnected = m_wasSent || time(easy, CURLINFO_CONNECT_TIME_T).count() > 0;
    return {
        .response = tl::unexpected<Error>(std::move(failure.error)),
        .failure = failure.kind,
        .timings = timings(),
        .bytesSent = count(easy, CURLINFO_SIZE_UPLOAD_T),
        .bytesReceived = count(easy, CURLINFO_SIZE_DOWNLOAD_T),
        .remoteAddress = isConnected ? QString::fromLatin1(address) : QString(),
    };
}

} // namespace patchbay
