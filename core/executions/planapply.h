// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/executionwork.h"
#include "core/executions/jobqueue.h"
#include "core/executions/knownrecords.h"
#include "core/executions/planpushes.h"
#include "core/executions/plans.h"
#include "core/executions/records.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace patchbay {

/// Performs a saved plan, from where an earlier apply of it ended. First it checks that every stored record
/// which the rest of the plan touches still is what the plan supposes; then it writes, 1,000 changes a
/// transaction, each marking how far it is.
///
/// Pushes are looked at again at the platform, and then sent in their place among the other changes: see
/// PlanPushes.
class PlanApply final : public ExecutionWork
{
public:
    struct Parts
    {
        Plans &plans;
        Records &records;
        Clock &clock;
        std::function<void()> kept;
    };

    /// How old the plan is. What was found a moment ago need not be looked at again.
    enum class Age { Saved, JustFound };

    /// `pushes`: nullptr when the plan has none.
    PlanApply(const Plan &plan, Caller caller, Parts parts, std::unique_ptr<PlanPushes> pushes, Age age);

    /// `Conflict` with the key `plan.stale` names the records that moved, and turns the plan stale.
    [[nodiscard]] Result<std::optional<Error>> perform(RunJournal &journal, const WorkSpan &span) override;

private:
    struct Moved;

    [[nodiscard]] Result<> check(RunJournal &journal, const WorkSpan &span);
    [[nodiscard]] Result<> checkRecords(Moved &moved, std::stop_token stop);
    [[nodiscard]] Result<bool> holds(const Supposition &supposition);
    [[nodiscard]] Result<> write(RunJournal &journal, const WorkSpan &span, JobQueue &queue);
    [[nodiscard]] Result<> writePage(
        const QList<Change> &page, RunJournal &journal, const WorkSpan &span, JobQueue &queue);
    [[nodiscard]] Result<> writeRecords(const QList<Change> &changes, RunJournal &journal, JobQueue &queue);
    [[nodiscard]] Result<> sendAll(
        const QList<Change> &changes, RunJournal &journal, const WorkSpan &span, JobQueue &queue);
    [[nodiscard]] Result<> writeLast(RunJournal &journal, JobQueue &queue);
    [[nodiscard]] Result<RecordChange> recordChange(const Change &change);
    [[nodiscard]] RecordJob job(const QString &stream, qint64 number, RunJournal &journal) const;
    [[nodiscard]] Result<KnownRecords *> known(const QString &stream);
    [[nodiscard]] Error stale(const Moved &moved) const;

    Plan m_plan;
    const Caller m_caller;
    const Parts m_parts;
    const std::unique_ptr<PlanPushes> m_pushes;
    const Age m_age;
    std::map<QString, KnownRecords> m_known; ///< Of the streams that the plan touches.
};

} // namespace patchbay
