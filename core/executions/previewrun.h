// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/planningsink.h"
#include "core/executions/plans.h"
#include "core/executions/safeonlyhttpclient.h"
#include "core/executions/syncrun.h"

namespace patchbay {

/// A run that changes nothing, neither here nor at the integration: what it finds becomes a plan.
class PreviewRun final : public ExecutionWork
{
public:
    /// `plan` has everything but its number.
    PreviewRun(SyncSetup setup, HttpClient &http, Plans &plans, Plan plan,
        PlanningSink::ManyDeletes manyDeletes, std::function<void()> kept);

    [[nodiscard]] Result<std::optional<Error>> perform(RunJournal &journal, const WorkSpan &span) override;

private:
    const SyncSetup m_setup;
    SafeOnlyHttpClient m_http;
    Plans &m_plans;
    Plan m_plan;
    const PlanningSink::ManyDeletes m_manyDeletes;
    const std::function<void()> m_kept;
};

} // namespace patchbay
