// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaObject>

#include <functional>
#include <memory>
#include <mutex>

class QObject;

namespace patchbay {

/// Brings functions to an object's thread while the object lives; later they are dropped. (QFuture::then with
/// a context asserts in Qt 6.4 when the context dies first.) Thread-safe.
class Delivery
{
public:
    /// Call on the context's thread.
    [[nodiscard]] static std::shared_ptr<Delivery> to(QObject *context);

    ~Delivery();

    /// Returns at once. `function` runs on the context's thread, from its event loop.
    void deliver(std::function<void()> function);

private:
    Delivery() = default;

    QMetaObject::Connection m_death;
    std::mutex m_mutex; ///< Guards the context: nobody posts to it while it dies.
    QObject *m_context = nullptr;
};

} // namespace patchbay
