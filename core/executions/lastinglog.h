// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/executionlog.h"

#include <map>
#include <mutex>

namespace patchbay {

/// A log that loses no end. Where the end of an execution cannot be stored, because the disk is full, it is
/// remembered, shown in the place of the stored row, and stored by the next call for which there is room.
/// Without it such an execution would look as if it ran, until the next start. Thread-safe.
class LastingLog final : public ExecutionLog
{
public:
    /// `stored` outlives this.
    explicit LastingLog(ExecutionLog &stored);

    [[nodiscard]] Result<> create(const Execution &execution, const AuditEntry &audit) override;
    /// Fails although the end is remembered.
    [[nodiscard]] Result<> update(const Execution &execution, const QList<CallRecord> &newCalls) override;
    [[nodiscard]] Result<> audit(
        const ExecutionId &execution, const Caller &caller, const AuditEntry &audit) override;

    [[nodiscard]] Result<Execution> byId(const ExecutionId &id) override;
    [[nodiscard]] Result<QList<Execution>> page(const ExecutionQuery &query) override;
    [[nodiscard]] Result<PageAnchors> anchors(const ExecutionQuery &query) override;
    [[nodiscard]] Result<QList<Execution>> unsettled() override;
    [[nodiscard]] Result<QList<CallRecord>> calls(
        const ExecutionId &execution, qint64 after, int limit) override;
    [[nodiscard]] Result<ExecutionTotals> totals() override;
    [[nodiscard]] Result<ExecutionFigures> figures(
        Instant from, Instant to, std::chrono::minutes bucket) override;
    [[nodiscard]] Result<int> forget(Instant createdBefore, int limit) override;

private:
    struct End
    {
        Execution execution;
        QList<CallRecord> calls;
    };

    using Ends = std::map<QString, End>;

    /// Stores what is remembered, if there is room now; returns what there is not.
    [[nodiscard]] Ends storeEnds();

    ExecutionLog &m_stored;
    std::mutex m_mutex;
    Ends m_ends; ///< By the execution's id. Guarded by m_mutex.
};

} // namespace patchbay
