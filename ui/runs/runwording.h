// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/batch.h"
#include "core/model/execution.h"
#include "ui/widgets/statuslook.h"

#include <QString>

/// What a run is and came to, in words.
namespace patchbay::runwording {

/// `Preview of salla`.
[[nodiscard]] QString nameOf(const Execution &execution);
/// Of `products_sync`: `products`; of the engine's own stages, a word.
[[nodiscard]] QString stageName(const QString &stage);
/// What came of it, or what it does, in one sentence without a full stop.
[[nodiscard]] QString sentenceOf(const Execution &execution);
/// Why, where it did not go well: what the engine said, which also says what to do. Else empty.
[[nodiscard]] QString causeOf(const Execution &execution);
/// Records that it created, updated and deleted; in a preview, that it would.
[[nodiscard]] qint64 changesOf(const Execution &execution);
[[nodiscard]] qint64 recordsOf(const Execution &execution);
/// From its start to its end, or to now.
[[nodiscard]] std::optional<std::chrono::microseconds> durationOf(const Execution &execution, Instant now);
/// Who asked for it; `schedule` where a schedule did.
[[nodiscard]] QString callerOf(const Caller &caller);
/// The part of an id that tells it from others, for people.
[[nodiscard]] QString shortId(const QString &id);

[[nodiscard]] StatusLook lookOf(BatchStatus status);
[[nodiscard]] StatusLook lookOf(BatchMemberStatus status);
/// As of the execution; one that waits stands with those that are queued.
[[nodiscard]] int urgencyOf(BatchMemberStatus status);
/// `12 of 40 finished, 1 failed`.
[[nodiscard]] QString sentenceOf(const Batch &batch);

} // namespace patchbay::runwording
