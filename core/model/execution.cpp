// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/execution.h"

#include "core/model/enumname.h"

namespace patchbay {

QString executionKindName(ExecutionKind kind)
{
    switch (kind) {
    case ExecutionKind::Run:
        return QStringLiteral("run");
    case ExecutionKind::DryRun:
        return QStringLiteral("dry_run");
    case ExecutionKind::Apply:
        break;
    }
    return QStringLiteral("apply");
}

QString executionStatusName(ExecutionStatus status)
{
    switch (status) {
    case ExecutionStatus::Queued:
        return QStringLiteral("queued");
    case ExecutionStatus::Running:
        return QStringLiteral("running");
    case ExecutionStatus::Succeeded:
        return QStringLiteral("succeeded");
    case ExecutionStatus::Partial:
        return QStringLiteral("partial");
    case ExecutionStatus::Failed:
        return QStringLiteral("failed");
    case ExecutionStatus::Cancelled:
        return QStringLiteral("cancelled");
    case ExecutionStatus::Interrupted:
        break;
    }
    return QStringLiteral("interrupted");
}

std::optional<ExecutionKind> executionKindFromName(QStringView name)
{
    static constexpr ExecutionKind all[] = {ExecutionKind::Run, ExecutionKind::DryRun, ExecutionKind::Apply};
    return fromName(all, executionKindName, name);
}

std::optional<ExecutionStatus> executionStatusFromName(QStringView name)
{
    static constexpr ExecutionStatus all[] = {ExecutionStatus::Queued, ExecutionStatus::Running,
        ExecutionStatus::Succeeded, ExecutionStatus::Partial, ExecutionStatus::Failed,
        ExecutionStatus::Cancelled, ExecutionStatus::Interrupted};
    return fromName(all, executionStatusName, name);
}

bool isSettled(ExecutionStatus status)
{
    return status != ExecutionStatus::Queued && status != ExecutionStatus::Running;
}

StreamCounts totalOf(const QList<StreamCounts> &streams)
{
    StreamCounts total;
    total.isComplete = true;
    for (const StreamCounts &counts : streams) {
        total.fetched += counts.fetched;
        total.created += counts.created;
        total.updated += counts.updated;
        total.deleted += counts.deleted;
        total.unchanged += counts.unchanged;
        total.invalid += counts.invalid;
        total.pages += counts.pages;
        total.isComplete = total.isComplete && counts.isComplete;
    }
    return total;
}

} // namespace patchbay
