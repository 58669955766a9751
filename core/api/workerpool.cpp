// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/workerpool.h"

namespace patchbay {

WorkerPool::WorkerPool(int threads, std::size_t mostWaiting)
    : m_mostWaiting(mostWaiting)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this](std::stop_token stop) { work(std::move(stop)); });
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear(); // joins
}

bool WorkerPool::post(Job job)
{
    const std::lock_guard lock(m_mutex);
    if (m_isClosed || m_waiting.size() >= m_mostWaiting)
        return false;
    m_waiting.push_back(std::move(job));
    m_arrived.notify_one();
    return true;
}

void WorkerPool::work(std::stop_token stop)
{
    while (true) {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, stop, [this] { return !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        job(stop);
    }
}

} // namespace patchbay
