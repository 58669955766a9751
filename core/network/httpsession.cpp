// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/httpsession.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>

#include <fcntl.h>

namespace patchbay {

namespace {

namespace http = boost::beast::http;
namespace net = boost::asio;
using tcp = boost::asio::ip::tcp;
using Request = http::request<http::string_body>;

constexpr std::chrono::seconds lingerTime{2};
constexpr size_t largestBuffer = 64 * 1024;
constexpr size_t firstRead = 4096;

Endpoint endpointOf(const tcp::endpoint &endpoint)
{
    const QString text = QString::fromStdString(endpoint.address().to_string());
    return {IpAddress::parse(text.section(u'%', 0, 0)).value_or(IpAddress()), endpoint.port()};
}

template<class Text>
QByteArray bytes(const Text &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// What the parser lets pass, but RFC 9112 (sections 3.2 and 6.1) or we do not; nothing when all is well.
std::optional<QByteArray> faultOf(const Request &request)
{
    const auto has = [&](http::field field) { return request.count(field); };
    if (request.target().empty() || request.target().front() != '/')
        return "The request target must be a path.";
    if (request.version() >= 11 && has(http::field::host) != 1)
        return "A request must have one Host header.";
    if (has(http::field::transfer_encoding) > 1 ||
        (has(http::field::transfer_encoding) == 1 &&
            bytes(request[http::field::transfer_encoding]).compare("chunked", Qt::CaseInsensitive) != 0))
        return "Of transfer codings only chunked is known.";
    return std::nullopt;
}

HttpRequest converted(Request &&request)
{
    HttpRequest result;
    result.method = bytes(request.method_string());
    result.url = bytes(request.target());
    for (const auto &field : request)
        result.headers.append({bytes(field.name_string()), bytes(field.value())});
    result.body = bytes(request.body());
    return result;
}

} // namespace

struct HttpSession::Reading
{
    boost::beast::flat_buffer buffer{largestBuffer};
    std::optional<http::request_parser<http::string_body>> parser;
    bool isHead = false; ///< The request's method is HEAD.
    bool isHttp10 = false;
    bool hasHeader = false; ///< The header of the request is complete.
};

void HttpReactor::run(std::function<void()> task)
{
    {
        const std::lock_guard lock(mutex);
        if (!isStopped) {
            net::post(context, std::move(task));
            return;
        }
    }
    task();
}

HttpSession::HttpSession(tcp::socket socket, std::shared_ptr<HttpReactor> reactor)
    : m_socket(std::move(socket))
    , m_reactor(std::move(reactor))
    , m_options(m_reactor->options)
    , m_timer(m_reactor->context)
    , m_reading(std::make_unique<Reading>())
{
    ErrorCode ignored; // a client that has gone already is noticed by the first read
    m_socket.set_option(tcp::no_delay(true), ignored);
    fcntl(m_socket.native_handle(), F_SETFD, FD_CLOEXEC); // not for child processes
    m_peer = endpointOf(m_socket.remote_endpoint(ignored));
}

HttpSession::~HttpSession() = default;

void HttpSession::start()
{
    readHead();
}

void HttpSession::refuse(int status, const QByteArray &sentence)
{
    m_keep = Keep::Close;
    m_phase = Phase::Answering;
    answer(refusal(status, sentence));
}

void HttpSession::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_timer.cancel();
    ErrorCode ignored;
    m_socket.close(ignored);
    if (m_stream)
        m_stream->close();
    m_reactor->sessions.erase(shared_from_this());
}

void HttpSession::enter(Phase phase, std::optional<std::chrono::milliseconds> allowed)
{
    m_phase = phase;
    if (allowed)
        allow(*allowed);
    else
        m_timer.cancel();
}

void HttpSession::allow(std::chrono::milliseconds time)
{
    m_timer.expires_after(time);
    m_timer.async_wait(then([](HttpSession &self, ErrorCode code, size_t) {
        // The time may have been prolonged while this call waited for its turn.
        if (!code && self.m_timer.expiry() <= std::chrono::steady_clock::now())
            self.timeIsUp();
    }));
}

void HttpSession::timeIsUp()
{
    if (m_phase != Phase::Reading)
        return close();
    m_isLate = true;
    ErrorCode ignored;
    m_socket.cancel(ignored); // ends the read, whose handler answers
}

void HttpSession::waitForRequest()
{
    if (m_reading->buffer.size() > 0) // sent ahead
        return readHead();
    enter(Phase::Idle, m_options.idleTime);
    m_socket.async_read_some(
        m_reading->buffer.prepare(firstRead), then([](HttpSession &self, ErrorCode code, size_t size) {
            if (code)
                return self.close();
            self.m_reading->buffer.commit(size);
            self.readHead();
        }));
}

void HttpSession::readHead()
{
    m_reading->parser.emplace();
    m_reading->parser->header_limit(std::uint32_t(m_options.headerBytes));
    m_reading->parser->body_limit(std::uint64_t(m_options.bodyBytes));
    m_reading->hasHeader = false;
    enter(Phase::Reading, m_options.headerTime);
    http::async_read_header(
        m_socket, m_reading->buffer, *m_reading->parser, then([](HttpSession &self, ErrorCode code, size_t) {
            if (code || self.m_isLate)
                return self.readFailed(code);
            self.headArrived();
        }));
}

void HttpSession::headArrived()
{
    const Request &request = m_reading->parser->get();
    m_reading->hasHeader = true;
    m_reading->isHead = request.method() == http::verb::head;
    m_reading->isHttp10 = request.version() < 11;
    if (const std::optional<QByteArray> fault = faultOf(request))
        return refuse(400, *fault);
    allow(m_options.bodyTime);
    if (bytes(request[http::field::expect]).compare("100-continue", Qt::CaseInsensitive) != 0 ||
        m_reading->isHttp10)
        return readBody();
    static constexpr char goOn[] = "HTTP/1.1 100 Continue\r\n\r\n";
    net::async_write(
        m_socket, net::buffer(goOn, sizeof goOn - 1), then([](HttpSession &self, ErrorCode code, size_t) {
            if (code || self.m_isLate)
                return self.readFailed(code);
            self.readBody();
        }));
}

void HttpSession::readBody()
{
    http::async_read(
        m_socket, m_reading->buffer, *m_reading->parser, then([](HttpSession &self, ErrorCode code, size_t) {
            if (code || self.m_isLate)
                return self.readFailed(code);
            self.handOver();
        }));
}

void HttpSession::handOver()
{
    m_keep = m_reading->parser->keep_alive() && !m_reading->isHttp10 ? Keep::Open : Keep::Close;
    enter(Phase::Answering, std::nullopt);
    m_reactor->handler(
        converted(m_reading->parser->release()), m_peer, respondTo(m_reactor, weak_from_this()));
}

void HttpSession::readFailed(ErrorCode code)
{
    if (m_isLate) {
        const bool saidSomething =
            m_reading->hasHeader || m_reading->parser->got_some() || m_reading->buffer.size() > 0;
        return saidSomething ? refuse(408, "The request did not arrive in time.") : close();
    }
    if (code == http::error::body_limit)
        return refuse(413, "The body is larger than " + QByteArray::number(m_options.bodyBytes) + " bytes.");
    if (code == http::error::header_limit || (code == http::error::buffer_overflow && !m_reading->hasHeader))
        return refuse(
            431, "The header is larger than " + QByteArray::number(m_options.headerBytes) + " bytes.");
    const bool hasGone = code == http::error::end_of_stream || code == http::error::partial_message;
    if (hasGone || code.category() != make_error_code(http::error::body_limit).category())
        return close();
    refuse(400, "The request is not valid HTTP.");
}

void HttpSession::answer(const HttpResponse &response)
{
    if (m_phase != Phase::Answering)
        return;
    if (response.status < 200 || response.status > 599)
        return answer(refusal(500, "The answer had no valid status."));
    const bool hasNoBody = response.status == 204 || response.status == 304;
    enter(Phase::Writing, m_options.writeTime);
    write(answerHead(response, hasNoBody ? Framing::NoBody : Framing::Length, m_keep),
        hasNoBody || m_reading->isHead ? QByteArray() : response.body);
}

void HttpSession::write(QByteArray head, QByteArray body)
{
    m_head = std::move(head);
    m_body = std::move(body);
    m_written = 0;
    writeRest();
}

/// Piece by piece, so that a reader has to take something within the time allowed, but not all of it.
void HttpSession::writeRest()
{
    const qsizetype ofHead = std::min(m_written, m_head.size());
    const qsizetype ofBody = m_written - ofHead;
    if (ofHead == m_head.size() && ofBody == m_body.size())
        return written();
    const std::array<net::const_buffer, 2> rest{
        net::const_buffer(m_head.constData() + ofHead, size_t(m_head.size() - ofHead)),
        net::const_buffer(m_body.constData() + ofBody, size_t(m_body.size() - ofBody))};
    allow(m_options.writeTime);
    m_socket.async_write_some(rest, then([](HttpSession &self, ErrorCode code, size_t size) {
        if (code)
            return self.close();
        self.m_written += qsizetype(size);
        self.writeRest();
    }));
}

void HttpSession::written()
{
    m_head.clear();
    m_body.clear();
    if (m_phase == Phase::Streaming) {
        m_isSending = false;
        if (m_hasEnded)
            return linger();
        m_timer.cancel();
        return sendWaiting();
    }
    if (m_keep == Keep::Open)
        waitForRequest();
    else
        linger();
}

void HttpSession::beginStream(const HttpResponse &head, const std::shared_ptr<StreamQueue> &queue)
{
    if (m_phase != Phase::Answering)
        return queue->close();
    if (m_reading->isHead) {
        queue->close();
        return answer(head);
    }
    m_keep = Keep::Close; // a client that wants more than the stream takes another connection
    m_stream = queue;
    m_streamFraming = m_reading->isHttp10 ? Framing::Closing : Framing::Chunks;
    m_isSending = true;
    m_phase = Phase::Streaming;
    dropWhatComes(); // which is how we notice that the reader has gone
    write(answerHead(head, m_streamFraming, m_keep), {});
}

void HttpSession::sendWaiting()
{
    if (m_phase != Phase::Streaming || m_isSending)
        return;
    const QByteArray waiting = m_stream->take();
    const bool isChunked = m_streamFraming == Framing::Chunks;
    if (!waiting.isEmpty()) {
        m_isSending = true;
        if (isChunked)
            write(QByteArray::number(waiting.size(), 16) + "\r\n", waiting + "\r\n");
        else
            write({}, waiting);
    } else if (m_stream->isFinished()) {
        m_isSending = true;
        m_hasEnded = true;
        write(isChunked ? "0\r\n\r\n" : "", {});
    }
}

void HttpSession::dropWhatComes()
{
    m_isDropping = true;
    m_socket.async_read_some(net::buffer(m_dropped), then([](HttpSession &self, ErrorCode code, size_t) {
        if (code)
            return self.close();
        self.dropWhatComes();
    }));
}

void HttpSession::linger()
{
    ErrorCode ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    if (m_stream)
        m_stream->close();
    enter(Phase::Lingering, lingerTime);
    if (!m_isDropping)
        dropWhatComes();
}

} // namespace patchbay
