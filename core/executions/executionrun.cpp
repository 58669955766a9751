// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/executionrun.h"

#include "core/base/log.h"
#include "core/connectors/callerrors.h"

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

Error timedOut(Milliseconds timeout)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(timeout).count();
    return {ErrorCode::Unavailable,
        message("execution.timeout",
            u"Cannot finish within %1 seconds: the time is over. Allow more time, or run fewer streams."_s,
            {QString::number(seconds)}),
        {}};
}

/// What a telemetry counter counts: the records that were dealt with.
qint64 processed(const StreamCounts &counts)
{
    return counts.fetched > 0 ? counts.fetched - counts.invalid : counts.changes();
}

} // namespace

Error interruption()
{
    return {ErrorCode::Unavailable,
        message("execution.interrupted",
            u"Cannot finish the execution: Patchbay ended meanwhile. Start it again."_s),
        {}};
}

ExecutionRun::ExecutionRun(const Execution &execution, std::unique_ptr<ExecutionWork> work, Parts parts)
    : m_execution(execution)
    , m_work(std::move(work))
    , m_parts(std::move(parts))
{}

void ExecutionRun::run()
{
    m_execution.startedAt = m_parts.ports.clock.now();
    m_execution.status = ExecutionStatus::Running;
    RunJournal journal(m_execution.id);
    const Result<std::optional<Error>> result = work(journal);
    conclude(result, journal);
    if (isWriting() &&
        (m_execution.status == ExecutionStatus::Succeeded || m_execution.status == ExecutionStatus::Partial))
        moveLastSync();
    if (m_execution.error && isBadCredentials(*m_execution.error))
        m_parts.authenticationFailed(m_execution.integration, m_execution.error->message);
    store(journal.takeCalls());
}

void ExecutionRun::announce()
{
    ChangeSink &changes = m_parts.ports.changes;
    if (m_execution.plan)
        changes.changed(u"plan"_s, m_execution.plan->value);
    if (isWriting())
        changes.changed(u"integration"_s, m_execution.slug);
    changes.settled(u"execution"_s, m_execution.id.value);
    if (m_parts.finished)
        m_parts.finished(m_execution);
}

void ExecutionRun::cancel()
{
    end(Cause::Cancelled);
}

void ExecutionRun::interrupt()
{
    end(Cause::Interrupted);
}

void ExecutionRun::end(Cause cause)
{
    Cause none = Cause::None;
    m_cause.compare_exchange_strong(none, cause);
    m_stop.request_stop();
}

Result<std::optional<Error>> ExecutionRun::work(RunJournal &journal)
{
    Clock &clock = m_parts.ports.clock;
    const std::chrono::nanoseconds deadline = clock.elapsed() + m_execution.timeout;
    const std::jthread watch([this, &clock](std::stop_token over) {
        if (clock.sleep(m_execution.timeout, std::move(over)))
            end(Cause::TimedOut);
    });
    if (m_stop.stop_requested())
        return fail(ErrorCode::Cancelled, {});
    if (const Result<> stored = m_parts.log.update(m_execution, {}); !stored)
        return passOn(stored);
    m_parts.ports.changes.changed(u"execution"_s, m_execution.id.value);
    return m_work->perform(journal, {m_stop.get_token(), deadline});
}

void ExecutionRun::conclude(const Result<std::optional<Error>> &result, const RunJournal &journal)
{
    m_execution.finishedAt = m_parts.ports.clock.now();
    const ExecutionProgress progress = journal.progress();
    m_execution.stage = progress.stage;
    m_execution.streams = progress.streams;
    m_execution.processedIds = journal.processedIds();
    m_execution.telemetry.apiCallsMade = progress.apiCallsMade;
    if (journal.plan())
        m_execution.plan = journal.plan();
    for (const StreamCounts &counts : m_execution.streams) {
        const QString counter = m_parts.counters.value(counts.stream);
        if (!counter.isEmpty())
            m_execution.telemetry.counters[counter] += processed(counts);
    }
    if (!result)
        return explainEnd(result.error());
    m_execution.error = *result;
    m_execution.status = *result ? ExecutionStatus::Partial : ExecutionStatus::Succeeded;
}

void ExecutionRun::explainEnd(const Error &error)
{
    switch (m_cause) {
    case Cause::None:
        m_execution.status = ExecutionStatus::Failed;
        m_execution.error = error;
        return;
    case Cause::TimedOut:
        m_execution.status = ExecutionStatus::Failed;
        m_execution.error = timedOut(m_execution.timeout);
        return;
    case Cause::Cancelled:
        m_execution.status = ExecutionStatus::Cancelled;
        m_execution.error = Error{
            ErrorCode::Cancelled, message("execution.cancelled", u"The execution was cancelled."_s), {}};
        return;
    case Cause::Interrupted:
        m_execution.status = ExecutionStatus::Interrupted;
        m_execution.error = interruption();
        return;
    }
}

void ExecutionRun::moveLastSync()
{
    const auto move = [this](Integration &integration) -> Result<> {
        integration.lastSync = m_execution.finishedAt;
        return {};
    };
    const Result<Integration> moved = m_parts.ports.integrations.change(m_execution.slug, move,
        m_execution.caller, {u"integration.synced"_s, u"execution "_s + m_execution.id.value});
    if (!moved)
        qCWarning(logExecutions).noquote() << moved.error().message.text << moved.error().detail;
}

void ExecutionRun::store(const QList<CallRecord> &calls)
{
    const Result<> stored = m_parts.log.update(m_execution, calls);
    if (!stored)
        qCWarning(logExecutions).noquote() << stored.error().message.text << stored.error().detail;
}

} // namespace patchbay
