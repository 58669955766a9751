// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/planningsink.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

PlanningSink::PlanningSink(Plans &plans, const PlanId &plan, int deleteShareLimit, ManyDeletes manyDeletes)
    : m_plans(plans)
    , m_plan(plan)
    , m_deleteShareLimit(deleteShareLimit)
    , m_manyDeletes(manyDeletes)
{}

Result<> PlanningSink::take(const RecordBatch &batch)
{
    PlanJob job;
    job.plan = m_plan;
    job.stream = batch.stream;
    job.firstNumber = m_nextNumber;
    job.changes = batch.changes;
    job.confirmation = confirmation();
    job.progress = batch.progress;
    job.calls = batch.calls;
    m_nextNumber += batch.changes.size();
    if (batch.move)
        m_moves.append(*batch.move);
    return m_plans.append(job);
}

Result<> PlanningSink::admit(const DeleteShare &share)
{
    if (!exceeds(share, m_deleteShareLimit))
        return {};
    if (m_manyDeletes == ManyDeletes::Withhold)
        return tl::unexpected<Error>(tooManyDeletes(share, m_deleteShareLimit));
    const std::scoped_lock lock(m_mutex);
    if (!m_confirmation.key.isEmpty())
        return {};
    m_confirmation = message("plan.manyDeletes",
        u"The plan deletes %1 of the %2 stored records of %3, more than %4 percent."_s,
        {QString::number(share.deletes), QString::number(share.stored), share.stream,
            QString::number(m_deleteShareLimit)});
    return {};
}

Message PlanningSink::confirmation() const
{
    const std::scoped_lock lock(m_mutex);
    return m_confirmation;
}

} // namespace patchbay
