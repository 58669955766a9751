// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectorrules.h"

#include "core/base/http.h"
#include "core/connectors/parametertext.h"
#include "core/connectors/suggestion.h"
#include "core/connectors/texttemplate.h"

#include <QSet>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList namesOf(const QList<Parameter> &parameters)
{
    QStringList names;
    for (const Parameter &parameter : parameters)
        names.append(parameter.name);
    return names;
}

QString typeWords(Parameter::Type type)
{
    switch (type) {
    case Parameter::Type::String:
        return u"a text"_s;
    case Parameter::Type::Integer:
        return u"a whole number"_s;
    case Parameter::Type::Number:
        return u"a number"_s;
    case Parameter::Type::Boolean:
        return u"true or false"_s;
    case Parameter::Type::Array:
        return u"a list"_s;
    case Parameter::Type::Object:
        break;
    }
    return u"an object"_s;
}

bool hasPlaces(const QString &text)
{
    const auto parsed = TextTemplate::parse(text);
    return parsed && !parsed->names().isEmpty();
}

} // namespace

void ConnectorRules::checkActions()
{
    for (qsizetype i = 0; i < m_connector.actions.size(); ++i) {
        const Action &action = m_connector.actions[i];
        const QString path = pointerTo(u"/actions"_s, i);
        checkEndpoint(path + u"/endpoint"_s, action);
        checkParameters(path, action);
        checkHeaders(path + u"/headers"_s, action.headers, m_settingNames);
        if (!action.idempotencyHeader.isEmpty())
            (void)checkHeaderName(path + u"/idempotencyHeader"_s, action.idempotencyHeader);
        if (action.batch)
            checkBatch(path + u"/batch"_s, action);
        const bool hasNoBody = action.method == "GET" || action.method == "HEAD";
        if (hasNoBody && action.body != Action::Body::None && isWritten(path + u"/body"_s))
            add(path + u"/body"_s, "connector.bodyOfGet",
                u"%1 sends no body; remove it, or use another method"_s,
                {QString::fromLatin1(action.method)});
    }
}

void ConnectorRules::checkEndpoint(const QString &path, const Action &action)
{
    const auto parsed = TextTemplate::parse(action.endpoint);
    if (!parsed)
        return add(path, parsed.error());
    const QStringList places = parsed->names();
    for (const QString &place : places) {
        const auto declared = std::ranges::find(action.parameters, place, &Parameter::name);
        const bool isInPath = declared != action.parameters.end() && declared->in == Parameter::In::Path;
        const bool isKey = m_connector.auth.location == Auth::Location::Path && place == "api_key"_L1;
        if (!isInPath && !isKey && !m_settingNames.contains(place))
            add(path, "connector.undeclaredPlace",
                u"{%1} names no path parameter of this action and no setting; declare the parameter “%1”"_s,
                {place});
    }
    checkNeverEmpty(path, places);
    const QString &text = action.endpoint;
    const bool isWhole = text.startsWith("https://"_L1) || text.startsWith("http://"_L1);
    if (!text.isEmpty() && !text.startsWith(u'/') && !isWhole)
        add(path, "connector.relativeEndpoint", u"“%1” must begin with / or https://"_s, {text});
    if (text.contains(u'?') || text.contains(u'#'))
        add(path, "connector.queryInEndpoint",
            u"“%1” must end before the “?” or “#”; write the rest as parameters"_s, {text});
    if (text.split(u'/').contains(u".."_s))
        add(path, "connector.dotsInEndpoint", u"“%1” must not step up with “..”"_s, {text});
    if (std::ranges::any_of(text, [](QChar letter) { return letter <= u' ' || letter == QChar(0x7f); }))
        add(path, "connector.blankInEndpoint",
            u"“%1” holds a blank or a control character; write a blank as %20"_s, {text});
}

void ConnectorRules::checkParameters(const QString &path, const Action &action)
{
    const bool isByName = valueAt(m_document, path + u"/parameters"_s).isObject();
    if (!isByName)
        checkUnique(path + u"/parameters"_s, namesOf(action.parameters));
    for (qsizetype i = 0; i < action.parameters.size(); ++i) {
        const Parameter &parameter = action.parameters[i];
        const QString list = path + u"/parameters"_s;
        checkParameter(isByName ? pointerTo(list, parameter.name) : pointerTo(list, i), action, parameter);
    }
}

