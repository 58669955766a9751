// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/bell.h"

namespace patchbay::ctl {

Bell::Bell(Transport &transport)
    : m_subscription(transport.subscribe(0, [this](const ChangeBatch &) { ring(); }))
{}

void Bell::ring()
{
    const std::lock_guard lock(m_mutex);
    m_hasRung = true;
    m_rings.notify_all();
}

void Bell::wait()
{
    std::unique_lock lock(m_mutex);
    m_rings.wait_for(lock, std::chrono::seconds(1), [this] { return m_hasRung; });
    m_hasRung = false;
}

} // namespace patchbay::ctl
