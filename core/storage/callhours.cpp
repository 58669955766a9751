// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/callhours.h"

#include "core/storage/callhourrow.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr Sql selectIntegration = "SELECT integration_id FROM executions WHERE id = :execution";
constexpr Sql selectHour = "SELECT " PATCHBAY_CALL_HOUR_COLUMNS
                           " FROM call_hours WHERE integration_id = :integration AND hour = :hour";
constexpr Sql replaceHour =
    "INSERT INTO call_hours (workspace_id, integration_id, " PATCHBAY_CALL_HOUR_COLUMNS
    ") VALUES (:workspace, "
    ":integration, :hour, :calls, :faults, :latency) ON CONFLICT (integration_id, hour) DO UPDATE SET "
    "calls = excluded.calls, faults = excluded.faults, latency = excluded.latency";

Result<> addHour(Transaction &transaction, qint64 workspace, qint64 integration, Instant hour, CallSum sum)
{
    const auto stored = transaction.statement(selectHour)
                            .bind(":integration", integration)
                            .bind(":hour", hour)
                            .first(readCallHourRow);
    if (!stored)
        return passOn(stored);
    if (*stored && !**stored)
        return passOn(**stored);
    if (*stored)
        sum.add((**stored)->sum);
    const Result<qint64> written = transaction.statement(replaceHour)
                                       .bind(":workspace", workspace)
                                       .bind(":integration", integration)
                                       .bind(":hour", hour)
                                       .bind(":calls", sum.calls)
                                       .bindText(":faults", faultsText(sum.faults))
                                       .bindText(":latency", sum.latency.toText())
                                       .run();
    return written ? Result<>() : Result<>(passOn(written));
}

} // namespace

Result<> addToCallHours(
    Transaction &transaction, qint64 workspace, qint64 execution, const QList<CallRecord> &calls)
{
    QMap<Instant, CallSum> hours;
    for (const CallRecord &call : calls) {
        if (wasMade(call))
            hours[hourOf(call.startedAt)].add(call);
    }
    if (hours.isEmpty())
        return {};
    const auto integration = transaction.statement(selectIntegration)
                                 .bind(":execution", execution)
                                 .first([](const Statement &row) { return row.integer(0); });
    if (!integration)
        return passOn(integration);
    for (auto hour = hours.cbegin(); *integration && hour != hours.cend(); ++hour) {
        const Result<> added = addHour(transaction, workspace, **integration, hour.key(), hour.value());
        if (!added)
            return added;
    }
    return {};
}

} // namespace patchbay
