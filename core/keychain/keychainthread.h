// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <thread>

class QEventLoop;
class QObject;

namespace patchbay {

/// The thread with an event loop on which everything runs that speaks with the keychain.
///
/// A program has exactly one, made where it is wired, and it outlives every store: QtKeychain queues the jobs
/// of the whole process in an object that belongs to the thread of the first job, for ever. In a second
/// thread, or after the first one ended, jobs would never finish. A job that still runs when the thread ends
/// is leaked on purpose: QtKeychain touches a running job, so it must not be deleted.
class KeychainThread
{
public:
    KeychainThread();
    ~KeychainThread();
    KeychainThread(const KeychainThread &) = delete;
    KeychainThread &operator=(const KeychainThread &) = delete;

    /// What runs on the thread. It must not block. The object belongs to the thread and dies with it: a
    /// parent and a context for connections.
    using Task = std::function<void(QObject &context)>;

    /// Runs the task on the thread, after those posted before. Thread-safe.
    void post(Task task);

private:
    QEventLoop *m_loop = nullptr; ///< On the stack of the thread.
    QObject *m_context = nullptr; ///< On the stack of the thread.
    std::thread m_thread;
};

} // namespace patchbay
