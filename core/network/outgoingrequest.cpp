// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/outgoingrequest.h"

#include "core/base/reason.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

tl::unexpected<Error> badUrl(const QString &why, const QString &detail = {})
{
    return fail(ErrorCode::InvalidInput,
        message("network.badUrl", u"Cannot send the request: %1. Check the base URL and the path."_s, {why}),
        detail);
}

QByteArray part(const CurlUrl &url, CURLUPart which)
{
    char *text = nullptr;
    const CURLUcode code = curl_url_get(url.get(), which, &text, CURLU_DEFAULT_PORT);
    const CurlText owner(text);
    return code == CURLUE_OK ? QByteArray(text) : QByteArray();
}

Result<RequestTarget> parseUrl(const QByteArray &text)
{
    if (text.contains('\0'))
        return badUrl(reason(u"the URL contains a NUL character"_s));
    RequestTarget target;
    target.url.reset(curl_url());
    const CURLUcode code = curl_url_set(target.url.get(), CURLUPART_URL, text.constData(), CURLU_PATH_AS_IS);
    if (code == CURLUE_UNSUPPORTED_SCHEME)
        return badUrl(reason(u"only http and https URLs are allowed"_s));
    if (code != CURLUE_OK)
        return badUrl(reason(u"the URL is malformed"_s), QString::fromUtf8(curl_url_strerror(code)));

    const QByteArray scheme = part(target.url, CURLUPART_SCHEME);
    if (scheme != "http" && scheme != "https")
        return badUrl(reason(u"only http and https URLs are allowed"_s));
    target.isSecure = scheme == "https";
    target.host = part(target.url, CURLUPART_HOST);
    target.port = part(target.url, CURLUPART_PORT).toUShort();
    return target;
}

Result<> checkHeader(const HttpHeader &header, qsizetype place)
{
    // The name of a bad header may itself be the attack, so it is shown only when it is a proper one.
    if (!isValidHeader({header.name, {}}))
        return fail(ErrorCode::InvalidInput,
            message("network.badHeaderName",
                u"Cannot send the request: the name of header number %1 has characters that are not allowed."_s,
                {QString::number(place + 1)}));
    const QString name = QString::fromLatin1(header.name);
    if (!isValidHeader(header))
        return fail(ErrorCode::InvalidInput,
            message("network.badHeaderValue",
                u"Cannot send the request: the value of the header %1 has a line break or control character."_s,
                {name}));
    if (name.compare("Content-Length"_L1, Qt::CaseInsensitive) == 0 ||
        name.compare("Transfer-Encoding"_L1, Qt::CaseInsensitive) == 0)
        return fail(ErrorCode::InvalidInput,
            message("network.ownHeader",
                u"Cannot send the request: the header %1 follows from the body and cannot be set. Remove it."_s,
                {name}));
    return {};
}

} // namespace

QString RequestTarget::place() const
{
    const QString name = QString::fromUtf8(host);
    return port == (isSecure ? 443 : 80) ? name : name + u':' + QString::number(port);
}

Result<RequestTarget> checkRequest(const HttpRequest &request)
{
    // A method is a token like the name of a header (RFC 9110, section 9.1).
    if (!isValidHeader({request.method, {}}) || request.method == "CONNECT")
        return fail(ErrorCode::InvalidInput,
            message(
                "network.badMethod", u"Cannot send the request: its method is not one that can be sent."_s));
    if (request.method == "HEAD" && !request.body.isEmpty())
        return fail(ErrorCode::InvalidInput,
            message("network.headWithBody",
                u"Cannot send the request: a HEAD request has no body. Remove the body."_s));
    for (qsizetype i = 0; i < request.headers.size(); ++i) {
        if (const Result<> checked = checkHeader(request.headers[i], i); !checked)
            return passOn(checked);
    }
    return parseUrl(request.url);
}

} // namespace patchbay
