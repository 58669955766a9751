// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/parametertext.h"

#include "core/base/decimal.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

tl::unexpected<Error> tooDeep(const QString &name)
{
    return fail(ErrorCode::InvalidInput,
        message("connector.parameterTooDeep",
            u"Cannot write the parameter “%1” into the request: null and nested values fit into a JSON body only."_s,
            {name}));
}

Result<QByteArray> scalarText(json::Value value, const QString &name)
{
    if (value.isString())
        return value.utf8();
    if (value.isNumber() || value.isBoolean())
        return value.raw().toByteArray();
    return tooDeep(name);
}

} // namespace

bool hasType(json::Value value, Parameter::Type type)
{
    switch (type) {
    case Parameter::Type::String:
        return value.isString();
    case Parameter::Type::Integer: {
        const auto number = value.isNumber() ? Decimal::parse(value.raw()) : std::nullopt;
        return number && number->places() == 0;
    }
    case Parameter::Type::Number:
        return value.isNumber();
    case Parameter::Type::Boolean:
        return value.isBoolean();
    case Parameter::Type::Array:
        return value.isArray();
    case Parameter::Type::Object:
        break;
    }
    return value.isObject();
}

QString typeName(Parameter::Type type)
{
    switch (type) {
    case Parameter::Type::String:
        return u"string"_s;
    case Parameter::Type::Integer:
        return u"integer"_s;
    case Parameter::Type::Number:
        return u"number"_s;
    case Parameter::Type::Boolean:
        return u"boolean"_s;
    case Parameter::Type::Array:
        return u"array"_s;
    case Parameter::Type::Object:
        break;
    }
    return u"object"_s;
}

Result<QByteArray> plainText(json::Value value, const QString &name)
{
    if (!value.isArray())
        return scalarText(value, name);
    QByteArrayList texts;
    for (const json::Value element : value) {
        const Result<QByteArray> text = scalarText(element, name);
        if (!text)
            return text;
        texts.append(*text);
    }
    return texts.join(',');
}

Result<QList<std::pair<QByteArray, QByteArray>>> namedTexts(json::Value value, const QString &name)
{
    QList<std::pair<QByteArray, QByteArray>> texts;
    if (!value.isArray() && !value.isObject()) {
        const Result<QByteArray> text = scalarText(value, name);
        if (!text)
            return passOn(text);
        texts.append({name.toUtf8(), *text});
        return texts;
    }
    for (const json::Value inner : value) {
        const Result<QByteArray> text = scalarText(inner, name);
        if (!text)
            return passOn(text);
        const QByteArray suffix = value.isObject() ? '[' + inner.name() + ']' : QByteArray();
        texts.append({name.toUtf8() + suffix, *text});
    }
    return texts;
}

} // namespace patchbay
