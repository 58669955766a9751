// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/runqueue.h"

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

RunQueue::RunQueue(int atOnce)
    : m_atOnce(atOnce)
{}

RunQueue::~RunQueue()
{
    shutdown();
}

Result<> RunQueue::reserve(const ExecutionId &id, const std::optional<IntegrationId> &writesTo)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isShutDown) {
        return fail(ErrorCode::Unavailable,
            message("execution.shuttingDown", u"Cannot start the execution: Patchbay is about to end."_s));
    }
    const auto other = std::ranges::find_if(
        m_entries, [&](const auto &entry) { return writesTo && entry.second.writesTo == writesTo; });
    if (other != m_entries.end()) {
        return fail(ErrorCode::Conflict,
            message("execution.busy",
                u"Cannot start the execution: %1 already writes to this integration. Wait for its end, or "
                "cancel it."_s,
                {other->first.value}));
    }
    m_entries[id].writesTo = writesTo;
    return {};
}

void RunQueue::release(const ExecutionId &id)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.erase(id);
    m_changed.notify_all();
}

RunQueue::Place RunQueue::start(const ExecutionId &id, std::unique_ptr<Task> task)
{
    const std::scoped_lock lock(m_mutex);
    Entry &entry = m_entries[id];
    entry.task = std::move(task);
    if (m_isShutDown)
        entry.task->interrupt();
    if (!m_isShutDown && m_running >= m_atOnce) {
        m_waiting.push_back(id);
        return Place::Queued;
    }
    launch(entry, id);
    return Place::Running;
}

bool RunQueue::cancel(const ExecutionId &id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !found->second.task)
        return false;
    found->second.task->cancel();
    if (std::erase(m_waiting, id) > 0)
        launch(found->second, id);
    return true;
}

int RunQueue::count() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_entries.size());
}

void RunQueue::shutdown()
{
    std::unique_lock lock(m_mutex);
    m_isShutDown = true;
    for (auto &[id, entry] : m_entries) {
        if (entry.task)
            entry.task->interrupt();
    }
    for (const ExecutionId &id : std::exchange(m_waiting, {}))
        launch(m_entries.at(id), id);
    m_changed.wait(lock, [this] { return m_entries.empty() && m_running == 0; });
    m_ended.clear();
}

/// Not bound by the limit: what was cancelled or interrupted ends at once.
void RunQueue::launch(Entry &entry, const ExecutionId &id)
{
    m_ended.clear();
    ++m_running;
    entry.thread = std::jthread([this, task = entry.task.get(), id] { work(*task, id); });
}

void RunQueue::work(Task &task, const ExecutionId &id)
{
    task.run();
    std::unique_lock lock(m_mutex);
    auto ended = m_entries.extract(id);
    lock.unlock();
    task.announce();
    lock.lock();
    --m_running;
    startNext();
    m_ended.push_back(std::move(ended.mapped().thread));
    m_changed.notify_all();
}

void RunQueue::startNext()
{
    while (m_running < m_atOnce && !m_waiting.empty()) {
        const ExecutionId id = m_waiting.front();
        m_waiting.pop_front();
        launch(m_entries.at(id), id);
    }
}

} // namespace patchbay
