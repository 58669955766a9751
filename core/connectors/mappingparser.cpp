// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/mappingparser.h"

#include "core/connectors/jsonpath.h"
#include "core/connectors/mappingfunctions.h"

#include <algorithm>
#include <utility>

namespace patchbay::mapping {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepestNesting = 50;

class PathExpression final : public Expression
{
public:
    explicit PathExpression(JsonPath path)
        : m_path(std::move(path))
    {}

    Outcome evaluate(json::Value record) const override
    {
        const Result<json::Value> found = m_path.first(record);
        if (!found)
            return tooMuch();
        return Item{*found, {}};
    }

    tl::expected<std::vector<Item>, Refusal> evaluateAll(json::Value record) const override
    {
        const Result<std::vector<json::Value>> found = m_path.all(record);
        if (!found)
            return tooMuch();
        std::vector<Item> items;
        for (const json::Value value : *found)
            items.push_back({value, {}});
        return items;
    }

private:
    [[nodiscard]] tl::unexpected<Refusal> tooMuch() const
    {
        return tl::unexpected(Refusal{"mapping.tooMuch",
            u"Cannot map the field %1: its path %2 looks at more than ten million values."_s, {m_path.text()},
            {}});
    }

    JsonPath m_path;
};

class ConstantExpression final : public Expression
{
public:
    explicit ConstantExpression(json::Value value)
        : m_item(itemFromJson(value.raw().toByteArray()))
    {}

    Outcome evaluate(json::Value) const override { return m_item; }

private:
    Item m_item;
};

class FunctionExpression final : public Expression
{
public:
    FunctionExpression(Apply apply, Expressions arguments)
        : m_apply(std::move(apply))
        , m_arguments(std::move(arguments))
    {}

    Outcome evaluate(json::Value record) const override
    {
        std::vector<Item> items;
        items.reserve(m_arguments.size());
        for (const auto &argument : m_arguments) {
            Outcome outcome = argument->evaluate(record);
            if (!outcome)
                return outcome;
            items.push_back(std::move(*outcome));
        }
        return m_apply(items);
    }

private:
    Apply m_apply;
    Expressions m_arguments;
};

/// `default`: what comes after the first present value is not computed, and so cannot fail.
class DefaultExpression final : public Expression
{
public:
    explicit DefaultExpression(Expressions arguments)
        : m_arguments(std::move(arguments))
    {}

    Outcome evaluate(json::Value record) const override
    {
        for (const auto &argument : m_arguments) {
            Outcome outcome = argument->evaluate(record);
            if (!outcome || !outcome->isAbsent())
                return outcome;
        }
        return Item{};
    }

private:
    Expressions m_arguments;
};

class ArrayExpression final : public Expression
{
public:
    explicit ArrayExpression(Expressions arguments)
        : m_arguments(std::move(arguments))
    {}

    Outcome evaluate(json::Value record) const override
    {
        json::Writer writer;
        writer.beginArray();
        for (const auto &argument : m_arguments) {
            auto items = argument->evaluateAll(record);
            if (!items)
                return tl::unexpected(std::move(items.error()));
            for (const Item &item : *items)
                writer.raw(item.value.raw());
        }
        return itemFromJson(writer.endArray().take());
    }

private:
    Expressions m_arguments;
};

class ObjectExpression final : public Expression
{
public:
    explicit ObjectExpression(Plan plan)
        : m_plan(std::move(plan))
    {}

    Outcome evaluate(json::Value record) const override
    {
        auto object = m_plan.apply(record);
        if (!object)
            return tl::unexpected(std::move(object.error()));
        return itemFromJson(std::move(*object));
    }

private:
    Plan m_plan;
};

const FunctionKind *kindOf(const QString &name)
{
    for (const auto *functions : {&textFunctions(), &numberFunctions(), &timeFunctions()}) {
        for (const FunctionKind &kind : *functions) {
            if (name == QLatin1StringView(kind.name))
                return &kind;
        }
    }
    return nullptr;
}

QStringList functionNames()
{
    QStringList names{u"array"_s, u"default"_s, u"object"_s};
    for (const auto *functions : {&textFunctions(), &numberFunctions(), &timeFunctions()}) {
        for (const FunctionKind &kind : *functions)
            names.append(QLatin1StringView(kind.name));
    }
    names.sort();
    return names;
}

using MaybeExpression = std::unique_ptr<const Expression>; ///< Null where a fault was noted.

class Parser
{
public:
    Plan plan(json::Value object, const QString &pointer)
    {
        Plan plan;
        if (!object.isObject() || object.size() == 0) {
            refuse(pointer, "mapping.objectExpected", u"an object of fields and expressions belongs here"_s);
            return plan;
        }
        if (const auto repeated = object.repeatedName())
            refuse(pointer, "mapping.repeatedName", u"the name “%1” stands here twice"_s,
                {QString::fromUtf8(*repeated)});
        for (const json::Value member : object) {
            const QByteArray name = member.name();
            plan.fields.push_back(field(name, member, pointerTo(pointer, QString::fromUtf8(name))));
        }
        return plan;
    }

    [[nodiscard]] const QList<Fault> &faults() const { return m_faults; }

private:
    void refuse(
        const QString &pointer, const char *key, const QString &pattern, const QStringList &arguments = {})
    {
        m_faults.append(Fault{.path = pointer, .message = message(key, pattern, arguments)});
    }

