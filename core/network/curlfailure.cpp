// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/curlfailure.h"

#include <openssl/x509_vfy.h>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

CallFailure unavailable(HttpFailure kind, Message text, const QString &detail)
{
    return {kind, Error{ErrorCode::Unavailable, std::move(text), detail}};
}

CallFailure nameNotFound(const QString &place, const QString &detail)
{
    return unavailable(HttpFailure::Dns,
        message("network.dns",
            u"Cannot reach %1: the name does not resolve. Check the base URL and the DNS settings."_s,
            {place}),
        detail);
}

CallFailure notConnected(CURL *easy, const QString &place, const QString &detail)
{
    long systemError = 0;
    curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &systemError);
    if (systemError == ECONNREFUSED)
        return unavailable(HttpFailure::Connect,
            message("network.refused",
                u"Cannot reach %1: the connection was refused. Check that the server runs and that the port is right."_s,
                {place}),
            detail);
    return unavailable(HttpFailure::Connect,
        message("network.connect",
            u"Cannot reach %1: no connection could be made. Check the base URL and the network."_s, {place}),
        detail);
}

/// libcurl's own timeout is used for connecting only; the deadline of the call is ours.
CallFailure connectTimedOut(CURL *easy, const QString &place, const QString &detail)
{
    curl_off_t lookup = 0;
    curl_easy_getinfo(easy, CURLINFO_NAMELOOKUP_TIME_T, &lookup);
    if (lookup == 0)
        return unavailable(HttpFailure::Dns,
            message("network.dnsTimeout",
                u"Cannot reach %1: the name service does not answer. Check the DNS settings of this machine."_s,
                {place}),
            detail);
    curl_off_t connected = 0;
    curl_easy_getinfo(easy, CURLINFO_CONNECT_TIME_T, &connected);
    if (connected > 0)
        return unavailable(HttpFailure::Tls,
            message("network.tlsTimeout",
                u"Cannot talk to %1: it does not answer the TLS handshake. Check that the port speaks HTTPS."_s,
                {place}),
            detail);
    return unavailable(HttpFailure::Connect,
        message("network.connectTimeout",
            u"Cannot reach %1: it does not answer to a connection. Check the base URL and the firewall."_s,
            {place}),
        detail);
}

CallFailure handshakeFailed(const QString &place, const QString &detail)
{
    return unavailable(HttpFailure::Tls,
        message("network.tls",
            u"Cannot talk to %1: the TLS handshake failed. Check that the port speaks TLS 1.2 or newer."_s,
            {place}),
        detail);
}

CallFailure certificateRefused(CURL *easy, const QString &place, const QString &detail)
{
    long verdict = X509_V_OK;
    curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &verdict);
    switch (verdict) {
    case X509_V_ERR_UNSPECIFIED: // which libcurl leaves there when the chain is good, but the name is not
    case X509_V_ERR_HOSTNAME_MISMATCH:
        return unavailable(HttpFailure::Tls,
            message("network.tlsName",
                u"Cannot trust %1: its certificate is for another name. Check the host in the base URL."_s,
                {place}),
            detail);
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return unavailable(HttpFailure::Tls,
            message("network.tlsExpired",
                u"Cannot trust %1: its certificate has expired. It must be renewed there."_s, {place}),
            detail);
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return unavailable(HttpFailure::Tls,
            message("network.tlsTooEarly",
                u"Cannot trust %1: its certificate is not valid yet. Check the clock of this machine."_s,
                {place}),
            detail);
    default:
        return unavailable(HttpFailure::Tls,
            message("network.tlsAuthority",
                u"Cannot trust %1: its certificate is not signed by a known authority. If it is your own, add its authority's certificate to those of this machine."_s,
                {place}),
            detail);
    }
}

CallFailure notHttp(const QString &place, const QString &detail)
{
    return unavailable(HttpFailure::Broken,
        message("network.notHttp",
            u"Cannot read the answer of %1: it is not valid HTTP. Check the port in the base URL."_s,
            {place}),
        detail);
}

CallFailure badCompression(const QString &place, const QString &detail)
{
    return unavailable(HttpFailure::Broken,
        message("network.compression",
            u"Cannot read the answer of %1: its compression is broken. Try again later."_s, {place}),
        detail);
}

CallFailure endedEarly(const QString &place, const QString &detail)
{
    return unavailable(HttpFailure::Broken,
        message("network.broken",
            u"Cannot read the answer of %1: the connection ended before it was complete. Try again later."_s,
            {place}),
        detail);
}

} // namespace

CallFailure failureOf(CURLcode code, CURL *easy, const QString &place, const QString &detail)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return nameNotFound(place, detail);
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
        return notConnected(easy, place, detail);
    case CURLE_OPERATION_TIMEDOUT:
        return connectTimedOut(easy, place, detail);
    case CURLE_PEER_FAILED_VERIFICATION:
        return certificateRefused(easy, place, detail);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return handshakeFailed(place, detail);
    case CURLE_SSL_CACERT_BADFILE:
        return {HttpFailure::Tls,
            Error{ErrorCode::InvalidInput,
                message("network.caFile",
                    u"Cannot connect to %1: the file of additional certificate authorities cannot be read."_s,
                    {place}),
                detail}};
    case CURLE_URL_MALFORMAT: // a name that IDNA does not know
        return {HttpFailure::Refused,
            Error{ErrorCode::InvalidInput,
                message("network.badHost", u"Cannot reach %1: this is no valid name. Check the base URL."_s,
                    {place}),
                detail}};
    case CURLE_UNSUPPORTED_PROTOCOL: // HTTP/0.9, which is what an answer without a status line looks like
    case CURLE_WEIRD_SERVER_REPLY:
        return notHttp(place, detail);
    case CURLE_BAD_CONTENT_ENCODING:
        return badCompression(place, detail);
    default:
        return endedEarly(place, detail);
    }
}

CallFailure deadlinePassed(const QString &place, std::chrono::milliseconds timeout)
{
    const QString seconds = QString::number(double(timeout.count()) / 1000);
    return unavailable(HttpFailure::Timeout,
        message("network.timeout",
            u"Cannot get the answer of %1: it took longer than %2 s. Try again later, or ask for smaller pages."_s,
            {place, seconds}),
        {});
}

CallFailure bodyTooLarge(const QString &place, qint64 limit)
{
    return {HttpFailure::TooLarge,
        Error{ErrorCode::InvalidInput,
            message("network.tooLarge",
                u"Cannot take the answer of %1: its body is larger than %2 MB. Ask for smaller pages."_s,
                {place, QString::number(double(limit) / (1024 * 1024), 'g', 3)}),
            {}}};
}

CallFailure headTooLarge(const QString &place, qint64 limit)
{
    return unavailable(HttpFailure::TooLarge,
        message("network.headTooLarge",
            u"Cannot take the answer of %1: its header is larger than %2 KB. Check the base URL."_s,
            {place, QString::number(limit / 1024)}),
        {});
}

CallFailure notRepeated(const QString &place)
{
    return unavailable(HttpFailure::Broken,
        message("network.notRepeated",
            u"Cannot tell whether %1 took the request: the connection ended before the answer. It was not sent again."_s,
            {place}),
        {});
}

CallFailure cancelled(const QString &place)
{
    return {HttpFailure::Cancelled,
        Error{ErrorCode::Cancelled,
            message("network.cancelled", u"Cannot finish the request to %1: it was cancelled."_s, {place}),
            {}}};
}

} // namespace patchbay
