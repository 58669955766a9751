// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/http.h"

#include <optional>

namespace patchbay {

/// What an answer's headers say about the provider's limits, whichever dialect they are in:
/// - `Retry-After` in seconds or as an HTTP date (RFC 9110, section 10.2.3), `Retry-After-Ms`,
///   `X-Retry-After-Ms`, `X-Ms-Retry-After-Ms`;
/// - `X-RateLimit-Limit/-Remaining/-Reset` and `X-Rate-Limit-…` (Salla, GitHub, Lightspeed X …), the reset in
///   epoch seconds, epoch milliseconds, seconds from now, or as a date; `X-RateLimit-Reset-After`;
/// - `RateLimit-Limit/-Remaining/-Reset` (Resend; IETF draft to 07), `RateLimit: "p";r=0;t=5` (from 08);
/// - `X-HubSpot-RateLimit-Max/-Remaining/-Interval-Milliseconds`;
/// - buckets: `X-Shopify-Shop-Api-Call-Limit: 32/40`, `X-LS-Api-Bucket-Level: 12/90` with
///   `X-LS-Api-Drip-Rate`;
/// - `x-amzn-RateLimit-Limit`, requests per second.
struct RateLimit
{
    std::optional<double> limit;            ///< What the window or bucket holds.
    std::optional<double> remaining;        ///< What is left of it.
    std::optional<Milliseconds> reset;      ///< From now until there is more.
    std::optional<Milliseconds> retryAfter; ///< From now; the provider's explicit wish.
    std::optional<double> perSecond;        ///< The rate that the provider grants.

    bool operator==(const RateLimit &) const = default;

    /// How long no request should be sent after a good answer: zero while something is left.
    [[nodiscard]] Milliseconds untilMore() const;
    /// How long to wait after a refusal; nothing when the provider does not say.
    [[nodiscard]] std::optional<Milliseconds> afterRefusal() const;
};

/// Dates are taken relative to the answer's own `Date`, because clocks differ; without one to `now`.
[[nodiscard]] RateLimit readRateLimit(const HttpHeaders &headers, Instant now);

/// An HTTP date in any of the three forms of RFC 9110, section 5.6.7, also with a numeric zone (RFC 1123).
[[nodiscard]] std::optional<Instant> fromHttpDate(QByteArrayView text);

} // namespace patchbay
