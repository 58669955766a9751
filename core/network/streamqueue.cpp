// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/streamqueue.h"

#include <utility>

namespace patchbay {

StreamQueue::StreamQueue(qint64 limit)
    : m_limit(limit)
{}

HttpStream::Written StreamQueue::push(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isOpen)
        return HttpStream::Written::Closed;
    if (m_waiting.size() + bytes.size() > m_limit)
        return HttpStream::Written::Full;
    m_waiting += bytes;
    return HttpStream::Written::Queued;
}

QByteArray StreamQueue::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_waiting, {});
}

void StreamQueue::finish()
{
    const std::lock_guard lock(m_mutex);
    m_isFinished = true;
}

bool StreamQueue::isFinished() const
{
    const std::lock_guard lock(m_mutex);
    return m_isFinished && m_waiting.isEmpty();
}

void StreamQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_isOpen = false;
    m_waiting.clear();
}

bool StreamQueue::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOpen;
}

} // namespace patchbay
