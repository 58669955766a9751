// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/batchruns.h"

#include "core/executions/admission.h"
#include "core/executions/executionrun.h"

#include <QSet>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> invalid(const char *key, const QString &pattern, const QStringList &arguments = {})
{
    return fail(ErrorCode::InvalidInput, message(key, pattern, arguments));
}

QString auditDetail(const Batch &batch)
{
    const QString pattern =
        batch.members.size() == 1 ? u"%1 of %2 integration"_s : u"%1 of %2 integrations"_s;
    return pattern.arg(executionKindName(batch.kind)).arg(batch.members.size());
}

/// Whether a resume runs it again.
bool isUnfinished(const BatchMember &member, BatchRuns::Retry retry)
{
    switch (member.status) {
    case BatchMemberStatus::Waiting:
    case BatchMemberStatus::Running:
    case BatchMemberStatus::Cancelled:
    case BatchMemberStatus::Interrupted:
        return true;
    case BatchMemberStatus::Failed:
        return retry == BatchRuns::Retry::Failed;
    case BatchMemberStatus::Succeeded:
        break;
    }
    return false;
}

} // namespace

BatchRuns::BatchRuns(Runs &runs, const RunPorts &ports, const RunStores &stores, Batches &batches)
    : m_runs(runs)
    , m_ports(ports)
    , m_stores(stores)
    , m_batches(batches)
    , m_ids(ports.clock, ports.random)
{}

BatchRuns::~BatchRuns()
{
    interrupt();
    m_runs.shutdown();
}

Result<Batch> BatchRuns::start(const BatchRequest &request, BatchRun::Finished finished)
{
    Q_ASSERT(request.kind != ExecutionKind::Apply);
    if (const Result<> admitted = admitRequest(request.authority.caller, request.timeout); !admitted)
        return passOn(admitted);
    if (const Result<> checked = check(request); !checked)
        return passOn(checked);
    Batch batch;
    batch.kind = request.kind;
    batch.maxConcurrent = request.maxConcurrent;
    batch.stopAfter = request.stopAfter;
    batch.timeout = request.timeout;
    for (const QString &slug : request.slugs) {
        if (const auto integration = m_ports.integrations.bySlug(slug); !integration)
            return passOn(integration);
        batch.members.append({.number = int(batch.members.size()) + 1, .slug = slug});
    }
    return create(std::move(batch), request.authority, std::move(finished));
}

Result<Batch> BatchRuns::apply(
    const BatchId &previews, const BatchAuthority &authority, BatchRun::Finished finished)
{
    if (const Result<> admitted = admitRequest(authority.caller, RunRequest::longest); !admitted)
        return passOn(admitted);
    const Result<Batch> previewed = m_batches.byId(previews);
    if (!previewed)
        return previewed;
    Batch batch;
    batch.kind = ExecutionKind::Apply;
    batch.maxConcurrent = previewed->maxConcurrent;
    batch.stopAfter = previewed->stopAfter;
    batch.timeout = RunRequest::longest;
    for (const BatchMember &member : previewed->members) {
        if (!member.plan)
            continue;
        const Result<Plan> plan = m_stores.plans.byId(*member.plan);
        if (plan && !refusalToApply(*plan))
            batch.members.append(
                {.number = int(batch.members.size()) + 1, .slug = member.slug, .plan = member.plan});
    }
    if (batch.members.isEmpty()) {
        return fail(ErrorCode::Conflict,
            message("batch.nothingToApply",
                u"Cannot apply batch %1: it has no plan that may be applied. Preview a batch first."_s,
                {previews.value}));
    }
    return create(std::move(batch), authority, std::move(finished));
}

Result<Batch> BatchRuns::resume(const BatchId &id, Retry retry, const BatchAuthority &authority)
{
    if (const Result<> admitted = admitRequest(authority.caller, RunRequest::longest); !admitted)
        return passOn(admitted);
    const std::scoped_lock alone(m_resuming);
    Result<Batch> batch = m_batches.byId(id);
    if (!batch)
        return batch;
    if (batch->status == BatchStatus::Running) {
        return fail(ErrorCode::Conflict,
            message("batch.running", u"Cannot resume batch %1: it is running."_s, {id.value}));
    }
    QList<BatchMember> again;
    for (BatchMember &member : batch->members) {
        if (!isUnfinished(member, retry))
            continue;
        member.status = BatchMemberStatus::Waiting;
        member.error.reset();
        again.append(member);
    }
    if (again.isEmpty()) {
        return fail(ErrorCode::Conflict,
            message("batch.nothingLeft",
                u"Cannot resume batch %1: all of it was run. Failed ones are run again where that is asked "
                u"for."_s,
                {id.value}));
    }
    batch->status = BatchStatus::Running;
    batch->finishedAt.reset();
    batch->counts = countsOf(batch->members);
    if (const auto stored = m_batches.update(*batch, again); !stored)
        return passOn(stored);
    if (const auto noted = m_batches.audit(id, authority.caller, {u"batch.resume"_s, auditDetail(*batch)});
        !noted)
        return passOn(noted);
    launch(*batch, authority, {});
    return batch;
}

