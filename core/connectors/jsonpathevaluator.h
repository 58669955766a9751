// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimal.h"
#include "core/connectors/jsonpathquery.h"

#include <utility>

namespace patchbay::jsonpath {

using Nodes = std::vector<json::Value>;

/// The node that a run of singular segments leads to, without any allocation; missing when there is none.
[[nodiscard]] json::Value follow(json::Value from, const Query &query);

/// Applies one query to one value. It counts what it looks at, and gives up when that is too much.
class Evaluator
{
public:
    explicit Evaluator(json::Value root);

    [[nodiscard]] Nodes run(const Query &query, json::Value current);

    [[nodiscard]] bool hasGivenUp() const { return m_budget < 0; }

private:
    /// What an operand of a comparison comes to: a value (missing stands for the RFC's Nothing) or a count.
    using Comparable = std::variant<json::Value, std::int64_t>;

    void apply(const Segment &segment, json::Value node, Nodes &found);
    void applyToDescendants(const Segment &segment, json::Value node, Nodes &found);
    void select(const Selector &selector, json::Value node, Nodes &found);
    void selectSlice(const SliceSelector &slice, json::Value array, Nodes &found);
    [[nodiscard]] bool holds(const Logical &logical, json::Value current);
    [[nodiscard]] bool passesTest(const Operand &operand, json::Value current);
    [[nodiscard]] bool matches(const FunctionCall &call, json::Value current);
    [[nodiscard]] Comparable comparable(const Operand &operand, json::Value current);
    [[nodiscard]] Comparable result(const FunctionCall &call, json::Value current);
    [[nodiscard]] std::optional<IRegexp> patternOf(const FunctionCall &call, json::Value current);
    [[nodiscard]] bool compare(Comparison comparison, const Comparable &left, const Comparable &right);
    /// The value that an operand comes to; missing for a count, too.
    [[nodiscard]] json::Value value(const Operand &operand, json::Value current);
    /// Takes from the budget; false when nothing is left.
    bool spend(qsizetype cost = 1);

    json::Value m_root;
    qint64 m_budget;
    std::pair<QByteArray, std::optional<IRegexp>>
        m_lastPattern; ///< Of a pattern that stands in the document.
};

} // namespace patchbay::jsonpath
