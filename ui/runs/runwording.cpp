// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runwording.h"

#include "ui/widgets/wording.h"

#include <QCoreApplication>

namespace patchbay::runwording {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts outside any class are translated in a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(runwording)
};

/// What is left of what it did, where it did not end well.
QString keptText(const Execution &execution)
{
    const qint64 changes = changesOf(execution);
    if (execution.kind == ExecutionKind::DryRun)
        return execution.plan ? Words::tr("its plan is incomplete") : Words::tr("there is no plan");
    return changes > 0 ? Words::tr("changes kept: %1").arg(wording::count(changes))
                       : Words::tr("nothing was changed");
}

QString finishedText(const Execution &execution)
{
    const QString changes = wording::count(changesOf(execution));
    const QString records = wording::count(recordsOf(execution));
    if (execution.kind == ExecutionKind::Apply)
        return Words::tr("Applied %1 changes").arg(changes);
    if (changesOf(execution) == 0)
        return execution.kind == ExecutionKind::DryRun
                   ? Words::tr("Nothing would change in %1 records").arg(records)
                   : Words::tr("Nothing had changed in %1 records").arg(records);
    return execution.kind == ExecutionKind::DryRun
               ? Words::tr("Would change %1 of %2 records").arg(changes, records)
               : Words::tr("Changed %1 of %2 records").arg(changes, records);
}

QString runningText(const Execution &execution)
{
    const QString stage = stageName(execution.stage);
    return stage.isEmpty() ? Words::tr("Starts") : Words::tr("Works on %1").arg(stage);
}

/// `Stopped in inventory: changes kept: 239`, or without the stage where none was reached.
QString endedText(const Execution &execution, const QString &verb, const QString &verbIn)
{
    const QString stage = stageName(execution.stage);
    const QString end = stage.isEmpty() ? verb : verbIn.arg(stage);
    return u"%1; %2"_s.arg(end, keptText(execution));
}

} // namespace

QString nameOf(const Execution &execution)
{
    return Words::tr("%1 of %2").arg(wordOf(execution.kind), execution.slug);
}

QString stageName(const QString &stage)
{
    constexpr QStringView suffix = u"_sync";
    if (stage == "connect"_L1)
        return Words::tr("connecting");
    if (stage == "plan_check"_L1)
        return Words::tr("checking the plan");
    return stage.endsWith(suffix) ? stage.chopped(suffix.size()) : stage;
}

QString sentenceOf(const Execution &execution)
{
    switch (execution.status) {
    case ExecutionStatus::Queued:
        return Words::tr("Waits until other runs leave room");
    case ExecutionStatus::Running:
        return runningText(execution);
    case ExecutionStatus::Succeeded:
        return finishedText(execution);
    case ExecutionStatus::Partial:
        return endedText(execution, Words::tr("Did not finish everything"),
            Words::tr("Did not finish everything, last in %1"));
    case ExecutionStatus::Failed:
        return endedText(execution, Words::tr("Failed"), Words::tr("Failed in %1"));
    case ExecutionStatus::Cancelled:
        return endedText(execution, Words::tr("Cancelled"), Words::tr("Cancelled in %1"));
    case ExecutionStatus::Interrupted:
        break;
    }
    return endedText(execution, Words::tr("The engine stopped in the middle"),
        Words::tr("The engine stopped in the middle of %1"));
}

QString causeOf(const Execution &execution)
{
    return execution.error ? wording::sentence(execution.error->message) : QString();
}

qint64 changesOf(const Execution &execution)
{
    return totalOf(execution.streams).changes();
}

qint64 recordsOf(const Execution &execution)
{
    return totalOf(execution.streams).fetched;
}

std::optional<std::chrono::microseconds> durationOf(const Execution &execution, Instant now)
{
    if (!execution.startedAt)
        return std::nullopt;
    const Instant end = execution.finishedAt.value_or(now);
    return std::max(std::chrono::microseconds{0},
        std::chrono::duration_cast<std::chrono::microseconds>(end - *execution.startedAt));
}

QString callerOf(const Caller &caller)
{
    if (caller.id.startsWith("schedule:"_L1))
        return Words::tr("schedule");
    return caller.name.isEmpty() ? caller.id : caller.name;
}

QString shortId(const QString &id)
{
    return id.right(8);
}

StatusLook lookOf(BatchStatus status)
{
    switch (status) {
    case BatchStatus::Running:
        return patchbay::lookOf(ExecutionStatus::Running);
    case BatchStatus::Succeeded:
        return patchbay::lookOf(ExecutionStatus::Succeeded);
    case BatchStatus::Failed:
        return patchbay::lookOf(ExecutionStatus::Failed);
    case BatchStatus::Stopped:
        return {Glyph::OctagonCross, Tone::Err, Tone::Err, Words::tr("Stopped")};
    case BatchStatus::Cancelled:
        return patchbay::lookOf(ExecutionStatus::Cancelled);
    case BatchStatus::Interrupted:
        break;
    }
    return patchbay::lookOf(ExecutionStatus::Interrupted);
}

StatusLook lookOf(BatchMemberStatus status)
{
    switch (status) {
    case BatchMemberStatus::Waiting:
        return {Glyph::Clock, Tone::Quiet, Tone::Secondary, Words::tr("Waiting")};
    case BatchMemberStatus::Running:
        return patchbay::lookOf(ExecutionStatus::Running);
    case BatchMemberStatus::Succeeded:
        return patchbay::lookOf(ExecutionStatus::Succeeded);
    case BatchMemberStatus::Failed:
        return patchbay::lookOf(ExecutionStatus::Failed);
    case BatchMemberStatus::Cancelled:
        return patchbay::lookOf(ExecutionStatus::Cancelled);
    case BatchMemberStatus::Interrupted:
        break;
    }
    return patchbay::lookOf(ExecutionStatus::Interrupted);
}

int urgencyOf(BatchMemberStatus status)
{
    switch (status) {
    case BatchMemberStatus::Waiting:
        return patchbay::urgencyOf(ExecutionStatus::Queued);
    case BatchMemberStatus::Running:
        return patchbay::urgencyOf(ExecutionStatus::Running);
    case BatchMemberStatus::Succeeded:
        return patchbay::urgencyOf(ExecutionStatus::Succeeded);
    case BatchMemberStatus::Failed:
        return patchbay::urgencyOf(ExecutionStatus::Failed);
    case BatchMemberStatus::Cancelled:
        return patchbay::urgencyOf(ExecutionStatus::Cancelled);
    case BatchMemberStatus::Interrupted:
        break;
    }
    return patchbay::urgencyOf(ExecutionStatus::Interrupted);
}

QString sentenceOf(const Batch &batch)
{
    const BatchCounts &counts = batch.counts;
    const qint64 finished = counts.total - counts.waiting - counts.running;
    const QString done =
        Words::tr("%1 of %2 finished").arg(wording::count(finished), wording::count(counts.total));
    return counts.failed > 0 ? Words::tr("%1, %2 failed").arg(done, wording::count(counts.failed)) : done;
}

} // namespace patchbay::runwording
