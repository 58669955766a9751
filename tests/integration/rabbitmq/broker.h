// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace patchbay {

/// A RabbitMQ of the test's own: another node, with its own ports (on loopback only), data, cookie and name
/// server, beside whatever else runs on the machine. Its processes end with it, or with the test.
class Broker
{
public:
    /// Why there can be none here; empty when there can.
    [[nodiscard]] static QString absence();

    /// Starts one, empty, and waits until it is ready. User and password are `guest`.
    [[nodiscard]] static Result<std::unique_ptr<Broker>> start();
    ~Broker();

    /// `http://127.0.0.1:<port>` of the management plugin.
    [[nodiscard]] QString address() const;

    /// Has RabbitMQ's own client do something: `declare queue name=orders`. False, with its words in the log,
    /// when it fails.
    [[nodiscard]] bool admin(const QStringList &arguments) const;
    /// What RabbitMQ's own client says: `list queues name`. Empty when it fails.
    [[nodiscard]] QByteArray said(const QStringList &arguments) const;

private:
    struct Ports
    {
        quint16 messages = 0;
        quint16 management = 0;
        quint16 nodes = 0;
        quint16 names = 0;
    };

    explicit Broker(const Ports &ports);
    [[nodiscard]] Result<> launch();
    bool runAdmin(QProcess &process, const QStringList &arguments) const;
    [[nodiscard]] Result<> writeFiles() const;
    [[nodiscard]] QProcessEnvironment environment() const;

    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    const Ports m_ports;
    QTemporaryDir m_directory;
    QProcess m_names; ///< epmd. Erlang would start one that stays for ever.
    QProcess m_node;
};

} // namespace patchbay
