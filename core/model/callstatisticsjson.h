// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/callstatistics.h"
#include "core/model/fields.h"

namespace patchbay {

void write(json::Writer &writer, const CallBucket &bucket);
[[nodiscard]] CallBucket readCallBucket(Fields &fields);

void write(json::Writer &writer, const CallStatistics &statistics);
[[nodiscard]] CallStatistics readCallStatistics(Fields &fields);

} // namespace patchbay
