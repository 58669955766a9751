// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"
#include "core/model/fields.h"

namespace patchbay {

void write(json::Writer &writer, const StreamCounts &counts);
[[nodiscard]] StreamCounts readStreamCounts(Fields &fields);

/// The whole execution, as our own routes show it. The telemetry is Linkit's: counters and
/// `api_calls_made` side by side.
void write(json::Writer &writer, const Execution &execution);
[[nodiscard]] Execution readExecution(Fields &fields);

void write(json::Writer &writer, const Telemetry &telemetry);
[[nodiscard]] Telemetry readTelemetry(Fields &fields);

void write(json::Writer &writer, const CallRecord &call);
[[nodiscard]] CallRecord readCallRecord(Fields &fields);

} // namespace patchbay
