// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/comparison.h"
#include "core/executions/planmerge.h"

namespace patchbay {

/// Two plans, record by record, in the order of streams and keys. Bodies are read only where the outcomes are
/// not the same text; equal JSON is the same outcome.
class PlanComparison final : public Comparison
{
public:
    PlanComparison(PlanKeys &keys, PlanId first, PlanId second);

    [[nodiscard]] Result<ComparisonPage> page(
        const QString &cursor, const ComparisonFilter &filter, int limit, std::stop_token stop) override;
    [[nodiscard]] Result<ComparisonSummary> summary(std::stop_token stop) override;

private:
    enum class Titles { Wanted, Unwanted };

    [[nodiscard]] Result<> prepare(const std::stop_token &stop);
    [[nodiscard]] Result<QList<LinePair>> pairs(PlanMerge &merge, int most) const;
    [[nodiscard]] Result<QList<ComparedLine>> lines(const QList<LinePair> &pairs, Titles titles) const;

    PlanKeys &m_keys;
    const PlanId m_first;
    const PlanId m_second;
};

} // namespace patchbay
