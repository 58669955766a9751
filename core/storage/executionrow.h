// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/executionlog.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QByteArray>

namespace patchbay {

/// The columns that readExecutionRow expects, in its order; of executions joined with its integration and
/// plan. The processed ids are as long as all others together ten times over: lists go without them.
#define PATCHBAY_EXECUTION_COLUMNS PATCHBAY_EXECUTION_HEAD ", processed_ids"
#define PATCHBAY_EXECUTION_LIST_COLUMNS PATCHBAY_EXECUTION_HEAD ", '[]'"
#define PATCHBAY_EXECUTION_HEAD                                                                              \
    "executions.uid, integrations.uid, executions.slug, kind, executions.status, stage, caller_id, "         \
    "caller_name, "                                                                                          \
    "caller_role, plans.uid, timeout_ms, executions.created_at, started_at, finished_at, "                   \
    "executions.streams, "                                                                                   \
    "telemetry, error"
#define PATCHBAY_EXECUTION_TABLES                                                                            \
    "executions JOIN integrations ON integrations.id = executions.integration_id "                           \
    "LEFT JOIN plans ON plans.id = executions.plan_id"

/// An execution from the present row. `Internal` when the row does not hold one.
[[nodiscard]] Result<Execution> readExecutionRow(const Statement &row);

/// Binds what changes of an execution.
void bindState(Statement &statement, const Execution &execution);

/// The row of an execution. `NotFound` when there is none.
[[nodiscard]] Result<qint64> executionRow(
    DatabaseConnection &connection, qint64 workspace, const ExecutionId &id);

/// Writes, in the transaction of what the execution did, how far it is, and the calls it made.
[[nodiscard]] Result<> writeProgress(Transaction &transaction, qint64 workspace,
    const ExecutionProgress &progress, const QList<CallRecord> &calls);

/// Of any table that keeps counts of streams.
[[nodiscard]] QByteArray streamCountsText(const QList<StreamCounts> &counts);
[[nodiscard]] Result<QList<StreamCounts>> streamCountsFrom(const QByteArray &text);

} // namespace patchbay
