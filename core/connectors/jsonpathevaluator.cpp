// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/jsonpathevaluator.h"

#include <algorithm>

namespace patchbay::jsonpath {

namespace {

constexpr qint64 budget = 10'000'000;   // values looked at
constexpr qsizetype bytesPerVisit = 64; // reading a long text costs as much as so many values

template<class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template<class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

std::int64_t fromFront(std::int64_t place, std::int64_t size)
{
    return place >= 0 ? place : size + place;
}

std::optional<Decimal> decimalOf(const std::variant<json::Value, std::int64_t> &comparable)
{
    if (const auto *count = std::get_if<std::int64_t>(&comparable))
        return Decimal::parse(QByteArray::number(qint64{*count}));
    const json::Value value = std::get<json::Value>(comparable);
    return value.isNumber() ? Decimal::parse(value.raw()) : std::nullopt;
}

std::int64_t characterCount(QByteArrayView utf8)
{
    return std::ranges::count_if(
        utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; });
}

json::Value step(json::Value node, const Selector &selector)
{
    if (const auto *name = std::get_if<NameSelector>(&selector))
        return node[name->name];
    return node.at(fromFront(std::get<IndexSelector>(selector).index, node.size()));
}

} // namespace

json::Value follow(json::Value from, const Query &query)
{
    for (std::size_t i = 0; i < query.singularPrefix && !from.isMissing(); ++i)
        from = step(from, query.segments[i].selectors.front());
    return from;
}

Evaluator::Evaluator(json::Value root)
    : m_root(root)
    , m_budget(budget)
{}

bool Evaluator::spend(qsizetype cost)
{
    if (m_budget >= 0)
        m_budget -= cost;
    return m_budget >= 0;
}

Nodes Evaluator::run(const Query &query, json::Value current)
{
    const json::Value start = query.isRelative ? current : m_root;
    spend(start.size() / bytesPerVisit);
    const json::Value singular = follow(start, query);
    Nodes nodes;
    if (!singular.isMissing())
        nodes.push_back(singular);
    for (std::size_t i = query.singularPrefix; i < query.segments.size(); ++i) {
        Nodes found;
        for (const json::Value node : nodes) {
            if (!spend())
                return {};
            apply(query.segments[i], node, found);
        }
        nodes = std::move(found);
    }
    return nodes;
}

void Evaluator::apply(const Segment &segment, json::Value node, Nodes &found)
{
    if (segment.isDescendant)
        return applyToDescendants(segment, node, found);
    for (const Selector &selector : segment.selectors)
        select(selector, node, found);
}

/// Each node before those inside it. A stack of our own: the depth of a document must not exhaust the
/// thread's.
void Evaluator::applyToDescendants(const Segment &segment, json::Value node, Nodes &found)
{
    std::vector<std::pair<json::Value::Iterator, json::Value::Iterator>> open;
    const auto enter = [&](json::Value value) {
        for (const Selector &selector : segment.selectors)
            select(selector, value, found);
        open.emplace_back(value.begin(), value.end());
    };
    enter(node);
    while (!open.empty() && spend()) {
        auto &[next, end] = open.back();
        if (next == end)
            open.pop_back();
        else
            enter(*next++);
    }
}

void Evaluator::select(const Selector &selector, json::Value node, Nodes &found)
{
    const auto add = [&](json::Value value) {
        if (!value.isMissing())
            found.push_back(value);
    };
    const auto addChildren = [&](auto &&isWanted) {
        for (const json::Value child : node) {
            if (!spend())
                return;
            if (isWanted(child))
                found.push_back(child);
        }
    };
    std::visit(Overloaded{
                   [&](const NameSelector &name) {
                       spend(node.isObject() ? node.size() : 0);
                       add(node[name.name]);
                   },
                   [&](const IndexSelector &index) { add(node.at(fromFront(index.index, node.size()))); },
                   [&](const WildcardSelector &) { addChildren([](json::Value) { return true; }); },
                   [&](const FilterSelector &filter) {
                       addChildren([&](json::Value child) { return holds(*filter.condition, child); });
                   },
                   [&](const SliceSelector &slice) {
                       if (node.isArray())
                           selectSlice(slice, node, found);
                   },
               },
        selector);
}

/// RFC 9535, section 2.3.4.2.2.
void Evaluator::selectSlice(const SliceSelector &slice, json::Value array, Nodes &found)
{
    const std::int64_t size = array.size();
    if (slice.step == 0 || size == 0 || !spend(size))
        return;
    const bool isForward = slice.step > 0;
    const std::int64_t start = fromFront(slice.start.value_or(isForward ? 0 : size - 1), size);
    const std::int64_t end = slice.end ? fromFront(*slice.end, size) : isForward ? size : -1;
    const Nodes elements(array.begin(), array.end());
    if (isForward) {
        const std::int64_t last = std::clamp<std::int64_t>(end, 0, size);
        for (std::int64_t i = std::clamp<std::int64_t>(start, 0, size); i < last; i += slice.step)
            found.push_back(elements[static_cast<std::size_t>(i)]);
    } else {
        const std::int64_t last = std::clamp<std::int64_t>(end, -1, size - 1);
        for (std::int64_t i = std::clamp<std::int64_t>(start, -1, size - 1); i > last; i += slice.step)
            found.push_back(elements[static_cast<std::size_t>(i)]);
    }
}

