// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/callerrors.h"

#include "core/base/reason.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr int shownBody = 80; // characters of a body that is not what it should be

QString contentType(const HttpResponse &response, const Redactor &redactor)
{
    const QByteArray type = header(response.headers, "Content-Type").value_or(QByteArray());
    return type.isEmpty() ? reason(u"without a content type"_s) : redactor.excerpt(type, shownBody);
}

/// Nothing where only the place can be told.
QString whyNotJson(const HttpResponse &response, const Error &why)
{
    if (QByteArrayView(response.body).trimmed().startsWith('<'))
        return reason(u"it is a web page or XML"_s);
    if (why.message.key == "json.notUtf8")
        return reason(u"it is not valid UTF-8"_s);
    if (why.message.key == "json.tooDeep")
        return reason(u"it is nested too deeply"_s);
    return {};
}

} // namespace

Error badCredentials(Message why)
{
    return Error{ErrorCode::Denied, std::move(why), {}};
}

bool isBadCredentials(const Error &error)
{
    return error.message.key.startsWith("connector.authentication");
}

Error answerError(const QString &call, int status, const Verdict &verdict, const Redactor &redactor)
{
    const QString words = redactor.excerpt(verdict.words.toUtf8(), mostWords);
    const QString answer =
        words.isEmpty() ? u"HTTP %1"_s.arg(status) : u"HTTP %1: “%2”"_s.arg(QString::number(status), words);
    switch (verdict.trouble.value_or(ErrorRule::Meaning::Invalid)) {
    case ErrorRule::Meaning::Authentication:
        return badCredentials(message("connector.authentication",
            u"Cannot sign in to the integration: %1 was refused (%2). Connect it again with the right credentials."_s,
            {call, answer}));
    case ErrorRule::Meaning::RateLimited:
        return Error{ErrorCode::RateLimited,
            message("connector.rateLimited",
                u"Cannot go on with %1: the rate limit is used up (%2). Try again later."_s, {call, answer}),
            {}};
    case ErrorRule::Meaning::Retry:
        return Error{ErrorCode::Unavailable,
            message("connector.unavailable",
                u"Cannot get the answer of %1: the other side has trouble (%2). Try again later."_s,
                {call, answer}),
            {}};
    case ErrorRule::Meaning::NotFound:
        return Error{ErrorCode::NotFound,
            message("connector.notFound",
                u"Cannot find what %1 asks for: there is no such thing at the other side (%2)."_s,
                {call, answer}),
            {}};
    case ErrorRule::Meaning::Invalid:
    case ErrorRule::Meaning::Empty:
        break;
    }
    return Error{ErrorCode::InvalidInput,
        message("connector.refused",
            u"Cannot do %1: the other side refuses the request (%2). Check the settings and the parameters."_s,
            {call, answer}),
        {}};
}

Error notJson(const QString &call, const HttpResponse &response, const Error &why, const Redactor &redactor)
{
    const QString status = QString::number(response.status);
    const QString type = contentType(response, redactor);
    const QString detail = redactor.text(why.message.text);
    if (response.body.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
            message("connector.notJson.empty",
                u"Cannot read the answer of %1 as JSON: it is empty (HTTP %2, %3). Check the base URL; if it is right, try again later."_s,
                {call, status, type}),
            detail};
    const QString begin = redactor.excerpt(response.body, shownBody);
    if (const QString what = whyNotJson(response, why); !what.isEmpty())
        return Error{ErrorCode::InvalidInput,
            message("connector.notJson",
                u"Cannot read the answer of %1 as JSON: %2 (HTTP %3, %4). It begins with “%5”. Check the base URL; if it is right, try again later."_s,
                {call, what, status, type, begin}),
            detail};
    return Error{ErrorCode::InvalidInput,
        message("connector.notJson.at",
            u"Cannot read the answer of %1 as JSON: it is not valid at line %2, column %3, or cut off there (HTTP %4, %5). It begins with “%6”. Check the base URL; if it is right, try again later."_s,
            {call, why.message.arguments.value(0), why.message.arguments.value(1), status, type, begin}),
        detail};
}

Error redirectRefused(const QString &call, const QString &target, const QString &why)
{
    return Error{ErrorCode::Denied,
        message(
            "connector.redirect", u"Cannot follow %1 to %2: %3. Check the base URL."_s, {call, target, why}),
        {}};
}

} // namespace patchbay