    void refuseOthers(json::Value object, const QStringList &known, const QString &pointer)
    {
        for (const json::Value member : object) {
            const QString name = QString::fromUtf8(member.name());
            if (!known.contains(name))
                refuse(pointerTo(pointer, name), "mapping.unknownName",
                    u"there is no “%1” here; there may be %2"_s, {name, known.join(u", "_s)});
        }
    }

    Field field(const QByteArray &name, json::Value value, const QString &pointer)
    {
        const bool hasMarker = value.isObject() && !value["from"].isMissing() && value["fn"].isMissing();
        if (!hasMarker)
            return {name, expression(value, pointer), false};
        refuseOthers(value, {u"from"_s, u"required"_s}, pointer);
        const json::Value required = value["required"];
        if (!required.isMissing() && !required.isBoolean())
            refuse(
                pointerTo(pointer, u"required"), "mapping.booleanExpected", u"true or false belongs here"_s);
        return {
            name, expression(value["from"], pointerTo(pointer, u"from")), required.boolean().value_or(false)};
    }

    MaybeExpression expression(json::Value value, const QString &pointer)
    {
        if (value.isString())
            return path(value.string(), pointer);
        if (value.isObject() && !value["const"].isMissing()) {
            refuseOthers(value, {u"const"_s}, pointer);
            return std::make_unique<ConstantExpression>(value["const"]);
        }
        if (value.isObject() && value["fn"].isString())
            return function(value, pointer);
        refuse(pointer, "mapping.expressionExpected",
            u"a JSONPath, {\"const\": …} or {\"fn\": …, \"args\": […]} belongs here"_s);
        return nullptr;
    }

    MaybeExpression path(const QString &text, const QString &pointer)
    {
        Result<JsonPath> path = JsonPath::parse(text);
        if (path)
            return std::make_unique<PathExpression>(std::move(*path));
        if (!text.startsWith(u'$')) {
            refuse(pointer, "mapping.pathExpected",
                u"“%1” is no JSONPath, which begins with $; a fixed text is written {\"const\": …}"_s,
                {text});
            return nullptr;
        }
        Message why = path.error().message;
        why.text.chop(1); // a fault ends without a full stop
        m_faults.append(Fault{.path = pointer, .message = why});
        return nullptr;
    }

    MaybeExpression function(json::Value value, const QString &pointer)
    {
        if (m_depth == deepestNesting) {
            refuse(pointer, "mapping.tooDeep", u"functions are nested deeper than %1 levels"_s,
                {QString::number(deepestNesting)});
            return nullptr;
        }
        ++m_depth;
        MaybeExpression made = shallowFunction(value, pointer);
        --m_depth;
        return made;
    }

    MaybeExpression shallowFunction(json::Value value, const QString &pointer)
    {
        const QString name = value["fn"].string();
        if (name == "object"_L1) {
            refuseOthers(value, {u"fn"_s, u"fields"_s}, pointer);
            return std::make_unique<ObjectExpression>(plan(value["fields"], pointerTo(pointer, u"fields")));
        }
        if (name == "default"_L1) {
            refuseOthers(value, {u"fn"_s, u"args"_s}, pointer);
            return std::make_unique<DefaultExpression>(arguments(value, 1, anyNumber, pointer));
        }
        if (name == "array"_L1) {
            refuseOthers(value, {u"fn"_s, u"args"_s}, pointer);
            return std::make_unique<ArrayExpression>(arguments(value, 1, anyNumber, pointer));
        }
        const FunctionKind *kind = kindOf(name);
        if (kind)
            return functionOfKind(*kind, value, pointer);
        refuse(pointerTo(pointer, u"fn"), "mapping.unknownFunction",
            u"there is no function “%1”; there are %2"_s, {name, functionNames().join(u", "_s)});
        return nullptr;
    }

    MaybeExpression functionOfKind(const FunctionKind &kind, json::Value value, const QString &pointer)
    {
        refuseOthers(value, QStringList{u"fn"_s, u"args"_s} + kind.options, pointer);
        Options options(value);
        Apply apply = kind.compile(options);
        for (const Options::Problem &problem : options.problems())
            refuse(value[problem.name.toUtf8()].isMissing() ? pointer : pointerTo(pointer, problem.name),
                "mapping.option", u"%1"_s, {problem.why});
        return std::make_unique<FunctionExpression>(
            std::move(apply), arguments(value, kind.leastArguments, kind.mostArguments, pointer));
    }

    Expressions arguments(json::Value function, int least, int most, const QString &pointer)
    {
        Expressions expressions;
        const json::Value list = function["args"];
        const QString listPointer = list.isMissing() ? pointer : pointerTo(pointer, u"args");
        if (!list.isArray() || list.size() < least || list.size() > most) {
            const QString count = most == least ? QString::number(least) : u"at least %1"_s.arg(least);
            refuse(listPointer, "mapping.arguments", u"%1 needs “args”, a list of %2"_s,
                {function["fn"].string(), count});
            return expressions;
        }
        qsizetype place = 0;
        for (const json::Value argument : list)
            expressions.push_back(expression(argument, pointerTo(listPointer, place++)));
        return expressions;
    }

    QList<Fault> m_faults;
    int m_depth = 0;
};

} // namespace

Parsed parsePlan(json::Value object)
{
    Parser parser;
    Plan plan = parser.plan(object, {});
    return {std::move(plan), parser.faults()};
}

} // namespace patchbay::mapping
