// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/executions/executionlog.h"
#include "core/executions/recordchange.h"
#include "core/executions/streamstates.h"
#include "core/model/plan.h"
#include "core/model/planfilter.h"
#include "core/model/plangroups.h"

#include <QList>

#include <optional>

namespace patchbay {

/// What is appended to a plan in one transaction.
struct PlanJob
{
    PlanId plan;
    QString stream;
    qint64 firstNumber = 1;      ///< The number of the first change; the others follow.
    QList<RecordChange> changes; ///< At most RecordBatch::mostChanges, none of them unchanged; perhaps none.
    ExecutionProgress progress;  ///< Of the dry run; its counts include this job.
    QList<CallRecord> calls;     ///< Calls made since the last time.
    Message confirmation; ///< What applying asks, as far as is known; it outlives an abandoned preview.

    bool operator==(const PlanJob &) const = default;
};

/// What a change of a plan supposes of the stored record, without any body.
struct Supposition
{
    qint64 number = 0;
    QString stream;
    ChangeKind kind = ChangeKind::Create;
    QByteArray key;
    Digest before; ///< Of the stored body; all zero for a create.

    bool operator==(const Supposition &) const = default;
};

/// That the changes of one call of a push are about to be sent, or what came of each.
struct PushNote
{
    PlanId plan;
    qint64 number = 0;                          ///< Of the first change.
    QList<std::optional<PushOutcome>> outcomes; ///< Its own, and those of the next ones. Absent: it did not
                                                ///< leave, as if it was never tried.
    ExecutionProgress progress;                 ///< Of the apply.
    QList<CallRecord> calls;                    ///< Calls made since the last time.

    bool operator==(const PushNote &) const = default;
};

/// Which plans a page shows. What is not set allows all.
struct PlanQuery
{
    std::optional<IntegrationId> integration;
    qint64 before = 0; ///< The page continues below this plan number; 0: from the newest.
    int limit = 50;    ///< At most 500.

    bool operator==(const PlanQuery &) const = default;
};

/// Where the pages of a filtered list begin: so that a list of a million rows can be entered anywhere.
struct PlanAnchors
{
    static constexpr int step = 200;

    QList<qint64> numbers; ///< Of the 1st, 201st, 401st … change that passes the filter.
    qint64 total = 0;      ///< Changes that pass it.

    bool operator==(const PlanAnchors &) const = default;
};

/// Why the plan may not be applied as it stands now; nothing when it may.
[[nodiscard]] std::optional<Error> refusalToApply(const Plan &plan);

/// The port to the plans. Thread-safe. A write is committed when the call returns.
class Plans
{
public:
    virtual ~Plans() = default;

    /// Stores a plan that is being built, without changes, gives it its number within the workspace, and
    /// notes it at its execution.
    [[nodiscard]] virtual Result<Plan> create(const Plan &plan) = 0;
    [[nodiscard]] virtual Result<> append(const PlanJob &job) = 0;
    /// Ends the building: writes status, counts, refused requests and confirmation; and where the streams
    /// will stand once the plan is applied.
    [[nodiscard]] virtual Result<> finish(const Plan &plan, const QList<StreamMove> &moves) = 0;
    /// Plans still being built, with nobody building them, become incomplete (after a start of the engine).
    [[nodiscard]] virtual Result<> finishAbandoned() = 0;

    /// Ready, incomplete, or half applied by an apply that is gone → Applying, together with the audit row.
    /// Anything else is a `Conflict`, see refusalToApply.
    [[nodiscard]] virtual Result<Plan> beginApply(
        const PlanId &id, const Caller &caller, const AuditEntry &audit) = 0;
    /// Keeps it in the place of what was noted of these changes before. Once all are settled (not absent, not
    /// Sending), the plan counts as applied up to the last one. `Conflict` when the plan is not being
    /// applied.
    [[nodiscard]] virtual Result<> note(const PushNote &note) = 0;
    /// Applying → Stale.
    [[nodiscard]] virtual Result<> markStale(const PlanId &id) = 0;

    [[nodiscard]] virtual Result<Plan> byId(const PlanId &id) = 0;
    [[nodiscard]] virtual Result<Plan> byNumber(qint64 number) = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<QList<Plan>> page(const PlanQuery &query) = 0;
    [[nodiscard]] virtual Result<QList<StreamMove>> moves(const PlanId &id) = 0;

    /// The changes `first`, `first` + 1, …; at most `limit` (1,000). An export pulls one page after the
    /// other.
    [[nodiscard]] virtual Result<QList<Change>> changes(const PlanId &id, qint64 first, int limit) = 0;
    /// The same without bodies, for the check before an apply.
    [[nodiscard]] virtual Result<QList<Supposition>> suppositions(
        const PlanId &id, qint64 first, int limit) = 0;
    /// The changes that pass the filter, those with a number above `after`; at most `limit` (1,000).
    [[nodiscard]] virtual Result<QList<Change>> filtered(
        const PlanId &id, const PlanFilter &filter, qint64 after, int limit) = 0;
    /// Reads the whole plan once: ask once per filter, and keep the answer; a plan does not change.
    [[nodiscard]] virtual Result<PlanAnchors> anchors(const PlanId &id, const PlanFilter &filter) = 0;
    /// Likewise.
    [[nodiscard]] virtual Result<PlanGroups> groups(const PlanId &id, const PlanFilter &filter) = 0;

    /// Forgets at most `limit` changes of plans that were created before and are neither being built nor
    /// applied, oldest first, and the plans that have none left. True while there is more.
    [[nodiscard]] virtual Result<bool> forget(Instant createdBefore, int limit) = 0;
};

} // namespace patchbay
