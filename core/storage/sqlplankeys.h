// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/plankeys.h"
#include "core/storage/database.h"

namespace patchbay {

/// The order of keys of one workspace's plans. `workspace` is SqlWorkspace::row().
class SqlPlanKeys final : public PlanKeys
{
public:
    SqlPlanKeys(Database &database, qint64 workspace);

    [[nodiscard]] Result<> prepare(const PlanId &plan, std::stop_token stop) override;
    [[nodiscard]] Result<QStringList> streams(const PlanId &plan) override;
    [[nodiscard]] Result<QList<KeyedLine>> page(
        const PlanId &plan, const QString &stream, qint64 after, int limit) override;
    [[nodiscard]] Result<QList<Change>> changes(const PlanId &plan, const QList<qint64> &numbers) override;

private:
    Database &m_database;
    const qint64 m_workspace;
};

} // namespace patchbay
