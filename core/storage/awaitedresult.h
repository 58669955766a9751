// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace patchbay {

/// An outcome that one thread waits for and another sets, once. It may be destroyed as soon as `wait`
/// returned.
class AwaitedResult
{
public:
    void set(Result<> outcome)
    {
        const std::lock_guard lock(m_mutex);
        m_outcome = std::move(outcome);
        m_isSet.notify_one(); // Under the lock: afterwards the waiting thread may have destroyed this.
    }

    [[nodiscard]] Result<> wait()
    {
        std::unique_lock lock(m_mutex);
        m_isSet.wait(lock, [this] { return m_outcome.has_value(); });
        return std::move(*m_outcome);
    }

private:
    std::mutex m_mutex; ///< Guards m_outcome.
    std::condition_variable m_isSet;
    std::optional<Result<>> m_outcome;
};

} // namespace patchbay
