// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/ratelimiter.h"

#include <algorithm>

namespace patchbay {

RateLimiter::RateLimiter(const Clock &clock)
    : m_clock(clock)
{}

std::optional<std::chrono::seconds> RateLimiter::admit(const QString &key, std::size_t perMinute)
{
    const std::chrono::nanoseconds now = m_clock.elapsed();
    const std::lock_guard lock(m_mutex);
    if (now - m_swept >= window) {
        m_admitted.removeIf([now](const auto &entry) { return now - entry.value().back() >= window; });
        m_swept = now;
    }
    std::deque<std::chrono::nanoseconds> &times = m_admitted[key];
    while (!times.empty() && now - times.front() >= window)
        times.pop_front();
    if (times.size() >= perMinute) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(times.front() + window - now);
        return std::max(wait, std::chrono::seconds(1));
    }
    times.push_back(now);
    return std::nullopt;
}

} // namespace patchbay
