// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/comparison.h"
#include "core/model/filter.h"

namespace patchbay {

/// The words of a comparison's filter: `verdict`, `kind`, `stream`, `field`, `key`.
[[nodiscard]] QList<FilterWord> comparisonWords();
/// Free text is a part of the key.
[[nodiscard]] ComparisonFilter comparisonFilterFrom(const Filter &filter);

} // namespace patchbay
