// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/comparisontally.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

std::optional<ChangeKind> kindOf(const std::optional<ComparedSide> &side)
{
    return side ? std::optional(side->kind) : std::nullopt;
}

int numberOf(std::optional<ChangeKind> kind)
{
    return kind ? int(*kind) : -1;
}

template<class Group>
void count(Group &group, const ComparedLine &line)
{
    ++group.count;
    if (group.examples.size() < ComparisonSummary::mostExamples)
        group.examples.append(line.stream + u'/' + line.key);
}

} // namespace

void ComparisonTally::add(const ComparedLine &line)
{
    countVerdict(line.verdict);
    const auto first = kindOf(line.first);
    const auto second = kindOf(line.second);
    KindGroup &kinds = m_kinds[{line.verdict, numberOf(first), numberOf(second)}];
    kinds.verdict = line.verdict;
    kinds.first = first;
    kinds.second = second;
    count(kinds, line);
    for (const FieldChange &field : line.fields) {
        if (m_fields.size() == ComparisonSummary::mostFields && !m_fields.contains(field.path)) {
            ++m_sums.otherFields;
            continue;
        }
        FieldGroup &group = m_fields[field.path];
        group.path = field.path;
        count(group, line);
    }
    if (line.isPerformed)
        m_sums.performed = m_sums.performed.value_or(0) + (*line.isPerformed ? 1 : 0);
}

void ComparisonTally::countVerdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::OnlyFirst:
        ++m_sums.onlyFirst;
        return;
    case Verdict::OnlySecond:
        ++m_sums.onlySecond;
        return;
    case Verdict::Different:
        ++m_sums.different;
        return;
    case Verdict::Same:
        ++m_sums.same;
        return;
    }
}

ComparisonSummary ComparisonTally::summary() const
{
    ComparisonSummary summary = m_sums;
    summary.kinds = m_kinds.values();
    summary.fields = m_fields.values();
    std::ranges::sort(summary.fields, [](const FieldGroup &a, const FieldGroup &b) {
        return std::tuple(-a.count, a.path) < std::tuple(-b.count, b.path);
    });
    return summary;
}

} // namespace patchbay
