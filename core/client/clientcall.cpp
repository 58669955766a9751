// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/clientcall.h"

#include "core/model/valuejson.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

ErrorCode codeOf(int status)
{
    switch (status) {
    case 400:
    case 422:
        return ErrorCode::InvalidInput;
    case 401:
    case 403:
        return ErrorCode::Denied;
    case 404:
    case 405:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 429:
        return ErrorCode::RateLimited;
    case 502:
    case 503:
    case 504:
        return ErrorCode::Unavailable;
    default:
        return ErrorCode::Internal;
    }
}

Error withoutEnvelope(int status)
{
    return {codeOf(status),
        message("client.status", u"Cannot use the server's answer: it is HTTP %1 without an explanation."_s,
            {QString::number(status)}),
        {}};
}

/// The documented envelope, from a server that says no more than the document does.
Error documentedError(int status, const QString &text, json::Value details)
{
    const QString slug = details["slug"].string();
    if (status == 404 && !slug.isEmpty())
        return {ErrorCode::NotFound,
            message(
                "integration.notFound", u"Cannot find the integration %1: it is not installed."_s, {slug}),
            {}};
    const QString cause = details["error"].string();
    return {codeOf(status),
        message("client.refused", u"Cannot do this: the server says “%1”."_s,
            {cause.isEmpty() ? text : text + u": "_s + cause}),
        QString::fromUtf8(details.raw().toByteArray())};
}

QStringList textsOf(json::Value array)
{
    QStringList texts;
    for (const json::Value item : array)
        texts.append(item.string());
    return texts;
}

Error errorOf(const HttpResponse &response)
{
    const auto document = json::Document::parse(response.body);
    const json::Value envelope = document ? document->root() : json::Value();
    const QString text = envelope["error"].string();
    if (text.isEmpty())
        return withoutEnvelope(response.status);
    const json::Value details = envelope["details"];
    const auto code = errorCodeFromName(details["kind"].string());
    if (!code)
        return documentedError(response.status, text, details);
    return {*code, {details["key"].utf8(), text, textsOf(details["arguments"])}, details["detail"].string()};
}

bool isSuccess(const HttpResponse &response)
{
    return response.status >= 200 && response.status < 300;
}

} // namespace

Result<json::Document> documentOf(const HttpResponse &response)
{
    if (!isSuccess(response))
        return tl::unexpected<Error>(errorOf(response));
    auto document = json::Document::parse(response.body);
    if (document)
        return document;
    return fail(ErrorCode::Unavailable,
        message("client.notJson", u"Cannot read the server's answer: it is not JSON."_s),
        document.error().message.text);
}

Result<> readNothing(const HttpResponse &response)
{
    if (!isSuccess(response))
        return tl::unexpected<Error>(errorOf(response));
    return {};
}

Result<QByteArray> readText(const HttpResponse &response)
{
    if (!isSuccess(response))
        return tl::unexpected<Error>(errorOf(response));
    return response.body;
}

} // namespace patchbay
