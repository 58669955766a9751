// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/integrationcaller.h"
#include "core/model/plan.h"

#include <QList>

#include <optional>

namespace patchbay {

/// How much of a call would be sent again.
enum class Repetition { Whole, Part };

/// Whether a request of the action may be sent again. A part of a call is another request: the idempotency
/// header would not make it known.
[[nodiscard]] bool mayRepeat(const Action &action, Repetition repetition);

/// How many changes from `first` on leave in one call, of those that are there.
[[nodiscard]] qsizetype callSize(const QList<Change> &changes, qsizetype first);
/// The page without the beginning of a call at its end, so that the next page has all of it.
[[nodiscard]] QList<Change> wholeCalls(QList<Change> page);

/// The request that carries the changes (a call's, or those of it that are left).
[[nodiscard]] Result<HttpRequest> requestOf(const QList<Change> &changes, const Action &action);

/// What came of the changes that a call carried and that was answered well, in their order. Without time and
/// execution.
[[nodiscard]] QList<PushOutcome> outcomesOf(const QList<Change> &changes, const Action &action,
    const Answer &answer, const IntegrationCaller &caller);

} // namespace patchbay
