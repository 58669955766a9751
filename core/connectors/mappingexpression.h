// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <tl/expected.hpp>
#include <vector>

/// The parts that a Mapping is compiled to.
namespace patchbay::mapping {

/// What an expression comes to. A missing value leaves the field out.
struct Item
{
    json::Value value;
    json::Document owner; ///< Of a computed value; a value of the record or of the mapping needs none.

    [[nodiscard]] bool isAbsent() const { return value.isMissing() || value.isNull(); }
};

/// Why an expression has no value. In the pattern %1 is the field, %2 the first of the arguments.
struct Refusal
{
    const char *key = "";
    QString pattern;
    QStringList arguments;
    QString field; ///< Filled in where the field is known; of a nested one `address.city`.
};

using Outcome = tl::expected<Item, Refusal>;

/// A computed value.
[[nodiscard]] Item itemFromJson(QByteArray json);
[[nodiscard]] Item itemFromText(QStringView text);
/// The value as a person should see it in a sentence: its JSON, shortened.
[[nodiscard]] QString shown(json::Value value);
/// `Cannot map the field …: <value> <why>.`
[[nodiscard]] tl::unexpected<Refusal> refuse(const char *key, const QString &pattern, json::Value value);

/// Computes something from a record. Immutable, used by many threads.
class Expression
{
public:
    virtual ~Expression() = default;

    [[nodiscard]] virtual Outcome evaluate(json::Value record) const = 0;
    /// Adds to `values` what the expression stands for in a list: of a path, all that it finds.
    [[nodiscard]] virtual tl::expected<std::vector<Item>, Refusal> evaluateAll(json::Value record) const;
};

using Expressions = std::vector<std::unique_ptr<const Expression>>;

/// What a function does with its arguments.
using Apply = std::function<Outcome(const std::vector<Item> &arguments)>;

struct Field
{
    QByteArray name; ///< UTF-8.
    std::unique_ptr<const Expression> expression;
    bool isRequired = false;
};

/// The fields of a mapping, or of the function `object`, in their order.
struct Plan
{
    std::vector<Field> fields;

    [[nodiscard]] tl::expected<QByteArray, Refusal> apply(json::Value record) const;
};

} // namespace patchbay::mapping
