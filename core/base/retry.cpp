// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/retry.h"

#include <algorithm>

namespace patchbay {

std::optional<std::chrono::milliseconds> waitAfter(const RetrySchedule &schedule, int attempt,
    std::optional<std::chrono::milliseconds> asked, Random &random)
{
    if (attempt >= schedule.attempts)
        return std::nullopt;
    const int doublings = std::clamp(attempt - 1, 0, 30);
    const auto bound = std::min(schedule.first * (std::int64_t{1} << doublings), schedule.longest);
    const auto half = bound.count() / 2;
    const auto own = std::chrono::milliseconds(
        half + static_cast<std::int64_t>(random.fraction() * static_cast<double>(bound.count() - half)));
    return std::max(own, asked.value_or(own));
}

} // namespace patchbay
