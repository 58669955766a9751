// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/executions/plans.h"
#include "core/model/execution.h"

namespace patchbay {

/// The documented answer of `POST …/execute` (seed 000) for an execution that has ended: 200 with the
/// results, after a dry run with `changes: {plan_id, counts, sample, url}`; else 500 with `partial_results`
/// and `failed_at`.
[[nodiscard]] HttpResponse executeResponse(Plans &plans, const Execution &execution);

} // namespace patchbay
