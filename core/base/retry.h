// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"

#include <chrono>
#include <optional>

namespace patchbay {

/// When to try again: exponential backoff with full jitter (seed 001, "implement exponential backoff for
/// retries").
struct RetrySchedule
{
    int attempts = 5;                          ///< In all, the first one included.
    std::chrono::milliseconds first{500};      ///< Upper bound of the first wait.
    std::chrono::milliseconds longest{30'000}; ///< No wait of our own choice is longer.

    bool operator==(const RetrySchedule &) const = default;
};

/// How long to wait after attempt number `attempt` (from 1) failed; nothing when it was the last one.
/// The wait lies between half and the whole of `first * 2^(attempt-1)`, at most `longest`.
/// What the server asked for (`Retry-After`) is honoured where it is longer.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitAfter(const RetrySchedule &schedule, int attempt,
    std::optional<std::chrono::milliseconds> asked, Random &random);

} // namespace patchbay
