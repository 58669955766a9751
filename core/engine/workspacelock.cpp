// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/workspacelock.h"

#include "core/base/systemreason.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> cannotLock(const QString &path, int cause)
{
    const QString said = QString::fromLocal8Bit(std::strerror(cause));
    const bool isForbidden = cause == EACCES || cause == EPERM || cause == EROFS;
    return fail(isForbidden ? ErrorCode::Denied : ErrorCode::Unavailable,
        message("workspace.lock",
            u"Cannot open the workspace %1: its lock cannot be taken (%2). Choose a folder that you may "
            u"write to, on a "
            u"local disk."_s,
            {path, systemReason(said)}),
        said);
}

} // namespace

Result<std::optional<WorkspaceLock>> WorkspaceLock::take(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return cannotLock(directory, errno == 0 ? EACCES : errno);
    const QByteArray file = QFile::encodeName(QDir(directory).filePath(u"engine.lock"_s));
    const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return cannotLock(directory, errno);
    WorkspaceLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return std::optional(std::move(lock));
    if (errno == EWOULDBLOCK)
        return std::optional<WorkspaceLock>();
    return cannotLock(directory, errno);
}

WorkspaceLock::WorkspaceLock(int descriptor)
    : m_descriptor(descriptor)
{}

WorkspaceLock::WorkspaceLock(WorkspaceLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

WorkspaceLock &WorkspaceLock::operator=(WorkspaceLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

WorkspaceLock::~WorkspaceLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace patchbay
