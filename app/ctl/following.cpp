// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/following.h"

#include "app/ctl/bell.h"
#include "app/ctl/terminal.h"
#include "app/ctl/words.h"

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString progressOf(const Execution &execution)
{
    qint64 fetched = 0;
    for (const StreamCounts &stream : execution.streams)
        fetched += stream.fetched;
    const QString stage = execution.stage.isEmpty() ? executionStatusName(execution.status) : execution.stage;
    return u"%1 · %2 · %3"_s.arg(
        stage, counted(fetched, u"record"_s), counted(execution.telemetry.apiCallsMade, u"call"_s));
}

} // namespace

Result<Execution> follow(const Context &context, Execution execution)
{
    Bell bell(context.transport());
    const std::stop_callback interrupted(context.stop(), [&bell] { bell.ring(); });
    bool isCancelled = false;
    while (!isSettled(execution.status)) {
        showProgress(progressOf(execution));
        bell.wait();
        if (context.stop().stop_requested() && !isCancelled) {
            isCancelled = true;
            // It may have ended in this moment: then there is nothing to cancel.
            [[maybe_unused]] const auto cancelled =
                context.client().wait(context.client().cancel(execution.id));
        }
        auto now = context.client().wait(context.client().execution(execution.id));
        if (!now)
            return passOn(now);
        execution = std::move(*now);
    }
    showProgress({});
    return execution;
}

QString outcome(const Execution &execution)
{
    const QString took =
        u"%1, %2"_s.arg(runTime(execution), counted(execution.telemetry.apiCallsMade, u"call"_s));
    switch (execution.status) {
    case ExecutionStatus::Succeeded:
        return u"Succeeded in %1."_s.arg(took);
    case ExecutionStatus::Partial:
        return u"Ended early after %1: what was not reached is not in it."_s.arg(took);
    case ExecutionStatus::Failed:
        return u"Failed at %1 after %2."_s.arg(execution.stage, took);
    case ExecutionStatus::Cancelled:
        return u"Cancelled after %1."_s.arg(took);
    case ExecutionStatus::Interrupted:
        return u"Interrupted: the engine went away in the middle."_s;
    case ExecutionStatus::Queued:
    case ExecutionStatus::Running:
        break;
    }
    return u"Still under way."_s;
}

ExitCode exitCodeFor(const Execution &execution)
{
    if (execution.status == ExecutionStatus::Succeeded)
        return ExitCode::Done;
    if (execution.status == ExecutionStatus::Cancelled)
        return ExitCode::Cancelled;
    return execution.error ? exitCodeOfTrial(execution.error->code) : ExitCode::Failed;
}

Table countsTable(const QList<StreamCounts> &streams)
{
    using enum Table::Align;
    Table table({{u"STREAM"_s}, {u"FETCHED"_s, Right}, {u"CREATE"_s, Right}, {u"UPDATE"_s, Right},
        {u"DELETE"_s, Right}, {u"INVALID"_s, Right}, {u"UNCHANGED"_s, Right}, {u"PAGES"_s, Right}});
    for (const StreamCounts &counts : streams) {
        table.add({counts.stream, grouped(counts.fetched), grouped(counts.created), grouped(counts.updated),
            grouped(counts.deleted), grouped(counts.invalid), grouped(counts.unchanged),
            grouped(counts.pages)});
    }
    return table;
}

} // namespace patchbay::ctl
