// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/processfigures.h"

#include <QByteArray>
#include <QFile>
#include <QThread>

#include <malloc.h>

namespace patchbay {

namespace {

/// The number after `name` in /proc/self/status (proc(5)).
std::optional<qint64> statusNumber(const QByteArray &status, QByteArrayView name)
{
    for (const QByteArray &line : status.split('\n')) {
        if (!line.startsWith(name))
            continue;
        bool isNumber = false;
        const qint64 number = line.mid(name.size()).simplified().split(' ').first().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

ProcessFigures processFigures()
{
    ProcessFigures figures;
    QFile file(QStringLiteral("/proc/self/status"));
    const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    figures.threads = statusNumber(status, "Threads:");
    if (const auto kilobytes = statusNumber(status, "VmRSS:"))
        figures.residentBytes = *kilobytes * 1024;
    figures.allocatedBytes = qint64(mallinfo2().uordblks);
    figures.processors = QThread::idealThreadCount();
    return figures;
}

} // namespace patchbay
