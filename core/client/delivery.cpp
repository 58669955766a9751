// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/delivery.h"

#include <QObject>

namespace patchbay {

std::shared_ptr<Delivery> Delivery::to(QObject *context)
{
    const std::shared_ptr<Delivery> delivery(new Delivery);
    delivery->m_context = context;
    // `destroyed` is emitted before Qt throws away the events that are posted to the object.
    delivery->m_death = QObject::connect(context, &QObject::destroyed, [weak = std::weak_ptr(delivery)] {
        if (const auto alive = weak.lock()) {
            const std::lock_guard lock(alive->m_mutex);
            alive->m_context = nullptr;
        }
    });
    return delivery;
}

Delivery::~Delivery()
{
    QObject::disconnect(m_death);
}

void Delivery::deliver(std::function<void()> function)
{
    const std::lock_guard lock(m_mutex);
    if (m_context != nullptr)
        QMetaObject::invokeMethod(m_context, std::move(function), Qt::QueuedConnection);
}

} // namespace patchbay
