// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/schemasentences.h"

#include "core/connectors/suggestion.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindWords(json::Value value)
{
    switch (value.kind()) {
    case json::Kind::Boolean:
        return u"true or false"_s;
    case json::Kind::Number:
        return u"a number"_s;
    case json::Kind::String:
        return u"a text"_s;
    case json::Kind::Array:
        return u"a list"_s;
    case json::Kind::Object:
        return u"an object"_s;
    case json::Kind::Null:
        break;
    }
    return u"null"_s;
}

QString typeWords(const QString &type)
{
    static const std::array<std::pair<QString, QString>, 6> words{{
        {u"string"_s, u"a text"_s},
        {u"integer"_s, u"a whole number"_s},
        {u"number"_s, u"a number"_s},
        {u"boolean"_s, u"true or false"_s},
        {u"array"_s, u"a list"_s},
        {u"object"_s, u"an object"_s},
    }};
    const auto found = std::ranges::find(words, type, &std::pair<QString, QString>::first);
    return found == words.end() ? type : found->second;
}

QString expectedTypes(const QJsonValue &type)
{
    QStringList words;
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue &one : types)
        words.append(typeWords(one.toString()));
    return words.join(u" or "_s);
}

/// A value as it stands in JSON, shortened.
QString shown(json::Value value)
{
    static constexpr qsizetype most = 60;
    const QString text = value.isString() ? value.string() : QString::fromUtf8(value.raw());
    return text.size() > most ? text.first(most) + u'…' : text;
}

QString plain(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QJsonValue memberSchema(const QJsonObject &schema, const QString &name)
{
    const QJsonObject properties = schema["properties"_L1].toObject();
    return properties.contains(name) ? properties[name] : schema["additionalProperties"_L1];
}

QJsonValue elementSchema(const QJsonObject &schema, const QString &place)
{
    const QJsonValue items = schema["items"_L1];
    return items.isArray() ? items.toArray().at(place.toInt()) : items;
}

/// How a bound is spoken of: how the validator begins its complaint, the keyword, the sentence about its
/// value.
struct Bound
{
    QString complaint;
    QString keyword;
    const char *key;
    QString sentence;
};

const std::array<Bound, 10> &bounds()
{
    static const std::array<Bound, 10> all{{
        {u"String should be no fewer"_s, u"minLength"_s, "schema.tooShort",
            u"must have at least %1 characters"_s},
        {u"String should be no more"_s, u"maxLength"_s, "schema.tooLong",
            u"must have at most %1 characters"_s},
        {u"Array should contain no fewer"_s, u"minItems"_s, "schema.tooFewElements",
            u"must have at least %1 elements"_s},
        {u"Array should contain no more"_s, u"maxItems"_s, "schema.tooManyElements",
            u"must have at most %1 elements"_s},
        {u"Object should have no fewer"_s, u"minProperties"_s, "schema.tooFewMembers",
            u"must have at least %1 properties"_s},
        {u"Object should have no more"_s, u"maxProperties"_s, "schema.tooManyMembers",
            u"must have at most %1 properties"_s},
        {u"Expected number greater than or equal"_s, u"minimum"_s, "schema.tooSmall",
            u"must be at least %1"_s},
        {u"Expected number less than or equal"_s, u"maximum"_s, "schema.tooLarge", u"must be at most %1"_s},
        {u"Expected number greater"_s, u"exclusiveMinimum"_s, "schema.notAbove", u"must be more than %1"_s},
        {u"Expected number less"_s, u"exclusiveMaximum"_s, "schema.notBelow", u"must be less than %1"_s},
    }};
    return all;
}

bool isOnlyAnEcho(const QString &text)
{
    return text.startsWith("Failed to validate"_L1) || text.startsWith("Cannot validate item"_L1);
}

/// What stands between the quotes of a validator's complaint.
QString quoted(const QString &text)
{
    const qsizetype begin = text.indexOf(u'\'');
    const qsizetype end = text.lastIndexOf(u'\'');
    return begin < end ? text.sliced(begin + 1, end - begin - 1) : QString();
}

QString asFragment(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.isEmpty() ? text : text.first(1).toLower() + text.sliced(1);
}

} // namespace

SchemaSentences::SchemaSentences(QJsonObject document, QJsonValue schema)
    : m_document(std::move(document))
    , m_schema(std::move(schema))
{}

QList<Fault> SchemaSentences::faults(const QList<Complaint> &complaints, json::Value checked) const
{
    QList<Fault> all;
    for (const Complaint &complaint : complaints) {
        const auto isInside = [&](const Complaint &other) {
            return !isOnlyAnEcho(other.text) &&
                   (other.path == complaint.path || other.path.startsWith(complaint.path + u'/'));
        };
        const auto isWrongType = [&](const Complaint &other) {
            return other.text == "type"_L1 && other.path == complaint.path && complaint.text != "type"_L1;
        };
        const bool isEcho = isOnlyAnEcho(complaint.text) && std::ranges::any_of(complaints, isInside);
        if (isEcho || std::ranges::any_of(complaints, isWrongType))
            continue;
        const QList<Fault> found = faultsOf(complaint, checked);
        for (const Fault &fault : found) {
            if (!all.contains(fault))
                all.append(fault);
        }
    }
    return all;
}

