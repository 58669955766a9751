// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/writerthread.h"

#include "core/base/log.h"
#include "core/storage/awaitedresult.h"
#include "core/storage/groupcommit.h"
#include "core/storage/schema.h"
#include "core/storage/writerconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

/// How many writes share a transaction at most: many interactive ones of a row or two, few of thousands of
/// rows.
std::size_t groupLimit(Priority priority)
{
    return priority == Priority::Interactive ? 500 : 8;
}

Error closingError(const QString &file)
{
    return Error{ErrorCode::Unavailable,
        message("database.closing", u"Cannot write to the database %1: it is being closed."_s, {file}), {}};
}

} // namespace

WriterThread::WriterThread(QString file, const DatabaseOptions &options)
    : m_file(std::move(file))
    , m_options(options)
    , m_queue(options.queueLength)
{}

Result<std::unique_ptr<WriterThread>> WriterThread::start(const QString &file, const DatabaseOptions &options)
{
    std::unique_ptr<WriterThread> writer(new WriterThread(file, options));
    AwaitedResult opened;
    writer->m_thread = std::jthread([self = writer.get(), &opened] {
        self->run([&opened](Result<> outcome) { opened.set(std::move(outcome)); });
    });
    if (const Result<> outcome = opened.wait(); !outcome)
        return passOn(outcome);
    return writer;
}

WriterThread::~WriterThread()
{
    m_queue.close();
}

Result<> WriterThread::perform(Priority priority, Database::Write work)
{
    AwaitedResult awaited;
    const bool isQueued = m_queue.push(
        {priority, std::move(work), [&awaited](Result<> outcome) { awaited.set(std::move(outcome)); }});
    if (!isQueued)
        return tl::unexpected(closingError(m_file));
    return awaited.wait();
}

Result<> WriterThread::submit(Priority priority, Database::Write work, Database::Done done)
{
    if (m_queue.offer({priority, std::move(work), std::move(done)}))
        return {};
    return fail(ErrorCode::Unavailable,
        message("database.overloaded",
            u"Cannot write to the database %1: too many writes wait for the disk. Try again later."_s,
            {m_file}));
}

bool WriterThread::isThisThread() const
{
    return std::this_thread::get_id() == m_thread.get_id();
}

void WriterThread::run(const Opened &opened)
{
    auto connection = openWriter(m_file, m_options);
    opened(connection ? Result<>() : Result<>(passOn(connection)));
    if (connection)
        serve(**connection);
}

void WriterThread::serve(DatabaseConnection &connection)
{
    WalWatch wal(connection, m_options.logBytes);
    while (std::optional<WriteJob> job = m_queue.first()) {
        performGroup(connection, std::move(*job));
        wal.checkpointWhenLong();
    }
}

void WriterThread::performGroup(DatabaseConnection &connection, WriteJob first)
{
    GroupCommit group(connection);
    if (const Result<> begun = group.begin(); !begun) {
        failAll(std::move(first), begun.error());
        return;
    }
    const Priority priority = first.priority;
    std::optional<WriteJob> job = std::move(first);
    while (job && group.add(std::move(*job)))
        job = group.size() < groupLimit(priority) ? m_queue.another(priority) : std::nullopt;
    group.finish();
}

/// When no transaction can be had, those that wait have waited as long as the first: all are told at once.
void WriterThread::failAll(WriteJob first, const Error &error)
{
    // Taken before anybody is told: who comes after that has not waited, and is tried.
    const std::vector<WriteJob> waiting = m_queue.takeAll();
    first.done(tl::unexpected(error));
    for (const WriteJob &job : waiting)
        job.done(tl::unexpected(error));
}

} // namespace patchbay
