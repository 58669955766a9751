// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/execution.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay {

using ScheduleId = Id<struct ScheduleTag>;

/// When a schedule runs: every so often, or at the times that a cron expression names.
struct ScheduleTiming
{
    std::optional<std::chrono::seconds> every; ///< At least a minute; or else …
    QString cron;                              ///< … five fields, or `@daily` and the like.
    QString timeZone;                          ///< IANA name, in which the cron expression is meant.
    std::chrono::seconds jitter{0};            ///< Each run begins up to so much later, by chance.

    bool operator==(const ScheduleTiming &) const = default;
};

/// What came of one time of a schedule.
struct ScheduleRun
{
    qint64 number = 0;                      ///< Grows with each one.
    Instant dueAt;                          ///< When it was meant to run, without jitter.
    Instant at;                             ///< When it did, or was skipped.
    std::optional<ExecutionId> execution;   ///< Nothing: it was skipped.
    std::optional<ExecutionStatus> outcome; ///< Of that execution, now; nothing when it is forgotten.
    Message reason;                         ///< Why it was skipped.

    bool operator==(const ScheduleRun &) const = default;
};

/// Runs an integration by the clock.
struct Schedule
{
    ScheduleId id;
    IntegrationId integration;
    QString slug;
    ExecutionKind kind = ExecutionKind::Run; ///< Run; or DryRun, whose plan then waits for a person.
    QStringList streams;                     ///< Empty: those that are switched on.
    Milliseconds timeout{0};
    ScheduleTiming timing;
    bool isEnabled = true;
    Instant createdAt;
    Instant since;                   ///< When the timing last changed: intervals are counted from here.
    std::optional<Instant> nextAt;   ///< Without jitter; nothing while it is disabled.
    std::optional<ScheduleRun> last; ///< What came of the last time.

    bool operator==(const Schedule &) const = default;
};

/// A time to come, and how a person says it in the schedule's time zone.
struct ComingRun
{
    Instant at;
    QString words; ///< `Monday 23 November 2026 at 03:00 (Asia/Riyadh), in 7 hours`

    bool operator==(const ComingRun &) const = default;
};

} // namespace patchbay
