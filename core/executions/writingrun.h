// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/plans.h"
#include "core/executions/syncrun.h"
#include "core/model/caller.h"

namespace patchbay {

/// A run that writes: what its pulls find becomes the records. What its pushes find is saved as a plan, which
/// is applied at once: so there is one way in which requests leave, with their outcomes kept.
class WritingRun final : public ExecutionWork
{
public:
    /// `plan` has everything but its number; it comes into being when there is a push.
    WritingRun(SyncSetup setup, HttpClient &http, Plans &plans, Plan plan, Caller caller,
        std::function<void()> kept);

    [[nodiscard]] Result<std::optional<Error>> perform(RunJournal &journal, const WorkSpan &span) override;

private:
    [[nodiscard]] SyncSetup part(bool (*isMeant)(const Stream &)) const;
    [[nodiscard]] Result<std::optional<Error>> pull(
        const SyncSetup &setup, RunJournal &journal, const WorkSpan &span);
    [[nodiscard]] Result<std::optional<Error>> push(
        const SyncSetup &setup, RunJournal &journal, const WorkSpan &span);

    const SyncSetup m_setup;
    HttpClient &m_http;
    Plans &m_plans;
    const Plan m_plan;
    const Caller m_caller;
    const std::function<void()> m_kept;
};

} // namespace patchbay
