// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/fields.h"
#include "core/model/schedule.h"

namespace patchbay {

void write(json::Writer &writer, const ScheduleRun &run);
[[nodiscard]] ScheduleRun readScheduleRun(Fields &fields);

void write(json::Writer &writer, const ComingRun &run);
[[nodiscard]] ComingRun readComingRun(Fields &fields);

/// A schedule with its next times.
struct ScheduleView
{
    Schedule schedule;
    QList<ComingRun> next; ///< Up to three; none while it is disabled.

    bool operator==(const ScheduleView &) const = default;
};

void write(json::Writer &writer, const ScheduleView &view);
[[nodiscard]] ScheduleView readScheduleView(Fields &fields);

} // namespace patchbay
