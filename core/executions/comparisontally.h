// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/comparison.h"

#include <QHash>
#include <QMap>

#include <tuple>

namespace patchbay {

/// Adds the lines of a comparison up, in memory that does not grow with them.
class ComparisonTally
{
public:
    void add(const ComparedLine &line);
    [[nodiscard]] ComparisonSummary summary() const;

private:
    using Kinds = std::tuple<Verdict, int, int>; ///< A side's kind as a number; -1 where it has none.

    void countVerdict(Verdict verdict);

    ComparisonSummary m_sums;
    QMap<Kinds, KindGroup> m_kinds;
    QHash<QString, FieldGroup> m_fields;
};

} // namespace patchbay
