// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace patchbay {

/// One server-sent event.
struct ServerEvent
{
    QByteArray id;   ///< The last one that was said.
    QByteArray name; ///< `message` where none is said.
    QByteArray data; ///< Its lines joined by LF.

    bool operator==(const ServerEvent &) const = default;
};

/// Takes a `text/event-stream` in pieces of any size and gives its whole events (HTML standard, section
/// 9.2.6). Comments and fields that it does not know are left out.
class EventStream
{
public:
    [[nodiscard]] QList<ServerEvent> feed(const QByteArray &bytes);

private:
    void takeLine(const QByteArray &line, QList<ServerEvent> &events);

    QByteArray m_rest; ///< The line that is not whole yet.
    bool m_skipsLineFeed = false;
    QByteArray m_id;
    QByteArray m_name;
    QByteArray m_data;
    bool m_hasData = false;
};

} // namespace patchbay
