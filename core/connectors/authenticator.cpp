// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/authenticator.h"

#include "core/connectors/callerrors.h"
#include "core/connectors/texttemplate.h"
#include "core/connectors/urltext.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

Error missing(const QString &name)
{
    return badCredentials(message("connector.authentication.missing",
        u"Cannot sign in to the integration: the credential “%1” is not there. Connect it again with the right credentials."_s,
        {name}));
}

Error unfit(const QByteArray &header)
{
    return badCredentials(message("connector.authentication.unfit",
        u"Cannot sign in to the integration: what was entered for the header “%1” holds a line break or another control character. Connect it again with the right credentials."_s,
        {QString::fromUtf8(header)}));
}

QList<Redactor::Known> knownSecrets(const Connection &connection)
{
    QList<Redactor::Known> known;
    for (const auto &[name, secret] : connection.secrets.asKeyValueRange())
        known.append({name, secret.reveal()});
    if (connection.connector->auth.type == Auth::Type::Basic) {
        const QByteArray pair = connection.secrets.value(u"username"_s).reveal() + ':' +
                                connection.secrets.value(u"password"_s).reveal();
        known.append({u"password"_s, pair});
    }
    return known;
}

/// The credential's value; nothing when it is missing although it is required.
std::optional<QByteArray> credential(const Connection &connection, const QString &name)
{
    const Secret secret = connection.secrets.value(name);
    const QList<Credential> &declared = connection.connector->credentials;
    const auto credential = std::ranges::find(declared, name, &Credential::name);
    const bool isRequired = credential == declared.end() || credential->isRequired;
    if (secret.isEmpty() && isRequired)
        return std::nullopt;
    return secret.reveal();
}

/// How the credentials' places are filled: with their values, or with what stands for them.
using ValueOf = std::function<Result<QByteArray>(const QString &name)>;

/// Credentials go to headers, or into the URL: Auth::Location::Query and Path.
struct Proof
{
    HttpHeaders headers;
    QByteArray queryName;
    QByteArray queryValue;
    QByteArray pathValue; ///< Percent-encoded.
};

/// A key as it stands in a path: it may have several segments.
QByteArray encodedKey(const QByteArray &key)
{
    QByteArrayList segments = key.split('/');
    while (!segments.isEmpty() && segments.last().isEmpty())
        segments.removeLast();
    for (QByteArray &segment : segments)
        segment = encodedForPath(segment);
    return segments.join('/');
}

/// One that would lead to another resource is refused.
bool leadsAway(const QByteArray &key)
{
    const QByteArrayList segments = key.split('/');
    return std::ranges::any_of(segments, [](const QByteArray &segment) {
        return segment.isEmpty() || segment == "." || segment == ".." || segment.contains('\\');
    });
}

/// One of several headers. It is empty when an optional credential or setting in it is.
Result<QByteArray> filledHeader(const Connection &connection, const QString &value, const ValueOf &valueOf)
{
    const Result<TextTemplate> parsed = TextTemplate::parse(value);
    if (!parsed)
        return passOn(parsed);
    QMap<QString, QString> values;
    for (const QString &name : parsed->names()) {
        const std::optional<QString> setting = connection.setting(name);
        const Result<QByteArray> text = setting ? Result<QByteArray>(setting->toUtf8()) : valueOf(name);
        if (!text || text->isEmpty())
            return text;
        values.insert(name, QString::fromUtf8(*text));
    }
    const Result<QString> filled = parsed->fill([&](const QString &name) { return values.value(name); });
    if (!filled)
        return passOn(filled);
    return filled->toUtf8();
}

Result<Proof> headersProof(const Connection &connection, const ValueOf &valueOf)
{
    Proof proof;
    for (const HeaderTemplate &header : connection.connector->auth.headers) {
        const Result<QByteArray> value = filledHeader(connection, header.value, valueOf);
        if (!value)
            return passOn(value);
        if (!value->isEmpty())
            proof.headers.append({header.name.toUtf8(), *value});
    }
    return proof;
}

Result<Proof> apiKeyProof(const Auth &auth, const ValueOf &valueOf)
{
    const Result<QByteArray> key = valueOf(u"api_key"_s);
    if (!key)
        return passOn(key);
    const QByteArray value = auth.prefix.toUtf8() + *key;
    if (auth.location == Auth::Location::Path)
        return Proof{{}, {}, {}, encodedKey(*key)};
    if (auth.location == Auth::Location::Header)
        return Proof{{{auth.key.toUtf8(), value}}, {}, {}, {}};
    return Proof{{}, encodedForQuery(auth.key.toUtf8()), value, {}};
}

