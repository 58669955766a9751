// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"
#include "core/storage/writequeue.h"

#include <memory>
#include <thread>

namespace patchbay {

/// The thread that owns the one writing connection. Thread-safe.
class WriterThread
{
public:
    /// Opens the file, checks it and brings its schema up to date, all on the new thread.
    [[nodiscard]] static Result<std::unique_ptr<WriterThread>> start(
        const QString &file, const DatabaseOptions &options);
    WriterThread(const WriterThread &) = delete;
    WriterThread &operator=(const WriterThread &) = delete;
    /// Performs what waits, then closes the file.
    ~WriterThread();

    /// Queues the write and waits for its outcome.
    [[nodiscard]] Result<> perform(Priority priority, Database::Write work);
    /// See Database::submit.
    [[nodiscard]] Result<> submit(Priority priority, Database::Write work, Database::Done done);

    [[nodiscard]] bool isThisThread() const;

private:
    using Opened = std::function<void(Result<>)>;

    WriterThread(QString file, const DatabaseOptions &options);
    void run(const Opened &opened);
    void serve(DatabaseConnection &connection);
    void performGroup(DatabaseConnection &connection, WriteJob first);
    void failAll(WriteJob first, const Error &error);

    const QString m_file;
    const DatabaseOptions m_options;
    WriteQueue m_queue;
    std::jthread m_thread;
};

} // namespace patchbay
