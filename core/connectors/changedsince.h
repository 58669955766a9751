// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/model/connector.h"

#include <QByteArray>

#include <optional>

namespace patchbay {

/// The instant as the provider wants it, the overlap already taken off.
[[nodiscard]] QString sinceText(const UpdatedSince &rule, Instant since);
/// The same as raw JSON: a number where it is one, else a text.
[[nodiscard]] QByteArray sinceValue(const UpdatedSince &rule, Instant since);
/// When a record changed, as it says: RFC 3339, a date, OData's `/Date(1492041600000+0000)/`, or an epoch
/// number in the rule's unit, also as a text (Slack's `1512085950.000216`). Nothing when it cannot be read.
[[nodiscard]] std::optional<Instant> changedAt(const UpdatedSince &rule, json::Value value);

} // namespace patchbay
