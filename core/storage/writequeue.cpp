// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/writequeue.h"

#include <iterator>
#include <utility>

namespace patchbay {

WriteQueue::WriteQueue(int length)
    : m_length(static_cast<std::size_t>(length))
{}

bool WriteQueue::offer(WriteJob job)
{
    const std::lock_guard lock(m_mutex);
    return m_interactive.size() + m_bulk.size() < m_length && append(std::move(job));
}

bool WriteQueue::push(WriteJob job)
{
    const std::lock_guard lock(m_mutex);
    return append(std::move(job));
}

bool WriteQueue::append(WriteJob job)
{
    if (m_isClosed)
        return false;
    Jobs &jobs = job.priority == Priority::Interactive ? m_interactive : m_bulk;
    jobs.push_back(std::move(job));
    m_changed.notify_one();
    return true;
}

WriteJob WriteQueue::pop(Jobs &jobs)
{
    WriteJob job = std::move(jobs.front());
    jobs.pop_front();
    return job;
}

std::optional<WriteJob> WriteQueue::first()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosed || !m_interactive.empty() || !m_bulk.empty(); });
    if (m_interactive.empty() && m_bulk.empty())
        return std::nullopt;
    const bool isBulkTurn =
        m_interactive.empty() || (!m_bulk.empty() && m_lastGroup == Priority::Interactive);
    m_lastGroup = isBulkTurn ? Priority::Bulk : Priority::Interactive;
    return pop(isBulkTurn ? m_bulk : m_interactive);
}

std::optional<WriteJob> WriteQueue::another(Priority priority)
{
    const std::lock_guard lock(m_mutex);
    if (priority == Priority::Interactive)
        return m_interactive.empty() ? std::nullopt : std::optional(pop(m_interactive));
    return m_bulk.empty() || !m_interactive.empty() ? std::nullopt : std::optional(pop(m_bulk));
}

std::vector<WriteJob> WriteQueue::takeAll()
{
    const std::lock_guard lock(m_mutex);
    std::vector<WriteJob> all;
    for (Jobs *jobs : {&m_interactive, &m_bulk}) {
        all.insert(all.end(), std::move_iterator(jobs->begin()), std::move_iterator(jobs->end()));
        jobs->clear();
    }
    return all;
}

void WriteQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_changed.notify_all();
}

} // namespace patchbay
