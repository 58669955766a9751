// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/jobqueue.h"

#include <utility>

namespace patchbay {

JobQueue::JobQueue(std::size_t mostWaiting)
    : m_mostWaiting(mostWaiting)
    , m_thread([this] { work(); })
{}

JobQueue::~JobQueue()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
}

Result<> JobQueue::push(Job job)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_error || m_waiting.size() < m_mostWaiting; });
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    m_waiting.push_back(std::move(job));
    m_changed.notify_all();
    return {};
}

bool JobQueue::isIdle() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.empty() && !m_isWorking;
}

Result<> JobQueue::drain()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && !m_isWorking; });
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    return {};
}

void JobQueue::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_isWorking = true;
        lock.unlock();
        const Result<> done = job();
        lock.lock();
        m_isWorking = false;
        if (!done) {
            m_error = done.error();
            m_waiting.clear();
        }
        m_changed.notify_all();
    }
}

} // namespace patchbay
