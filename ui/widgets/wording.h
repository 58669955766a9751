// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QString>

#include <chrono>
#include <optional>

/// How numbers and times are written in the window: units in words, Latin digits in every language (they must
/// match what the provider logs), `–` for what is missing.
namespace patchbay::wording {

[[nodiscard]] QString missing();
/// `1,048,210`.
[[nodiscard]] QString count(qint64 number);
/// `now`, `4 min ago`, `2 h ago`, `3 days ago`.
[[nodiscard]] QString ago(Instant then, Instant now);
/// The local date and time to the second, for a tooltip and for copying.
[[nodiscard]] QString exact(Instant instant);

} // namespace patchbay::wording
