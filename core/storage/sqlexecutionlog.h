// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/executionlog.h"
#include "core/storage/database.h"

namespace patchbay {

/// The executions of one workspace and their calls. `workspace` is SqlWorkspace::row().
class SqlExecutionLog final : public ExecutionLog
{
public:
    SqlExecutionLog(Database &database, qint64 workspace, const Clock &clock);

    [[nodiscard]] Result<> create(const Execution &execution, const AuditEntry &audit) override;
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
    Database &m_database;
    const qint64 m_workspace;
    const Clock &m_clock;
};

} // namespace patchbay
