// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/integrations.h"
#include "core/model/schedule.h"

#include <QList>

#include <functional>
#include <optional>

namespace patchbay {

/// Which schedules a page shows. What is not set allows all.
struct ScheduleQuery
{
    std::optional<IntegrationId> integration;
    std::optional<ScheduleId> after; ///< The page continues after this one, in the order of their making.
    int limit = 50;                  ///< At most 500.

    bool operator==(const ScheduleQuery &) const = default;
};

/// When an enabled schedule is to run.
struct ScheduleDue
{
    ScheduleId schedule;
    Instant at;
    std::chrono::seconds jitter{0};

    bool operator==(const ScheduleDue &) const = default;
};

/// The port to the schedules. Thread-safe. A change is committed together with its audit row when the call
/// returns.
class Schedules
{
public:
    /// Decides inside the transaction: changes what it was given, or fails and so changes nothing.
    using Edit = std::function<Result<>(Schedule &)>;

    virtual ~Schedules() = default;

    [[nodiscard]] virtual Result<> add(
        const Schedule &schedule, const Caller &caller, const AuditEntry &audit) = 0;
    [[nodiscard]] virtual Result<Schedule> change(
        const ScheduleId &id, const Edit &edit, const Caller &caller, const AuditEntry &audit) = 0;
    /// With its history.
    [[nodiscard]] virtual Result<> remove(
        const ScheduleId &id, const Caller &caller, const AuditEntry &audit) = 0;
    /// Appends to the history of a schedule, and says when it is to run next. No audit: the execution has
    /// one.
    [[nodiscard]] virtual Result<> record(const ScheduleId &id, const ScheduleRun &run, Instant nextAt) = 0;

    /// `NotFound` also when its integration was removed.
    [[nodiscard]] virtual Result<Schedule> byId(const ScheduleId &id) = 0;
    [[nodiscard]] virtual Result<QList<Schedule>> page(const ScheduleQuery &query) = 0;
    /// All that are enabled.
    [[nodiscard]] virtual Result<QList<ScheduleDue>> due() = 0;
    /// Newest first, those with a number below `before` (0: from the newest); at most `limit` (500).
    [[nodiscard]] virtual Result<QList<ScheduleRun>> runs(const ScheduleId &id, qint64 before, int limit) = 0;
    /// Forgets history from before; at most `limit` rows, oldest first. The number says how many went.
    [[nodiscard]] virtual Result<int> forget(Instant before, int limit) = 0;
};

} // namespace patchbay
