// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/csrf.h"

#include "core/connectors/requestrenderer.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// `name=value` of each cookie that the answer sets (RFC 6265, section 4.1), as a request carries them.
QByteArray cookiesOf(const HttpHeaders &headers)
{
    QByteArrayList cookies;
    for (const HttpHeader &header : headers) {
        const QByteArray pair = header.value.split(';').first().trimmed();
        if (header.name.compare("Set-Cookie", Qt::CaseInsensitive) == 0 && pair.contains('='))
            cookies.append(pair);
    }
    return cookies.join("; ");
}

} // namespace

Action csrfAction(const CsrfToken &rule)
{
    Action action;
    action.name = u"CSRF token"_s;
    action.endpoint = rule.endpoint;
    action.isSafe = true;
    action.isIdempotent = true;
    return action;
}

Result<HttpRequest> csrfRequest(const Connection &connection, const Action &action)
{
    Result<HttpRequest> request = RequestRenderer(connection).render(action, {});
    if (!request)
        return request;
    request->effect = HttpEffect::SignIn;
    setHeader(request->headers, connection.connector->auth.csrf->header.toUtf8(), "Fetch");
    return request;
}

Result<CsrfProof> csrfProofIn(const CsrfToken &rule, const HttpResponse &response)
{
    const QByteArray token = header(response.headers, rule.header.toUtf8()).value_or(QByteArray()).trimmed();
    if (token.isEmpty() || token.compare("Required", Qt::CaseInsensitive) == 0)
        return fail(ErrorCode::Unavailable,
            message("connector.noCsrfToken",
                u"Cannot send what changes something: the answer of %1 has no token in the header %2. Check “csrf” in the connector."_s,
                {rule.endpoint, rule.header}));
    return CsrfProof{token, cookiesOf(response.headers)};
}

bool wantsCsrf(const CsrfToken &rule, const HttpResponse &response)
{
    const QByteArray said = header(response.headers, rule.header.toUtf8()).value_or(QByteArray()).trimmed();
    return response.status == 403 && said.compare("Required", Qt::CaseInsensitive) == 0;
}

HttpRequest withCsrf(HttpRequest request, const CsrfToken &rule, const CsrfProof &proof)
{
    setHeader(request.headers, rule.header.toUtf8(), proof.token);
    if (!proof.cookies.isEmpty())
        setHeader(request.headers, "Cookie", proof.cookies);
    return request;
}

} // namespace patchbay
