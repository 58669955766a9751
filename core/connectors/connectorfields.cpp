// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectorfields.h"

#include "core/connectors/actionfields.h"
#include "core/connectors/fieldvalues.h"

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

Setting setting(json::Value value)
{
    Setting setting;
    setting.name = value["name"].string();
    setting.label = textOr(value["label"], labelFrom(setting.name));
    setting.hint = value["hint"].string();
    setting.example = value["example"].string();
    setting.type = oneOf<Setting::Type>(value["type"], Setting::Type::String,
        {{"string", Setting::Type::String}, {"integer", Setting::Type::Integer},
            {"boolean", Setting::Type::Boolean}, {"choice", Setting::Type::Choice},
            {"url", Setting::Type::Url}});
    setting.isRequired = value["required"].boolean().value_or(false);
    setting.pattern = value["pattern"].string();
    setting.choices = texts(value["choices"]);
    const json::Value given = value["default"];
    setting.defaultValue = given.isString() ? given.string() : QString::fromUtf8(given.raw());
    return setting;
}

Credential credential(json::Value value)
{
    const QString name = value["name"].string();
    return {name, textOr(value["label"], labelFrom(name)), value["hint"].string(),
        value["required"].boolean().value_or(true)};
}

Auth auth(json::Value value)
{
    Auth auth;
    auth.type = oneOf<Auth::Type>(value["type"], Auth::Type::None,
        {{"none", Auth::Type::None}, {"api_key", Auth::Type::ApiKey}, {"basic", Auth::Type::Basic},
            {"bearer", Auth::Type::Bearer}, {"headers", Auth::Type::Headers}});
    auth.location = oneOf<Auth::Location>(value["location"], Auth::Location::Header,
        {{"header", Auth::Location::Header}, {"query", Auth::Location::Query},
            {"path", Auth::Location::Path}});
    auth.key = textOr(value["key"], auth.key);
    auth.prefix = value["prefix"].string();
    auth.headers = headerTemplates(value["headers"]);
    if (const json::Value csrf = value["csrf"]; csrf.isObject()) {
        CsrfToken token;
        token.endpoint = csrf["endpoint"].string();
        token.header = textOr(csrf["header"], token.header);
        auth.csrf = token;
    }
    return auth;
}

/// The credentials that a kind of authentication needs, where the document does not list them.
QList<Credential> credentialsOf(Auth::Type type)
{
    switch (type) {
    case Auth::Type::ApiKey:
        return {
            {u"api_key"_s, u"API key"_s, u"In the provider's settings, under API or developers."_s, true}};
    case Auth::Type::Basic:
        return {{u"username"_s, u"User name"_s, u"The name that you sign in to the provider with."_s, true},
            {u"password"_s, u"Password"_s, u"The password that belongs to the user name."_s, true}};
    case Auth::Type::Bearer:
        return {
            {u"token"_s, u"Access token"_s, u"In the provider's settings, under API or developers."_s, true}};
    case Auth::Type::Headers:
    case Auth::Type::None:
        break;
    }
    return {};
}

ConnectorLimits limits(json::Value value)
{
    ConnectorLimits limits;
    limits.requestsPerSecond = value["requestsPerSecond"].number();
    limits.burst = integerOr(value["burst"], limits.burst);
    limits.concurrency = integerOr(value["concurrency"], limits.concurrency);
    limits.timeoutSeconds = integerOr(value["timeoutSeconds"], limits.timeoutSeconds);
    limits.responseMegabytes = integerOr(value["responseMegabytes"], limits.responseMegabytes);
    return limits;
}

ErrorRule errorRule(json::Value value)
{
    using Meaning = ErrorRule::Meaning;
    ErrorRule rule;
    const json::Value status = value["status"];
    rule.status = status.isNumber() ? QString::fromUtf8(status.raw()) : status.string();
    rule.path = value["path"].string();
    rule.equals = value["equals"].raw().toByteArray();
    rule.meaning = oneOf<Meaning>(value["meaning"], Meaning::Invalid,
        {{"authentication", Meaning::Authentication}, {"rate_limited", Meaning::RateLimited},
            {"retry", Meaning::Retry}, {"not_found", Meaning::NotFound}, {"invalid", Meaning::Invalid},
            {"empty", Meaning::Empty}});
    rule.message = value["message"].string();
    return rule;
}

/// The environments of the document; both, where it names none.
QList<Environment> environments(json::Value value)
{
    QList<Environment> named;
    for (const json::Value member : value) {
        if (const auto environment = environmentFromName(QString::fromUtf8(member.name())))
            named.append(*environment);
    }
    return value.isMissing() ? QList{Environment::Production, Environment::Test} : named;
}

} // namespace

QString slugFrom(const QString &name)
{
    static constexpr qsizetype longest = 64;
    QString slug;
    const QString letters = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar letter : letters) {
        const bool isKept = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isKept)
            slug += letter;
        else if (!letter.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(longest);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

Connector connectorAsWritten(json::Value document)
{
    Connector connector;
    connector.name = document["name"].string();
    connector.slug = textOr(document["slug"], slugFrom(connector.name));
    connector.type = textOr(document["type"], u"custom"_s);
    connector.version = textOr(document["version"], u"1.0.0"_s);
    connector.description = document["description"].string();
    connector.documentationUrl = document["documentationUrl"].string();
    connector.baseUrl = document["baseUrl"].string();
    connector.environments = environments(document["environments"]);
    for (const Environment environment : std::as_const(connector.environments)) {
        const json::Value named = document["environments"][environmentName(environment).toUtf8()];
        if (const QString url = named["baseUrl"].string(); !url.isEmpty())
            connector.environmentUrls.insert(environment, url);
    }
    connector.settings = listOf(document["settings"], setting);
    connector.auth = auth(document["auth"]);
    connector.credentials = document["credentials"].isMissing() ? credentialsOf(connector.auth.type)
                                                                : listOf(document["credentials"], credential);
    connector.headers = headerTemplates(document["headers"]);
    connector.limits = limits(document["limits"]);
    connector.errors = listOf(document["errors"], errorRule);
    connector.actions = listOf(document["actions"], actionAsWritten);
    connector.streams =
        listOf(document["streams"], [&](json::Value value) { return streamAsWritten(value, connector); });
    if (document["test"].isObject())
        connector.test = testAsWritten(document["test"]);
    connector.inbound = document["inbound"].raw().toByteArray();
    return connector;
}

} // namespace patchbay
