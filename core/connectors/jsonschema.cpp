// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/jsonschema.h"

#include "core/base/instant.h"
#include "core/connectors/schemasentences.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

// Without it valijson aborts the program where a schema is wrong.
#define VALIJSON_USE_EXCEPTIONS 1

#include <re2/re2.h>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/constraint_builder.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <cmath>
#include <limits>
#include <set>
#include <string>
#include <vector>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keywords that valijson must not see, and the names under which our own checks of them are registered:
/// its `pattern` and `format` run std::regex, and its `integer` ends at 32 bits.
constexpr QLatin1StringView ownType{"x-patchbay-type"};
constexpr QLatin1StringView ownPattern{"x-patchbay-pattern"};
constexpr QLatin1StringView ownFormat{"x-patchbay-format"};

using Adapter = valijson::adapters::Adapter;

/// A check of ours inside valijson. `Fits` is a copyable function object with `bool (const Adapter &)`.
template<class Fits>
class OwnConstraint final : public valijson::constraints::PolyConstraint
{
public:
    OwnConstraint(std::string complaint, Fits fits)
        : m_complaint(std::move(complaint))
        , m_fits(std::move(fits))
    {}

    bool validate(const Adapter &target, const std::vector<std::string> &context,
        valijson::ValidationResults *results) const override
    {
        const bool isFitting = m_fits(target);
        if (!isFitting && results)
            results->pushError(context, m_complaint);
        return isFitting;
    }

private:
    Constraint *cloneInto(void *memory) const override { return new (memory) OwnConstraint(*this); }

    std::size_t sizeOf() const override { return sizeof(OwnConstraint); }

    std::string m_complaint;
    Fits m_fits;
};

struct IsOfType
{
    std::set<std::string> types;

    bool operator()(const Adapter &value) const
    {
        if (value.isNumber())
            return types.contains("number") || (types.contains("integer") && isWhole(value.getNumber()));
        return types.contains(nameOf(value));
    }

    static bool isWhole(double number) { return std::floor(number) == number; }

    static std::string nameOf(const Adapter &value)
    {
        if (value.isString())
            return "string";
        if (value.isBool())
            return "boolean";
        if (value.isObject())
            return "object";
        return value.isArray() ? "array" : "null";
    }
};

struct Matches
{
    std::shared_ptr<const re2::RE2> pattern;

    bool operator()(const Adapter &value) const
    {
        return !value.isString() || re2::RE2::PartialMatch(value.getString(), *pattern);
    }
};

struct IsDateTime
{
    bool operator()(const Adapter &value) const
    {
        return !value.isString() || fromRfc3339(QString::fromStdString(value.getString()));
    }
};

template<class Fits>
class Builder final : public valijson::ConstraintBuilder
{
public:
    Builder(std::string complaint, Fits (*read)(const Adapter &))
        : m_complaint(std::move(complaint))
        , m_read(read)
    {}

    valijson::constraints::Constraint *make(const Adapter &keyword) const override
    {
        return new OwnConstraint<Fits>(m_complaint, m_read(keyword));
    }

private:
    std::string m_complaint;
    Fits (*m_read)(const Adapter &);
};

IsOfType readType(const Adapter &keyword)
{
    IsOfType type;
    if (keyword.isString())
        type.types.insert(keyword.getString());
    else
        keyword.applyToArray([&](const Adapter &one) {
            type.types.insert(one.asString());
            return true;
        });
    return type;
}

std::shared_ptr<const re2::RE2> compiledPattern(const std::string &pattern)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    return std::make_shared<const re2::RE2>(pattern, options);
}

Matches readPattern(const Adapter &keyword)
{
    return {compiledPattern(keyword.asString())};
}

IsDateTime readFormat(const Adapter &)
{
    return {};
}

QJsonValue prepared(const QJsonValue &schema);

QJsonObject preparedMap(const QJsonObject &schemas)
{
    QJsonObject map;
    for (auto member = schemas.begin(); member != schemas.end(); ++member)
        map.insert(member.key(), prepared(*member));
    return map;
}

/// The member of a schema as valijson shall see it: under our own name where our check replaces its own.
void insertPrepared(QJsonObject &schema, const QString &name, const QJsonValue &value)
{
    static const QStringList maps{
        u"properties"_s, u"definitions"_s, u"$defs"_s, u"schemas"_s, u"dependencies"_s};
    static const QStringList values{
        u"const"_s, u"enum"_s, u"default"_s, u"example"_s, u"examples"_s, u"required"_s};
    if (values.contains(name))
        schema.insert(name, value);
    else if (maps.contains(name) && value.isObject())
        schema.insert(name, preparedMap(value.toObject()));
    else if (name == "type"_L1 && (value.isString() || value.isArray()))
        schema.insert(ownType, value);
    else if (name == "pattern"_L1 && value.isString())
        schema.insert(ownPattern, value);
    else if (name == "format"_L1 && value.isString()) {
        if (value.toString() == "date-time"_L1)
            schema.insert(ownFormat, value);
    } else
        schema.insert(name, prepared(value));
}

/// A schema with the keywords that are ours under our names, everywhere below.
QJsonValue prepared(const QJsonValue &schema)
{
    if (schema.isArray()) {
        QJsonArray list;
        const QJsonArray elements = schema.toArray();
        for (const QJsonValue &element : elements)
            list.append(prepared(element));
        return list;
    }
    if (!schema.isObject())
        return schema;
    QJsonObject object;
    const QJsonObject members = schema.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        insertPrepared(object, member.key(), *member);
    return object;
}

