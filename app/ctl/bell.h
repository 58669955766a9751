// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/transport.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace patchbay::ctl {

/// Rings when the engine says that something changed.
class Bell
{
public:
    explicit Bell(Transport &transport);

    void ring();
    /// Until it rings, or a second has passed: a notice may come before the subscription.
    void wait();

private:
    std::mutex m_mutex; ///< Guards m_hasRung.
    std::condition_variable m_rings;
    bool m_hasRung = false;
    std::unique_ptr<ChangeSubscription> m_subscription; ///< Last: it rings.
};

} // namespace patchbay::ctl
