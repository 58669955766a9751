// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>

#include <sys/mount.h>

namespace patchbay {

/// A file system of its own at a directory, of so many bytes. Mounting needs rights that not everybody has.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &directory, qint64 bytes)
        : m_directory(directory)
    {
        QDir().mkpath(directory);
        const QByteArray size = "size=" + QByteArray::number(bytes);
        m_isMounted = mount("patchbay-test", path().constData(), "tmpfs", 0, size.constData()) == 0;
    }

    ~SmallDisk()
    {
        if (m_isMounted)
            umount2(path().constData(), MNT_DETACH); // What is still open goes with its last user.
    }

    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }

    /// Leaves so much room, in blocks of 4 kB.
    void fill(qint64 room = 0)
    {
        QFile ballast(ballastName());
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        while (ballast.write(QByteArray(4096, 'b')) == 4096)
            continue;
        ballast.resize(ballast.size() / 4096 * 4096 - room);
    }

    void empty() { QFile::remove(ballastName()); }

private:
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_directory); }

    [[nodiscard]] QString ballastName() const
    {
        return QDir(m_directory).filePath(QStringLiteral("ballast"));
    }

    const QString m_directory;
    bool m_isMounted = false;
};

} // namespace patchbay
