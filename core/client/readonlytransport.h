// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/transport.h"

#include <atomic>

namespace patchbay {

/// A way to the engine that can be told to let nothing through but reading: for who only wants to look.
/// Thread-safe.
class ReadOnlyTransport final : public Transport
{
public:
    enum class Access { Full, ReadOnly };

    /// The transport must outlive this one.
    explicit ReadOnlyTransport(Transport &transport);

    void setAccess(Access access);

    /// While access is for reading only, anything but GET is answered with `Denied`, and nothing is sent.
    void send(HttpRequest request, Answer answer) override;
    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener changed) override;

private:
    Transport &m_transport;
    std::atomic<Access> m_access = Access::Full;
};

} // namespace patchbay
