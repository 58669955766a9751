// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/writingsink.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

WritingSink::WritingSink(Records &records, const Integration &integration, const Clock &clock)
    : m_records(records)
    , m_integration(integration)
    , m_clock(clock)
{}

Result<> WritingSink::take(const RecordBatch &batch)
{
    RecordJob job;
    job.integration = m_integration.id;
    job.stream = batch.stream;
    job.at = m_clock.now();
    job.changes = batch.changes;
    if (batch.move)
        job.moves.append(*batch.move);
    job.progress = batch.progress;
    job.calls = batch.calls;
    return m_records.commit(job);
}

Result<> WritingSink::admit(const DeleteShare &share)
{
    if (!exceeds(share, m_integration.deleteShareLimit))
        return {};
    return tl::unexpected<Error>(tooManyDeletes(share, m_integration.deleteShareLimit));
}

Error tooManyDeletes(const DeleteShare &share, int percent)
{
    return {ErrorCode::Conflict,
        message("execution.manyDeletes",
            u"Cannot delete %1 of the %2 records of %3: that is more than %4 percent. Preview the "
            "changes, look at the deletes, and apply the plan."_s,
            {QString::number(share.deletes), QString::number(share.stored), share.stream,
                QString::number(percent)}),
        {}};
}

} // namespace patchbay