bool Evaluator::holds(const Logical &logical, json::Value current)
{
    const auto childHolds = [&](const Logical &child) { return holds(child, current); };
    switch (logical.type) {
    case Logical::Type::Or:
        return std::ranges::any_of(logical.children, childHolds);
    case Logical::Type::And:
        return std::ranges::all_of(logical.children, childHolds);
    case Logical::Type::Not:
        return !holds(logical.children.front(), current);
    case Logical::Type::Compare:
        return compare(logical.comparison, comparable(logical.operands[0], current),
            comparable(logical.operands[1], current));
    case Logical::Type::Test:
        break;
    }
    return passesTest(logical.operands.front(), current);
}

bool Evaluator::passesTest(const Operand &operand, json::Value current)
{
    if (const auto *query = std::get_if<Query>(&operand.content))
        return !run(*query, current).empty();
    return matches(std::get<FunctionCall>(operand.content), current);
}

json::Value Evaluator::value(const Operand &operand, json::Value current)
{
    const Comparable comparable = this->comparable(operand, current);
    const auto *value = std::get_if<json::Value>(&comparable);
    return value ? *value : json::Value();
}

bool Evaluator::matches(const FunctionCall &call, json::Value current)
{
    const json::Value text = value(call.arguments[0], current);
    const std::optional<IRegexp> pattern = patternOf(call, current);
    if (!text.isString() || !pattern || !spend(text.raw().size() / bytesPerVisit))
        return false;
    return call.function == Function::Match ? pattern->matches(text.utf8()) : pattern->isFoundIn(text.utf8());
}

std::optional<IRegexp> Evaluator::patternOf(const FunctionCall &call, json::Value current)
{
    if (call.pattern || std::holds_alternative<json::Document>(call.arguments[1].content))
        return call.pattern;
    const json::Value pattern = value(call.arguments[1], current);
    if (!pattern.isString())
        return std::nullopt;
    const QByteArray text = pattern.utf8();
    if (m_lastPattern.first.isNull() || m_lastPattern.first != text) {
        spend(text.size()); // compiling takes far longer than looking at a value
        m_lastPattern = {text, IRegexp::parse(text)};
    }
    return m_lastPattern.second;
}

Evaluator::Comparable Evaluator::comparable(const Operand &operand, json::Value current)
{
    return std::visit(Overloaded{
                          [](const json::Document &literal) { return Comparable(literal.root()); },
                          [&](const Query &query) {
                              const json::Value start = query.isRelative ? current : m_root;
                              spend(1 + start.size() / bytesPerVisit);
                              return Comparable(follow(start, query));
                          },
                          [&](const FunctionCall &call) { return result(call, current); },
                      },
        operand.content);
}

Evaluator::Comparable Evaluator::result(const FunctionCall &call, json::Value current)
{
    const Operand &argument = call.arguments.front();
    if (call.function == Function::Length) {
        const json::Value measured = value(argument, current);
        if (measured.isArray() || measured.isObject())
            return std::int64_t{measured.size()};
        if (!measured.isString() || !spend(measured.raw().size() / bytesPerVisit))
            return json::Value();
        return characterCount(measured.utf8());
    }
    const Nodes nodes = run(std::get<Query>(argument.content), current);
    if (call.function == Function::Count)
        return static_cast<std::int64_t>(nodes.size());
    return nodes.size() == 1 ? nodes.front() : json::Value();
}

bool Evaluator::compare(Comparison comparison, const Comparable &left, const Comparable &right)
{
    const auto *a = std::get_if<json::Value>(&left);
    const auto *b = std::get_if<json::Value>(&right);
    spend(((a ? a->raw().size() : 0) + (b ? b->raw().size() : 0)) / bytesPerVisit);
    const bool areValues = a && b;
    const bool areStrings = areValues && a->isString() && b->isString();
    const auto isEqual = [&] {
        return areValues ? json::equal(*a, *b) : decimalOf(left) && decimalOf(left) == decimalOf(right);
    };
    const auto isLess = [&](const Comparable &lesser, const Comparable &greater) {
        if (areStrings) // the order of UTF-8 is that of the characters
            return std::get<json::Value>(lesser).utf8() < std::get<json::Value>(greater).utf8();
        const std::optional<Decimal> x = decimalOf(lesser);
        const std::optional<Decimal> y = decimalOf(greater);
        return x && y && *x < *y;
    };
    switch (comparison) {
    case Comparison::Equal:
        return isEqual();
    case Comparison::NotEqual:
        return !isEqual();
    case Comparison::Less:
        return isLess(left, right);
    case Comparison::LessOrEqual:
        return isLess(left, right) || isEqual();
    case Comparison::Greater:
        return isLess(right, left);
    case Comparison::GreaterOrEqual:
        break;
    }
    return isLess(right, left) || isEqual();
}

} // namespace patchbay::jsonpath
