// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/plans.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

std::optional<Error> refusalToApply(const Plan &plan)
{
    const QString number = QString::number(plan.number);
    switch (plan.status) {
    case PlanStatus::Ready:
    case PlanStatus::Incomplete:
    case PlanStatus::Applying:
        return std::nullopt;
    case PlanStatus::Building:
        return Error{ErrorCode::Conflict,
            message("plan.previewRunning",
                u"Cannot apply plan %1: its preview is still running. Wait for its end."_s, {number}),
            {}};
    case PlanStatus::Applied:
        return Error{ErrorCode::Conflict,
            message("plan.applied",
                u"Cannot apply plan %1: it is already applied. Preview again to see what is left."_s,
                {number}),
            {}};
    case PlanStatus::Stale:
        break;
    }
    return Error{ErrorCode::Conflict,
        message("plan.staleAlready",
            u"Cannot apply plan %1: stored records changed since its preview. Preview the changes again."_s,
            {number}),
        {}};
}

} // namespace patchbay
