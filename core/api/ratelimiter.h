// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>
#include <mutex>
#include <optional>

namespace patchbay {

/// So many a minute by key, in a window that slides: never more than the limit in any 60 seconds.
/// Thread-safe.
class RateLimiter
{
public:
    static constexpr std::chrono::seconds window{60};

    explicit RateLimiter(const Clock &clock);

    /// Nothing: it may go on, and was counted. Otherwise how long to wait, in whole seconds, at least one.
    [[nodiscard]] std::optional<std::chrono::seconds> admit(const QString &key, std::size_t perMinute);

private:
    const Clock &m_clock;
    std::mutex m_mutex;                                              ///< Guards all below.
    QHash<QString, std::deque<std::chrono::nanoseconds>> m_admitted; ///< When, within the window.
    std::chrono::nanoseconds m_swept{0}; ///< When keys without entries were last thrown out.
};

} // namespace patchbay
