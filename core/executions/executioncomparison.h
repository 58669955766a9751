// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/executions/executionlog.h"
#include "core/model/comparison.h"

namespace patchbay {

/// Two executions side by side: what they counted, how long they took, and their calls by place. Reads the
/// calls in pages.
[[nodiscard]] Result<ExecutionComparison> compareExecutions(
    ExecutionLog &log, const ExecutionId &first, const ExecutionId &second);

} // namespace patchbay
