// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/answerhead.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace patchbay {

namespace {

/// RFC 9110, section 15, as far as we answer with them; a phrase says nothing that the number does not.
QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "";
    }
}

bool isOurs(const HttpHeader &header)
{
    static const std::array<QByteArrayView, 5> names{
        "Connection", "Content-Length", "Date", "Keep-Alive", "Transfer-Encoding"};
    return std::ranges::any_of(
        names, [&](QByteArrayView name) { return name.compare(header.name, Qt::CaseInsensitive) == 0; });
}

/// `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'")
        .toLatin1();
}

} // namespace

QByteArray answerHead(const HttpResponse &response, Framing framing, Keep keep)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ';
    head += reasonPhrase(response.status);
    head += "\r\nDate: " + httpDate() + "\r\n";
    for (const HttpHeader &header : response.headers) {
        if (isOurs(header))
            continue;
        if (!isValidHeader(header)) {
            qCWarning(logNetwork, "A header of an answer is not valid and was left out.");
            continue;
        }
        head += header.name + ": " + header.value + "\r\n";
    }
    if (framing == Framing::Length)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    if (framing == Framing::Chunks)
        head += "Transfer-Encoding: chunked\r\n";
    if (keep == Keep::Close)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

HttpResponse refusal(int status, const QByteArray &sentence)
{
    json::Writer body;
    body.beginObject().name("error").string(sentence).endObject();
    return {status, {{"Content-Type", "application/json"}}, body.take()};
}

} // namespace patchbay
