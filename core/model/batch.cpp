// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/batch.h"

#include "core/model/enumname.h"

namespace patchbay {

namespace {

qint64 &countOf(BatchCounts &counts, BatchMemberStatus status)
{
    switch (status) {
    case BatchMemberStatus::Waiting:
        return counts.waiting;
    case BatchMemberStatus::Running:
        return counts.running;
    case BatchMemberStatus::Succeeded:
        return counts.succeeded;
    case BatchMemberStatus::Failed:
        return counts.failed;
    case BatchMemberStatus::Cancelled:
        return counts.cancelled;
    case BatchMemberStatus::Interrupted:
        break;
    }
    return counts.interrupted;
}

} // namespace

QString batchStatusName(BatchStatus status)
{
    switch (status) {
    case BatchStatus::Running:
        return QStringLiteral("running");
    case BatchStatus::Succeeded:
        return QStringLiteral("succeeded");
    case BatchStatus::Failed:
        return QStringLiteral("failed");
    case BatchStatus::Stopped:
        return QStringLiteral("stopped");
    case BatchStatus::Cancelled:
        return QStringLiteral("cancelled");
    case BatchStatus::Interrupted:
        break;
    }
    return QStringLiteral("interrupted");
}

QString batchMemberStatusName(BatchMemberStatus status)
{
    switch (status) {
    case BatchMemberStatus::Waiting:
        return QStringLiteral("waiting");
    case BatchMemberStatus::Running:
        return QStringLiteral("running");
    case BatchMemberStatus::Succeeded:
        return QStringLiteral("succeeded");
    case BatchMemberStatus::Failed:
        return QStringLiteral("failed");
    case BatchMemberStatus::Cancelled:
        return QStringLiteral("cancelled");
    case BatchMemberStatus::Interrupted:
        break;
    }
    return QStringLiteral("interrupted");
}

std::optional<BatchStatus> batchStatusFromName(QStringView name)
{
    static constexpr BatchStatus all[] = {BatchStatus::Running, BatchStatus::Succeeded, BatchStatus::Failed,
        BatchStatus::Stopped, BatchStatus::Cancelled, BatchStatus::Interrupted};
    return fromName(all, batchStatusName, name);
}

std::optional<BatchMemberStatus> batchMemberStatusFromName(QStringView name)
{
    static constexpr BatchMemberStatus all[] = {BatchMemberStatus::Waiting, BatchMemberStatus::Running,
        BatchMemberStatus::Succeeded, BatchMemberStatus::Failed, BatchMemberStatus::Cancelled,
        BatchMemberStatus::Interrupted};
    return fromName(all, batchMemberStatusName, name);
}

BatchCounts countsOf(const QList<BatchMember> &members)
{
    BatchCounts counts;
    counts.total = members.size();
    for (const BatchMember &member : members)
        ++countOf(counts, member.status);
    return counts;
}

} // namespace patchbay
