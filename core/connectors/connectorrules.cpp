// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectorrules.h"

#include "core/connectors/jsonpath.h"
#include "core/connectors/settingvalues.h"
#include "core/connectors/suggestion.h"
#include "core/connectors/texttemplate.h"

#include <QSet>
#include <QUrl>

#include <re2/re2.h>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

ConnectorRules::ConnectorRules(const Connector &connector, json::Value document)
    : m_connector(connector)
    , m_document(document)
{
    for (const Setting &setting : connector.settings)
        m_settingNames.append(setting.name);
    m_textNames = m_settingNames;
    for (const Credential &credential : connector.credentials)
        m_credentialNames.append(credential.name);
}

QList<Fault> ConnectorRules::broken()
{
    m_faults.clear();
    checkNames();
    checkBaseUrls();
    checkSettings();
    checkAuth();
    checkHeaders(u"/headers"_s, m_connector.headers, m_settingNames);
    checkErrorRules();
    checkActions();
    checkTest();
    checkStreams();
    return m_faults;
}

void ConnectorRules::checkNames()
{
    QStringList actions;
    for (const Action &action : m_connector.actions)
        actions.append(action.name);
    QStringList streams;
    for (const Stream &stream : m_connector.streams)
        streams.append(stream.name);
    checkUnique(u"/actions"_s, actions);
    checkUnique(u"/streams"_s, streams);
    checkUnique(u"/settings"_s, m_settingNames);
    checkUnique(u"/credentials"_s, m_credentialNames);
    if (m_connector.slug.isEmpty() && !m_connector.name.isEmpty())
        add({}, "connector.noSlug",
            u"no slug can be made of the name “%1”; add the property “slug”, such as custom-crm"_s,
            {m_connector.name});
}

void ConnectorRules::checkBaseUrls()
{
    const bool isNeeded = std::ranges::any_of(m_connector.environments,
        [&](Environment environment) { return !m_connector.environmentUrls.contains(environment); });
    if (isNeeded && !isWritten(u"/baseUrl"_s))
        add({}, "connector.noBaseUrl",
            u"the property “baseUrl” is missing; add it, or one in each of the environments"_s);
    if (!m_connector.baseUrl.isEmpty())
        checkBaseUrl(u"/baseUrl"_s, m_connector.baseUrl);
    for (auto url = m_connector.environmentUrls.begin(); url != m_connector.environmentUrls.end(); ++url)
        checkBaseUrl(u"/environments/%1/baseUrl"_s.arg(environmentName(url.key())), *url);
}

void ConnectorRules::checkBaseUrl(const QString &path, const QString &url)
{
    checkTemplate(path, url, m_settingNames, u"setting"_s);
    const auto text = TextTemplate::parse(url);
    if (!text)
        return;
    checkNeverEmpty(path, text->names());
    // A place stands for something that is right at that place: a whole address, or a part of one.
    const auto sample = text->fill([&](const QString &name) {
        const auto setting = std::ranges::find(m_connector.settings, name, &Setting::name);
        const bool isAddress = setting != m_connector.settings.end() && setting->type == Setting::Type::Url;
        return isAddress ? u"https://host.example"_s : u"1"_s;
    });
    const QUrl address(*sample, QUrl::StrictMode);
    const bool isWeb = address.scheme() == "http"_L1 || address.scheme() == "https"_L1;
    if (!isWeb || !address.isValid() || address.host().isEmpty())
        add(path, "connector.badBaseUrl",
            u"“%1” is no web address; begin it with https://, or with a setting of the type url"_s, {url});
    else if (!address.userInfo().isEmpty())
        add(path, "connector.credentialsInUrl",
            u"an address must not hold a user name or password; say in “auth” how to sign in"_s);
    else if (address.hasQuery() || address.hasFragment())
        add(path, "connector.queryInUrl",
            u"“%1” must end before the “?” or “#”; write the rest as parameters of the actions"_s, {url});
}

