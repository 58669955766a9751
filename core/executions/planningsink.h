// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/plans.h"
#include "core/executions/recordsink.h"

#include <mutex>

namespace patchbay {

/// Saves what a run finds as the numbered changes of a plan. Writes no record and moves no stream.
class PlanningSink final : public RecordSink
{
public:
    /// What becomes of a stream's deletes above the limit (percent of the stream).
    enum class ManyDeletes {
        Ask,      ///< They are planned, and the plan asks before it is applied.
        Withhold, ///< They are not: nobody will look at the plan.
    };

    /// The plan is stored already, and being built.
    PlanningSink(Plans &plans, const PlanId &plan, int deleteShareLimit, ManyDeletes manyDeletes);

    [[nodiscard]] Result<> take(const RecordBatch &batch) override;
    /// Withheld: `Conflict` with the key `execution.manyDeletes` above the limit.
    [[nodiscard]] Result<> admit(const DeleteShare &share) override;

    // Once all batches are taken:

    [[nodiscard]] qint64 changeCount() const { return m_nextNumber - 1; }

    /// Where the streams stand once the plan is applied.
    [[nodiscard]] const QList<StreamMove> &moves() const { return m_moves; }

    /// What applying asks; empty when it need not.
    [[nodiscard]] Message confirmation() const;

private:
    Plans &m_plans;
    const PlanId m_plan;
    const int m_deleteShareLimit;
    const ManyDeletes m_manyDeletes;
    qint64 m_nextNumber = 1;
    QList<StreamMove> m_moves;
    mutable std::mutex m_mutex;
    Message m_confirmation; ///< Guarded by m_mutex: deletes are admitted while batches are taken.
};

} // namespace patchbay
