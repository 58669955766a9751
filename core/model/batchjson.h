// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/batch.h"
#include "core/model/fields.h"

namespace patchbay {

void write(json::Writer &writer, const BatchMember &member);
[[nodiscard]] BatchMember readBatchMember(Fields &fields);

/// As lists show it: without its members.
void write(json::Writer &writer, const Batch &batch);
/// The whole batch.
void writeWithMembers(json::Writer &writer, const Batch &batch);
/// Either form.
[[nodiscard]] Batch readBatch(Fields &fields);

} // namespace patchbay
