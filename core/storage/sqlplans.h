// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/plans.h"
#include "core/storage/database.h"

namespace patchbay {

/// The plans of one workspace. `workspace` is SqlWorkspace::row().
class SqlPlans final : public Plans
{
public:
    SqlPlans(Database &database, qint64 workspace, const Clock &clock);

    [[nodiscard]] Result<Plan> create(const Plan &plan) override;
    [[nodiscard]] Result<> append(const PlanJob &job) override;
    [[nodiscard]] Result<> finish(const Plan &plan, const QList<StreamMove> &moves) override;
    [[nodiscard]] Result<> finishAbandoned() override;
    [[nodiscard]] Result<Plan> beginApply(
        const PlanId &id, const Caller &caller, const AuditEntry &audit) override;
    [[nodiscard]] Result<> note(const PushNote &note) override;
    [[nodiscard]] Result<> markStale(const PlanId &id) override;

    [[nodiscard]] Result<Plan> byId(const PlanId &id) override;
    [[nodiscard]] Result<Plan> byNumber(qint64 number) override;
    [[nodiscard]] Result<QList<Plan>> page(const PlanQuery &query) override;
    [[nodiscard]] Result<QList<StreamMove>> moves(const PlanId &id) override;

    [[nodiscard]] Result<QList<Change>> changes(const PlanId &id, qint64 first, int limit) override;
    [[nodiscard]] Result<QList<Supposition>> suppositions(const PlanId &id, qint64 first, int limit) override;
    [[nodiscard]] Result<QList<Change>> filtered(
        const PlanId &id, const PlanFilter &filter, qint64 after, int limit) override;
    [[nodiscard]] Result<PlanAnchors> anchors(const PlanId &id, const PlanFilter &filter) override;
    [[nodiscard]] Result<PlanGroups> groups(const PlanId &id, const PlanFilter &filter) override;

    [[nodiscard]] Result<bool> forget(Instant createdBefore, int limit) override;

private:
    Database &m_database;
    const qint64 m_workspace;
    const Clock &m_clock;
};

} // namespace patchbay
