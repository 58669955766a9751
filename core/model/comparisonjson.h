// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/comparison.h"
#include "core/model/fields.h"

namespace patchbay {

void write(json::Writer &writer, const ComparedLine &line);
[[nodiscard]] ComparedLine readComparedLine(Fields &fields);

void write(json::Writer &writer, const KindGroup &group);
void write(json::Writer &writer, const FieldGroup &group);
void write(json::Writer &writer, const ComparisonSummary &summary);
[[nodiscard]] ComparisonSummary readComparisonSummary(Fields &fields);

void write(json::Writer &writer, const ExecutionComparison::Streams &streams);
void write(json::Writer &writer, const ComparedCalls &calls);
void write(json::Writer &writer, const ExecutionComparison &comparison);
[[nodiscard]] ExecutionComparison readExecutionComparison(Fields &fields);

} // namespace patchbay
