// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/http.h"
#include "core/model/execution.h"
#include "core/model/plan.h"

#include <QString>

#include <optional>

/// Texts, figures and moments, in words for people.
namespace patchbay::ctl {

/// Without control characters, which would move the cursor, or turn the direction of what follows; line
/// breaks and tabs stay.
[[nodiscard]] QString printable(QString text);
/// `12,480`
[[nodiscard]] QString grouped(qint64 number);
/// `1 call`, `12,480 calls`
[[nodiscard]] QString counted(qint64 number, const QString &thing);
/// `84 ms`, `4.1 s`, `2 min 5 s`
[[nodiscard]] QString duration(std::chrono::microseconds duration);
/// Missing is `–`, zero is `0 ms`.
[[nodiscard]] QString duration(const std::optional<std::chrono::microseconds> &duration);
/// `421 B`, `42.1 KB`
[[nodiscard]] QString bytes(qint64 count);
/// Local time, `2026-11-21 10:42:18`; `–` when missing.
[[nodiscard]] QString moment(const std::optional<Instant> &instant);
/// How many records applying it would create, update and delete.
[[nodiscard]] qint64 changesOf(const Plan &plan);
/// From its start to its end; `–` before it started.
[[nodiscard]] QString runTime(const Execution &execution);
/// `price: 1.10 → 2 (+3)`: the first field, with a word of yours between its sides, and how many more differ.
[[nodiscard]] QString firstDifference(const QList<FieldChange> &fields, const QString &between);

} // namespace patchbay::ctl
