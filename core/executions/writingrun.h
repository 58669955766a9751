// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/syncrun.h"

namespace patchbay {

/// A run that writes: what it finds becomes the records.
class WritingRun final : public ExecutionWork
{
public:
    WritingRun(SyncSetup setup, HttpClient &http, std::function<void()> kept);

    [[nodiscard]] Result<std::optional<Error>> perform(RunJournal &journal, const WorkSpan &span) override;

private:
    const SyncSetup m_setup;
    HttpClient &m_http;
    const std::function<void()> m_kept;
};

} // namespace patchbay
