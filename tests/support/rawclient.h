// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace patchbay {

/// A client that sends any bytes to a server on 127.0.0.1, right or wrong. Every wait ends after ten seconds.
class RawClient
{
public:
    explicit RawClient(quint16 port);
    /// With a receive buffer of about that many bytes: a reader who soon takes no more.
    RawClient(quint16 port, int receiveBuffer);
    RawClient(RawClient &&other) noexcept;
    ~RawClient();

    /// False when the server has closed the connection.
    bool send(const QByteArray &bytes);
    /// Says that nothing more will be sent.
    void finishSending();
    /// One answer: head, and body by its Content-Length. What there is, when the connection ends first.
    [[nodiscard]] QByteArray readAnswer();
    /// All up to and including that text. What there is, when the connection ends first.
    [[nodiscard]] QByteArray readUntil(const QByteArray &text);
    /// All that comes until the server closes the connection.
    [[nodiscard]] QByteArray readToEnd();
    /// Whether the connection ends without another byte.
    [[nodiscard]] bool hasEnded();

private:
    bool fill();

    int m_descriptor;
    bool m_isOpen = true; ///< Nothing tells yet that the server has closed it.
    QByteArray m_buffer;
};

/// The status of an answer; 0 when it is none.
[[nodiscard]] int statusOf(const QByteArray &answer);
[[nodiscard]] QByteArray bodyOf(const QByteArray &answer);

} // namespace patchbay
