// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace patchbay {

/// A few threads that do jobs in the order they came. The queue is bounded: who cannot be served soon is told
/// so at once.
class WorkerPool
{
public:
    using Job = std::function<void(std::stop_token)>;

    WorkerPool(int threads, std::size_t mostWaiting);
    /// Asks running jobs to stop, and runs the waiting ones with a stop already requested: each answers.
    ~WorkerPool();

    /// False when too many wait, or the pool is going away; the job is not done then.
    [[nodiscard]] bool post(Job job);

private:
    void work(std::stop_token stop);

    const std::size_t m_mostWaiting;
    std::mutex m_mutex; ///< Guards all below but the threads.
    std::condition_variable_any m_arrived;
    std::deque<Job> m_waiting;
    bool m_isClosed = false;
    std::vector<std::jthread> m_threads;
};

} // namespace patchbay
