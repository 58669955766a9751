// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/integrationdetails.h"

namespace patchbay {

/// One item of the standard rollout sequence.
struct RolloutItem
{
    enum class Kind {
        ConnectedInTest,
        Active,
        Previewed,
        Applied,
        Scheduled,
        FirstDay, ///< In production, without a failure.
    };

    Kind kind = Kind::ConnectedInTest;
    bool isDone = false;
    std::optional<Instant> at; ///< When it was done, as far as is known.

    bool operator==(const RolloutItem &) const = default;
};

/// How far an integration is in the standard rollout sequence (seed 003: connect in a test workspace, confirm
/// that it is active, validate the first payloads, enable only what is required, watch the first day in
/// production), from what really happened.
[[nodiscard]] QList<RolloutItem> rolloutOf(const IntegrationDetails &details, Instant now);

} // namespace patchbay
