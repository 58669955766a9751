// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace patchbay {

/// OData v2's JSON dates: `/Date(1492041600000)/`, milliseconds since 1970 in UTC, with an offset in minutes
/// behind them (`+0120`) that says where it was, and changes nothing about when. Nothing for anything else,
/// and for what RFC 3339 could not write.
[[nodiscard]] std::optional<Instant> fromOdataDate(const QString &text);

} // namespace patchbay
