// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/http.h"
#include "core/base/ids.h"
#include "core/model/caller.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace patchbay {

/// What an execution does.
enum class ExecutionKind {
    Run,    ///< Fetches and writes.
    DryRun, ///< Fetches, compares, saves a plan; writes no record.
    Apply,  ///< Performs a saved plan.
};

enum class ExecutionStatus {
    Queued,
    Running,
    Succeeded,
    Partial, ///< It ended, but a stream failed or a limit cut it; what is there is said.
    Failed,
    Cancelled,
    Interrupted, ///< The engine went away in the middle.
};

[[nodiscard]] QString executionKindName(ExecutionKind kind);
[[nodiscard]] QString executionStatusName(ExecutionStatus status);
[[nodiscard]] std::optional<ExecutionKind> executionKindFromName(QStringView name);
[[nodiscard]] std::optional<ExecutionStatus> executionStatusFromName(QStringView name);
/// Whether nothing more will happen to it.
[[nodiscard]] bool isSettled(ExecutionStatus status);

/// What happened to the records of one stream.
struct StreamCounts
{
    QString stream;
    qint64 fetched = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 deleted = 0;
    qint64 unchanged = 0;
    qint64 invalid = 0;
    qint64 pages = 0;
    bool isComplete = false; ///< The whole list was seen: only then are deletes proposed.

    bool operator==(const StreamCounts &) const = default;

    [[nodiscard]] qint64 changes() const { return created + updated + deleted; }
};

/// The sums of all, under no name; complete where all of them are.
[[nodiscard]] StreamCounts totalOf(const QList<StreamCounts> &streams);

/// Linkit's telemetry (seed 000) is made of these: the sums by counter name, and the calls.
struct Telemetry
{
    QMap<QString, qint64>
        counters; ///< `products_synced`, `inventory_updates`, `orders_fetched`, and others' own.
    qint64 apiCallsMade = 0;

    bool operator==(const Telemetry &) const = default;
};

/// One run, dry run or apply.
struct Execution
{
    ExecutionId id;
    IntegrationId integration;
    QString slug; ///< The integration's slug when it ran.
    ExecutionKind kind = ExecutionKind::Run;
    ExecutionStatus status = ExecutionStatus::Queued;
    QString
        stage; ///< What it does now, or did when it ended: `products_sync`; `failed_at` in Linkit's words.
    Caller caller;
    std::optional<PlanId> plan; ///< The plan that a dry run made, or an apply performs.
    Milliseconds timeout{60'000};

    Instant createdAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;

    QList<StreamCounts> streams;
    Telemetry telemetry;
    QStringList processedIds; ///< Keys of the records that were written (or would be), the first 1,000.
    std::optional<Error> error;

    bool operator==(const Execution &) const = default;
};

/// One call to an integration, as the history keeps it. Secrets are already replaced by `«secret NAME»`.
struct CallRecord
{
    qint64 number = 0; ///< 1, 2, 3 … within its execution.
    QString stage;
    QByteArray method;
    QByteArray url; ///< Redacted.
    HttpEffect effect = HttpEffect::Read;
    int attempt = 1;
    int status = 0; ///< 0 when there was no answer.
    HttpTimings timings;
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    Instant startedAt;
    std::optional<Error> error;
    Milliseconds waitedBefore{0}; ///< For our own rate limit, a backoff, or what the provider asked for.

    bool operator==(const CallRecord &) const = default;
};

} // namespace patchbay
