// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/plans.h"
#include "core/model/planfilter.h"
#include "core/storage/databaseconnection.h"
#include "core/storage/transaction.h"

#include <optional>

namespace patchbay {

/// The numbered changes of a plan: one b-tree for all plans, by `plan row * 2^32 + number`.

/// Appends the job's changes. `plan` is the plan's row.
[[nodiscard]] Result<> writePlanChanges(
    Transaction &transaction, qint64 workspace, qint64 plan, const PlanJob &job);
/// The number of a stream within the plan, which gets one when it has none.
[[nodiscard]] Result<qint64> planStream(
    Transaction &transaction, qint64 workspace, qint64 plan, const QString &name);

/// The names of the plan's streams, by their numbers; the first has number 1 and stands at 0.
[[nodiscard]] Result<QStringList> planStreams(DatabaseConnection &connection, qint64 plan);
/// The paths in the column `fields`.
[[nodiscard]] QStringList planFieldsFrom(const QString &text);

[[nodiscard]] Result<QList<Change>> planChanges(
    DatabaseConnection &connection, qint64 plan, qint64 first, int limit);
[[nodiscard]] Result<QList<Supposition>> planSuppositions(
    DatabaseConnection &connection, qint64 plan, qint64 first, int limit);

/// Numbers of changes that pass a filter, found by one look at a part of a plan.
struct Sifted
{
    QList<qint64> numbers;
    qint64 next = 0; ///< Where to go on; 0 at the plan's end.
};

/// Looks at the changes from `first`, until `enough` of them pass or very many were looked at.
[[nodiscard]] Result<Sifted> sift(
    DatabaseConnection &connection, qint64 plan, const PlanFilter &filter, qint64 first, qint64 enough);

/// The change of that number.
[[nodiscard]] Result<QList<Change>> planChangesOf(
    DatabaseConnection &connection, qint64 plan, const QList<qint64> &numbers);

/// Keeps what came of a change of the plan, and marks how far the apply is. `Conflict` when the plan is not
/// being applied.
[[nodiscard]] Result<> writePushNote(
    Transaction &transaction, qint64 workspace, qint64 plan, const PushNote &note);

/// Deletes some changes of the plan, with what belongs to them; how many. Fewer than the limit: all are gone.
[[nodiscard]] Result<qint64> deletePlanChanges(Transaction &transaction, qint64 plan, int limit);

} // namespace patchbay
