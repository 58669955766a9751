// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace patchbay {

/// An IPv4 or IPv6 address. IPv4 is held in its IPv4-mapped form (`::ffff:a.b.c.d`), so that each address has
/// one value, however it is spelled.
class IpAddress
{
public:
    using Bytes = std::array<quint8, 16>;

    explicit IpAddress(const Bytes &bytes = {});
    [[nodiscard]] static IpAddress fromV4(quint32 address);
    /// Reads the standard text: `192.0.2.1` (four decimal parts) or RFC 4291, section 2.2; nothing for any
    /// other.
    [[nodiscard]] static std::optional<IpAddress> parse(QStringView text);

    [[nodiscard]] bool isV4() const;
    /// The lower 32 bits: the whole address, when it is an IPv4 one.
    [[nodiscard]] quint32 lowerBits() const;

    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }

    [[nodiscard]] QString toString() const;

    auto operator<=>(const IpAddress &) const = default;

private:
    Bytes m_bytes;
};

/// A block of addresses in CIDR notation (RFC 4632): `10.0.0.0/8`, `fd00::/8`; a lone address is a block of
/// one.
class AddressRange
{
public:
    /// Fails with `InvalidInput` for anything else, also for an address with bits behind the prefix
    /// (`10.0.0.1/8`).
    [[nodiscard]] static Result<AddressRange> parse(QStringView text);

    [[nodiscard]] bool contains(const IpAddress &address) const;
    [[nodiscard]] QString toString() const;

    bool operator==(const AddressRange &) const = default;

private:
    AddressRange(const IpAddress &first, int prefix);

    IpAddress m_first;
    int m_prefix; ///< Counted in the 128-bit form: 96 more than written, for IPv4.
};

} // namespace patchbay
