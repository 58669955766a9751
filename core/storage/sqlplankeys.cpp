// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlplankeys.h"

#include "core/storage/planchanges.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr int rowsPerJob = 1'000;

constexpr Sql selectPlan =
    "SELECT id, status, change_count, keyed_count FROM plans WHERE workspace_id = :workspace AND uid = :uid";
constexpr Sql sortLines = "SELECT id % 4294967296 FROM plan_changes WHERE id > :plan * 4294967296 "
                          "AND id < (:plan + 1) * 4294967296 ORDER BY stream, key, id";
constexpr Sql selectLine =
    "SELECT stream, kind, key, after FROM plan_changes WHERE id = :plan * 4294967296 + :number";
constexpr Sql insertKey = "INSERT INTO plan_keys (workspace_id, plan_id, stream, key, number, kind, outcome) "
                          "VALUES (:workspace, :plan, :stream, :key, :number, :kind, :outcome)";
constexpr Sql noteKeyed = "UPDATE plans SET keyed_count = :keyed WHERE id = :plan";
constexpr Sql selectStreams =
    "SELECT name FROM plan_streams WHERE plan_id = :plan AND EXISTS (SELECT 1 FROM plan_keys "
    "WHERE plan_keys.plan_id = :plan AND plan_keys.stream = plan_streams.number) ORDER BY name";
constexpr Sql selectPage =
    "SELECT number, kind, key, outcome FROM plan_keys WHERE plan_id = :plan AND stream = "
    "(SELECT number FROM plan_streams WHERE plan_id = :plan AND name = :stream) "
    "AND (key, number) > (coalesce((SELECT key FROM plan_changes WHERE id = :plan * 4294967296 + :after), "
    "''), "
    ":after) "
    "ORDER BY key, number LIMIT :limit";

struct PlanRowOfKeys
{
    qint64 id = 0;
    QString status;
    qint64 changeCount = 0;
    qint64 keyedCount = 0;
};

Result<PlanRowOfKeys> rowOf(DatabaseConnection &connection, qint64 workspace, const PlanId &plan)
{
    const auto found =
        connection.statement(selectPlan)
            .bind(":workspace", workspace)
            .bind(":uid", plan.value)
            .first([](const Statement &row) {
                return PlanRowOfKeys{row.integer(0), row.text(1), row.integer(2), row.integer(3)};
            });
    if (!found)
        return passOn(found);
    if (*found)
        return **found;
    return fail(ErrorCode::NotFound,
        message(
            "plan.notFound", u"Cannot find plan %1: there is none. See patchbayctl plans."_s, {plan.value}));
}

/// Equal where the kind and the text of the record after it are.
Digest outcomeOf(const Statement &line)
{
    return digestOf(line.bytes(1) + '\n' + line.bytes(3));
}

/// The numbers of a plan's changes in the order of their keys: four bytes a change. The database sorts, on
/// disk where there are many.
Result<QList<quint32>> sortedNumbers(DatabaseConnection &connection, qint64 plan)
{
    return connection.statement(sortLines).bind(":plan", plan).all([](const Statement &row) {
        return quint32(row.integer(0));
    });
}

/// The next job's worth of keys; whether there are more. They are written in their order, so that each job
/// only appends to the tree.
Result<bool> writeSome(
    Transaction &transaction, qint64 workspace, const PlanId &plan, const QList<quint32> &sorted)
{
    const Result<PlanRowOfKeys> row = rowOf(transaction.connection(), workspace, plan);
    if (!row)
        return passOn(row);
    const qint64 end = std::min<qint64>(row->keyedCount + rowsPerJob, sorted.size());
    Statement select = transaction.statement(selectLine);
    Statement insert = transaction.statement(insertKey);
    select.bind(":plan", row->id);
    insert.bind(":workspace", workspace).bind(":plan", row->id);
    for (qint64 place = row->keyedCount; place < end; ++place) {
        const auto written = select.bind(":number", sorted[place]).first([&](const Statement &line) {
            return insert.bind(":number", sorted[place])
                .bind(":stream", line.integer(0))
                .bindText(":kind", line.view(1))
                .bindText(":key", line.view(2))
                .bind(":outcome", outcomeOf(line).toByteArray())
                .run();
        });
        if (!written)
            return passOn(written);
        if (*written && !**written)
            return passOn(**written);
    }
    const Result<qint64> noted = transaction.statement(noteKeyed)
                                     .bind(":keyed", std::max(end, row->keyedCount))
                                     .bind(":plan", row->id)
                                     .run();
    if (!noted)
        return passOn(noted);
    return end < sorted.size();
}

} // namespace

SqlPlanKeys::SqlPlanKeys(Database &database, qint64 workspace)
    : m_database(database)
    , m_workspace(workspace)
{}

Result<> SqlPlanKeys::prepare(const PlanId &plan, std::stop_token stop)
{
    const Result<PlanRowOfKeys> row =
        m_database.read([&](DatabaseConnection &connection) { return rowOf(connection, m_workspace, plan); });
    if (!row)
        return passOn(row);
    if (row->status == planStatusName(PlanStatus::Building)) {
        return fail(ErrorCode::Conflict,
            message("plan.building",
                u"Cannot compare plan %1: it is still being made. Wait for its dry run."_s, {plan.value}));
    }
    if (row->keyedCount >= row->changeCount)
        return {};
    const Result<QList<quint32>> sorted = m_database.read(
        [&](DatabaseConnection &connection) { return sortedNumbers(connection, row->id); }, stop);
    if (!sorted)
        return passOn(sorted);
    for (bool isMore = true; isMore;) {
        if (stop.stop_requested()) {
            return fail(ErrorCode::Cancelled,
                message("comparison.stopped", u"Cannot finish comparing: it was stopped. Ask again."_s));
        }
        const Result<bool> written = m_database.write(Priority::Bulk,
            [&](Transaction &transaction) { return writeSome(transaction, m_workspace, plan, *sorted); });
        if (!written)
            return passOn(written);
        isMore = *written;
    }
    return {};
}

Result<QStringList> SqlPlanKeys::streams(const PlanId &plan)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QStringList> {
        const Result<PlanRowOfKeys> row = rowOf(connection, m_workspace, plan);
        if (!row)
            return passOn(row);
        return connection.statement(selectStreams).bind(":plan", row->id).all([](const Statement &stream) {
            return stream.text(0);
        });
    });
}

Result<QList<KeyedLine>> SqlPlanKeys::page(const PlanId &plan, const QString &stream, qint64 after, int limit)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<KeyedLine>> {
        const Result<PlanRowOfKeys> row = rowOf(connection, m_workspace, plan);
        if (!row)
            return passOn(row);
        return connection.statement(selectPage)
            .bind(":plan", row->id)
            .bind(":stream", stream)
            .bind(":after", after)
            .bind(":limit", std::clamp(limit, 0, mostLines))
            .all([](const Statement &line) {
                return KeyedLine{line.integer(0),
                    changeKindFromName(line.text(1)).value_or(ChangeKind::Invalid), line.bytes(2),
                    Digest::fromByteArray(line.view(3))};
            });
    });
}

Result<QList<Change>> SqlPlanKeys::changes(const PlanId &plan, const QList<qint64> &numbers)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<Change>> {
        const Result<PlanRowOfKeys> row = rowOf(connection, m_workspace, plan);
        return row ? planChangesOf(connection, row->id, numbers) : passOn(row);
    });
}

} // namespace patchbay
