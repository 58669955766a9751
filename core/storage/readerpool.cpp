// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/readerpool.h"

#include "core/storage/awaitedresult.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

Result<std::unique_ptr<DatabaseConnection>> openReader(const QString &file, Milliseconds busyTimeout)
{
    auto connection = DatabaseConnection::open(file, DatabaseConnection::Access::ReadOnly, busyTimeout);
    if (!connection)
        return connection;
    const Result<> set = (*connection)
                             ->execute("PRAGMA trusted_schema = OFF;"
                                       "PRAGMA temp_store = MEMORY;"
                                       "PRAGMA cache_size = -16384;");
    if (!set)
        return passOn(set);
    return connection;
}

Error cancelledError(const QString &file)
{
    return Error{ErrorCode::Cancelled,
        message("database.cancelled", u"Cannot read the database %1: the request was cancelled."_s, {file}),
        {}};
}

/// One transaction around the read: all its statements see the same state.
Result<> readInTransaction(
    DatabaseConnection &connection, const ReaderPool::Read &read, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(connection.file()));
    if (const Result<> begun = connection.run("BEGIN"); !begun)
        return begun;
    connection.stopWith(stop);
    Result<> outcome = read(connection);
    connection.stopWith({});
    connection.rollBack();
    return outcome;
}

} // namespace

ReaderPool::ReaderPool(QString file, int threads, Milliseconds busyTimeout)
    : m_file(std::move(file))
    , m_busyTimeout(busyTimeout)
{
    const std::lock_guard lock(m_mutex); // m_threads is complete before a job can look at it.
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { serve(); });
}

ReaderPool::~ReaderPool()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_changed.notify_all();
}

Result<> ReaderPool::perform(Read read, std::stop_token stop)
{
    AwaitedResult awaited;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({std::move(read), std::move(stop),
            [&awaited](Result<> outcome) { awaited.set(std::move(outcome)); }});
        m_changed.notify_one();
    }
    return awaited.wait();
}

bool ReaderPool::isOwnThread() const
{
    const auto self = std::this_thread::get_id();
    return std::any_of(m_threads.begin(), m_threads.end(),
        [self](const std::jthread &thread) { return thread.get_id() == self; });
}

std::optional<ReaderPool::Job> ReaderPool::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosed || !m_jobs.empty(); });
    if (m_jobs.empty())
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void ReaderPool::serve()
{
    std::unique_ptr<DatabaseConnection> connection;
    while (const std::optional<Job> job = take()) {
        if (!connection) {
            auto opened = openReader(m_file, m_busyTimeout);
            if (!opened) {
                job->done(passOn(opened));
                continue;
            }
            connection = std::move(*opened);
        }
        job->done(readInTransaction(*connection, job->read, job->stop));
    }
}

} // namespace patchbay
