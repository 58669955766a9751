// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/answerhead.h"
#include "core/network/httplistener.h"
#include "core/network/streamqueue.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <set>

namespace patchbay {

class HttpSession;

/// What the sessions of a listener share. It lives as long as anyone may still answer.
struct HttpReactor
{
    HttpListenerOptions options;
    HttpListener::Handler handler;
    std::set<std::shared_ptr<HttpSession>> sessions; ///< Touched on the listener's thread only.
    boost::asio::io_context context{1};

    std::mutex mutex;
    bool isStopped = false; ///< Guarded by mutex.

    /// Runs the task on the listener's thread; here and now when that has ended.
    void run(std::function<void()> task);
};

/// One connection: reads a request, hands it on, writes its answer, and begins again. Everything in here
/// happens on the listener's thread.
class HttpSession : public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(boost::asio::ip::tcp::socket socket, std::shared_ptr<HttpReactor> reactor);
    ~HttpSession();

    void start();
    /// Answers before anything was read, and closes.
    void refuse(int status, const QByteArray &sentence);
    void answer(const HttpResponse &response);
    void beginStream(const HttpResponse &head, const std::shared_ptr<StreamQueue> &queue);
    /// Sends what waits in the stream's queue, if nothing is on its way yet.
    void sendWaiting();
    void close();

private:
    enum class Phase {
        Idle,      ///< No byte of a request is there.
        Reading,   ///< A part of one is.
        Answering, ///< The handler, or whoever it asked, is at work.
        Writing,
        Streaming,
        Lingering, ///< All is said; what the client still sends is dropped, so that it can read our answer.
        Closed,
    };
    struct Reading;
    using ErrorCode = boost::system::error_code;

    void enter(Phase phase, std::optional<std::chrono::milliseconds> allowed);
    void allow(std::chrono::milliseconds time);
    void timeIsUp();
    void waitForRequest();
    void readHead();
    void headArrived();
    void readBody();
    void handOver();
    void readFailed(ErrorCode code);
    void write(QByteArray head, QByteArray body);
    void writeRest();
    void written();
    void dropWhatComes();
    void linger();

    /// A completion handler that keeps the session alive and falls silent when it was closed.
    template<class Function>
    auto then(Function function)
    {
        return [self = shared_from_this(), function](ErrorCode code, size_t size = 0) {
            if (self->m_phase != Phase::Closed)
                function(*self, code, size);
        };
    }

    boost::asio::ip::tcp::socket m_socket;
    const std::shared_ptr<HttpReactor> m_reactor;
    const HttpListenerOptions &m_options;
    Endpoint m_peer;
    boost::asio::steady_timer m_timer;
    Phase m_phase = Phase::Idle;
    bool m_isLate = false;
    bool m_isDropping = false; ///< A read is on its way whose bytes nobody wants.
    Keep m_keep = Keep::Close;
    std::unique_ptr<Reading> m_reading; ///< The parser and its buffer.
    std::array<char, 4096> m_dropped{};

    QByteArray m_head; ///< With m_body: what is on its way to the client.
    QByteArray m_body;
    qsizetype m_written = 0;

    std::shared_ptr<StreamQueue> m_stream;
    Framing m_streamFraming = Framing::Chunks;
    bool m_isSending = false;
    bool m_hasEnded = false; ///< The stream's last chunk is on its way.
};

/// The way back to the session; the caller may keep it longer than the session lives.
[[nodiscard]] Respond respondTo(std::shared_ptr<HttpReactor> reactor, std::weak_ptr<HttpSession> session);

} // namespace patchbay
