// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/model/batch.h"
#include "core/model/plan.h"

#include <QList>

namespace patchbay {

/// Linkit's answer to execute-batch (seed 000): a result for each integration in the order asked for.
/// `total_duration_ms` is the sum of their durations, as in the documented example, not the time that passed.
/// What was not started counts as failed, and says so.
[[nodiscard]] HttpResponse batchResponse(const Batch &batch);

/// A batch of dry runs as one plan: its plans side by side and the sums of what they would change.
[[nodiscard]] HttpResponse combinedPlan(const Batch &batch, const QList<Plan> &plans);

} // namespace patchbay
