// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/planapply.h"

#include "core/executions/pushcall.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 1'000; // what Plans gives at once

Error cancelled(qint64 planNumber)
{
    return {ErrorCode::Cancelled,
        message("execution.applyCancelled",
            u"Cannot finish applying plan %1: it was stopped. Apply it again to go on."_s,
            {QString::number(planNumber)}),
        {}};
}

bool isWritten(ChangeKind kind)
{
    return kind == ChangeKind::Create || kind == ChangeKind::Update || kind == ChangeKind::Delete;
}

} // namespace

/// Records that are not what the plan supposes.
struct PlanApply::Moved
{
    static constexpr int mostNamed = 20;

    qint64 count = 0;
    QStringList named;

    void add(const QString &name)
    {
        if (++count <= mostNamed)
            named.append(name);
    }
};

PlanApply::PlanApply(
    const Plan &plan, Caller caller, Parts parts, std::unique_ptr<PlanPushes> pushes, Age age)
    : m_plan(plan)
    , m_caller(std::move(caller))
    , m_parts(std::move(parts))
    , m_pushes(std::move(pushes))
    , m_age(age)
{}

Result<std::optional<Error>> PlanApply::perform(RunJournal &journal, const WorkSpan &span)
{
    journal.enter(u"plan_check"_s);
    const Result<Plan> begun = m_parts.plans.beginApply(
        m_plan.id, m_caller, {u"plan.apply"_s, u"plan %1 of %2"_s.arg(m_plan.number).arg(m_plan.slug)});
    if (!begun)
        return passOn(begun);
    m_plan = *begun;
    Result<> done = m_age == Age::Saved ? check(journal, span) : Result<>();
    if (done) {
        JobQueue queue;
        done = write(journal, span, queue);
        const Result<> drained = queue.drain();
        if (done && !drained)
            done = drained;
    }
    if (done)
        return m_pushes ? m_pushes->lacking() : std::optional<Error>();
    const QByteArray &why = done.error().message.key;
    if (why == "plan.stale" || why == "records.moved") {
        if (const Result<> marked = m_parts.plans.markStale(m_plan.id); !marked)
            return passOn(marked);
    }
    return passOn(done);
}

Result<> PlanApply::check(RunJournal &journal, const WorkSpan &span)
{
    Moved moved;
    if (const Result<> checked = checkRecords(moved, span.stop); !checked)
        return checked;
    if (m_pushes && moved.count == 0) {
        const Result<QStringList> names = m_pushes->moved(m_plan, m_plan.appliedCount + 1, journal, span);
        if (!names)
            return passOn(names);
        for (const QString &name : *names)
            moved.add(name);
    }
    return moved.count == 0 ? Result<>() : tl::unexpected<Error>(stale(moved));
}

Result<> PlanApply::checkRecords(Moved &moved, std::stop_token stop)
{
    qint64 next = m_plan.appliedCount + 1;
    while (next <= m_plan.changeCount) {
        const Result<QList<Supposition>> page = m_parts.plans.suppositions(m_plan.id, next, pageSize);
        if (!page)
            return passOn(page);
        for (const Supposition &supposition : *page) {
            const Result<bool> held = holds(supposition);
            if (!held)
                return passOn(held);
            if (!*held)
                moved.add(supposition.stream + u' ' + QString::fromUtf8(supposition.key));
        }
        if (stop.stop_requested())
            return tl::unexpected<Error>(cancelled(m_plan.number));
        next += pageSize;
    }
    return {};
}

Result<bool> PlanApply::holds(const Supposition &supposition)
{
    if (!isWritten(supposition.kind) || (m_pushes && m_pushes->cover(supposition.stream)))
        return true;
    const Result<KnownRecords *> stream = known(supposition.stream);
    if (!stream)
        return passOn(stream);
    const KnownRecords::Entry *const stored = (*stream)->find(supposition.key);
    if (supposition.kind == ChangeKind::Create)
        return stored == nullptr;
    return stored != nullptr && stored->body == supposition.before;
}

Result<> PlanApply::write(RunJournal &journal, const WorkSpan &span, JobQueue &queue)
{
    qint64 next = m_plan.appliedCount + 1;
    while (next <= m_plan.changeCount) {
        const Result<QList<Change>> page = m_parts.plans.changes(m_plan.id, next, pageSize);
        if (!page)
            return passOn(page);
        const QList<Change> changes = wholeCalls(*page);
        if (changes.isEmpty())
            break;
        if (const Result<> written = writePage(changes, journal, span, queue); !written)
            return written;
        if (span.stop.stop_requested())
            return tl::unexpected<Error>(cancelled(m_plan.number));
        next += changes.size();
    }
    return writeLast(journal, queue);
}

