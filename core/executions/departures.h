// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/callstatistics.h"

#include <QList>
#include <QStringList>

namespace patchbay {

/// When an hour departs from its own history. Ours: there is no standard for it.
///
/// - Its history is the 14 days before it, as far as those hours have calls enough to be judged; with less
/// than
///   a day of such hours nothing is said.
/// - `p50`, `p95`: it departs when it is above the median of its history by more than five robust standard
///   deviations (1.4826 * MAD) and by 30 percent, both in logarithms, because response times vary by factors;
///   and by 10 ms, because nobody waits for those.
/// - `error_rate`: when it is above the median by five robust standard deviations, by 5 percentage points,
/// and by
///   five standard deviations of what chance makes of so many calls.
///
/// Only the worse side is marked.
struct DepartureRule
{
    static constexpr std::chrono::days history{14};
    static constexpr qint64 leastCalls = 20; ///< In an hour, for it to be judged or to be history.
    static constexpr int leastHours = 24;    ///< Of history.
};

/// What `hours[place]` departs in, of hours in order of time: `p50`, `p95`, `error_rate`.
[[nodiscard]] QStringList departuresAt(const QList<CallHour> &hours, qsizetype place);

enum class BucketSize { Hour, Day };

/// Sums hours up and marks them. `hours` begin `DepartureRule::history` before `from`, where there are any.
[[nodiscard]] CallStatistics callStatistics(
    const QList<CallHour> &hours, Instant from, Instant to, BucketSize size);

} // namespace patchbay
