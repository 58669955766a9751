// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/calllog.h"
#include "core/executions/executionlog.h"

#include <mutex>
#include <optional>
#include <vector>

namespace patchbay {

/// What an execution notes while it works: where it is, what it counted, which calls it made. Belongs to the
/// execution's thread; only calls may be noted by another one.
class RunJournal final : public CallLog
{
public:
    static constexpr int mostProcessedIds = 1'000;

    explicit RunJournal(const ExecutionId &execution);

    void enter(const QString &stage);
    /// The stage becomes `<stream>_sync`, and counting goes to that stream (anew, or on where it was).
    void enterStream(const QString &stream);

    // What is counted belongs to the stream that was entered last.

    void countPage() { ++m_streams.back().pages; }

    /// Counts records that were not fetched, because the provider says that nothing has changed, and the
    /// pages that it was asked for.
    void countUnchanged(qint64 records, qint64 pages)
    {
        m_streams.back().unchanged += records;
        m_streams.back().pages += pages;
    }

    void countFetched() { ++m_streams.back().fetched; }

    /// Counts one record.
    void count(ChangeKind kind, const QByteArray &key);

    /// Forgets what was counted of these streams, the last ones that were entered: it was only looked at.
    void uncount(const QStringList &streams);

    /// That the provider's list was read to its end.
    void countAsComplete() { m_streams.back().isComplete = true; }

    /// Names the plan that the execution makes.
    void setPlan(const PlanId &plan) { m_plan = plan; }

    [[nodiscard]] const std::optional<PlanId> &plan() const { return m_plan; }

    qint64 record(CallRecord call) override;
    void recordRefused(RefusedRequest request) override;

    /// As it is now. It shares nothing with the journal, so that another thread may keep it while this one
    /// counts.
    [[nodiscard]] ExecutionProgress progress() const;

    [[nodiscard]] QList<RefusedRequest> refused() const;

    [[nodiscard]] const QStringList &processedIds() const { return m_processedIds; }

    /// The calls that were noted since the last time.
    [[nodiscard]] QList<CallRecord> takeCalls();

    /// Calls that were taken and not kept, before those noted since.
    void putBack(const QList<CallRecord> &calls);

private:
    const ExecutionId m_execution;
    std::vector<StreamCounts> m_streams;
    std::optional<PlanId> m_plan;
    QStringList m_processedIds;

    mutable std::mutex m_mutex; ///< Guards all below.
    QString m_stage;
    qint64 m_apiCallsMade = 0;
    QList<CallRecord> m_calls;
    QList<RefusedRequest> m_refused;
};

} // namespace patchbay