/// Qt's form of a text. Numbers become doubles: good enough for bounds and kinds, never for records.
QJsonValue qtJson(json::Value value)
{
    switch (value.kind()) {
    case json::Kind::Boolean:
        return *value.boolean();
    case json::Kind::Number:
        return *value.number();
    case json::Kind::String:
        return value.string();
    case json::Kind::Array: {
        QJsonArray list;
        for (const json::Value element : value)
            list.append(qtJson(element));
        return list;
    }
    case json::Kind::Object: {
        QJsonObject object;
        for (const json::Value member : value)
            object.insert(QString::fromUtf8(member.name()), qtJson(member));
        return object;
    }
    case json::Kind::Null:
        break;
    }
    return QJsonValue(QJsonValue::Null);
}

/// A member of this name anywhere below it: of a schema, unless it is the name of a property.
bool mentions(const QJsonValue &schema, QLatin1StringView keyword)
{
    if (schema.isArray()) {
        const QJsonArray list = schema.toArray();
        return std::any_of(
            list.begin(), list.end(), [&](const QJsonValue &one) { return mentions(one, keyword); });
    }
    const QJsonObject object = schema.toObject();
    return object.contains(keyword) ||
           std::any_of(object.begin(), object.end(), [&](const auto &one) { return mentions(one, keyword); });
}

/// Why a pattern of a prepared schema cannot be used; empty when all can.
QString badPattern(const QJsonValue &schema)
{
    if (schema.isArray()) {
        const QJsonArray list = schema.toArray();
        for (const QJsonValue &one : list) {
            if (const QString bad = badPattern(one); !bad.isEmpty())
                return bad;
        }
    }
    const QJsonObject object = schema.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == ownPattern && member->isString()) {
            const auto pattern = compiledPattern(member->toString().toStdString());
            if (!pattern->ok())
                return u"“%1” is no regular expression of RE2: %2"_s.arg(
                    member->toString(), QString::fromStdString(pattern->error()));
        }
        if (const QString bad = badPattern(*member); !bad.isEmpty())
            return bad;
    }
    return {};
}

tl::unexpected<Error> unusable(const QString &why)
{
    return fail(
        ErrorCode::InvalidInput, message("schema.unusable", u"Cannot use the JSON Schema: %1."_s, {why}));
}

} // namespace

struct JsonSchema::Compiled
{
    Compiled(const QJsonObject &document, const QJsonValue &schema)
        : sentences(document, schema)
    {}

    valijson::Schema rules;
    SchemaSentences sentences;
};

JsonSchema::JsonSchema(std::shared_ptr<const Compiled> compiled)
    : m_compiled(std::move(compiled))
{}

Result<JsonSchema> JsonSchema::compile(const QByteArray &document, const QString &pointer)
{
    const Result<json::Document> text = json::Document::parse(document);
    if (!text)
        return passOn(text);
    const json::Value place = valueAt(text->root(), pointer);
    if (!text->root().isObject() || !place.isObject())
        return unusable(u"there is no schema at “%1”"_s.arg(pointer));
    const QJsonObject whole = qtJson(text->root()).toObject();
    const QJsonValue schema = qtJson(place);
    for (const auto keyword : {"patternProperties"_L1, "propertyNames"_L1}) {
        if (mentions(schema, keyword))
            return unusable(u"“%1” is not supported"_s.arg(keyword));
    }

    QJsonObject rules = prepared(whole).toObject();
    if (const QString bad = badPattern(rules); !bad.isEmpty())
        return unusable(bad);
    if (!pointer.isEmpty())
        rules.insert("allOf"_L1, QJsonArray{QJsonObject{{u"$ref"_s, QString(u'#' + pointer)}}});
    auto compiled = std::make_shared<Compiled>(whole, schema);
    try {
        valijson::SchemaParser parser;
        // The parser owns its builders.
        parser.addConstraintBuilder(ownType.latin1(), new Builder<IsOfType>("type", readType));
        parser.addConstraintBuilder(ownPattern.latin1(), new Builder<Matches>("pattern", readPattern));
        parser.addConstraintBuilder(ownFormat.latin1(),
            new Builder<IsDateTime>("Must be a time such as 2024-01-15T10:30:00Z", readFormat));
        parser.populateSchema(valijson::adapters::QtJsonAdapter(QJsonValue(rules)), compiled->rules);
    } catch (const std::exception &error) {
        return unusable(QString::fromUtf8(error.what()));
    }
    return JsonSchema(std::move(compiled));
}

QList<Fault> JsonSchema::validate(const QByteArray &document) const
{
    const Result<json::Document> text = json::Document::parse(document);
    if (!text)
        return {{{}, text.error().message}};
    return validate(*text);
}

QList<Fault> JsonSchema::validate(const json::Document &document) const
{
    QList<Complaint> complaints;
    const auto add = [&](const std::vector<std::string> &context, const std::string &text) {
        QString path;
        for (std::size_t i = 1; i < context.size(); ++i) // The first is the root; names stand in brackets.
            path = pointerTo(path, QString::fromStdString(context[i].substr(1, context[i].size() - 2)));
        complaints.append({path, QString::fromStdString(text)});
    };
    try {
        valijson::Validator validator;
        valijson::ValidationResults results;
        const QJsonValue value = qtJson(document.root());
        const bool isValid =
            validator.validate(m_compiled->rules, valijson::adapters::QtJsonAdapter(value), &results);
        for (const auto &error : results)
            add(error.context, error.description);
        if (!isValid && complaints.isEmpty())
            add({}, "does not follow its schema");
    } catch (const std::exception &error) {
        add({}, error.what());
    }
    return located(m_compiled->sentences.faults(complaints, document.root()), document);
}

} // namespace patchbay
