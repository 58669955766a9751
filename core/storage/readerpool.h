// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/databaseconnection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace patchbay {

/// Threads that read, each over a connection of its own that it opens with its first read. Thread-safe.
class ReaderPool
{
public:
    using Read = std::function<Result<>(DatabaseConnection &)>;

    ReaderPool(QString file, int threads, Milliseconds busyTimeout);
    ReaderPool(const ReaderPool &) = delete;
    ReaderPool &operator=(const ReaderPool &) = delete;
    ~ReaderPool();

    /// Runs the read in a read-only transaction on one of the threads, and waits for it.
    [[nodiscard]] Result<> perform(Read read, std::stop_token stop);

    /// Whether the calling thread is one of the pool.
    [[nodiscard]] bool isOwnThread() const;

private:
    struct Job
    {
        Read read;
        std::stop_token stop;
        std::function<void(Result<>)> done;
    };

    void serve();
    [[nodiscard]] std::optional<Job> take();

    const QString m_file;
    const Milliseconds m_busyTimeout;
    std::mutex m_mutex; ///< Guards m_jobs and m_isClosed.
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_isClosed = false;
    std::vector<std::jthread> m_threads;
};

} // namespace patchbay
