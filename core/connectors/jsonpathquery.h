// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/connectors/iregexp.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// What a JSONPath says, parsed: the words are those of RFC 9535.
namespace patchbay::jsonpath {

struct Logical;

struct NameSelector
{
    QByteArray name;
};

struct WildcardSelector
{};

struct IndexSelector
{
    std::int64_t index = 0;
};

struct SliceSelector
{
    std::optional<std::int64_t> start;
    std::optional<std::int64_t> end;
    std::int64_t step = 1;
};

struct FilterSelector
{
    std::shared_ptr<const Logical> condition;
};

using Selector = std::variant<NameSelector, WildcardSelector, IndexSelector, SliceSelector, FilterSelector>;

struct Segment
{
    bool isDescendant = false;
    std::vector<Selector> selectors;

    /// At most one node comes out for each that goes in.
    [[nodiscard]] bool isSingular() const
    {
        return !isDescendant && selectors.size() == 1 &&
               (std::holds_alternative<NameSelector>(selectors.front()) ||
                   std::holds_alternative<IndexSelector>(selectors.front()));
    }
};

struct Query
{
    bool isRelative = false; ///< Begins with `@`, at the node that the filter looks at; otherwise with `$`.
    std::vector<Segment> segments;
    std::size_t singularPrefix = 0; ///< So many segments at the front are singular.

    [[nodiscard]] bool isSingular() const { return singularPrefix == segments.size(); }
};

enum class Function : std::uint8_t { Length, Count, Match, Search, Value };

struct Operand;

struct FunctionCall
{
    Function function = Function::Length;
    std::vector<Operand> arguments;
    std::optional<IRegexp> pattern; ///< Of `match` and `search`, when it is a literal and an I-Regexp.
};

/// A literal (as a JSON text of its own), a query, or a function call.
struct Operand
{
    std::variant<json::Document, Query, FunctionCall> content;
};

enum class Comparison : std::uint8_t { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A logical expression of a filter.
struct Logical
{
    enum class Type : std::uint8_t {
        Or,      ///< One of the children.
        And,     ///< All of the children.
        Not,     ///< Not the one child.
        Compare, ///< The two operands.
        Test,    ///< The one operand: a query that finds something, or a function that says yes.
    };

    Type type = Type::Test;
    std::vector<Logical> children;
    std::vector<Operand> operands;
    Comparison comparison = Comparison::Equal;
};

} // namespace patchbay::jsonpath
