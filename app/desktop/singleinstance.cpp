// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 1'000;

/// One name per workspace folder and user; sockets of a name live in the user's own runtime folder.
QString nameOf(const QString &directory)
{
    const QByteArray place = QDir(directory).absolutePath().toUtf8();
    const QByteArray sum = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath());
    return QDir(runtime).filePath(
        u"patchbay-window-%1-%2"_s.arg(qEnvironmentVariable("USER"), QString::fromLatin1(sum)));
}

} // namespace

SingleInstance::SingleInstance(const QString &directory)
    : m_name(nameOf(directory))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    const bool isThere = socket.waitForConnected(patienceMs); // lint: blocking: there is no window yet
    if (!isThere)
        return false;
    // Wayland lets a window come to the front only with the token of who was started by the person.
    socket.write(qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    return socket.waitForBytesWritten(patienceMs); // lint: blocking: as above
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // of one that was killed: nobody answers there
    m_server.listen(m_name);
}

void SingleInstance::take()
{
    QLocalSocket *const socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine())
            Q_EMIT raiseWanted(socket->readLine(256).trimmed());
    });
}

} // namespace patchbay
