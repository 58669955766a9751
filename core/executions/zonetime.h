// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QTimeZone>

namespace patchbay {

/// What clocks on the wall show, without saying where.
using LocalMinute = std::chrono::local_time<std::chrono::minutes>;

/// What the clocks of the zone show at that moment, without its seconds.
[[nodiscard]] LocalMinute localMinuteOf(Instant instant, const QTimeZone &zone);

/// When the clocks of the zone show that. A time that comes twice (clocks go back): the first. A time that
/// never comes (clocks go forward): the moment when they go forward.
[[nodiscard]] Instant instantOf(LocalMinute local, const QTimeZone &zone);

} // namespace patchbay