/// Stream by stream.
Result<> PlanApply::writePage(
    const QList<Change> &page, RunJournal &journal, const WorkSpan &span, JobQueue &queue)
{
    for (auto first = page.begin(); first != page.end();) {
        const QString stream = first->stream;
        const auto last =
            std::find_if(first, page.end(), [&](const Change &change) { return change.stream != stream; });
        journal.enterStream(stream);
        const QList<Change> changes(first, last);
        const Result<> done = m_pushes && m_pushes->cover(stream) ? sendAll(changes, journal, span, queue)
                                                                  : writeRecords(changes, journal, queue);
        if (!done)
            return done;
        first = last;
    }
    return {};
}

/// One job for all.
Result<> PlanApply::writeRecords(const QList<Change> &changes, RunJournal &journal, JobQueue &queue)
{
    QList<RecordChange> written;
    written.reserve(changes.size());
    for (const Change &change : changes) {
        if (!isWritten(change.kind))
            continue;
        Result<RecordChange> converted = recordChange(change);
        if (!converted)
            return passOn(converted);
        journal.count(change.kind, converted->key);
        written.append(std::move(*converted));
    }
    const auto next = std::make_shared<RecordJob>(job(changes.last().stream, changes.last().number, journal));
    next->changes = std::move(written);
    return queue.push([this, next]() -> Result<> {
        const Result<> committed = m_parts.records.commit(*next);
        if (committed)
            m_parts.kept();
        return committed;
    });
}

/// What comes before must be written: the plan counts as applied up to each change that is sent.
Result<> PlanApply::sendAll(
    const QList<Change> &changes, RunJournal &journal, const WorkSpan &span, JobQueue &queue)
{
    if (const Result<> drained = queue.drain(); !drained)
        return drained;
    for (qsizetype first = 0, size = 0; first < changes.size(); first += size) {
        size = callSize(changes, first);
        const QList<Change> call = changes.sliced(first, size);
        if (const Result<> sent = m_pushes->send(m_plan.id, call, journal, span); !sent)
            return sent;
        m_parts.kept();
    }
    return {};
}

/// The streams move when all of the plan is written.
Result<> PlanApply::writeLast(RunJournal &journal, JobQueue &queue)
{
    const Result<QList<StreamMove>> moves = m_parts.plans.moves(m_plan.id);
    if (!moves)
        return passOn(moves);
    const auto last = std::make_shared<RecordJob>(job({}, m_plan.changeCount, journal));
    last->moves = *moves;
    last->applied->isLast = true;
    return queue.push([this, last] { return m_parts.records.commit(*last); });
}

RecordJob PlanApply::job(const QString &stream, qint64 number, RunJournal &journal) const
{
    RecordJob job;
    job.integration = m_plan.integration;
    job.stream = stream;
    job.at = m_parts.clock.now();
    job.applied = AppliedUpTo{m_plan.id, number, false};
    job.progress = journal.progress();
    return job;
}

Result<RecordChange> PlanApply::recordChange(const Change &change)
{
    RecordChange converted;
    converted.kind = change.kind;
    converted.key = change.key.toUtf8();
    converted.title = change.title;
    converted.before = change.before;
    converted.after = change.after;
    converted.fields = change.fields;
    if (change.kind != ChangeKind::Delete)
        converted.afterDigest = digestOf(change.after);
    if (change.kind == ChangeKind::Create)
        return converted;
    converted.beforeDigest = digestOf(change.before);
    const Result<KnownRecords *> stream = known(change.stream);
    if (!stream)
        return passOn(stream);
    if (const KnownRecords::Entry *const stored = (*stream)->find(converted.key))
        converted.record = stored->record;
    return converted;
}

Result<KnownRecords *> PlanApply::known(const QString &stream)
{
    const auto loaded = m_known.find(stream);
    if (loaded != m_known.end())
        return &loaded->second;
    Result<KnownRecords> records = KnownRecords::load(m_parts.records, m_plan.integration, stream);
    if (!records)
        return passOn(records);
    return &m_known.emplace(stream, std::move(*records)).first->second;
}

Error PlanApply::stale(const Moved &moved) const
{
    QString named = moved.named.join(", "_L1);
    if (moved.count > moved.named.size())
        named += " …"_L1;
    return {ErrorCode::Conflict,
        message("plan.stale",
            u"Cannot apply plan %1: records changed since its preview (%2: %3). Preview the changes "
            "again."_s,
            {QString::number(m_plan.number), QString::number(moved.count), named}),
        moved.named.join(u'\n')};
}

} // namespace patchbay
