// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <stop_token>

namespace patchbay {

/// An open file of the operating system, closed when the last owner goes.
class FileDescriptor
{
public:
    explicit FileDescriptor(int number = -1)
        : m_number(number)
    {}

    FileDescriptor(FileDescriptor &&other) noexcept;
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    ~FileDescriptor();

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/// Files that only their owner may read (0600), written so that a crash at any point leaves the old content
/// or the new. Failures: `NotFound`, `Conflict` (it exists), `Unavailable` (anything else that the system
/// refuses).
[[nodiscard]] Result<QByteArray> readPrivateFile(const QString &path);
/// Fails when the file is there already.
[[nodiscard]] Result<> createPrivateFile(const QString &path, QByteArrayView content);
/// Writes `<path>.new`, then renames it. Callers that may meet hold a `FileLock`.
[[nodiscard]] Result<> replacePrivateFile(const QString &path, QByteArrayView content);

/// Keeps other processes and threads out as long as it lives; the system lets go of it when the process dies.
class FileLock
{
public:
    /// Waits for the lock on that file (which is made and never removed), at most `limit`.
    [[nodiscard]] static Result<FileLock> take(
        const QString &path, Clock &clock, std::chrono::milliseconds limit, std::stop_token stop);

private:
    explicit FileLock(FileDescriptor file);

    FileDescriptor m_file;
};

} // namespace patchbay
