// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/conformance/apidescription.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList methods{u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s};

/// Any element of an array, in a way through a schema.
const QString anyElement = u"[*]"_s;

QStringList pointerSteps(const QString &pointer)
{
    QStringList steps = pointer.split(u'/').sliced(1);
    for (QString &step : steps)
        step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return steps;
}

QStringList pathSteps(const QString &jsonPath)
{
    static const QRegularExpression step(uR"(\.(\w+)|(\[(?:\*|\d+)\]))"_s);
    QStringList steps;
    for (const QRegularExpressionMatch &match : step.globalMatch(jsonPath))
        steps.append(match.captured(1).isEmpty() ? anyElement : match.captured(1));
    return steps;
}

bool isPlace(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

bool fits(const QString &path, const QString &described)
{
    const QStringList segments = path.split(u'/');
    const QStringList places = described.split(u'/');
    return std::ranges::equal(segments, places,
        [](const QString &segment, const QString &place) { return segment == place || isPlace(place); });
}

QJsonValue replaced(const QJsonValue &value, const QStringList &steps, const QJsonValue &replacement)
{
    if (steps.isEmpty())
        return replacement;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype place = steps.first().toInt();
        array[place] = replaced(array.at(place), steps.sliced(1), replacement);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = replaced(object.value(steps.first()), steps.sliced(1), replacement);
    if (inner.isUndefined())
        object.remove(steps.first());
    else
        object.insert(steps.first(), inner);
    return object;
}

} // namespace

ApiDescription::ApiDescription(QJsonObject document)
    : m_document(std::move(document))
{}

bool ApiDescription::correct(const QString &pointer, const QJsonValue &value)
{
    if (at(pointer).isUndefined())
        return false;
    m_document = replaced(m_document, pointerSteps(pointer), value).toObject();
    return true;
}

