// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/context.h"
#include "core/model/execution.h"

namespace patchbay::ctl {

/// Follows an execution to its end, with a line of progress on a terminal. Ctrl+C cancels it, and waits until
/// it has ended.
[[nodiscard]] Result<Execution> follow(const Context &context, Execution execution);

/// One sentence that says how it ended, and what that means for an exit code.
[[nodiscard]] QString outcome(const Execution &execution);
[[nodiscard]] ExitCode exitCodeFor(const Execution &execution);
/// The counts of its streams.
[[nodiscard]] Table countsTable(const QList<StreamCounts> &streams);

} // namespace patchbay::ctl
