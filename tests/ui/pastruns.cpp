// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pastruns.h"

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/storage/database.h"
#include "core/storage/sqlexecutionlog.h"
#include "core/storage/sqlworkspace.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"

#include <QDir>

#include <chrono>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Another one of another time: in one transaction, because each waits for the disk.
constexpr Sql copyExecution =
    "INSERT INTO executions (uid, workspace_id, integration_id, slug, kind, status, stage, caller_id, "
    "caller_name, caller_role, timeout_ms, created_at, started_at, finished_at, streams, telemetry, "
    "processed_ids, changed) SELECT :uid, workspace_id, integration_id, slug, kind, status, stage, "
    "caller_id, "
    "caller_name, caller_role, timeout_ms, :at, :at, :at, streams, telemetry, processed_ids, changed "
    "FROM executions WHERE uid = :copied";

Execution pastRun(const Integration &integration, const Clock &clock, IdSource &ids)
{
    Execution past;
    past.id = ids.next<ExecutionId>();
    past.integration = integration.id;
    past.slug = integration.slug;
    past.status = ExecutionStatus::Succeeded;
    past.createdAt = clock.now();
    past.startedAt = clock.now();
    past.finishedAt = clock.now();
    return past;
}

} // namespace

Result<> addPastRuns(const QString &folder, const Integration &integration, int count)
{
    const auto database = Database::open(QDir(folder).filePath(u"patchbay.db"_s));
    if (!database)
        return passOn(database);
    VirtualClock clock;
    // Not so old that the engine forgets them: it looks for such a moment after it has begun.
    clock.advance(SystemClock().now() - std::chrono::days(30) - clock.now());
    SeededRandom random;
    IdSource ids(clock, random);
    const auto workspace = SqlWorkspace::open(**database, clock, ids, {});
    if (!workspace)
        return passOn(workspace);
    const Execution oldest = pastRun(integration, clock, ids);
    SqlExecutionLog log(**database, (*workspace)->row(), clock);
    if (const Result<> stored = log.create(oldest, {u"execution.run"_s, {}}); !stored)
        return stored;
    return (*database)->write(Priority::Bulk, [&](Transaction &transaction) -> Result<> {
        Statement copy = transaction.statement(copyExecution);
        copy.bind(":copied", oldest.id.value);
        for (int i = 1; i < count; ++i) {
            clock.advance(std::chrono::minutes(1));
            copy.bind(":uid", ids.next<ExecutionId>().value).bind(":at", clock.now());
            if (const auto copied = copy.run(); !copied)
                return passOn(copied);
        }
        return {};
    });
}

} // namespace patchbay
