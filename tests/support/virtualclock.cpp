// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtualclock.h"

#include <algorithm>

#include "core/base/instant.h"

namespace patchbay {

namespace {

constexpr qint64 start = 1'705'314'600'000; // 2024-01-15T10:30:00Z

} // namespace

VirtualClock::VirtualClock(Mode mode)
    : m_mode(mode)
{}

Instant VirtualClock::now() const
{
    return fromMilliseconds(start) + std::chrono::floor<Milliseconds>(elapsed());
}

std::chrono::nanoseconds VirtualClock::elapsed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_elapsed;
}

bool VirtualClock::sleep(std::chrono::nanoseconds duration, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (stop.stop_requested())
        return false;
    if (m_mode == Mode::SleepPasses) {
        m_elapsed += duration;
        m_changed.notify_all();
        return true;
    }
    const std::chrono::nanoseconds due = m_elapsed + duration;
    const auto sleeper = m_sleepers.insert(m_sleepers.end(), stop);
    m_changed.notify_all();
    const bool isOver = m_changed.wait(lock, stop, [&] { return m_elapsed >= due; });
    m_sleepers.erase(sleeper);
    return isOver;
}

void VirtualClock::advance(std::chrono::nanoseconds duration)
{
    const std::scoped_lock lock(m_mutex);
    m_elapsed += duration;
    m_changed.notify_all();
}

void VirtualClock::awaitSleepers(int count)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] {
        return std::ranges::count_if(
                   m_sleepers, [](const std::stop_token &stop) { return !stop.stop_requested(); }) >= count;
    });
}

} // namespace patchbay
