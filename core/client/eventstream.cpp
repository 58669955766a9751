// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/eventstream.h"

#include <utility>

namespace patchbay {

QList<ServerEvent> EventStream::feed(const QByteArray &bytes)
{
    QList<ServerEvent> events;
    for (const char character : bytes) {
        const bool isSecondHalf = m_skipsLineFeed && character == '\n';
        m_skipsLineFeed = character == '\r';
        if (isSecondHalf)
            continue;
        if (character == '\n' || character == '\r')
            takeLine(std::exchange(m_rest, {}), events);
        else
            m_rest += character;
    }
    return events;
}

void EventStream::takeLine(const QByteArray &line, QList<ServerEvent> &events)
{
    if (line.isEmpty()) {
        if (m_hasData)
            events.append({m_id, m_name.isEmpty() ? QByteArray("message") : m_name, m_data});
        m_name.clear();
        m_data.clear();
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "id") {
        m_id = value;
    } else if (field == "event") {
        m_name = value;
    } else if (field == "data") {
        m_data += m_hasData ? '\n' + value : value;
        m_hasData = true;
    }
}

} // namespace patchbay
