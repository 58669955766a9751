// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/executions/pageanchors.h"
#include "core/model/execution.h"
#include "core/model/executionfigures.h"
#include "core/model/integrations.h"

#include <QList>

#include <chrono>
#include <optional>

namespace patchbay {

/// What changes of an execution while it runs.
struct ExecutionProgress
{
    ExecutionId execution;
    QString stage;
    QList<StreamCounts> streams;
    qint64 apiCallsMade = 0;

    bool operator==(const ExecutionProgress &) const = default;
};

/// Which executions a page of the history shows. What is not set allows all.
struct ExecutionQuery
{
    std::optional<IntegrationId> integration;
    std::optional<ExecutionKind> kind;
    std::optional<ExecutionStatus> status;
    bool isUnsuccessful = false;       ///< Only failed, partial and interrupted ones: few among many.
    std::optional<ExecutionId> before; ///< The page continues after this one; ids sort by time.
    int limit = 50;                    ///< At most 500.

    bool operator==(const ExecutionQuery &) const = default;
};

/// Sums over all executions of the workspace, for health and telemetry.
struct ExecutionTotals
{
    qint64 executions = 0; ///< Settled ones.
    qint64 succeeded = 0;
    qint64 failed = 0; ///< All settled ones that did not succeed.
    qint64 running = 0;
    qint64 queued = 0;

    bool operator==(const ExecutionTotals &) const = default;
};

/// The port to the history: executions and the calls that they made. Thread-safe. A write is committed when
/// the call returns.
class ExecutionLog
{
public:
    virtual ~ExecutionLog() = default;

    /// Stores a new one together with the audit row, in the name of `execution.caller`.
    [[nodiscard]] virtual Result<> create(const Execution &execution, const AuditEntry &audit) = 0;
    /// Replaces everything but what it was created with, and appends the calls made since the last time. Once
    /// it is settled, a plan that it was still building is incomplete.
    [[nodiscard]] virtual Result<> update(const Execution &execution, const QList<CallRecord> &newCalls) = 0;
    /// Records that somebody did something to it: `execution.cancel`.
    [[nodiscard]] virtual Result<> audit(
        const ExecutionId &execution, const Caller &caller, const AuditEntry &audit) = 0;

    [[nodiscard]] virtual Result<Execution> byId(const ExecutionId &id) = 0;
    /// Newest first; without the ids that they processed, which byId() has.
    [[nodiscard]] virtual Result<QList<Execution>> page(const ExecutionQuery &query) = 0;
    /// Of all that page() gives from there on, whatever its limit; the first cursor is `before`. Does not
    /// read the executions themselves.
    [[nodiscard]] virtual Result<PageAnchors> anchors(const ExecutionQuery &query) = 0;
    /// Those that are queued or running: after a start of the engine, the interrupted ones.
    [[nodiscard]] virtual Result<QList<Execution>> unsettled() = 0;
    /// Calls with a number above `after`, in order.
    [[nodiscard]] virtual Result<QList<CallRecord>> calls(
        const ExecutionId &execution, qint64 after, int limit) = 0;
    [[nodiscard]] virtual Result<ExecutionTotals> totals() = 0;
    /// Those that were asked for from `from` on and before `to`, summed up over spans of `bucket`; all
    /// borders are counted from 1970, so `from` is moved back to one.
    [[nodiscard]] virtual Result<ExecutionFigures> figures(
        Instant from, Instant to, std::chrono::minutes bucket) = 0;
    /// Forgets settled executions, with their calls, that were created before; at most `limit`, oldest first.
    /// The number says how many went: call again while it equals the limit. One whose plan is kept stays.
    [[nodiscard]] virtual Result<int> forget(Instant createdBefore, int limit) = 0;
};

} // namespace patchbay
