// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedserver.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

namespace patchbay {

namespace {

using SslContext = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Ssl = std::unique_ptr<SSL, decltype(&SSL_free)>;

SslContext contextOf(const TlsFiles &files)
{
    SslContext context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    const bool usable =
        SSL_CTX_use_certificate_chain_file(context.get(), qPrintable(files.certificate)) == 1 &&
        SSL_CTX_use_PrivateKey_file(context.get(), qPrintable(files.key), SSL_FILETYPE_PEM) == 1;
    Q_ASSERT(usable);
    Q_UNUSED(usable)
    return context;
}

int listenOnLoopback()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    void *raw = &address;
    const bool listens =
        bind(listener, static_cast<sockaddr *>(raw), sizeof address) == 0 && listen(listener, 1024) == 0;
    Q_ASSERT(listens);
    Q_UNUSED(listens)
    return listener;
}

quint16 portOf(int listener)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    void *raw = &address;
    getsockname(listener, static_cast<sockaddr *>(raw), &size);
    return ntohs(address.sin_port);
}

/// How long the body is that follows this head; -1 for chunks.
qsizetype announcedLength(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    if (lower.contains("\r\ntransfer-encoding: chunked"))
        return -1;
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype at = lower.indexOf(name);
    if (at < 0)
        return 0;
    const qsizetype from = at + name.size();
    return lower.sliced(from, lower.indexOf('\r', from) - from).trimmed().toLongLong();
}

} // namespace

void Gate::open()
{
    const std::lock_guard lock(m_mutex);
    m_isOpen = true;
    m_changed.notify_all();
}

bool Gate::wait(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait(lock, std::move(stop), [this] { return m_isOpen; });
}

QByteArray httpAnswer(const QByteArray &body, int status, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Scripted\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" +
           body;
}

class ScriptedServer::State
{
public:
    State(Script script, SslContext context);
    ~State();

    void accept();
    void serve(Socket &socket, const std::stop_token &stop);
    void record(const QByteArray &request);
    [[nodiscard]] bool waitUntil(const std::function<bool()> &isTrue) const;

    const Script script;
    const SslContext context;
    const int listener = listenOnLoopback();
    const quint16 port = portOf(listener);

    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    QList<QByteArray> requests; ///< Guarded by mutex, like all that follows but the thread.
    int accepted = 0;
    int open = 0;
    int mostOpen = 0;
    std::list<std::unique_ptr<Socket>> sockets;
    std::list<std::jthread> threads;

    std::jthread acceptor;
};

class ScriptedServer::Socket final : public ScriptedServer::Connection
{
public:
    Socket(int descriptor, int number, State &state)
        : m_descriptor(descriptor)
        , m_number(number)
        , m_state(state)
    {}

    bool shakeHands();

    void useStop(std::stop_token stop) { m_stop = std::move(stop); }

    void cut() const { shutdown(m_descriptor, SHUT_RDWR); }

    void sayGoodbye() const;

    void close() const { ::close(m_descriptor); }

    QByteArray readRequest() override;
    bool send(const QByteArray &bytes) override;

    bool waitFor(Gate &gate) override { return gate.wait(m_stop); }

    void waitForEnd() override;
    void reset() override;

    [[nodiscard]] int number() const override { return m_number; }

private:
    bool fill();
    bool fillTo(qsizetype size);
    qsizetype endOfChunks(qsizetype from);

    const int m_descriptor;
    const int m_number;
    State &m_state;
    std::stop_token m_stop;
    Ssl m_ssl{nullptr, &SSL_free};
    QByteArray m_buffer;
};

bool ScriptedServer::Socket::shakeHands()
{
    if (!m_state.context)
        return true;
    m_ssl.reset(SSL_new(m_state.context.get()));
    SSL_set_fd(m_ssl.get(), m_descriptor);
    return SSL_accept(m_ssl.get()) == 1;
}

void ScriptedServer::Socket::sayGoodbye() const
{
    if (m_ssl)
        SSL_shutdown(m_ssl.get());
}

bool ScriptedServer::Socket::fill()
{
    std::array<char, 65536> bytes;
    const qsizetype size = m_ssl ? SSL_read(m_ssl.get(), bytes.data(), int(bytes.size()))
                                 : recv(m_descriptor, bytes.data(), bytes.size(), 0);
    if (size <= 0)
        return false;
    m_buffer.append(bytes.data(), size);
    return true;
}

bool ScriptedServer::Socket::fillTo(qsizetype size)
{
    while (m_buffer.size() < size) {
        if (!fill())
            return false;
    }
    return true;
}

/// Where the chunked body that begins there ends; 0 when the client went first.
qsizetype ScriptedServer::Socket::endOfChunks(qsizetype from)
{
    for (;;) {
        qsizetype lineEnd = 0;
        while ((lineEnd = m_buffer.indexOf("\r\n", from)) < 0) {
            if (!fill())
                return 0;
        }
        const qsizetype size = m_buffer.sliced(from, lineEnd - from).toLongLong(nullptr, 16);
        from = lineEnd + 2 + size + 2;
        if (!fillTo(from))
            return 0;
        if (size == 0)
            return from;
    }
}

