// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawclient.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace patchbay {

RawClient::RawClient(quint16 port)
    : RawClient(port, 0)
{}

RawClient::RawClient(quint16 port, int receiveBuffer)
    : m_descriptor(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const timeval patience{10, 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (receiveBuffer > 0)
        setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const void *raw = &address;
    m_isOpen = connect(m_descriptor, static_cast<const sockaddr *>(raw), sizeof address) == 0;
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_isOpen(other.m_isOpen)
    , m_buffer(std::move(other.m_buffer))
{}

RawClient::~RawClient()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

bool RawClient::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const qsizetype size =
            ::send(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (size <= 0)
            return false;
        sent += size;
    }
    return true;
}

void RawClient::finishSending()
{
    shutdown(m_descriptor, SHUT_WR);
}

bool RawClient::fill()
{
    std::array<char, 65536> bytes;
    const qsizetype size = recv(m_descriptor, bytes.data(), bytes.size(), 0);
    if (size <= 0) {
        m_isOpen = m_isOpen && size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
        return false;
    }
    m_buffer.append(bytes.data(), size);
    return true;
}

QByteArray RawClient::readUntil(const QByteArray &text)
{
    while (!m_buffer.contains(text)) {
        if (!fill())
            return std::exchange(m_buffer, {});
    }
    const qsizetype end = m_buffer.indexOf(text) + text.size();
    const QByteArray read = m_buffer.first(end);
    m_buffer.remove(0, end);
    return read;
}

QByteArray RawClient::readAnswer()
{
    const QByteArray head = readUntil("\r\n\r\n");
    const QByteArray name = "\r\nContent-Length: ";
    const qsizetype at = head.indexOf(name);
    if (at < 0)
        return head;
    const qsizetype from = at + name.size();
    const qsizetype length = head.sliced(from, head.indexOf('\r', from) - from).toLongLong();
    while (m_buffer.size() < length && fill()) {
    }
    const QByteArray body = m_buffer.first(std::min(length, m_buffer.size()));
    m_buffer.remove(0, body.size());
    return head + body;
}

QByteArray RawClient::readToEnd()
{
    while (fill()) {
    }
    return std::exchange(m_buffer, {});
}

bool RawClient::hasEnded()
{
    return readToEnd().isEmpty() && !m_isOpen;
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9, 3).toInt() : 0;
}

QByteArray bodyOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.sliced(end + 4);
}

} // namespace patchbay
