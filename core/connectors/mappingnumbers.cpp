// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"
#include "core/connectors/mappingfunctions.h"

namespace patchbay::mapping {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostDigits = 1000; // of a number that is written out: 1e999999999 must not become a gigabyte

/// A function of one number, which it gets as a decimal and as it was written.
Apply ofNumber(std::function<Outcome(const Decimal &number, json::Value value)> function)
{
    return ofOne([function = std::move(function)](json::Value value) -> Outcome {
        const QByteArray text = value.isString() ? value.utf8() : value.raw().toByteArray();
        const std::optional<Decimal> number =
            value.isString() || value.isNumber() ? Decimal::parse(text) : std::nullopt;
        if (!number)
            return refuse("mapping.notDecimal", u"Cannot map the field %1: %2 is not a decimal."_s, value);
        return function(*number, value);
    });
}

Outcome asWritten(const Decimal &, json::Value value)
{
    return itemFromJson(value.isString() ? value.utf8() : value.raw().toByteArray());
}

Outcome writtenOut(const Decimal &number, int places, json::Value value)
{
    if (number.magnitude() > mostDigits || number.places() > mostDigits)
        return refuse(
            "mapping.tooManyDigits", u"Cannot map the field %1: %2 has more than 1000 digits."_s, value);
    return itemFromJson(number.text(places));
}

Outcome integer(const Decimal &number, json::Value value)
{
    if (number.places() > 0)
        return refuse("mapping.notInteger", u"Cannot map the field %1: %2 is not an integer."_s, value);
    return writtenOut(number, 0, value);
}

Apply decimal(Options &options)
{
    const int places = static_cast<int>(options.integer("places", 0, 100));
    return ofNumber([places](const Decimal &number, json::Value value) {
        return writtenOut(number.rounded(places), places, value);
    });
}

Apply multiply10(Options &options)
{
    const int power = static_cast<int>(options.integer("power", -100, 100));
    return ofNumber([power](const Decimal &number, json::Value value) {
        return writtenOut(number.shifted(power), 0, value);
    });
}

} // namespace

const QList<FunctionKind> &numberFunctions()
{
    static const QList<FunctionKind> functions{
        {"number", 1, 1, {}, [](Options &) { return ofNumber(asWritten); }},
        {"integer", 1, 1, {}, [](Options &) { return ofNumber(integer); }},
        {"decimal", 1, 1, {u"places"_s}, decimal},
        {"multiply10", 1, 1, {u"power"_s}, multiply10},
    };
    return functions;
}

} // namespace patchbay::mapping
