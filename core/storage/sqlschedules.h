// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/executions/schedules.h"
#include "core/model/changefeed.h"
#include "core/storage/database.h"

namespace patchbay {

/// The schedules of one workspace. Change notices: `schedule` with its id.
class SqlSchedules final : public Schedules
{
public:
    /// `workspace` is SqlWorkspace::row().
    SqlSchedules(Database &database, qint64 workspace, const Clock &clock, ChangeSink &changes);

    [[nodiscard]] Result<> add(
        const Schedule &schedule, const Caller &caller, const AuditEntry &audit) override;
    [[nodiscard]] Result<Schedule> change(
        const ScheduleId &id, const Edit &edit, const Caller &caller, const AuditEntry &audit) override;
    [[nodiscard]] Result<> remove(
        const ScheduleId &id, const Caller &caller, const AuditEntry &audit) override;
    [[nodiscard]] Result<> record(const ScheduleId &id, const ScheduleRun &run, Instant nextAt) override;

    [[nodiscard]] Result<Schedule> byId(const ScheduleId &id) override;
    [[nodiscard]] Result<QList<Schedule>> page(const ScheduleQuery &query) override;
    [[nodiscard]] Result<QList<ScheduleDue>> due() override;
    [[nodiscard]] Result<QList<ScheduleRun>> runs(const ScheduleId &id, qint64 before, int limit) override;
    [[nodiscard]] Result<int> forget(Instant before, int limit) override;

private:
    Database &m_database;
    const qint64 m_workspace;
    const Clock &m_clock;
    ChangeSink &m_changes;
};

} // namespace patchbay
