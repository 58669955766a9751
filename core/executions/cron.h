// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/executions/zonetime.h"

#include <QString>

#include <bitset>
#include <optional>

namespace patchbay {

/// A cron expression as crontab(5) has it: five fields (minute, hour, day of month, month, day of week) of
/// `*`, numbers, names (`JAN`, `MON`), ranges `1-5`, steps `*/15` and `10-50/20`, and lists of them; or
/// `@hourly`,
/// `@daily`, `@midnight`, `@weekly`, `@monthly`, `@yearly`, `@annually`. Sunday is 0 or 7. When day of month
/// and day of week are both named, either is enough.
///
/// It is meant in the local time of a zone. Where clocks go forward, times that they skip run once, at the
/// moment when they go forward. Where clocks go back, a time that comes twice runs once, when it first comes.
class CronExpression
{
public:
    /// `InvalidInput` with a key that begins with `schedule.cron`: names the field that is wrong and what is
    /// allowed there; also for a day that never comes (30 February).
    [[nodiscard]] static Result<CronExpression> parse(const QString &text);

    /// The next time behind `after`.
    [[nodiscard]] Instant next(Instant after, const QTimeZone &zone) const;

private:
    friend class CronParser;

    [[nodiscard]] std::optional<LocalMinute> firstFrom(LocalMinute from) const;
    [[nodiscard]] bool hasDay(std::chrono::local_days day) const;
    [[nodiscard]] std::optional<std::chrono::minutes> firstTimeFrom(std::chrono::minutes from) const;

    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;
    std::bitset<13> m_months;
    std::bitset<8> m_weekdays;   ///< Sunday at 0; 7 is never set.
    bool m_namesDay = false;     ///< The field is not `*`.
    bool m_namesWeekday = false; ///< Likewise.
};

} // namespace patchbay
