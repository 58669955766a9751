// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace patchbay {

/// Gives each execution a thread, at most so many at once; the others wait in the order of their coming. One
/// that writes keeps others that write out of its integration for as long as it is here. Thread-safe.
class RunQueue
{
public:
    /// One execution's life on its thread.
    class Task
    {
    public:
        virtual ~Task() = default;
        /// Until it has ended, and its end is stored.
        virtual void run() = 0;
        /// Tells that it has ended: the queue has let it go already, so that the next may be asked for.
        virtual void announce() = 0;
        /// Asks it to end soon, because somebody wants it or because the engine goes. From any thread.
        virtual void cancel() = 0;
        virtual void interrupt() = 0;
    };

    enum class Place { Running, Queued };

    explicit RunQueue(int atOnce);
    /// Shuts down.
    ~RunQueue();

    /// Keeps a place for an execution. `writesTo` is the integration that it writes to, if any: `Conflict`
    /// when another one does that, naming it. `Unavailable` after the shutdown.
    [[nodiscard]] Result<> reserve(const ExecutionId &id, const std::optional<IntegrationId> &writesTo);
    /// Gives the place back, unused.
    void release(const ExecutionId &id);
    /// Starts it in its place, now or later.
    Place start(const ExecutionId &id, std::unique_ptr<Task> task);

    /// False when there is no such execution (any more). One that still waits need not wait for a thread to
    /// end.
    bool cancel(const ExecutionId &id);
    [[nodiscard]] int count() const;
    /// Interrupts all, and waits until they have ended.
    void shutdown();

private:
    struct Entry
    {
        std::optional<IntegrationId> writesTo;
        std::unique_ptr<Task> task; ///< Null while only reserved.
        std::jthread thread;
    };

    void launch(Entry &entry, const ExecutionId &id);
    void work(Task &task, const ExecutionId &id);
    void startNext();

    const int m_atOnce;
    mutable std::mutex m_mutex; ///< Guards all below.
    std::condition_variable m_changed;
    std::map<ExecutionId, Entry> m_entries;
    std::deque<ExecutionId> m_waiting;
    std::vector<std::jthread> m_ended; ///< They have nothing left to do but to return.
    int m_running = 0;                 ///< Threads that work, or announce an end.
    bool m_isShutDown = false;
};

} // namespace patchbay
