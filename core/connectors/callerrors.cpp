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

QString whyNotJson(const HttpResponse &response, const Error &why)
{
    const QByteArrayView body = QByteArrayView(response.body).trimmed();
    if (body.isEmpty())
        return reason(u"it is empty"_s);
    if (body.startsWith('<'))
        return reason(u"it is a web page or XML"_s);
    if (why.message.key == "json.notUtf8")
        return reason(u"it is not valid UTF-8"_s);
    return reason(u"it is not valid JSON, or cut off"_s);
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
    return Error{ErrorCode::InvalidInput,
        message("connector.notJson",
            u"Cannot read the answer of %1 as JSON: %2 (HTTP %3, %4). It begins with “%5”. Check the base URL; if it is right, try again later."_s,
            {call, whyNotJson(response, why), QString::number(response.status),
                contentType(response, redactor), redactor.excerpt(response.body, shownBody)}),
        redactor.text(why.message.text)};
}

Error redirectRefused(const QString &call, const QString &target, const QString &why)
{
    return Error{ErrorCode::Denied,
        message(
            "connector.redirect", u"Cannot follow %1 to %2: %3. Check the base URL."_s, {call, target, why}),
        {}};
}

} // namespace patchbay
