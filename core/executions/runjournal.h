// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/calllog.h"
#include "core/executions/executionlog.h"

#include <optional>

namespace patchbay {

/// What an execution notes while it works: where it is, what it counted, which calls it made. Belongs to the
/// execution's thread.
class RunJournal final : public CallLog
{
public:
    static constexpr int mostProcessedIds = 1'000;

    explicit RunJournal(const ExecutionId &execution);

    void enter(const QString &stage);
    /// The stage becomes `<stream>_sync`, and counting goes to that stream (anew, or on where it was).
    void enterStream(const QString &stream);

    /// Those of the stream that was entered last.
    [[nodiscard]] StreamCounts &counts() { return m_progress.streams.last(); }

    /// Counts one record of the stream.
    void count(ChangeKind kind, const QByteArray &key);

    /// Names the plan that the execution makes.
    void setPlan(const PlanId &plan) { m_plan = plan; }

    [[nodiscard]] const std::optional<PlanId> &plan() const { return m_plan; }

    qint64 record(CallRecord call) override;
    void recordRefused(RefusedRequest request) override;

    [[nodiscard]] const ExecutionProgress &progress() const { return m_progress; }

    [[nodiscard]] const QList<RefusedRequest> &refused() const { return m_refused; }

    [[nodiscard]] const QStringList &processedIds() const { return m_processedIds; }

    /// The calls that were noted since the last time.
    [[nodiscard]] QList<CallRecord> takeCalls();

private:
    ExecutionProgress m_progress;
    std::optional<PlanId> m_plan;
    QList<CallRecord> m_calls;
    QList<RefusedRequest> m_refused;
    QStringList m_processedIds;
};

} // namespace patchbay
