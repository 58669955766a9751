// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/plans.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace patchbay {

/// The requests of a plan's pushes and what came of them, each by the id of its change in plan_changes.

/// Columns that readPushColumns expects, from the given place on, of PATCHBAY_PUSH_TABLES.
#define PATCHBAY_PUSH_COLUMNS                                                                                \
    "push_requests.method, push_requests.url, push_requests.headers, push_requests.body, "                   \
    "push_requests.batch_place, push_requests.batch_size, "                                                  \
    "push_outcomes.state, push_outcomes.execution, push_outcomes.at, push_outcomes.status, "                 \
    "push_outcomes.reason"
#define PATCHBAY_PUSH_TABLES                                                                                 \
    "plan_changes LEFT JOIN push_requests ON push_requests.id = plan_changes.id "                            \
    "LEFT JOIN push_outcomes ON push_outcomes.id = plan_changes.id"

/// Fills in the request and the outcome where the change has them. False: a row does not hold one.
[[nodiscard]] bool readPushColumns(const Statement &row, int first, Change &change);

/// The requests of changes whose ids begin with `first`.
[[nodiscard]] Result<> writePushRequests(
    Transaction &transaction, qint64 workspace, qint64 first, const QList<RecordChange> &changes);

/// Replaces the outcome of the change with that id, or removes it.
[[nodiscard]] Result<> writePushOutcome(
    Transaction &transaction, qint64 workspace, qint64 id, const std::optional<PushOutcome> &outcome);

} // namespace patchbay