Result<Proof> basicProof(const ValueOf &valueOf)
{
    const Result<QByteArray> name = valueOf(u"username"_s);
    if (!name)
        return passOn(name);
    const Result<QByteArray> password = valueOf(u"password"_s);
    if (!password)
        return passOn(password);
    if (name->contains(':'))
        return tl::unexpected(badCredentials(message("connector.authentication.colon",
            u"Cannot sign in to the integration: a user name with a colon cannot be sent with Basic authentication. Connect it again with the right credentials."_s)));
    return Proof{{{"Authorization", "Basic " + (*name + ':' + *password).toBase64()}}, {}, {}, {}};
}

Result<Proof> bearerProof(const ValueOf &valueOf)
{
    const Result<QByteArray> token = valueOf(u"token"_s);
    if (!token)
        return passOn(token);
    return Proof{{{"Authorization", "Bearer " + *token}}, {}, {}, {}};
}

Result<Proof> proofOf(const Connection &connection, const ValueOf &valueOf)
{
    const Auth &auth = connection.connector->auth;
    switch (auth.type) {
    case Auth::Type::None:
        break;
    case Auth::Type::ApiKey:
        return apiKeyProof(auth, valueOf);
    case Auth::Type::Basic:
        return basicProof(valueOf);
    case Auth::Type::Bearer:
        return bearerProof(valueOf);
    case Auth::Type::Headers:
        return headersProof(connection, valueOf);
    }
    return Proof{};
}

/// What is shown in the place of credentials.
Proof shownProof(const Connection &connection)
{
    const auto tag = [](const QString &name) -> Result<QByteArray> {
        return "«secret " + name.toUtf8() + "»";
    };
    if (connection.connector->auth.type == Auth::Type::Basic)
        return Proof{{{"Authorization", "Basic " + *tag(u"password"_s)}}, {}, {}, {}};
    return proofOf(connection, tag).value_or(Proof{});
}

} // namespace

Authenticator::Authenticator(const Connection &connection)
    : m_connection(connection)
    , m_redactor(knownSecrets(connection))
{
    Proof shown = shownProof(connection);
    m_shownHeaders = std::move(shown.headers);
    m_shownQueryName = std::move(shown.queryName);
    m_shownQueryValue = std::move(shown.queryValue);
}

Result<HttpRequest> Authenticator::authenticated(HttpRequest request) const
{
    const Result<Proof> proof = proofOf(m_connection, [this](const QString &name) -> Result<QByteArray> {
        if (const std::optional<QByteArray> value = credential(m_connection, name))
            return *value;
        return tl::unexpected(missing(name));
    });
    if (!proof)
        return passOn(proof);
    for (const HttpHeader &header : proof->headers) {
        if (!isValidHeader(header))
            return tl::unexpected(unfit(header.name));
        setHeader(request.headers, header.name, header.value);
    }
    if (request.url.contains(keyPlace)) {
        if (leadsAway(proof->pathValue))
            return tl::unexpected(badCredentials(message("connector.authentication.path",
                u"Cannot sign in to the integration: the key is a part of an address, and must not have “..”, “\\” or an empty part between slashes. Connect it again with the right credentials."_s)));
        request.url.replace(keyPlace, proof->pathValue);
    }
    if (!proof->queryName.isEmpty())
        request.url = withQueryParameter(request.url, proof->queryName, encodedForQuery(proof->queryValue));
    return request;
}

HttpRequest Authenticator::redacted(HttpRequest request) const
{
    for (HttpHeader &header : request.headers)
        header.value = m_redactor.bytes(header.value);
    for (const HttpHeader &shown : m_shownHeaders) {
        if (header(request.headers, shown.name))
            setHeader(request.headers, shown.name, shown.value);
    }
    if (const std::optional<CsrfToken> &csrf = m_connection.connector->auth.csrf) {
        for (const QByteArray &name : {csrf->header.toUtf8(), QByteArray("Cookie")}) {
            if (header(request.headers, name).value_or("Fetch") != "Fetch")
                setHeader(request.headers, name, "«secret session»");
        }
    }
    request.url = redactedUrl(request.url);
    request.body = m_redactor.bytes(request.body);
    return request;
}

QByteArray Authenticator::redactedUrl(const QByteArray &url) const
{
    QByteArray shown =
        m_shownQueryName.isEmpty() ? url : withQueryValue(url, m_shownQueryName, m_shownQueryValue);
    return m_redactor.bytes(shown.replace(keyPlace, "«secret api_key»"));
}

} // namespace patchbay
