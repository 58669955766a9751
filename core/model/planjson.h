// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/fields.h"
#include "core/model/plan.h"

namespace patchbay {

void write(json::Writer &writer, const Plan &plan);
[[nodiscard]] Plan readPlan(Fields &fields);

/// Records before and after stand in it word for word.
void write(json::Writer &writer, const Change &change);
[[nodiscard]] Change readChange(Fields &fields);

void write(json::Writer &writer, const FieldChange &change);
[[nodiscard]] FieldChange readFieldChange(Fields &fields);

/// A body that is text stands in `body`; one that is not is named by its size only.
void write(json::Writer &writer, const RefusedRequest &refused);
[[nodiscard]] RefusedRequest readRefusedRequest(Fields &fields);

} // namespace patchbay
