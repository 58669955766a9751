// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/lastinglog.h"

#include <algorithm>

namespace patchbay {

LastingLog::LastingLog(ExecutionLog &stored)
    : m_stored(stored)
{}

LastingLog::Ends LastingLog::storeEnds()
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_ends, [this](const auto &entry) {
        const Result<> stored = m_stored.update(entry.second.execution, entry.second.calls);
        return stored || stored.error().code != ErrorCode::Unavailable;
    });
    return m_ends;
}

Result<> LastingLog::create(const Execution &execution, const AuditEntry &audit)
{
    return m_stored.create(execution, audit);
}

Result<> LastingLog::update(const Execution &execution, const QList<CallRecord> &newCalls)
{
    const Result<> stored = m_stored.update(execution, newCalls);
    if (!stored && stored.error().code == ErrorCode::Unavailable && isSettled(execution.status)) {
        const std::scoped_lock lock(m_mutex);
        m_ends[execution.id.value] = {execution, newCalls};
    }
    return stored;
}

Result<> LastingLog::audit(const ExecutionId &execution, const Caller &caller, const AuditEntry &audit)
{
    return m_stored.audit(execution, caller, audit);
}

Result<Execution> LastingLog::byId(const ExecutionId &id)
{
    const Ends ends = storeEnds();
    const auto end = ends.find(id.value);
    return end == ends.end() ? m_stored.byId(id) : end->second.execution;
}

Result<QList<Execution>> LastingLog::page(const ExecutionQuery &query)
{
    const Ends ends = storeEnds();
    Result<QList<Execution>> page = m_stored.page(query);
    if (!page || ends.empty())
        return page;
    for (Execution &execution : *page) {
        if (const auto end = ends.find(execution.id.value); end != ends.end())
            execution = end->second.execution;
    }
    page->removeIf(
        [&](const Execution &execution) { return query.status && execution.status != *query.status; });
    return page;
}

Result<PageAnchors> LastingLog::anchors(const ExecutionQuery &query)
{
    return m_stored.anchors(query);
}

Result<QList<Execution>> LastingLog::unsettled()
{
    const Ends ends = storeEnds();
    Result<QList<Execution>> left = m_stored.unsettled();
    if (left)
        left->removeIf([&](const Execution &execution) { return ends.contains(execution.id.value); });
    return left;
}

Result<QList<CallRecord>> LastingLog::calls(const ExecutionId &execution, qint64 after, int limit)
{
    const Ends ends = storeEnds();
    Result<QList<CallRecord>> calls = m_stored.calls(execution, after, limit);
    const auto end = ends.find(execution.value);
    if (!calls || end == ends.end())
        return calls;
    std::ranges::copy_if(end->second.calls, std::back_inserter(*calls),
        [&](const CallRecord &call) { return call.number > after && calls->size() < limit; });
    return calls;
}

Result<ExecutionTotals> LastingLog::totals()
{
    const Ends ends = storeEnds();
    Result<ExecutionTotals> totals = m_stored.totals();
    if (!totals)
        return totals;
    for (const auto &[id, end] : ends) {
        const bool hasSucceeded = end.execution.status == ExecutionStatus::Succeeded;
        --totals->running;
        ++totals->executions;
        ++(hasSucceeded ? totals->succeeded : totals->failed);
    }
    return totals;
}

Result<ExecutionFigures> LastingLog::figures(Instant from, Instant to, std::chrono::minutes bucket)
{
    const Ends ends = storeEnds();
    Result<ExecutionFigures> figures = m_stored.figures(from, to, bucket);
    if (!figures)
        return figures;
    for (const auto &[id, end] : ends) {
        for (ExecutionBucket &one : figures->buckets) {
            const bool isIn = end.execution.createdAt >= one.start &&
                              end.execution.createdAt < one.start + bucket && end.execution.slug == one.slug;
            const auto running = one.statuses.find(ExecutionStatus::Running);
            if (!isIn || running == one.statuses.end())
                continue;
            if (--*running == 0)
                one.statuses.erase(running);
            ++one.statuses[end.execution.status];
        }
    }
    return figures;
}

Result<int> LastingLog::forget(Instant createdBefore, int limit)
{
    return m_stored.forget(createdBefore, limit);
}

} // namespace patchbay
