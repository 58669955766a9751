// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/plans.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace patchbay {

/// The columns that readPlanRow expects, in its order; of plans joined with its integration and execution.
#define PATCHBAY_PLAN_COLUMNS                                                                                \
    "plans.id, plans.uid, plans.number, integrations.uid, plans.slug, plans.environment, executions.uid, "   \
    "plans.status, plans.created_at, plans.applied_at, plans.change_count, plans.applied_count, "            \
    "plans.confirmation, "                                                                                   \
    "plans.streams"
#define PATCHBAY_PLAN_TABLES                                                                                 \
    "plans JOIN integrations ON integrations.id = plans.integration_id "                                     \
    "JOIN executions ON executions.id = plans.execution_id"

/// A plan, but for its refused requests, and its row.
struct PlanRow
{
    qint64 id = 0;
    Plan plan;
};

/// A plan from the present row. `Internal` when the row does not hold one.
[[nodiscard]] Result<PlanRow> readPlanRow(const Statement &row);

/// The row's number. `NotFound` when there is no such plan.
[[nodiscard]] Result<qint64> planRowOf(DatabaseConnection &connection, qint64 workspace, const PlanId &id);
/// With its refused requests. `NotFound` when there is none.
[[nodiscard]] Result<PlanRow> findPlan(DatabaseConnection &connection, qint64 workspace, const PlanId &id);
[[nodiscard]] Result<PlanRow> findPlan(DatabaseConnection &connection, qint64 workspace, qint64 number);

/// Adds the requests that it refused.
[[nodiscard]] Result<> addRefused(DatabaseConnection &connection, PlanRow &row);
[[nodiscard]] Result<> writeRefusedRequests(
    Transaction &transaction, qint64 workspace, qint64 plan, const QList<RefusedRequest> &refused);

/// Notes that the plan is applied up to this change. `Conflict` when it is not being applied, or is further.
[[nodiscard]] Result<> markApplied(Transaction &transaction, const PlanId &plan, qint64 number);

[[nodiscard]] QByteArray headersText(const HttpHeaders &headers);
[[nodiscard]] Result<HttpHeaders> headersFrom(const QByteArray &text);

/// `{"key":…}`; empty for an empty message.
[[nodiscard]] QByteArray messageText(const Message &message);
/// `Internal` when the text is not one.
[[nodiscard]] Result<Message> messageFrom(const QByteArray &text);

} // namespace patchbay