QJsonValue ApiDescription::at(const QString &pointer) const
{
    QJsonValue value = m_document;
    for (const QString &step : pointerSteps(pointer))
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

QJsonValue ApiDescription::resolved(const QJsonValue &value) const
{
    const QString reference = value[u"$ref"_s].toString();
    return reference.startsWith(u"#/"_s) ? resolved(at(reference.sliced(1))) : value;
}

QStringList ApiDescription::servers() const
{
    QStringList urls;
    for (const QJsonValue &server : m_document[u"servers"_s].toArray())
        urls.append(server[u"url"_s].toString());
    const QString host = m_document[u"host"_s].toString();
    for (const QJsonValue &scheme : m_document[u"schemes"_s].toArray())
        urls.append(scheme.toString() + u"://"_s + host + m_document[u"basePath"_s].toString());
    for (QString &url : urls)
        url = url.endsWith(u'/') ? url.chopped(1) : url;
    return urls;
}

QString ApiDescription::operationAt(const QString &method, const QString &path) const
{
    const QJsonObject paths = m_document[u"paths"_s].toObject();
    QStringList found;
    for (const QString &described : paths.keys()) {
        if (fits(path, described) && paths[described][method.toLower()].isObject())
            found.append(method + u' ' + described);
    }
    // A path that is spelled out goes before one with a place for anything.
    const QString exact = method + u' ' + path;
    return found.isEmpty() || found.contains(exact) ? (found.isEmpty() ? QString() : exact) : found.first();
}

QJsonObject ApiDescription::operationObject(const QString &operation) const
{
    const QStringList parts = operation.split(u' ');
    return m_document[u"paths"_s][parts.last()][parts.first().toLower()].toObject();
}

QList<QJsonObject> ApiDescription::parameters(const QString &operation) const
{
    QList<QJsonObject> all;
    const QJsonValue path = m_document[u"paths"_s][operation.split(u' ').last()];
    for (const QJsonValue &list :
        {path[u"parameters"_s], operationObject(operation).value(u"parameters"_s)}) {
        for (const QJsonValue &parameter : list.toArray())
            all.append(resolved(parameter).toObject());
    }
    return all;
}

bool ApiDescription::hasQueryParameter(const QString &operation, const QString &name) const
{
    const QString declared = name.section(u'[', 0, 0);
    return std::ranges::any_of(parameters(operation), [&](const QJsonObject &parameter) {
        return parameter[u"in"_s] == u"query"_s && parameter[u"name"_s] == declared;
    });
}

bool ApiDescription::hasBodyMember(const QString &operation, const QString &pointer) const
{
    QStringList steps = pointer.startsWith(u'/') ? pointerSteps(pointer) : QStringList{pointer};
    for (QString &step : steps)
        step = step == u"0"_s ? anyElement : step; // an array's first element
    for (const QJsonObject &parameter : parameters(operation)) {
        if (parameter[u"in"_s] == u"formData"_s && parameter[u"name"_s] == steps.first())
            return true;
        if (parameter[u"in"_s] == u"body"_s && leadsTo(parameter[u"schema"_s], steps))
            return true;
    }
    const QJsonObject body = resolved(operationObject(operation).value(u"requestBody"_s)).toObject();
    return std::ranges::any_of(body[u"content"_s].toObject(),
        [&](const QJsonValue &content) { return leadsTo(content[u"schema"_s], steps); });
}

QJsonObject ApiDescription::answerSchema(const QString &operation) const
{
    const QJsonValue responses = operationObject(operation).value(u"responses"_s);
    const QString status = responses[u"207"_s].isObject() ? u"207"_s : u"200"_s; // which says most
    const QJsonValue good = resolved(responses[status]);
    if (good[u"schema"_s].isObject())
        return good[u"schema"_s].toObject();
    return good[u"content"_s][u"application/json"_s][u"schema"_s].toObject();
}

bool ApiDescription::hasAnswerMember(const QString &operation, const QString &jsonPath) const
{
    return leadsTo(answerSchema(operation), pathSteps(jsonPath));
}

bool ApiDescription::leadsTo(const QJsonValue &value, const QStringList &steps) const
{
    const QJsonObject schema = resolved(value).toObject();
    if (steps.isEmpty())
        return !schema.isEmpty();
    for (const QString &choice : {u"allOf"_s, u"anyOf"_s, u"oneOf"_s}) {
        for (const QJsonValue &branch : schema[choice].toArray()) {
            if (leadsTo(branch, steps))
                return true;
        }
    }
    if (steps.first() != anyElement) {
        const QJsonValue named = schema[u"properties"_s][steps.first()];
        return leadsTo(named.isUndefined() ? schema[u"additionalProperties"_s] : named, steps.sliced(1));
    }
    const QJsonValue items = schema[u"items"_s];
    const QJsonArray branches = items.isArray() ? items.toArray() : QJsonArray{items}; // Slack lists kinds
    return std::ranges::any_of(
        branches, [&](const QJsonValue &item) { return leadsTo(item, steps.sliced(1)); });
}

void ApiDescription::collectReferences(const QJsonValue &value, QSet<QString> &references) const
{
    for (const QJsonValue &element : value.toArray())
        collectReferences(element, references);
    const QJsonObject object = value.toObject();
    const QString reference = object[u"$ref"_s].toString();
    if (reference.startsWith(u"#/"_s) && !references.contains(reference)) {
        references.insert(reference);
        collectReferences(at(reference.sliced(1)), references);
    }
    for (const QJsonValue &member : object)
        collectReferences(member, references);
}

QByteArray ApiDescription::excerpt(const QStringList &operations) const
{
    QJsonObject paths;
    for (const QString &operation : operations) {
        const QString path = operation.split(u' ').last();
        paths.insert(path, m_document[u"paths"_s][path]);
    }
    QSet<QString> references;
    collectReferences(paths, references);
    QJsonObject made{{u"paths"_s, paths}};
    for (const QString &kept : {u"openapi"_s, u"swagger"_s, u"info"_s, u"servers"_s, u"host"_s, u"basePath"_s,
             u"schemes"_s, u"consumes"_s, u"produces"_s, u"security"_s, u"securityDefinitions"_s}) {
        if (m_document.contains(kept))
            made.insert(kept, m_document[kept]);
    }
    QJsonValue whole = made;
    const QJsonValue schemes = at(u"/components/securitySchemes"_s);
    if (schemes.isObject())
        whole = replaced(whole, {u"components"_s, u"securitySchemes"_s}, schemes);
    for (const QString &reference : references)
        whole = replaced(whole, pointerSteps(reference.sliced(1)), at(reference.sliced(1)));
    return QJsonDocument(whole.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace patchbay
