// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ipaddress.h"

#include <QList>

namespace patchbay {

enum class EgressMode {
    PublicOnly,   ///< Addresses of the public internet.
    ListedRanges, ///< The public internet, and the listed ranges.
    Everything,   ///< Any address but those of cloud metadata services.
};

/// Where the requests of a workspace may go. Addresses of cloud metadata services are closed in every mode.
/// As text (settings, API): `public`, `everything`, or the ranges: `10.1.0.0/16, fd00:1::/32`.
struct EgressPolicy
{
    EgressMode mode = EgressMode::PublicOnly;
    QList<AddressRange> ranges; ///< Looked at in `ListedRanges` only.

    /// Fails with `InvalidInput`; every fault is named by the item of the list that has it.
    [[nodiscard]] static Result<EgressPolicy> parse(QStringView text);
    [[nodiscard]] QString toString() const;

    bool operator==(const EgressPolicy &) const = default;
};

/// One address and port.
struct Endpoint
{
    IpAddress address;
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
};

} // namespace patchbay