void ConnectorRules::checkSettings()
{
    for (qsizetype i = 0; i < m_connector.settings.size(); ++i) {
        const Setting &setting = m_connector.settings[i];
        const QString path = pointerTo(u"/settings"_s, i);
        if (m_credentialNames.contains(setting.name))
            add(path + u"/name"_s, "connector.nameTwice",
                u"“%1” is also the name of a credential; rename one"_s, {setting.name});
        const bool isChoice = setting.type == Setting::Type::Choice;
        if (isChoice && !isWritten(path + u"/choices"_s))
            add(path, "connector.noChoices", u"a choice needs the property “choices”; add it"_s);
        checkMember(!isChoice, path, "choices", u"is for settings of the type choice only"_s);

        re2::RE2::Options options;
        options.set_log_errors(false);
        const re2::RE2 pattern(setting.pattern.toStdString(), options);
        if (!pattern.ok())
            add(path + u"/pattern"_s, "connector.badPattern", u"this is no regular expression of RE2: %1"_s,
                {QString::fromStdString(pattern.error())});
        else if (const auto reason = misfit(setting, setting.defaultValue);
                 reason && !setting.defaultValue.isEmpty())
            add(path + u"/default"_s, "connector.badDefault", u"the default does not fit: %1"_s,
                {reason->text});
    }
}

void ConnectorRules::checkNeverEmpty(const QString &path, const QStringList &names)
{
    for (const Setting &setting : m_connector.settings) {
        if (names.contains(setting.name) && !setting.isRequired && setting.defaultValue.isEmpty())
            add(path, "connector.maybeEmpty",
                u"the setting “%1” may be left empty, but is needed here; make it required or give it a default"_s,
                {setting.name});
    }
}

void ConnectorRules::checkErrorRules()
{
    for (qsizetype i = 0; i < m_connector.errors.size(); ++i) {
        const ErrorRule &rule = m_connector.errors[i];
        const QString path = pointerTo(u"/errors"_s, i);
        checkPath(path + u"/path"_s, rule.path);
        checkPath(path + u"/message"_s, rule.message);
        checkMember(
            rule.path.isEmpty(), path, "equals", u"needs a “path” to the value that it is compared with"_s);
        if (rule.status.isEmpty() && rule.path.isEmpty())
            add(path, "connector.ruleForAll",
                u"this rule would fit every answer; add a “status” or a “path”"_s);
    }
}

void ConnectorRules::checkMember(bool isBroken, const QString &path, const char *name, const QString &why)
{
    const QString member = pointerTo(path, QString::fromLatin1(name));
    if (isBroken && isWritten(member))
        add(member, "connector.meaningless", u"“%1” %2; remove it"_s, {QString::fromLatin1(name), why});
}

void ConnectorRules::checkTemplate(
    const QString &path, const QString &text, const QStringList &known, const QString &kind)
{
    const auto parsed = TextTemplate::parse(text);
    if (!parsed)
        return add(path, parsed.error());
    const QStringList names = parsed->names();
    for (const QString &name : names) {
        if (!known.contains(name))
            add(path, "connector.unknownPlace", u"{%1} names no %2%3"_s,
                {name, kind, suggestion(name, known)});
    }
}

void ConnectorRules::checkPath(const QString &path, const QString &jsonPath)
{
    if (jsonPath.isEmpty())
        return;
    if (const auto parsed = JsonPath::parse(jsonPath); !parsed)
        add(path, parsed.error());
}

void ConnectorRules::checkUnique(const QString &list, const QStringList &names)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!names[i].isEmpty() && seen.contains(names[i]))
            add(pointerTo(list, i) + u"/name"_s, "connector.nameTwice",
                u"the name “%1” stands here for the second time; rename one"_s, {names[i]});
        seen.insert(names[i]);
    }
}

void ConnectorRules::add(
    const QString &path, const char *key, const QString &pattern, const QStringList &arguments)
{
    m_faults.append({path, message(key, pattern, arguments)});
}

void ConnectorRules::add(const QString &path, const Error &error)
{
    Message sentence = error.message;
    if (sentence.text.endsWith(u'.'))
        sentence.text.chop(1);
    m_faults.append({path, sentence});
}

bool ConnectorRules::isWritten(const QString &path) const
{
    return !valueAt(m_document, path).isMissing();
}

} // namespace patchbay
