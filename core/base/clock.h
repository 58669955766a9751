// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <stop_token>

namespace patchbay {

/// A moment, UTC. It becomes local only where it is shown.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

/// Time, as it comes in through constructors, so that every schedule is tested with a virtual clock.
/// Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock: for what is stored and shown. It may jump.
    [[nodiscard]] virtual Instant now() const = 0;
    /// Never goes back: for deadlines, rates and durations. Its zero has no meaning.
    [[nodiscard]] virtual std::chrono::nanoseconds elapsed() const = 0;
    /// Waits. False when `stop` was requested before the time was over.
    virtual bool sleep(std::chrono::nanoseconds duration, std::stop_token stop) = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::nanoseconds elapsed() const override;
    bool sleep(std::chrono::nanoseconds duration, std::stop_token stop) override;
};

} // namespace patchbay
