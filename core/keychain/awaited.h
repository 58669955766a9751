// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace patchbay {

/// One value that another thread will bring, or never. Both sides share it, so that the one who waits may
/// give up and the one who brings may come late. Thread-safe.
template<class T>
class Awaited
{
public:
    void bring(T value)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_value = std::move(value);
        }
        m_brought.notify_all();
    }

    /// The value, taken out; nothing when `limit` passed or a stop was requested first.
    [[nodiscard]] std::optional<T> take(std::chrono::milliseconds limit, std::stop_token stop)
    {
        std::unique_lock lock(m_mutex);
        m_brought.wait_for(lock, std::move(stop), limit, [this] { return m_value.has_value(); });
        return std::exchange(m_value, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_brought;
    std::optional<T> m_value; ///< Guarded by m_mutex.
};

} // namespace patchbay
