// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/egress.h"

#include <QByteArrayView>

#include <mutex>
#include <optional>

namespace patchbay {

/// What an address is for, by the IANA special-purpose registries (RFC 6890 and its updates).
enum class AddressClass {
    Public,
    Metadata, ///< A cloud's metadata service: it hands out the machine's credentials.
    Loopback,
    Private,
    LinkLocal,
    SharedNat, ///< Carrier-grade NAT, RFC 6598.
    Multicast,
    Documentation,
    Benchmark,
    Unspecified,
    Reserved,
};

/// An IPv6 address that only carries an IPv4 one (mapped, compatible, translated, NAT64, 6to4) has the class
/// of that.
[[nodiscard]] AddressClass classify(const IpAddress &address);

/// The address that a URL's host spells: `127.0.0.1`, `127.1`, `0x7f000001`, `017700000001`, `2130706433`,
/// `[::1]`, `fe80::1%eth0`, `127.0.0.1.`; nothing for a name.
[[nodiscard]] std::optional<IpAddress> addressFromHost(QByteArrayView host);

/// Decides which addresses may be connected to. It is asked for the very address of each connection, so that
/// a name that resolves to something else the second time gains nothing. Thread-safe.
class EgressGuard
{
public:
    /// `own` are the engine's own listeners: allowed under every policy.
    explicit EgressGuard(EgressPolicy policy = {}, QList<Endpoint> own = {});

    /// Holds from now on, also for requests over connections that are open already.
    void replacePolicy(EgressPolicy policy);
    void replaceOwn(QList<Endpoint> own);
    [[nodiscard]] EgressPolicy policy() const;

    /// Fails with `Denied`, naming the class of the address and the setting to change. `host` is for the
    /// message.
    [[nodiscard]] Result<> check(const QString &host, const Endpoint &endpoint) const;

private:
    mutable std::mutex m_mutex;
    EgressPolicy m_policy; ///< Guarded by m_mutex, like the next.
    QList<Endpoint> m_own;
};

} // namespace patchbay
