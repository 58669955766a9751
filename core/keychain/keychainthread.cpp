// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/keychain/keychainthread.h"

#include <QEventLoop>
#include <QMetaObject>
#include <QObject>

#include <latch>
#include <utility>

namespace patchbay {

KeychainThread::KeychainThread()
{
    std::latch ready(1);
    m_thread = std::thread([this, &ready] {
        QObject context;
        QEventLoop loop;
        m_context = &context;
        m_loop = &loop;
        ready.count_down();
        loop.exec();
    });
    ready.wait();
}

KeychainThread::~KeychainThread()
{
    // Queued, so that it also works when the loop has not begun yet.
    QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
}

void KeychainThread::post(Task task)
{
    QMetaObject::invokeMethod(
        m_context, [context = m_context, task = std::move(task)] { task(*context); }, Qt::QueuedConnection);
}

} // namespace patchbay
