// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <condition_variable>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace patchbay {

/// Holds a script back until the test lets it go on: a delay without a sleep.
class Gate
{
public:
    void open();
    /// False when `stop` was requested before the gate opened.
    bool wait(std::stop_token stop);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isOpen = false; ///< Guarded by m_mutex.
};

/// The certificate (PEM, with its chain) and key that a server shows.
struct TlsFiles
{
    QString certificate;
    QString key;
};

/// `HTTP/1.1 <status> …` with a Content-Length that fits, for scripts.
[[nodiscard]] QByteArray httpAnswer(const QByteArray &body, int status = 200,
    const QByteArray &headers = "Content-Type: application/json\r\n");

/// A real TCP server on 127.0.0.1 that says, byte for byte, what a script tells it to; nothing checks that it
/// is HTTP. Every connection runs the script on a thread of its own. All functions are thread-safe. When the
/// server goes, its connections are cut and every wait in a script ends.
class ScriptedServer
{
public:
    class Connection
    {
    public:
        virtual ~Connection() = default;
        /// One whole request: head, and body by Content-Length or chunks. Empty when the client has gone.
        virtual QByteArray readRequest() = 0;
        /// False when the client has gone.
        virtual bool send(const QByteArray &bytes) = 0;
        /// False when the server goes first.
        virtual bool waitFor(Gate &gate) = 0;
        /// Waits until the client closes its side; what it still sends is dropped.
        virtual void waitForEnd() = 0;
        /// Ends with a reset instead of an orderly close.
        virtual void reset() = 0;
        /// The how-many-th connection this is, from 0.
        [[nodiscard]] virtual int number() const = 0;
    };

    using Script = std::function<void(Connection &)>;

    /// Runs the script for each connection, and closes the connection after it.
    explicit ScriptedServer(Script script);
    /// The same over TLS. A handshake that fails runs no script.
    ScriptedServer(Script script, const TlsFiles &files);
    /// Answers the first request of all with the first text, the second with the second, …, and from then on
    /// with the last. Connections are kept.
    explicit ScriptedServer(QList<QByteArray> answers);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    [[nodiscard]] quint16 port() const;
    /// `http://127.0.0.1:<port><path>`, or https.
    [[nodiscard]] QByteArray url(const QByteArray &path = "/") const;

    /// What `readRequest` has returned so far, in the order of arrival.
    [[nodiscard]] QList<QByteArray> requests() const;
    [[nodiscard]] int connections() const;
    [[nodiscard]] int mostConnectionsAtOnce() const;
    /// Waits, at most ten seconds, until that many have come.
    [[nodiscard]] bool waitForRequests(int count) const;
    [[nodiscard]] bool waitForConnections(int count) const;
    /// Waits, at most ten seconds, until no connection is open.
    [[nodiscard]] bool waitForNoConnection() const;

private:
    class Socket;
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace patchbay