void ConnectorRules::checkParameter(const QString &path, const Action &action, const Parameter &parameter)
{
    const auto endpoint = TextTemplate::parse(action.endpoint);
    if (parameter.in == Parameter::In::Path && endpoint && !endpoint->names().contains(parameter.name))
        add(path, "connector.unusedPathParameter",
            u"the endpoint has no {%1}; add it there, or let the parameter go elsewhere with “in”"_s,
            {parameter.name});
    const bool isScalar =
        parameter.type != Parameter::Type::Array && parameter.type != Parameter::Type::Object;
    if (!isScalar && (parameter.in == Parameter::In::Path || parameter.in == Parameter::In::Header))
        add(path, "connector.listInPath", u"a list or an object cannot go into a path or a header"_s);
    if (parameter.in == Parameter::In::Header)
        (void)checkHeaderName(path, parameter.name);
    if (parameter.in == Parameter::In::Body && action.body == Action::Body::None)
        add(path, "connector.parameterInNoBody",
            u"this action sends no body; choose another “in”, or a “body”"_s);
    const bool isInJson = parameter.in == Parameter::In::Body && action.body == Action::Body::Json;
    checkMember(!isInJson, path, "at", u"is for parameters in a JSON body only"_s);
    checkMember(!isInJson, path, "nullable", u"is for parameters in a JSON body only"_s);
    if (parameter.defaultValue.isEmpty())
        return;
    const json::Value given = valueAt(m_document, path + u"/default"_s);
    if (!hasType(given, parameter.type))
        add(path + u"/default"_s, "connector.wrongValue", u"must be %1, as the parameter is"_s,
            {typeWords(parameter.type)});
}

void ConnectorRules::checkUse(const QString &path, const QString &actionName,
    const QMap<QString, QByteArray> &values, const QStringList &paged)
{
    if (actionName.isEmpty())
        return;
    const Action *action = m_connector.action(actionName);
    if (!action) {
        QStringList names;
        for (const Action &one : m_connector.actions)
            names.append(one.name);
        return add(path + u"/action"_s, "connector.noAction", u"there is no action named “%1”%2"_s,
            {actionName, suggestion(actionName, names)});
    }
    if (!action->isSafe)
        add(path + u"/action"_s, "connector.unsafeAction",
            u"“%1” may change something at the provider; choose a GET action, or say \"safe\": true there if it changes nothing"_s,
            {actionName});
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString place = pointerTo(path + u"/parameters"_s, value.key());
        const auto declared = std::ranges::find(action->parameters, value.key(), &Parameter::name);
        if (declared == action->parameters.end())
            add(place, "connector.noParameter", u"“%1” has no parameter “%2”%3"_s,
                {actionName, value.key(), suggestion(value.key(), namesOf(action->parameters))});
        else
            checkValue(place, *declared, *value);
    }
    for (const Parameter &parameter : action->parameters) {
        const bool isGiven = values.contains(parameter.name) || paged.contains(parameter.name) ||
                             !parameter.defaultValue.isEmpty();
        if (parameter.isRequired && !isGiven)
            add(path, "connector.missingParameter",
                u"“%1” needs the parameter “%2”; give it a value in “parameters”"_s,
                {actionName, parameter.name});
    }
}

void ConnectorRules::checkValue(const QString &path, const Parameter &parameter, const QByteArray &value)
{
    const auto document = json::Document::parse(value);
    if (!document)
        return;
    const json::Value given = document->root();
    checkTemplatesIn(path, given);
    const bool isFilledLater = given.isString() && hasPlaces(given.string());
    if (!isFilledLater && !hasType(given, parameter.type))
        add(path, "connector.wrongValue", u"must be %1, as the parameter is"_s, {typeWords(parameter.type)});
}

void ConnectorRules::checkTemplatesIn(const QString &path, json::Value value)
{
    if (value.isString())
        return checkTemplate(path, value.string(), m_textNames, u"setting"_s);
    qsizetype place = 0;
    for (const json::Value inner : value) {
        const bool isElement = value.isArray();
        checkTemplatesIn(
            isElement ? pointerTo(path, place) : pointerTo(path, QString::fromUtf8(inner.name())), inner);
        ++place;
    }
}

void ConnectorRules::checkTest()
{
    if (!m_connector.test)
        return;
    checkUse(u"/test"_s, m_connector.test->action, m_connector.test->parameters, {});
    checkPath(u"/test/account"_s, m_connector.test->account);
}

} // namespace patchbay
