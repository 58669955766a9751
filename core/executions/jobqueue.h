// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace patchbay {

/// Does jobs one after the other on a thread of its own, while its owner prepares the next ones. At most a
/// few wait: who is faster than the disk waits too. After a job that failed no other is done.
class JobQueue
{
public:
    using Job = std::function<Result<>()>;

    explicit JobQueue(std::size_t mostWaiting = 4);
    /// Does what still waits, then ends.
    ~JobQueue();
    JobQueue(const JobQueue &) = delete;
    JobQueue &operator=(const JobQueue &) = delete;

    /// Waits for a place. Fails with the error of an earlier job.
    [[nodiscard]] Result<> push(Job job);
    /// Whether no job is waiting or being done.
    [[nodiscard]] bool isIdle() const;
    /// Waits until all jobs are done; the first error of any.
    [[nodiscard]] Result<> drain();

private:
    void work();

    const std::size_t m_mostWaiting;
    mutable std::mutex m_mutex; ///< Guards all below.
    std::condition_variable m_changed;
    std::deque<Job> m_waiting;
    bool m_isWorking = false;
    bool m_isEnding = false;
    std::optional<Error> m_error;
    std::jthread m_thread;
};

} // namespace patchbay
