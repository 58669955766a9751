// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"
#include "core/base/json.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace patchbay::json {

namespace {

using Pair = std::pair<Value, Value>;

bool numbersAreEqual(Value left, Value right)
{
    const std::optional<Decimal> a = Decimal::parse(left.raw());
    const std::optional<Decimal> b = Decimal::parse(right.raw());
    return a && b && *a == *b;
}

std::vector<std::pair<QByteArray, Value>> membersByName(Value object)
{
    std::vector<std::pair<QByteArray, Value>> members;
    members.reserve(static_cast<std::size_t>(object.size()));
    for (const Value member : object)
        members.emplace_back(member.name(), member);
    std::ranges::stable_sort(members, {}, &std::pair<QByteArray, Value>::first);
    return members;
}

/// Puts the members of the same name side by side; false when the names differ.
bool pairMembers(Value left, Value right, std::vector<Pair> &pairs)
{
    const auto leftMembers = membersByName(left);
    const auto rightMembers = membersByName(right);
    for (std::size_t i = 0; i < leftMembers.size(); ++i) {
        if (leftMembers[i].first != rightMembers[i].first)
            return false;
        pairs.emplace_back(leftMembers[i].second, rightMembers[i].second);
    }
    return true;
}

/// Compares what can be compared here; of containers it adds the pairs inside that remain to be compared.
bool compareOneLevel(Value left, Value right, std::vector<Pair> &pairs)
{
    if (left.isMissing() || right.isMissing())
        return left.isMissing() && right.isMissing();
    if (left.kind() != right.kind() || left.size() != right.size())
        return false;
    switch (left.kind()) {
    case Kind::Null:
    case Kind::Boolean:
        return left.raw() == right.raw();
    case Kind::Number:
        return left.raw() == right.raw() || numbersAreEqual(left, right);
    case Kind::String:
        return left.raw() == right.raw() || left.utf8() == right.utf8();
    case Kind::Object:
        return pairMembers(left, right, pairs);
    case Kind::Array:
        break;
    }
    for (auto a = left.begin(), b = right.begin(); a != left.end(); ++a, ++b)
        pairs.emplace_back(*a, *b);
    return true;
}

} // namespace

bool equal(Value left, Value right)
{
    if (left.isMissing() == right.isMissing() && left.raw() == right.raw())
        return true;
    std::vector<Pair> pairs{{left, right}}; // instead of recursion: a deep text must not exhaust the stack
    while (!pairs.empty()) {
        const Pair pair = pairs.back();
        pairs.pop_back();
        if (!compareOneLevel(pair.first, pair.second, pairs))
            return false;
    }
    return true;
}

} // namespace patchbay::json
