// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/model/connector.h"

#include <QByteArray>

#include <optional>

namespace patchbay {

/// The instant as the provider wants it (raw JSON), the overlap already taken off.
[[nodiscard]] QByteArray sinceValue(const UpdatedSince &rule, Instant since);
/// When a record changed, as it says: RFC 3339, a date, or an epoch number in the rule's unit. Nothing when
/// it cannot be read.
[[nodiscard]] std::optional<Instant> changedAt(const UpdatedSince &rule, json::Value value);

} // namespace patchbay
