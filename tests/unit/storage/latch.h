// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <mutex>

namespace patchbay {

/// Something that happens once, and that threads wait for.
class Latch
{
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }

    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isOpen; });
    }

    [[nodiscard]] bool isOpen()
    {
        const std::lock_guard lock(m_mutex);
        return m_isOpen;
    }

private:
    std::mutex m_mutex; ///< Guards m_isOpen.
    std::condition_variable m_changed;
    bool m_isOpen = false;
};

} // namespace patchbay
