// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace patchbay {

/// RFC 3339 in UTC: `2024-01-15T10:30:00Z`; the milliseconds stand there only when they are not zero.
[[nodiscard]] QString toRfc3339(Instant instant);
/// Reads RFC 3339 with `Z` or an offset; nothing when the text is not one.
[[nodiscard]] std::optional<Instant> fromRfc3339(QStringView text);

/// Milliseconds since 1970-01-01T00:00:00Z, the form that storage keeps.
[[nodiscard]] inline qint64 toMilliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

[[nodiscard]] inline Instant fromMilliseconds(qint64 milliseconds)
{
    return Instant(Milliseconds(milliseconds));
}

} // namespace patchbay
