// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>

namespace patchbay {

/// One window a workspace: who starts Patchbay on it again raises the window that is open.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `directory`: the workspace's.
    explicit SingleInstance(const QString &directory);

    /// Asks the window that has the workspace open to come to the front; whether there is one. Waits at most
    /// a second.
    [[nodiscard]] bool raiseOther() const;
    /// From now on this is the window of the workspace.
    void listen();

Q_SIGNALS:
    /// Somebody started Patchbay again. `token`: by which the desktop lets the window come to the front.
    void raiseWanted(const QByteArray &token);

private:
    void take();

    const QString m_name;
    QLocalServer m_server;
};

} // namespace patchbay
