// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/zonetime.h"

#include "core/base/instant.h"

#include <QDateTime>

#include <algorithm>

namespace patchbay {

namespace {

using std::chrono::seconds;
using SecondInstant = std::chrono::sys_time<seconds>;

seconds offsetAt(SecondInstant instant, const QTimeZone &zone)
{
    const auto utc = QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return seconds(zone.offsetFromUtc(utc));
}

/// The first second behind `before` that has the offset of `after`; there is one change between them.
SecondInstant changeBetween(SecondInstant before, SecondInstant after, const QTimeZone &zone)
{
    const seconds newOffset = offsetAt(after, zone);
    while (after - before > seconds(1)) {
        const SecondInstant middle = before + (after - before) / 2;
        (offsetAt(middle, zone) == newOffset ? after : before) = middle;
    }
    return after;
}

} // namespace

LocalMinute localMinuteOf(Instant instant, const QTimeZone &zone)
{
    const auto second = std::chrono::floor<seconds>(instant);
    const auto local = (second + offsetAt(second, zone)).time_since_epoch();
    return LocalMinute(std::chrono::floor<std::chrono::minutes>(local));
}

Instant instantOf(LocalMinute local, const QTimeZone &zone)
{
    // No zone changes its clocks twice within two days, nor by more than one.
    const SecondInstant asUtc{seconds(local.time_since_epoch())};
    const seconds oldOffset = offsetAt(asUtc - std::chrono::days(1), zone);
    const seconds newOffset = offsetAt(asUtc + std::chrono::days(1), zone);
    const SecondInstant earlier = asUtc - std::max(oldOffset, newOffset);
    const SecondInstant later = asUtc - std::min(oldOffset, newOffset);
    for (const SecondInstant candidate : {earlier, later}) {
        if (candidate + offsetAt(candidate, zone) == asUtc)
            return candidate;
    }
    return changeBetween(earlier, later, zone);
}

} // namespace patchbay
