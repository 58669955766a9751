// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/caller.h"
#include "core/model/execution.h"

#include <QList>
#include <QString>

#include <optional>

namespace patchbay {

using BatchId = Id<struct BatchTag>;

enum class BatchStatus {
    Running,
    Succeeded,
    Failed,      ///< All were run, and some of them did not succeed.
    Stopped,     ///< So many failed that the others were not started.
    Cancelled,   ///< A person ended it.
    Interrupted, ///< The engine went away in the middle.
};

enum class BatchMemberStatus {
    Waiting, ///< Not started; in a batch that has ended: never started.
    Running, ///< Or queued, while other executions work.
    Succeeded,
    Failed, ///< Or refused before it could start; the error says why.
    Cancelled,
    Interrupted,
};

[[nodiscard]] QString batchStatusName(BatchStatus status);
[[nodiscard]] QString batchMemberStatusName(BatchMemberStatus status);
[[nodiscard]] std::optional<BatchStatus> batchStatusFromName(QStringView name);
[[nodiscard]] std::optional<BatchMemberStatus> batchMemberStatusFromName(QStringView name);

/// One integration of a batch.
struct BatchMember
{
    int number = 0; ///< 1, 2, 3 … in the order asked for, in which they are also started.
    QString slug;
    BatchMemberStatus status = BatchMemberStatus::Waiting;
    std::optional<ExecutionId> execution{}; ///< The last one that was started for it.
    std::optional<PlanId> plan{};           ///< The plan that a dry run made, or an apply performs.
    Milliseconds duration{0};               ///< Of that execution, from its start; its waiting is not in it.
    std::optional<Error> error{};

    bool operator==(const BatchMember &) const = default;
};

struct BatchCounts
{
    qint64 total = 0;
    qint64 waiting = 0;
    qint64 running = 0;
    qint64 succeeded = 0;
    qint64 failed = 0;
    qint64 cancelled = 0;
    qint64 interrupted = 0;

    bool operator==(const BatchCounts &) const = default;
};

/// Many executions of one kind, a few at a time.
struct Batch
{
    static constexpr int mostMembers = 1'000;
    static constexpr int mostConcurrent = 100;

    BatchId id;
    ExecutionKind kind = ExecutionKind::Run; ///< Of all its executions.
    BatchStatus status = BatchStatus::Running;
    Caller caller;           ///< Who asked for it first.
    int maxConcurrent = 4;   ///< As many of its executions at a time, if the engine has room for them.
    int stopAfter = 0;       ///< Starts no more when so many have failed; 0: goes on.
    Milliseconds timeout{0}; ///< Of each execution.
    Instant createdAt;
    std::optional<Instant> finishedAt;
    BatchCounts counts;
    QList<BatchMember> members; ///< Empty where a list shows the batch.

    bool operator==(const Batch &) const = default;
};

[[nodiscard]] BatchCounts countsOf(const QList<BatchMember> &members);

} // namespace patchbay
