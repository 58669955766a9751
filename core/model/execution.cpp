// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/execution.h"

namespace patchbay {

namespace {

template<class Enum, class Name, std::size_t count>
std::optional<Enum> fromName(const Enum (&all)[count], Name nameOf, QStringView name)
{
    for (const Enum candidate : all) {
        if (nameOf(candidate) == name)
            return candidate;
    }
    return std::nullopt;
}

} // namespace

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

} // namespace patchbay
