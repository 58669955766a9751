// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectorrules.h"

#include "core/base/http.h"
#include "core/connectors/csrf.h"
#include "core/connectors/texttemplate.h"

#include <QSet>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Headers that the HTTP client writes itself; one more would tear a request in two or lead it elsewhere.
bool isOurs(const QString &header)
{
    static const QSet<QString> ours{u"host"_s, u"content-length"_s, u"transfer-encoding"_s, u"connection"_s,
        u"upgrade"_s, u"te"_s, u"trailer"_s, u"keep-alive"_s, u"expect"_s, u"proxy-authorization"_s};
    return ours.contains(header.toLower());
}

} // namespace

void ConnectorRules::checkAuth()
{
    if (valueAt(m_document, u"/auth/type"_s).string() == "oauth2"_L1)
        return add(u"/auth/type"_s, "connector.oauthComesLater",
            u"OAuth 2.0 comes in a later version of Patchbay; until then use the type bearer and paste an access token"_s);
    checkAuthMembers();
    checkCredentials();
    const Auth &auth = m_connector.auth;
    if (auth.type == Auth::Type::ApiKey && auth.location == Auth::Location::Header)
        (void)checkHeaderName(u"/auth/key"_s, auth.key);
    if (!isValidHeader({"X", auth.prefix.toUtf8()}))
        add(u"/auth/prefix"_s, "connector.badHeader",
            u"the prefix holds a line break or another control character"_s);
    checkPathKey();
    checkCsrf();
    if (auth.type == Auth::Type::Headers)
        checkHeaders(u"/auth/headers"_s, auth.headers, m_credentialNames + m_settingNames);
}

void ConnectorRules::checkAuthMembers()
{
    const QString path = u"/auth"_s;
    const bool isApiKey = m_connector.auth.type == Auth::Type::ApiKey;
    for (const char *member : {"location", "key", "prefix"})
        checkMember(!isApiKey, path, member, u"is for the type api_key only"_s);
    const bool isHeaders = m_connector.auth.type == Auth::Type::Headers;
    checkMember(!isHeaders, path, "headers", u"is for the type headers only"_s);
    if (isHeaders && m_connector.auth.headers.isEmpty())
        add(path, "connector.noAuthHeaders", u"the type headers needs the property “headers”; add it"_s);
}

void ConnectorRules::checkPathKey()
{
    if (m_connector.auth.location != Auth::Location::Path)
        return;
    for (const char *member : {"key", "prefix"})
        checkMember(true, u"/auth"_s, member, u"has no meaning for a key in the path"_s);
    const auto hasPlace = [](const Action &action) {
        const auto endpoint = TextTemplate::parse(action.endpoint);
        return endpoint && endpoint->names().contains(u"api_key"_s);
    };
    if (std::ranges::none_of(m_connector.actions, hasPlace))
        add(u"/auth/location"_s, "connector.noPathKey",
            u"no endpoint has {api_key}, where the key would stand; add it there"_s);
}

void ConnectorRules::checkCsrf()
{
    if (!m_connector.auth.csrf)
        return;
    const CsrfToken &csrf = *m_connector.auth.csrf;
    (void)checkHeaderName(u"/auth/csrf/header"_s, csrf.header);
    checkEndpoint(u"/auth/csrf/endpoint"_s, csrfAction(csrf));
}

void ConnectorRules::checkCredentials()
{
    const auto need = [&](const QString &name) {
        if (!m_credentialNames.contains(name))
            add(u"/credentials"_s, "connector.noCredential",
                u"the credential “%1” is missing, which this authentication sends; add it"_s, {name});
    };
    switch (m_connector.auth.type) {
    case Auth::Type::ApiKey:
        return need(u"api_key"_s);
    case Auth::Type::Basic:
        return need(u"username"_s);
    case Auth::Type::Bearer:
        return need(u"token"_s);
    case Auth::Type::None:
        return;
    case Auth::Type::Headers:
        break;
    }
    const auto usesCredential = [&](const HeaderTemplate &header) {
        const auto text = TextTemplate::parse(header.value);
        return text && std::ranges::any_of(text->names(),
                           [&](const QString &name) { return m_credentialNames.contains(name); });
    };
    if (!m_connector.auth.headers.isEmpty() && std::ranges::none_of(m_connector.auth.headers, usesCredential))
        add(u"/auth/headers"_s, "connector.noCredentialUsed",
            u"no header holds a credential; list them in “credentials” and name them as {name}"_s);
}

void ConnectorRules::checkHeaders(
    const QString &path, const QList<HeaderTemplate> &headers, const QStringList &known)
{
    QSet<QString> seen;
    for (const HeaderTemplate &header : headers) {
        const QString place = pointerTo(path, header.name);
        checkHeader(place, header, known);
        if (seen.contains(header.name.toLower()))
            add(place, "connector.nameTwice",
                u"the header “%1” stands here for the second time; remove one"_s, {header.name});
        seen.insert(header.name.toLower());
    }
}

void ConnectorRules::checkHeader(const QString &path, const HeaderTemplate &header, const QStringList &known)
{
    if (!checkHeaderName(path, header.name))
        return;
    const bool isAuth = path.startsWith("/auth/"_L1);
    if (!isAuth && header.name.compare("authorization"_L1, Qt::CaseInsensitive) == 0)
        add(path, "connector.credentialsInHeader",
            u"credentials do not belong in a document; say in “auth” how to sign in"_s);
    if (!isValidHeader({"X", header.value.toUtf8()}))
        add(path, "connector.badHeader", u"the value holds a line break or another control character"_s);
    checkTemplate(path, header.value, known, isAuth ? u"credential or setting"_s : u"setting"_s);
}

bool ConnectorRules::checkHeaderName(const QString &path, const QString &name)
{
    if (!isValidHeader({name.toUtf8(), "x"})) {
        add(path, "connector.badHeaderName",
            u"“%1” is no name of a header; write letters, digits and hyphens only"_s, {name});
        return false;
    }
    if (isOurs(name)) {
        add(path, "connector.ourHeader", u"Patchbay writes the header “%1” itself; remove it"_s, {name});
        return false;
    }
    return true;
}

} // namespace patchbay
