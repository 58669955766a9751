// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/comparison.h"
#include "core/executions/plans.h"
#include "core/executions/records.h"

namespace patchbay {

/// A plan against the records as they are stored now, in the order of the plan: whether what it says has come
/// about, and whether it still holds. `Same`: the record is what the change makes of it (for a delete: gone).
/// `Different`: it is another one (or is there although it was to go). `OnlyFirst`: there is no such record.
/// Invalid records are left out: nothing is made of them.
class StoredComparison final : public Comparison
{
public:
    StoredComparison(Plans &plans, Records &records, ExecutionLog &log, Plan plan);

    [[nodiscard]] Result<ComparisonPage> page(
        const QString &cursor, const ComparisonFilter &filter, int limit, std::stop_token stop) override;
    [[nodiscard]] Result<ComparisonSummary> summary(std::stop_token stop) override;

private:
    [[nodiscard]] Result<ComparedLine> compare(const Change &change) const;
    [[nodiscard]] Result<QList<ExecutionId>> applies() const;

    Plans &m_plans;
    Records &m_records;
    ExecutionLog &m_log;
    const Plan m_plan;
};

} // namespace patchbay