QList<Fault> SchemaSentences::faultsOf(const Complaint &complaint, json::Value checked) const
{
    const QString &path = complaint.path;
    const json::Value value = valueAt(checked, path);
    if (complaint.text == "type"_L1)
        return {{path, message("schema.type", u"must be %1, not %2"_s,
                           {expectedTypes(expectation(path, u"type", checked)), kindWords(value)})}};
    if (complaint.text == "pattern"_L1) {
        const QJsonValue words = expectation(path, u"x-pattern", checked);
        return {{path,
            message("schema.pattern", u"“%1” is not allowed here; write %2"_s,
                {shown(value), words.isString() ? words.toString()
                                                : u"a text that matches "_s +
                                                      expectation(path, u"pattern", checked).toString()})}};
    }
    if (complaint.text.startsWith("Object contains a property"_L1))
        return unknownMembers(path, checked);
    if (complaint.text.startsWith("Missing required property"_L1))
        return {{path,
            message("schema.missing", u"the property “%1” is missing; add it"_s, {quoted(complaint.text)})}};
    if (complaint.text.startsWith("Failed to match against any enum"_L1)) {
        QStringList choices;
        const QJsonArray values = expectation(path, u"enum", checked).toArray();
        std::ranges::transform(values, std::back_inserter(choices), plain);
        return {{path, message("schema.choice", u"there is no “%1” here%2"_s,
                           {shown(value), suggestion(shown(value), choices)})}};
    }
    if (complaint.text.startsWith("Elements at indexes"_L1))
        return {{path, message("schema.repeated", u"the same element stands here twice; remove one"_s)}};
    return {boundFault(complaint, checked)};
}

Fault SchemaSentences::boundFault(const Complaint &complaint, json::Value checked) const
{
    const QString &path = complaint.path;
    for (const Bound &bound : bounds()) {
        const QJsonValue limit = expectation(path, bound.keyword, checked);
        if (!complaint.text.startsWith(bound.complaint) || limit.isUndefined())
            continue;
        if (bound.keyword.startsWith("min"_L1) && bound.keyword != "minimum"_L1 && limit.toInt() == 1)
            return {path, message("schema.empty", u"must not be empty"_s)};
        return {path, message(bound.key, bound.sentence, {plain(limit)})};
    }
    return {path, message("schema.other", u"%1"_s, {asFragment(complaint.text)})};
}

QList<Fault> SchemaSentences::unknownMembers(const QString &path, json::Value checked) const
{
    QStringList known;
    const QList<QJsonObject> schemas = schemasFor(path, checked);
    for (const QJsonObject &schema : schemas)
        known += schema["properties"_L1].toObject().keys();
    QList<Fault> faults;
    for (const json::Value member : valueAt(checked, path)) {
        const QString name = QString::fromUtf8(member.name());
        if (!known.contains(name))
            faults.append(
                {pointerTo(path, name), message("schema.unknown", u"there is no property “%1” here%2"_s,
                                            {name, suggestion(name, known)})});
    }
    return faults;
}

QList<QJsonObject> SchemaSentences::schemasFor(const QString &path, json::Value checked) const
{
    QList<QJsonObject> schemas = unfolded(m_schema);
    QString parent;
    const QStringList parts = pointerParts(path);
    for (const QString &part : parts) {
        const bool isElement = valueAt(checked, parent).isArray();
        QList<QJsonObject> inner;
        for (const QJsonObject &schema : std::as_const(schemas))
            inner += unfolded(isElement ? elementSchema(schema, part) : memberSchema(schema, part));
        schemas = inner;
        parent = pointerTo(parent, part);
    }
    return schemas;
}

QList<QJsonObject> SchemaSentences::unfolded(const QJsonValue &schema) const
{
    if (!schema.isObject())
        return {};
    QList<QJsonObject> found{schema.toObject()};
    // The list grows while it is walked; a schema that leads to itself is not walked twice.
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QJsonObject one = found[i];
        const auto add = [&](const QJsonValue &other) {
            if (other.isObject() && !found.contains(other.toObject()))
                found.append(other.toObject());
        };
        const QString reference = one["$ref"_L1].toString();
        if (reference.startsWith(u'#')) {
            QJsonValue target = m_document;
            const QStringList parts = pointerParts(reference.mid(1));
            for (const QString &part : parts)
                target = target.isArray() ? target.toArray().at(part.toInt()) : target.toObject()[part];
            add(target);
        }
        for (const auto keyword : {"allOf"_L1, "anyOf"_L1, "oneOf"_L1}) {
            const QJsonArray branches = one[keyword].toArray();
            for (const QJsonValue &branch : branches)
                add(branch);
        }
    }
    return found;
}

QJsonValue SchemaSentences::expectation(const QString &path, QStringView keyword, json::Value checked) const
{
    const QList<QJsonObject> schemas = schemasFor(path, checked);
    for (const QJsonObject &schema : schemas) {
        if (schema.contains(keyword))
            return schema[keyword];
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace patchbay
