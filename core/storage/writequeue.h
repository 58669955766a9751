// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace patchbay {

/// A write that waits for the writer thread.
struct WriteJob
{
    Priority priority = Priority::Interactive;
    Database::Write work;
    Database::Done done;
};

/// The writes that wait, in the order in which they came, interactive ones before bulk ones. They leave in
/// groups of one priority: a bulk group ends as soon as an interactive job waits, and after an interactive
/// group comes a bulk one, so an interactive write waits for one bulk job at most, and bulk work never
/// starves. Thread-safe.
class WriteQueue
{
public:
    explicit WriteQueue(int length);

    /// False when the queue is full or closed.
    [[nodiscard]] bool offer(WriteJob job);
    /// The same for somebody who waits for the outcome and so cannot pile up jobs: never full.
    [[nodiscard]] bool push(WriteJob job);

    /// Waits for the first job of a new group. Nothing: the queue is closed and empty.
    [[nodiscard]] std::optional<WriteJob> first();
    /// One more job for a group of that priority, when one waits and the group should go on.
    [[nodiscard]] std::optional<WriteJob> another(Priority priority);
    /// All that waits now.
    [[nodiscard]] std::vector<WriteJob> takeAll();

    /// Takes no more jobs; those that wait are still given out.
    void close();

private:
    using Jobs = std::deque<WriteJob>;

    [[nodiscard]] bool append(WriteJob job);
    [[nodiscard]] static WriteJob pop(Jobs &jobs);

    const std::size_t m_length;
    std::mutex m_mutex; ///< Guards all below.
    std::condition_variable m_changed;
    Jobs m_interactive;
    Jobs m_bulk;
    Priority m_lastGroup = Priority::Bulk;
    bool m_isClosed = false;
};

} // namespace patchbay
