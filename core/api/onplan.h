// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiparts.h"
#include "core/api/routes.h"

#include <functional>

namespace patchbay {

/// The path of one plan: its id, or its number within the workspace.
inline const QString planPath = QStringLiteral("/api/v1/plans/{plan}");

using PlanAnswer = std::function<Result<HttpResponse>(const ApiParts &, const ApiCall &, const Plan &)>;

/// A handler below `planPath`.
[[nodiscard]] Route::Handler onPlan(const ApiParts &parts, PlanAnswer answer);

} // namespace patchbay
