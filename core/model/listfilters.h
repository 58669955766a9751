// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"
#include "core/model/filter.h"
#include "core/model/integration.h"
#include "core/model/plan.h"
#include "core/model/planfilter.h"

#include <optional>

/// The words of each list's filter, and what they mean there. What a filter does not speak of is nothing, or
/// empty, and lets everything pass.
namespace patchbay {

/// `status`, `type`, `environment`, `connector`, and free text in slug and name.
struct IntegrationFilter
{
    std::optional<QList<IntegrationStatus>> statuses;
    std::optional<QList<Environment>> environments;
    QStringList types;
    QStringList connectors;
    QString text;

    [[nodiscard]] static QList<FilterWord> words();
    [[nodiscard]] static IntegrationFilter from(const Filter &filter);
    [[nodiscard]] bool matches(const Integration &integration) const;
};

/// `status`, `kind`, `integration` (slugs), `after`, `before`, and free text in slug, stage and error.
struct ExecutionFilter
{
    std::optional<QList<ExecutionStatus>> statuses;
    std::optional<QList<ExecutionKind>> kinds;
    QStringList slugs;
    std::optional<Instant> after;
    std::optional<Instant> before;
    QString text;

    [[nodiscard]] static QList<FilterWord> words();
    [[nodiscard]] static ExecutionFilter from(const Filter &filter, Instant now);
    [[nodiscard]] bool matches(const Execution &execution) const;
};

/// `status`, `integration`, `environment`, `after`, `before`.
struct PlanListFilter
{
    std::optional<QList<PlanStatus>> statuses;
    std::optional<QList<Environment>> environments;
    QStringList slugs;
    std::optional<Instant> after;
    std::optional<Instant> before;

    [[nodiscard]] static QList<FilterWord> words();
    /// Free text is `InvalidInput`: a plan has none.
    [[nodiscard]] static Result<PlanListFilter> from(const Filter &filter, Instant now);
    [[nodiscard]] bool matches(const Plan &plan) const;
};

/// The changes of a plan: `kind`, `stream`, `field`, `key`, `outcome` (of a push), and free text in whole
/// records. `streams`: those of the plan.
[[nodiscard]] QList<FilterWord> planChangeWords(const QStringList &streams);
[[nodiscard]] PlanFilter planFilterFrom(const Filter &filter, const QStringList &streams);

} // namespace patchbay
