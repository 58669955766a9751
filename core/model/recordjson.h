// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/fields.h"
#include "core/model/record.h"

namespace patchbay {

/// The record's body stands in it word for word.
void write(json::Writer &writer, const Record &record);
[[nodiscard]] Record readRecord(Fields &fields);

void write(json::Writer &writer, const RecordStep &step);
[[nodiscard]] RecordStep readRecordStep(Fields &fields);

void write(json::Writer &writer, const StreamSummary &summary);
[[nodiscard]] StreamSummary readStreamSummary(Fields &fields);

} // namespace patchbay
