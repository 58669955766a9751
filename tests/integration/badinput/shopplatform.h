// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedserver.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <mutex>

namespace patchbay {

/// A shop on loopback that is always well at `/ping`, and says everywhere else what a test tells it to, byte
/// for byte. Thread-safe.
class ShopPlatform
{
public:
    /// Answers one request; when it returns without an answer the connection ends.
    using Answer = std::function<bool(ScriptedServer::Connection &connection, const QByteArray &request)>;

    ShopPlatform();

    /// How every request is answered from now on.
    void answer(Answer answer);
    /// The same, with that body.
    void list(const QByteArray &body, const QByteArray &headers = "Content-Type: application/json\r\n");

    /// `http://127.0.0.1:<port>`.
    [[nodiscard]] QByteArray url() const;
    /// What came since the last `answer`, without the pings.
    [[nodiscard]] QList<QByteArray> requests() const;

private:
    [[nodiscard]] bool play(ScriptedServer::Connection &connection, const QByteArray &request);

    mutable std::mutex m_mutex; ///< Guards the two below.
    Answer m_answer;
    QList<QByteArray> m_requests;
    ScriptedServer m_server; ///< Last: its threads use what is above.
};

/// The target of a request: `/products?page=1`.
[[nodiscard]] QByteArray targetOf(const QByteArray &request);

} // namespace patchbay
