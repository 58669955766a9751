// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/privatefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr mode_t ownerOnly = 0600;
constexpr std::chrono::milliseconds lockPause{20};

ErrorCode codeOf(int error)
{
    if (error == ENOENT)
        return ErrorCode::NotFound;
    return error == EEXIST ? ErrorCode::Conflict : ErrorCode::Unavailable;
}

tl::unexpected<Error> cannotRead(const QString &path, int error)
{
    return fail(
        codeOf(error), message("file.unreadable", u"Cannot read %1: %2."_s, {path, qt_error_string(error)}));
}

tl::unexpected<Error> cannotWrite(const QString &path, int error)
{
    return fail(
        codeOf(error), message("file.unwritable", u"Cannot write %1: %2."_s, {path, qt_error_string(error)}));
}

FileDescriptor openFile(const QString &path, int flags)
{
    return FileDescriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, ownerOnly));
}

/// Zero, or the error number.
int writeAll(const FileDescriptor &file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t count =
            ::write(file.number(), content.data(), static_cast<std::size_t>(content.size()));
        if (count < 0 && errno != EINTR)
            return errno;
        if (count > 0)
            content = content.sliced(count);
    }
    return ::fsync(file.number()) == 0 ? 0 : errno;
}

/// Makes a new or renamed entry survive a power cut. Zero, or the error number.
int syncDirectoryOf(const QString &path)
{
    const FileDescriptor directory = openFile(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    return directory.isOpen() && ::fsync(directory.number()) == 0 ? 0 : errno;
}

int writeNew(const QString &path, int flags, QByteArrayView content)
{
    const FileDescriptor file = openFile(path, O_WRONLY | O_CREAT | flags);
    if (!file.isOpen())
        return errno;
    const int error = writeAll(file, content);
    if (error != 0)
        ::unlink(QFile::encodeName(path).constData());
    return error;
}

} // namespace

FileDescriptor::FileDescriptor(FileDescriptor &&other) noexcept
    : m_number(std::exchange(other.m_number, -1))
{}

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

FileDescriptor::~FileDescriptor()
{
    if (isOpen())
        ::close(m_number);
}

Result<QByteArray> readPrivateFile(const QString &path)
{
    const FileDescriptor descriptor = openFile(path, O_RDONLY);
    QFile file;
    if (!descriptor.isOpen() || !file.open(descriptor.number(), QIODevice::ReadOnly))
        return cannotRead(path, errno);
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, EIO);
    return content;
}

Result<> createPrivateFile(const QString &path, QByteArrayView content)
{
    int error = writeNew(path, O_EXCL, content);
    if (error == 0)
        error = syncDirectoryOf(path);
    if (error != 0)
        return cannotWrite(path, error);
    return {};
}

Result<> replacePrivateFile(const QString &path, QByteArrayView content)
{
    const QString fresh = path + u".new"_s;
    int error = writeNew(fresh, O_TRUNC, content);
    if (error == 0 &&
        std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
        error = errno;
    if (error == 0)
        error = syncDirectoryOf(path);
    if (error != 0)
        return cannotWrite(path, error);
    return {};
}

FileLock::FileLock(FileDescriptor file)
    : m_file(std::move(file))
{}

Result<FileLock> FileLock::take(
    const QString &path, Clock &clock, std::chrono::milliseconds limit, std::stop_token stop)
{
    FileDescriptor file = openFile(path, O_RDWR | O_CREAT);
    if (!file.isOpen())
        return cannotWrite(path, errno);
    const auto deadline = clock.elapsed() + limit;
    while (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return cannotWrite(path, errno);
        if (clock.elapsed() >= deadline)
            return fail(ErrorCode::Unavailable,
                message("file.lockedByOther",
                    u"Cannot write beside %1: another Patchbay process holds that lock. Try again."_s,
                    {path}));
        if (!clock.sleep(lockPause, stop))
            return fail(ErrorCode::Cancelled,
                message("file.lockCancelled", u"Cannot write beside %1: the call was cancelled."_s, {path}));
    }
    return FileLock(std::move(file));
}

} // namespace patchbay
