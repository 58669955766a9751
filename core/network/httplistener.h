// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/egress.h"
#include "core/base/http.h"

#include <functional>
#include <memory>

namespace patchbay {

/// What a listener gives to each client. Who wants more is refused with 400, 408, 413, 431 or 503 and cut
/// off.
struct HttpListenerOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: any free one.
    qint64 bodyBytes = 5 * 1024 * 1024;
    int headerBytes = 16 * 1024; ///< Request line and headers.
    std::chrono::milliseconds headerTime{
        5'000}; ///< From the first byte (at first: the connection) to the last.
    std::chrono::milliseconds bodyTime{10'000};  ///< For the whole body.
    std::chrono::milliseconds idleTime{60'000};  ///< Between two requests on a kept connection.
    std::chrono::milliseconds writeTime{10'000}; ///< In which a reader must take at least something.
    int connections = 512;
    qint64 streamBytes = 256 * 1024; ///< What may wait for a slow reader of a stream.
};

/// The writing side of an answer that has no end of its own (server-sent events). Thread-safe. The answer
/// ends when the stream goes.
class HttpStream
{
public:
    enum class Written {
        Queued,
        Full,   ///< Not taken: the reader is slow. Drop it, tell the reader to read all again once there is
                ///< room.
        Closed, ///< The reader has gone, took nothing for too long, or the listener has stopped.
    };

    virtual ~HttpStream() = default;

    [[nodiscard]] virtual Written write(const QByteArray &bytes) = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
};

/// The way back of one request, as a function that can be copied and called on any thread, at any later time.
/// Only the first answer counts. A request whose every copy goes unanswered gets status 500. A client that
/// has gone in the meantime cancels nothing; the answer is dropped.
class Respond
{
public:
    class Way;

    explicit Respond(std::shared_ptr<Way> way);

    void operator()(HttpResponse response) const;
    /// Sends status and headers now, and a body as it is written. After an answer, the stream is a closed
    /// one.
    [[nodiscard]] std::unique_ptr<HttpStream> stream(HttpResponse head) const;

private:
    std::shared_ptr<Way> m_way;
};

/// Takes HTTP/1.1 requests and hands them to a handler, on a thread of its own. One request at a time on a
/// connection; requests sent ahead wait. Connections are kept.
class HttpListener
{
public:
    /// Called on the listener's thread; must not block. `request.url` is path and query, beginning with `/`.
    using Handler = std::function<void(HttpRequest request, Endpoint peer, Respond respond)>;

    HttpListener(HttpListenerOptions options, Handler handler);
    ~HttpListener(); ///< Stops.

    /// Begins to listen; returns the port. Fails with `Conflict` where another program listens already.
    [[nodiscard]] Result<quint16> start();
    /// Closes every connection, open streams too, and returns when the thread has ended. No handler runs
    /// after that.
    void stop();

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace patchbay
