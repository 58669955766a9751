// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/model/execution.h"
#include "core/model/fields.h"

#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

/// How many executions there were over time, and what they came to.
namespace patchbay {

/// The executions of one integration that were asked for within one span of time.
struct ExecutionBucket
{
    Instant start;
    QString slug;                           ///< The integration's.
    QMap<ExecutionStatus, qint64> statuses; ///< How many have each status now; without empty ones.
    qint64 changed = 0;                     ///< Records that they created, updated and deleted.
    std::optional<Instant> lastSucceeded;   ///< When the latest of them that succeeded was asked for.

    bool operator==(const ExecutionBucket &) const = default;

    [[nodiscard]] qint64 runs() const;
    /// Those that ended without reaching all they should: failed, partial, interrupted.
    [[nodiscard]] qint64 unsuccessful() const;
};

struct ExecutionFigures
{
    Instant from; ///< At a bucket's border.
    Instant to;
    std::chrono::minutes bucket{60};
    QList<ExecutionBucket> buckets; ///< Oldest first, then by slug; those without an execution are left out.

    bool operator==(const ExecutionFigures &) const = default;
};

void write(json::Writer &writer, const ExecutionBucket &bucket);
[[nodiscard]] ExecutionBucket readExecutionBucket(Fields &fields);

void write(json::Writer &writer, const ExecutionFigures &figures);
[[nodiscard]] ExecutionFigures readExecutionFigures(Fields &fields);

} // namespace patchbay
