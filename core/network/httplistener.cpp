// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/httplistener.h"

#include "core/base/log.h"
#include "core/network/httpsession.h"

#include <boost/asio/post.hpp>

#include <thread>

#include <fcntl.h>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

namespace net = boost::asio;
using tcp = boost::asio::ip::tcp;
using boost::system::error_code;

constexpr std::chrono::milliseconds pauseWithoutDescriptors{100};

tl::unexpected<Error> cannotListen(const HttpListenerOptions &options, const error_code &code)
{
    const QStringList arguments{options.address, QString::number(options.port)};
    const QString detail = QString::fromStdString(code.message());
    if (code == net::error::address_in_use)
        return fail(ErrorCode::Conflict,
            message("listener.inUse",
                u"Cannot listen at %1, port %2: another program uses the port already. Choose another one."_s,
                arguments),
            detail);
    if (code == net::error::access_denied)
        return fail(ErrorCode::Denied,
            message("listener.denied",
                u"Cannot listen at %1, port %2: the system does not permit it. Choose a port above 1023."_s,
                arguments),
            detail);
    return fail(ErrorCode::InvalidInput,
        message("listener.address",
            u"Cannot listen at %1, port %2: this machine has no such address. Choose 127.0.0.1, or one of its own."_s,
            arguments),
        detail);
}

} // namespace

/// The accepting socket and the thread.
class HttpListener::Server
{
public:
    Server(HttpListenerOptions options, Handler handler)
        : m_reactor(std::make_shared<HttpReactor>())
        , m_acceptor(m_reactor->context)
        , m_pause(m_reactor->context)
    {
        m_reactor->options = std::move(options);
        m_reactor->handler = std::move(handler);
    }

    Result<quint16> start();
    void stop();

private:
    [[nodiscard]] error_code open();
    void accept();
    void welcome(tcp::socket socket);

    std::shared_ptr<HttpReactor> m_reactor;
    tcp::acceptor m_acceptor;
    net::steady_timer m_pause;
    std::thread m_thread;
};

error_code HttpListener::Server::open()
{
    const HttpListenerOptions &options = m_reactor->options;
    error_code code;
    const net::ip::address address = net::ip::make_address(options.address.toStdString(), code);
    const tcp::endpoint endpoint(address, options.port);
    if (!code)
        m_acceptor.open(endpoint.protocol(), code);
    if (!code) {
        fcntl(m_acceptor.native_handle(), F_SETFD, FD_CLOEXEC); // not for child processes
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), code);
    }
    if (!code)
        m_acceptor.bind(endpoint, code);
    if (!code)
        m_acceptor.listen(net::socket_base::max_listen_connections, code);
    return code;
}

Result<quint16> HttpListener::Server::start()
{
    Q_ASSERT(!m_thread.joinable());
    if (const error_code code = open()) {
        error_code ignored;
        m_acceptor.close(ignored);
        return cannotListen(m_reactor->options, code);
    }
    const quint16 port = m_acceptor.local_endpoint().port();
    accept();
    m_thread = std::thread([this] { m_reactor->context.run(); });
    return port;
}

void HttpListener::Server::accept()
{
    m_acceptor.async_accept([this](error_code code, tcp::socket socket) {
        if (!m_acceptor.is_open())
            return;
        if (!code) {
            welcome(std::move(socket));
            return accept();
        }
        // No descriptor is left, or the like: the next attempt would fail as quickly.
        qCWarning(logNetwork, "Cannot accept a connection: %s.", code.message().c_str());
        m_pause.expires_after(pauseWithoutDescriptors);
        m_pause.async_wait([this](error_code) {
            if (m_acceptor.is_open())
                accept();
        });
    });
}

void HttpListener::Server::welcome(tcp::socket socket)
{
    const auto open = m_reactor->sessions.size();
    const auto most = size_t(m_reactor->options.connections);
    if (open >= 2 * most) // even those that are being refused are too many
        return;
    const auto session = std::make_shared<HttpSession>(std::move(socket), m_reactor);
    m_reactor->sessions.insert(session);
    if (open >= most)
        session->refuse(503, "Too many connections are open. Try again later.");
    else
        session->start();
}

void HttpListener::Server::stop()
{
    if (!m_thread.joinable())
        return;
    net::post(m_reactor->context, [this] {
        error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        const auto sessions = m_reactor->sessions;
        for (const std::shared_ptr<HttpSession> &session : sessions)
            session->close();
    });
    m_thread.join(); // the context runs out of work
    {
        const std::lock_guard lock(m_reactor->mutex);
        m_reactor->isStopped = true;
    }
    // What was posted meanwhile finds its session gone.
    m_reactor->context.restart();
    m_reactor->context.poll();
}

HttpListener::HttpListener(HttpListenerOptions options, Handler handler)
    : m_server(std::make_unique<Server>(std::move(options), std::move(handler)))
{}

HttpListener::~HttpListener()
{
    stop();
}

Result<quint16> HttpListener::start()
{
    return m_server->start();
}

void HttpListener::stop()
{
    m_server->stop();
}

} // namespace patchbay