Result<Batch> BatchRuns::cancel(const BatchId &id, const Caller &caller)
{
    if (const Result<> admitted = admitRequest(caller, RunRequest::shortest); !admitted)
        return passOn(admitted);
    const Result<Batch> batch = m_batches.byId(id);
    if (!batch)
        return batch;
    const std::scoped_lock lock(m_mutex);
    BatchRun *run = active(id);
    if (!run || batch->status != BatchStatus::Running) {
        return fail(ErrorCode::Conflict,
            message("batch.hasEnded", u"Cannot cancel batch %1: it has ended already."_s, {id.value}));
    }
    if (const auto noted = m_batches.audit(id, caller, {u"batch.cancel"_s, auditDetail(*batch)}); !noted)
        return passOn(noted);
    run->cancel();
    return batch;
}

Result<> BatchRuns::recover()
{
    const Result<QList<Batch>> left = m_batches.unsettled();
    if (!left)
        return passOn(left);
    for (Batch batch : *left) {
        for (BatchMember &member : batch.members) {
            if (member.status != BatchMemberStatus::Running)
                continue;
            // It may have ended before the engine did, and the batch did not come to note it.
            const auto execution = m_stores.log.byId(member.execution.value_or(ExecutionId()));
            member.status = BatchMemberStatus::Interrupted;
            member.error = interruption();
            if (execution && isSettled(execution->status))
                takeOutcome(member, *execution);
        }
        batch.status = BatchStatus::Interrupted;
        batch.finishedAt = m_ports.clock.now();
        if (const Result<> stored = m_batches.update(batch, batch.members); !stored)
            return stored;
        m_ports.changes.changed(u"batch"_s, batch.id.value);
    }
    return {};
}

void BatchRuns::interrupt()
{
    const std::scoped_lock lock(m_mutex);
    m_isInterrupted = true;
    for (const auto &[id, run] : m_active)
        run->interrupt();
}

Result<> BatchRuns::check(const BatchRequest &request) const
{
    const qsizetype count = request.slugs.size();
    if (count < 1 || count > Batch::mostMembers) {
        return invalid("batch.size", u"Cannot start a batch of %1 integrations: it has from 1 to %2."_s,
            {QString::number(count), QString::number(Batch::mostMembers)});
    }
    QSet<QString> seen;
    for (const QString &slug : request.slugs) {
        if (seen.contains(slug))
            return invalid("batch.twice", u"Cannot start the batch: %1 is named twice."_s, {slug});
        seen.insert(slug);
    }
    if (request.maxConcurrent < 1 || request.maxConcurrent > Batch::mostConcurrent) {
        return invalid("batch.concurrency", u"Cannot run %1 at a time: it is from 1 to %2."_s,
            {QString::number(request.maxConcurrent), QString::number(Batch::mostConcurrent)});
    }
    if (request.stopAfter < 0)
        return invalid("batch.stopAfter", u"Cannot stop after %1 failures: it is from 1 on."_s,
            {QString::number(request.stopAfter)});
    return {};
}

Result<Batch> BatchRuns::create(Batch batch, const BatchAuthority &authority, BatchRun::Finished finished)
{
    batch.id = m_ids.next<BatchId>();
    batch.caller = authority.caller;
    batch.createdAt = m_ports.clock.now();
    batch.counts = countsOf(batch.members);
    const QString action = u"batch."_s + executionKindName(batch.kind);
    if (const auto created = m_batches.create(batch, {action, auditDetail(batch)}); !created)
        return passOn(created);
    m_ports.changes.changed(u"batch"_s, batch.id.value);
    launch(batch, authority, std::move(finished));
    return batch;
}

void BatchRuns::launch(const Batch &batch, const BatchAuthority &authority, BatchRun::Finished finished)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_active, [](const auto &entry) { return entry.second->hasEnded(); });
    auto &run = m_active[batch.id];
    run = std::make_unique<BatchRun>(batch, authority,
        BatchRun::Parts{m_runs, m_batches, m_ports.clock, m_ports.changes}, std::move(finished));
    if (m_isInterrupted)
        run->interrupt();
}

BatchRun *BatchRuns::active(const BatchId &id)
{
    const auto found = m_active.find(id);
    return found == m_active.end() || found->second->hasEnded() ? nullptr : found->second.get();
}

} // namespace patchbay
