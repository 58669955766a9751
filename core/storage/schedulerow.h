// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/schedule.h"
#include "core/storage/statement.h"

namespace patchbay {

/// The columns that readScheduleRunColumns expects, in its order; of schedule_runs AS runs and its execution.
#define PATCHBAY_SCHEDULE_RUN_COLUMNS                                                                        \
    "runs.id, runs.due_at, runs.at, runs.execution, executions.status, runs.reason"
/// Schedules with what came of their last time, as readScheduleRow expects them.
#define PATCHBAY_SCHEDULES                                                                                   \
    "SELECT schedules.uid, integrations.uid, integrations.slug, schedules.kind, enabled, "                   \
    "schedules.streams, schedules.timeout_ms, every_s, cron, time_zone, jitter_s, schedules.created_at, "    \
    "since, next_at, " PATCHBAY_SCHEDULE_RUN_COLUMNS " FROM schedules "                                      \
    "JOIN integrations ON integrations.id = schedules.integration_id AND removed_at IS NULL "                \
    "LEFT JOIN schedule_runs AS runs ON runs.id = "                                                          \
    "(SELECT max(id) FROM schedule_runs WHERE schedule_id = schedules.id) "                                  \
    "LEFT JOIN executions ON executions.uid = runs.execution "                                               \
    "WHERE schedules.workspace_id = :workspace "

/// `Internal` when the row does not hold one.
[[nodiscard]] Result<Schedule> readScheduleRow(const Statement &row);
/// From the column `first` on.
[[nodiscard]] Result<ScheduleRun> readScheduleRunColumns(const Statement &row, int first);

/// Binds what changes of a schedule.
void bindSchedule(Statement &statement, const Schedule &schedule);
void bindScheduleRun(Statement &statement, const ScheduleRun &run);

} // namespace patchbay
