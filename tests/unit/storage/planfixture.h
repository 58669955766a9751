// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sqlexecutionlog.h"
#include "core/storage/sqlintegrations.h"
#include "core/storage/sqlplans.h"
#include "tests/unit/storage/workspacefixture.h"

namespace patchbay {

/// A workspace with one integration, `shop`, and whatever executions and plans are asked for.
struct PlanFixture : WorkspaceFixture
{
    const Caller amal{QStringLiteral("user:amal"), QStringLiteral("Amal"), Role::Admin};
    std::unique_ptr<SqlIntegrations> integrations;
    std::unique_ptr<SqlExecutionLog> log;
    std::unique_ptr<SqlPlans> plans;
    IntegrationId shop;

    ~PlanFixture() { close(); }

    [[nodiscard]] Result<> begin()
    {
        if (const Result<> opened = open(); !opened)
            return opened;
        integrations = std::make_unique<SqlIntegrations>(*database, workspace->row(), clock, changes);
        log = std::make_unique<SqlExecutionLog>(*database, workspace->row(), clock);
        plans = std::make_unique<SqlPlans>(*database, workspace->row(), clock);
        Integration integration;
        integration.id = ids.next<IntegrationId>();
        integration.slug = QStringLiteral("shop");
        integration.name = QStringLiteral("Shop");
        integration.connector = QStringLiteral("shop");
        const auto added = integrations->add(integration, "{}", Integrations::SlugRule::AsGiven, amal,
            {QStringLiteral("integration.install"), {}});
        if (!added)
            return passOn(added);
        shop = added->id;
        return {};
    }

    [[nodiscard]] Execution execution(ExecutionKind kind)
    {
        Execution execution;
        execution.id = ids.next<ExecutionId>();
        execution.integration = shop;
        execution.slug = QStringLiteral("shop");
        execution.kind = kind;
        execution.caller = amal;
        execution.createdAt = clock.now();
        if (const auto stored = log->create(execution, {QStringLiteral("execution"), {}}); !stored)
            qFatal("%s", qPrintable(stored.error().detail));
        return execution;
    }

    /// A plan that is being built, of a dry run of its own.
    [[nodiscard]] Plan begunPlan()
    {
        const Execution dryRun = execution(ExecutionKind::DryRun);
        Plan plan;
        plan.id = ids.next<PlanId>();
        plan.integration = shop;
        plan.execution = dryRun.id;
        plan.slug = dryRun.slug;
        plan.createdAt = dryRun.createdAt;
        return plans->create(plan).value();
    }

    [[nodiscard]] Result<> append(
        const Plan &plan, const QString &stream, qint64 first, const QList<RecordChange> &changesOfIt)
    {
        ExecutionProgress progress;
        progress.execution = plan.execution;
        return plans->append({plan.id, stream, first, changesOfIt, progress, {}, {}});
    }
};

} // namespace patchbay