QByteArray ScriptedServer::Socket::readRequest()
{
    qsizetype headEnd = 0;
    while ((headEnd = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!fill())
            return {};
    }
    headEnd += 4;
    const qsizetype length = announcedLength(m_buffer.first(headEnd));
    const qsizetype end = length < 0 ? endOfChunks(headEnd) : headEnd + length;
    if (end == 0 || !fillTo(end))
        return {};
    const QByteArray request = m_buffer.first(end);
    m_buffer.remove(0, end);
    m_state.record(request);
    return request;
}

bool ScriptedServer::Socket::send(const QByteArray &bytes)
{
    if (m_ssl)
        return SSL_write(m_ssl.get(), bytes.constData(), int(bytes.size())) > 0;
    for (qsizetype sent = 0; sent < bytes.size();) {
        const qsizetype size =
            ::send(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (size <= 0)
            return false;
        sent += size;
    }
    return true;
}

void ScriptedServer::Socket::waitForEnd()
{
    while (fill())
        m_buffer.clear();
}

void ScriptedServer::Socket::reset()
{
    const linger hard{1, 0}; // makes the close that follows a reset
    setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_ssl.reset();
}

ScriptedServer::State::State(Script ownScript, SslContext ownContext)
    : script(std::move(ownScript))
    , context(std::move(ownContext))
    , acceptor([this] { accept(); })
{}

ScriptedServer::State::~State()
{
    shutdown(listener, SHUT_RDWR); // ends accept()
    acceptor.join();
    ::close(listener);
    std::list<std::jthread> toJoin;
    {
        const std::lock_guard lock(mutex);
        for (const std::unique_ptr<Socket> &socket : sockets)
            socket->cut();
        toJoin.swap(threads);
    }
    for (std::jthread &thread : toJoin)
        thread.request_stop(); // and joined when the list goes
}

void ScriptedServer::State::accept()
{
    for (;;) {
        const int descriptor = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        const int on = 1;
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const std::lock_guard lock(mutex);
        Socket &socket = *sockets.emplace_back(std::make_unique<Socket>(descriptor, accepted++, *this));
        mostOpen = std::max(mostOpen, ++open);
        threads.emplace_back([this, &socket](const std::stop_token &stop) { serve(socket, stop); });
        changed.notify_all();
    }
}

void ScriptedServer::State::serve(Socket &socket, const std::stop_token &stop)
{
    // OpenSSL writes without MSG_NOSIGNAL.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    socket.useStop(stop);
    if (socket.shakeHands())
        script(socket);
    socket.sayGoodbye();
    const std::lock_guard lock(mutex);
    socket.close();
    sockets.remove_if([&](const std::unique_ptr<Socket> &other) { return other.get() == &socket; });
    --open;
    changed.notify_all();
}

void ScriptedServer::State::record(const QByteArray &request)
{
    const std::lock_guard lock(mutex);
    requests.append(request);
    changed.notify_all();
}

bool ScriptedServer::State::waitUntil(const std::function<bool()> &isTrue) const
{
    std::unique_lock lock(mutex);
    return changed.wait_for(lock, std::chrono::seconds(10), isTrue);
}

ScriptedServer::ScriptedServer(Script script)
    : m_state(std::make_unique<State>(std::move(script), SslContext(nullptr, &SSL_CTX_free)))
{}

ScriptedServer::ScriptedServer(Script script, const TlsFiles &files)
    : m_state(std::make_unique<State>(std::move(script), contextOf(files)))
{}

ScriptedServer::ScriptedServer(QList<QByteArray> answers)
    : ScriptedServer([answers = std::move(answers), answered = std::make_shared<std::atomic<qsizetype>>(0)](
                         Connection &connection) {
        while (!connection.readRequest().isEmpty())
            connection.send(answers[std::min((*answered)++, answers.size() - 1)]);
    })
{}

ScriptedServer::~ScriptedServer() = default;

quint16 ScriptedServer::port() const
{
    return m_state->port;
}

QByteArray ScriptedServer::url(const QByteArray &path) const
{
    return (m_state->context ? "https://127.0.0.1:" : "http://127.0.0.1:") + QByteArray::number(port()) +
           path;
}

QList<QByteArray> ScriptedServer::requests() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->requests;
}

int ScriptedServer::connections() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->accepted;
}

int ScriptedServer::mostConnectionsAtOnce() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->mostOpen;
}

bool ScriptedServer::waitForRequests(int count) const
{
    return m_state->waitUntil([&] { return m_state->requests.size() >= count; });
}

bool ScriptedServer::waitForConnections(int count) const
{
    return m_state->waitUntil([&] { return m_state->accepted >= count; });
}

bool ScriptedServer::waitForNoConnection() const
{
    return m_state->waitUntil([&] { return m_state->open == 0; });
}

} // namespace patchbay
