// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/executions/batches.h"
#include "core/storage/database.h"

namespace patchbay {

/// The batches of one workspace.
class SqlBatches final : public Batches
{
public:
    /// `workspace` is SqlWorkspace::row().
    SqlBatches(Database &database, qint64 workspace, const Clock &clock);

    [[nodiscard]] Result<> create(const Batch &batch, const AuditEntry &audit) override;
    [[nodiscard]] Result<> update(const Batch &batch, const QList<BatchMember> &members) override;
    [[nodiscard]] Result<> audit(const BatchId &id, const Caller &caller, const AuditEntry &audit) override;

    [[nodiscard]] Result<Batch> byId(const BatchId &id) override;
    [[nodiscard]] Result<QList<Batch>> page(const BatchQuery &query) override;
    [[nodiscard]] Result<QList<Batch>> unsettled() override;
    [[nodiscard]] Result<int> forget(Instant createdBefore, int limit) override;

private:
    Database &m_database;
    const qint64 m_workspace;
    const Clock &m_clock;
};

} // namespace patchbay
