// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/integration.h"

namespace patchbay {

/// Writes executions of last month, one a minute, into the workspace in that folder, beside its engine, which
/// tells nobody of them.
[[nodiscard]] Result<> addPastRuns(const QString &folder, const Integration &integration, int count);

} // namespace patchbay
