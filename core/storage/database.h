// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/databaseconnection.h"
#include "core/storage/transaction.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>

namespace patchbay {

class ReaderPool;
class WriterThread;

/// Who waits for a write. Bulk jobs (of at most 4,000 rows) run when no interactive one waits.
enum class Priority { Interactive, Bulk };

struct DatabaseOptions
{
    int readers = 4;                      ///< Reads at the same time; each has a thread and a connection.
    int queueLength = 10'000;             ///< Writes that may wait; beyond it `submit` refuses.
    Milliseconds busyTimeout{5'000};      ///< How long another program may hold the file.
    qint64 logBytes = 32 * 1024 * 1024;   ///< The write-ahead log is moved into the file when it is longer.
    std::optional<qint64> maximumBytes{}; ///< How large the file may grow; nothing: as large as the disk.
};

/// The database of one workspace: a SQLite file in WAL mode, `synchronous=FULL`.
///
/// Writing: one thread, group commit. Writes that wait together share one transaction and one fsync, each in
/// a savepoint of its own, so that a failing one undoes itself only. Reading: a small pool, each read in one
/// read-only transaction, so that it sees one state of the database and never waits for a write, nor a write
/// for it.
///
/// All functions are thread-safe. They must not be called from inside a function given to `write`, `submit`
/// or `read`, nor from `Done` (but `submit` may): the thread would wait for itself. That fails with
/// `Internal`.
///
/// Failures of the database itself: `Unavailable` (full disk, read-only file, locked by another program,
/// failing disk), `Internal` (a damaged file). Nothing of a failed write is stored.
class Database
{
public:
    using Write = std::function<Result<>(Transaction &)>;
    using Done = std::function<void(Result<>)>;

    /// Opens or creates the file and brings its schema up to date. A file from a newer version of Patchbay,
    /// or of another program, is refused and left as it is.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString &file, const DatabaseOptions &options = {});
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    /// Performs what was submitted, then closes the file.
    ~Database();

    /// Runs `work` on the writer thread and returns after COMMIT: what it returns is on disk.
    /// `work` takes a `Transaction &` and returns a `Result`; when that is a failure, what it wrote is
    /// undone. It must be **repeatable**: if the transaction that it shares breaks (a full disk), it is run
    /// again in one of its own. So it changes nothing but the database, and what it returns.
    template<class Work>
    [[nodiscard]] auto write(Priority priority, Work work) -> std::invoke_result_t<Work &, Transaction &>
    {
        using Outcome = std::invoke_result_t<Work &, Transaction &>;
        std::optional<Outcome> outcome;
        const Result<> committed = perform(priority, [&](Transaction &transaction) -> Result<> {
            outcome.emplace(work(transaction));
            return *outcome ? Result<>() : Result<>(passOn(*outcome));
        });
        if (!committed)
            return passOn(committed);
        return std::move(*outcome);
    }

    /// Queues a write and returns at once. `done` is called exactly once, on the writer thread, after COMMIT
    /// or failure; it must not block. Fails with `Unavailable` when too many writes wait or the database is
    /// being closed; `done` is not called then.
    [[nodiscard]] Result<> submit(Priority priority, Write work, Done done);

    /// Runs `work(DatabaseConnection &)`, which returns a `Result`, on a reader thread in one read-only
    /// transaction. A stop makes it fail with `Cancelled`, even in the middle of a long statement. A read
    /// that lasts holds one of few readers: page by key instead.
    template<class Work>
    [[nodiscard]] auto read(Work work, std::stop_token stop = {})
        -> std::invoke_result_t<Work &, DatabaseConnection &>
    {
        using Outcome = std::invoke_result_t<Work &, DatabaseConnection &>;
        std::optional<Outcome> outcome;
        const Result<> finished = fetch(
            [&](DatabaseConnection &connection) -> Result<> {
                outcome.emplace(work(connection));
                return *outcome ? Result<>() : Result<>(passOn(*outcome));
            },
            std::move(stop));
        if (!finished)
            return passOn(finished);
        return std::move(*outcome);
    }

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    Database(QString file, std::unique_ptr<WriterThread> writer, std::unique_ptr<ReaderPool> readers);
    [[nodiscard]] Result<> perform(Priority priority, Write work);
    [[nodiscard]] Result<> fetch(std::function<Result<>(DatabaseConnection &)> work, std::stop_token stop);
    /// Whether this thread is one of ours, which would wait for itself.
    [[nodiscard]] bool isOwnThread() const;

    const QString m_file;
    const std::unique_ptr<WriterThread> m_writer;
    const std::unique_ptr<ReaderPool> m_readers; ///< Destroyed first: it reads what the writer has.
};

} // namespace patchbay
