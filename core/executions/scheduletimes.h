// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/executions/cron.h"
#include "core/model/schedule.h"

#include <QTimeZone>

namespace patchbay {

/// The times of a schedule, without jitter.
class Timetable
{
public:
    static constexpr std::chrono::seconds shortest{60};
    static constexpr std::chrono::seconds longest{366 * 86'400};
    static constexpr std::chrono::seconds mostJitter{86'400};

    /// `InvalidInput` says what is wrong with the timing and what is allowed.
    [[nodiscard]] static Result<Timetable> from(const ScheduleTiming &timing);

    /// The next time behind `after`. Intervals are counted from `since`; they are lengths of time, and know
    /// no clocks that go forward or back.
    [[nodiscard]] Instant next(Instant after, Instant since) const;

    /// The next times behind `now`, in words.
    [[nodiscard]] QList<ComingRun> coming(Instant now, Instant since, int count) const;

private:
    explicit Timetable(QTimeZone zone)
        : m_zone(std::move(zone))
    {}

    QTimeZone m_zone;
    std::optional<std::chrono::seconds> m_every;
    std::optional<CronExpression> m_cron;
};

/// A length of time as a person says it: `less than a minute`, `12 minutes`, `7 hours`, `3 days`.
[[nodiscard]] QString lengthInWords(std::chrono::milliseconds length);

} // namespace patchbay
