// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/batchrun.h"

#include "core/base/log.h"

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

BatchMemberStatus statusAfter(ExecutionStatus status)
{
    switch (status) {
    case ExecutionStatus::Succeeded:
        return BatchMemberStatus::Succeeded;
    case ExecutionStatus::Cancelled:
        return BatchMemberStatus::Cancelled;
    case ExecutionStatus::Interrupted:
        return BatchMemberStatus::Interrupted;
    case ExecutionStatus::Queued:
    case ExecutionStatus::Running:
    case ExecutionStatus::Partial:
    case ExecutionStatus::Failed:
        break;
    }
    return BatchMemberStatus::Failed;
}

} // namespace

void takeOutcome(BatchMember &member, const Execution &execution)
{
    member.status = statusAfter(execution.status);
    member.execution = execution.id;
    member.error = execution.error;
    if (execution.plan)
        member.plan = execution.plan;
    const Instant begun = execution.startedAt.value_or(execution.createdAt);
    member.duration = std::max(execution.finishedAt.value_or(begun) - begun, Milliseconds(0));
}

BatchRun::BatchRun(Batch batch, BatchAuthority authority, const Parts &parts, Finished finished)
    : m_batch(std::move(batch))
    , m_authority(std::move(authority))
    , m_parts(parts)
    , m_finished(std::move(finished))
    , m_thread([this] { run(); })
{}

void BatchRun::cancel()
{
    std::map<ExecutionId, int> active;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        if (m_mailbox->cause == Cause::None)
            m_mailbox->cause = Cause::Cancelled;
        active = m_mailbox->active;
        m_mailbox->news.notify_all();
    }
    for (const auto &[execution, number] : active) {
        // It may have ended in this moment: then there is nothing to cancel.
        [[maybe_unused]] const auto cancelled = m_parts.runs.cancel(execution, m_authority.caller);
    }
}

void BatchRun::interrupt()
{
    const std::scoped_lock lock(m_mailbox->mutex);
    m_mailbox->cause = Cause::Interrupted;
    m_mailbox->news.notify_all();
}

bool BatchRun::hasEnded() const
{
    const std::scoped_lock lock(m_mailbox->mutex);
    return m_mailbox->isOver;
}

void BatchRun::run()
{
    for (;;) {
        startSome();
        std::unique_lock lock(m_mailbox->mutex);
        if (m_mailbox->active.empty())
            break;
        m_mailbox->news.wait(lock, [this] { return !m_mailbox->ended.empty(); });
        lock.unlock();
        takeEnded();
    }
    conclude();
    const std::scoped_lock lock(m_mailbox->mutex);
    m_mailbox->isOver = true;
}

void BatchRun::startSome()
{
    for (; m_next < m_batch.members.size() && mayStart(); ++m_next) {
        if (m_batch.members[m_next].status == BatchMemberStatus::Waiting)
            start(m_batch.members[m_next]);
    }
}

bool BatchRun::mayStart() const
{
    const std::scoped_lock lock(m_mailbox->mutex);
    const bool isStopped = m_batch.stopAfter > 0 && m_failures >= m_batch.stopAfter;
    return m_mailbox->cause == Cause::None && !isStopped &&
           m_mailbox->active.size() < std::size_t(m_batch.maxConcurrent);
}

BatchRun::Cause BatchRun::cause() const
{
    const std::scoped_lock lock(m_mailbox->mutex);
    return m_mailbox->cause;
}

void BatchRun::start(BatchMember &member)
{
    const Result<Execution> begun = begin(member);
    if (!begun) {
        if (cause() != Cause::None)
            return; // it waits for a resume
        member.status = BatchMemberStatus::Failed;
        member.error = begun.error();
        ++m_failures;
        store({member});
        return;
    }
    member.status = BatchMemberStatus::Running;
    member.execution = begun->id;
    member.error.reset();
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->active.emplace(begun->id, member.number);
    }
    if (cause() == Cause::Cancelled) // cancel() has not seen this one
        (void)m_parts.runs.cancel(begun->id, m_authority.caller);
    store({member});
}

Result<Execution> BatchRun::begin(const BatchMember &member)
{
    const auto finished = [mailbox = m_mailbox](const Execution &execution) {
        const std::scoped_lock lock(mailbox->mutex);
        mailbox->ended.push_back(execution);
        mailbox->news.notify_all();
    };
    if (m_batch.kind == ExecutionKind::Apply) {
        return m_parts.runs.apply(
            {member.plan.value_or(PlanId()), m_batch.timeout, m_authority.caller, m_authority.confirmation},
            finished);
    }
    return m_parts.runs.start(
        {member.slug, m_batch.kind, m_batch.timeout, {}, m_authority.caller, m_authority.trigger}, finished);
}

void BatchRun::takeEnded()
{
    std::deque<Execution> ended;
    QList<BatchMember> changed;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        ended.swap(m_mailbox->ended);
        for (const Execution &execution : ended) {
            const auto found = m_mailbox->active.extract(execution.id);
            BatchMember &member = m_batch.members[found.mapped() - 1];
            takeOutcome(member, execution);
            m_failures += member.status == BatchMemberStatus::Failed ? 1 : 0;
            changed.append(member);
        }
    }
    store(changed);
}

void BatchRun::conclude()
{
    m_batch.status = statusAtEnd();
    m_batch.finishedAt = m_parts.clock.now();
    store({});
    if (m_finished)
        m_finished(m_batch);
}

BatchStatus BatchRun::statusAtEnd() const
{
    const BatchCounts counts = countsOf(m_batch.members);
    switch (cause()) {
    case Cause::Cancelled:
        return BatchStatus::Cancelled;
    case Cause::Interrupted:
        return BatchStatus::Interrupted;
    case Cause::None:
        break;
    }
    if (counts.waiting > 0)
        return BatchStatus::Stopped;
    return counts.succeeded == counts.total ? BatchStatus::Succeeded : BatchStatus::Failed;
}

void BatchRun::store(const QList<BatchMember> &members)
{
    m_batch.counts = countsOf(m_batch.members);
    if (const Result<> stored = m_parts.batches.update(m_batch, members); !stored)
        qCWarning(logExecutions).noquote() << stored.error().message.text << stored.error().detail;
    if (m_batch.finishedAt)
        m_parts.changes.settled(u"batch"_s, m_batch.id.value);
    else
        m_parts.changes.changed(u"batch"_s, m_batch.id.value);
}

} // namespace patchbay
