// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/executions/runjournal.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace patchbay {

/// How long an execution may work.
struct WorkSpan
{
    std::stop_token stop;
    std::chrono::nanoseconds deadline; ///< In the time of `Clock::elapsed`; a stop is requested then.
};

/// What an execution does, on its own thread. Everything it refers to outlives it.
class ExecutionWork
{
public:
    virtual ~ExecutionWork() = default;

    /// Done, perhaps with something lacking (then it is *partial*), or failed; what was kept until then
    /// stays.
    [[nodiscard]] virtual Result<std::optional<Error>> perform(RunJournal &journal, const WorkSpan &span) = 0;
};

} // namespace patchbay
