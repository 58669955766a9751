// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <condition_variable>
#include <list>
#include <mutex>

namespace patchbay {

/// Time that passes only as a test says. Thread-safe. It begins at 2024-01-15T10:30:00Z.
class VirtualClock final : public Clock
{
public:
    enum class Mode {
        Told,       ///< A sleeper waits until `advance` has brought it to its time.
        SleepPasses ///< A sleep takes no real time: it moves the clock itself.
    };

    explicit VirtualClock(Mode mode = Mode::SleepPasses);

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::nanoseconds elapsed() const override;
    bool sleep(std::chrono::nanoseconds duration, std::stop_token stop) override;

    /// Lets that much time pass and wakes the sleepers whose time has come.
    void advance(std::chrono::nanoseconds duration);
    /// Waits (really) until so many threads sleep whom nobody wakes already, so that a test knows when to
    /// advance.
    void awaitSleepers(int count);

private:
    const Mode m_mode;
    mutable std::mutex m_mutex; ///< Guards all below.
    std::condition_variable_any m_changed;
    std::chrono::nanoseconds m_elapsed{0};
    std::list<std::stop_token> m_sleepers;
};

} // namespace patchbay
