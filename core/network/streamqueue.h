// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/httplistener.h"

#include <mutex>

namespace patchbay {

/// What waits to be sent to the reader of a stream: filled on any thread, emptied on the listener's.
/// Thread-safe.
class StreamQueue
{
public:
    explicit StreamQueue(qint64 limit);

    [[nodiscard]] HttpStream::Written push(const QByteArray &bytes);
    /// All that waits; empty when nothing does.
    [[nodiscard]] QByteArray take();

    /// The writer has nothing more to say; what waits is still sent.
    void finish();
    [[nodiscard]] bool isFinished() const;
    /// The reader has gone.
    void close();
    [[nodiscard]] bool isOpen() const;

private:
    const qint64 m_limit;
    mutable std::mutex m_mutex;
    QByteArray m_waiting; ///< Guarded by m_mutex, like the next two.
    bool m_isFinished = false;
    bool m_isOpen = true;
};

} // namespace patchbay
