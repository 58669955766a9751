// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/storage/readerpool.h"
#include "core/storage/writerthread.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

Error selfWaitError()
{
    return Error{ErrorCode::Internal,
        message("database.nested", u"Cannot use the database: one access was started inside another."_s), {}};
}

} // namespace

Database::Database(QString file, std::unique_ptr<WriterThread> writer, std::unique_ptr<ReaderPool> readers)
    : m_file(std::move(file))
    , m_writer(std::move(writer))
    , m_readers(std::move(readers))
{}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &file, const DatabaseOptions &options)
{
    auto writer = WriterThread::start(file, options);
    if (!writer)
        return passOn(writer);
    auto readers = std::make_unique<ReaderPool>(file, options.readers, options.busyTimeout);
    return std::unique_ptr<Database>(new Database(file, std::move(*writer), std::move(readers)));
}

Result<> Database::submit(Priority priority, Write work, Done done)
{
    return m_writer->submit(priority, std::move(work), std::move(done));
}

Result<> Database::perform(Priority priority, Write work)
{
    if (isOwnThread())
        return tl::unexpected(selfWaitError());
    return m_writer->perform(priority, std::move(work));
}

Result<> Database::fetch(std::function<Result<>(DatabaseConnection &)> work, std::stop_token stop)
{
    if (isOwnThread())
        return tl::unexpected(selfWaitError());
    return m_readers->perform(std::move(work), std::move(stop));
}

bool Database::isOwnThread() const
{
    return m_writer->isThisThread() || m_readers->isOwnThread();
}

} // namespace patchbay
