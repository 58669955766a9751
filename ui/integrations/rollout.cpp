// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/rollout.h"

#include <algorithm>

namespace patchbay {

using namespace std::chrono_literals;

namespace {

/// When an execution of one of these kinds first succeeded, as far as the history that was read goes.
std::optional<Instant> firstSuccess(const QList<Execution> &newestFirst, const QList<ExecutionKind> &kinds)
{
    std::optional<Instant> first;
    for (const Execution &execution : newestFirst) {
        if (kinds.contains(execution.kind) && execution.status == ExecutionStatus::Succeeded)
            first = execution.createdAt;
    }
    return first;
}

bool passedItsFirstDay(
    const IntegrationDetails &details, const std::optional<Instant> &firstApply, Instant now)
{
    if (details.integration.environment != Environment::Production || !firstApply || now - *firstApply < 24h)
        return false;
    return std::ranges::none_of(details.recent, [now](const Execution &execution) {
        return execution.status == ExecutionStatus::Failed && now - execution.createdAt < 24h;
    });
}

} // namespace

QList<RolloutItem> rolloutOf(const IntegrationDetails &details, Instant now)
{
    using Kind = RolloutItem::Kind;
    const Integration &integration = details.integration;
    const bool isActive = integration.status == IntegrationStatus::Active;
    const auto applied = firstSuccess(details.recent, {ExecutionKind::Run, ExecutionKind::Apply});
    const auto previewed = firstSuccess(details.recent, {ExecutionKind::DryRun});
    const bool isScheduled = std::ranges::any_of(
        details.schedules, [](const ScheduleView &view) { return view.schedule.isEnabled; });
    return {{Kind::ConnectedInTest, details.isConnectedInTest, {}},
        {Kind::Active, isActive, isActive ? std::optional(integration.statusSince) : std::nullopt},
        {Kind::Previewed, previewed.has_value(), previewed},
        {Kind::Applied, applied || integration.lastSync, applied ? applied : integration.lastSync},
        {Kind::Scheduled, isScheduled, {}}, {Kind::FirstDay, passedItsFirstDay(details, applied, now), {}}};
}

} // namespace patchbay
