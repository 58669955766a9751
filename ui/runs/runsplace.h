// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/model/batch.h"
#include "ui/widgets/place.h"

/// The places of the area *Runs*. An object without a prefix is an execution's id.
namespace patchbay::runsplace {

inline const QString batchPrefix = QStringLiteral("batch:");
inline const QString comparisonPrefix = QStringLiteral("compare:");
inline const QString telemetryPrefix = QStringLiteral("telemetry:");

[[nodiscard]] inline Place batch(const BatchId &id)
{
    return {Area::Runs, batchPrefix + id.value};
}

/// `compare:<first>:<second>`.
[[nodiscard]] inline Place comparison(const ExecutionId &first, const ExecutionId &second)
{
    return {Area::Runs, comparisonPrefix + first.value + u':' + second.value};
}

/// How an integration's calls went over time.
[[nodiscard]] inline Place telemetry(const QString &slug)
{
    return {Area::Runs, telemetryPrefix + slug};
}

} // namespace patchbay::runsplace
