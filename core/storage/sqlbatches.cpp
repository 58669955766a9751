// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlbatches.h"

#include "core/model/valuejson.h"
#include "core/storage/rows.h"
#include "core/storage/sqlaudit.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr int longestPage = 500;

#define PATCHBAY_BATCH_COLUMNS                                                                               \
    "batches.uid, kind, batches.status, caller_id, caller_name, caller_role, max_concurrent, stop_after, "   \
    "timeout_ms, created_at, finished_at"
// Behind the batch's own columns: how many of its members are how.
#define PATCHBAY_BATCH_COUNTS                                                                                \
    "count(members.number), count(*) FILTER (WHERE members.status = 'waiting'), "                            \
    "count(*) FILTER (WHERE members.status = 'running'), "                                                   \
    "count(*) FILTER (WHERE members.status = 'succeeded'), "                                                 \
    "count(*) FILTER (WHERE members.status = 'failed'), "                                                    \
    "count(*) FILTER (WHERE members.status = 'cancelled'), "                                                 \
    "count(*) FILTER (WHERE members.status = 'interrupted')"
#define PATCHBAY_BATCHES                                                                                     \
    "SELECT " PATCHBAY_BATCH_COLUMNS ", " PATCHBAY_BATCH_COUNTS                                              \
    " FROM batches LEFT JOIN batch_members AS members ON members.batch_id = batches.id "                     \
    "WHERE batches.workspace_id = :workspace "

constexpr Sql insertBatch =
    "INSERT INTO batches (uid, workspace_id, kind, status, caller_id, caller_name, caller_role, "
    "max_concurrent, stop_after, timeout_ms, created_at, finished_at) VALUES (:uid, :workspace, :kind, "
    ":status, :caller_id, :caller_name, :caller_role, :max_concurrent, :stop_after, :timeout_ms, "
    ":created_at, :finished_at)";
constexpr Sql updateBatch =
    "UPDATE batches SET status = :status, finished_at = :finished_at WHERE id = :batch";
constexpr Sql upsertMember =
    "INSERT INTO batch_members (workspace_id, batch_id, number, slug, status, execution, plan, duration_ms, "
    "error) VALUES (:workspace, :batch, :number, :slug, :status, :execution, :plan, :duration_ms, :error) "
    "ON CONFLICT (batch_id, number) DO UPDATE SET status = excluded.status, "
    "execution = excluded.execution, plan = excluded.plan, duration_ms = excluded.duration_ms, "
    "error = excluded.error";
constexpr Sql selectRow = "SELECT id FROM batches WHERE uid = :uid AND workspace_id = :workspace";
constexpr Sql selectById = PATCHBAY_BATCHES "AND batches.id = :batch GROUP BY batches.id";
constexpr Sql selectPage =
    PATCHBAY_BATCHES "AND batches.id < coalesce((SELECT id FROM batches WHERE uid = :before), "
                     "9223372036854775807) GROUP BY batches.id ORDER BY batches.id DESC LIMIT :limit";
constexpr Sql selectUnsettled =
    "SELECT uid FROM batches WHERE workspace_id = :workspace AND finished_at IS NULL ORDER BY id";
constexpr Sql selectMembers = "SELECT number, slug, status, execution, plan, duration_ms, error "
                              "FROM batch_members WHERE batch_id = :batch ORDER BY number";
constexpr Sql deleteOld =
    "DELETE FROM batches WHERE id IN (SELECT id FROM batches WHERE workspace_id = :workspace "
    "AND finished_at IS NOT NULL AND created_at < :before ORDER BY id LIMIT :limit)";

tl::unexpected<Error> unreadable(const QString &uid, const QString &detail)
{
    return fail(ErrorCode::Internal,
        message("batch.unreadable",
            u"Cannot read batch %1: its row in the database is not understood. Restore the database from a "
            u"backup."_s,
            {uid}),
        detail);
}

Result<qint64> batchRow(DatabaseConnection &connection, qint64 workspace, const BatchId &id)
{
    const auto found = connection.statement(selectRow)
                           .bind(":uid", id.value)
                           .bind(":workspace", workspace)
                           .first([](const Statement &row) { return row.integer(0); });
    if (!found)
        return passOn(found);
    if (*found)
        return **found;
    return fail(ErrorCode::NotFound,
        message("batch.notFound",
            u"Cannot find batch %1: there is none of that id. See patchbayctl batch list."_s, {id.value}));
}

Result<Batch> readBatchRow(const Statement &row)
{
    Batch batch;
    batch.id.value = row.text(0);
    const auto kind = executionKindFromName(row.text(1));
    const auto status = batchStatusFromName(row.text(2));
    const auto role = roleFromName(row.text(5));
    if (!kind || !status || !role)
        return unreadable(batch.id.value, u"kind, status or role"_s);
    batch.kind = *kind;
    batch.status = *status;
    batch.caller = {row.text(3), row.text(4), *role};
    batch.maxConcurrent = int(row.integer(6));
    batch.stopAfter = int(row.integer(7));
    batch.timeout = Milliseconds(row.integer(8));
    batch.createdAt = row.instant(9);
    batch.finishedAt = row.optionalInstant(10);
    batch.counts = {row.integer(11), row.integer(12), row.integer(13), row.integer(14), row.integer(15),
        row.integer(16), row.integer(17)};
    return batch;
}

Result<BatchMember> readMemberRow(const Statement &row)
{
    BatchMember member;
    member.number = int(row.integer(0));
    member.slug = row.text(1);
    const auto status = batchMemberStatusFromName(row.text(2));
    if (!status)
        return unreadable(member.slug, u"status of a member"_s);
    member.status = *status;
    if (!row.isNull(3))
        member.execution = ExecutionId{row.text(3)};
    if (!row.isNull(4))
        member.plan = PlanId{row.text(4)};
    member.duration = Milliseconds(row.integer(5));
    if (row.isNull(6))
        return member;
    const auto document = json::Document::parse(row.bytes(6));
    const Result<Error> error =
        document ? readAs(document->root(), readError) : Result<Error>(passOn(document));
    if (!error)
        return unreadable(member.slug, u"error of a member"_s);
    member.error = *error;
    return member;
}

Result<> writeMembers(
    Transaction &transaction, qint64 workspace, qint64 batch, const QList<BatchMember> &members)
{
    auto upsert = transaction.statement(upsertMember);
    upsert.bind(":workspace", workspace).bind(":batch", batch);
    for (const BatchMember &member : members) {
        upsert.bind(":number", member.number).bind(":slug", member.slug);
        upsert.bind(":status", batchMemberStatusName(member.status));
        upsert.bind(":execution", member.execution ? std::optional(member.execution->value) : std::nullopt);
        upsert.bind(":plan", member.plan ? std::optional(member.plan->value) : std::nullopt);
        upsert.bind(":duration_ms", member.duration.count());
        if (member.error)
            upsert.bindText(":error", jsonText([&](json::Writer &writer) { write(writer, member.error); }));
        else
            upsert.bindNull(":error");
        if (const auto done = upsert.run(); !done)
            return passOn(done);
    }
    return {};
}

Result<> insert(Transaction &transaction, qint64 workspace, const Batch &batch)
{
    const auto done = transaction.statement(insertBatch)
                          .bind(":uid", batch.id.value)
                          .bind(":workspace", workspace)
                          .bind(":kind", executionKindName(batch.kind))
                          .bind(":status", batchStatusName(batch.status))
                          .bind(":caller_id", batch.caller.id)
                          .bind(":caller_name", batch.caller.name)
                          .bind(":caller_role", roleName(batch.caller.role))
                          .bind(":max_concurrent", batch.maxConcurrent)
                          .bind(":stop_after", batch.stopAfter)
                          .bind(":timeout_ms", batch.timeout.count())
                          .bind(":created_at", batch.createdAt)
                          .bind(":finished_at", batch.finishedAt)
                          .run();
    return done ? Result<>() : Result<>(passOn(done));
}

Result<Batch> wholeBatch(DatabaseConnection &connection, qint64 workspace, const BatchId &id)
{
    const Result<qint64> row = batchRow(connection, workspace, id);
    if (!row)
        return passOn(row);
    const auto found = connection.statement(selectById)
                           .bind(":workspace", workspace)
                           .bind(":batch", *row)
                           .first(readBatchRow);
    if (!found)
        return passOn(found);
    Result<Batch> batch = **found;
    if (!batch)
        return batch;
    auto members =
        allOrFirstFailure(connection.statement(selectMembers).bind(":batch", *row).all(readMemberRow));
    if (!members)
        return passOn(members);
    batch->members = std::move(*members);
    return batch;
}

} // namespace

SqlBatches::SqlBatches(Database &database, qint64 workspace, const Clock &clock)
    : m_database(database)
    , m_workspace(workspace)
    , m_clock(clock)
{}

Result<> SqlBatches::create(const Batch &batch, const AuditEntry &audit)
{
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
        if (const Result<> done = insert(transaction, m_workspace, batch); !done)
            return done;
        const Result<qint64> row = batchRow(transaction.connection(), m_workspace, batch.id);
        if (!row)
            return passOn(row);
        if (const Result<> done = writeMembers(transaction, m_workspace, *row, batch.members); !done)
            return done;
        return appendAudit(transaction, m_workspace, {batch.createdAt, batch.caller, audit, batch.id.value});
    });
}

Result<> SqlBatches::update(const Batch &batch, const QList<BatchMember> &members)
{
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
        const Result<qint64> row = batchRow(transaction.connection(), m_workspace, batch.id);
        if (!row)
            return passOn(row);
        const auto done = transaction.statement(updateBatch)
                              .bind(":status", batchStatusName(batch.status))
                              .bind(":finished_at", batch.finishedAt)
                              .bind(":batch", *row)
                              .run();
        if (!done)
            return passOn(done);
        return writeMembers(transaction, m_workspace, *row, members);
    });
}

Result<> SqlBatches::audit(const BatchId &id, const Caller &caller, const AuditEntry &audit)
{
    const Instant now = m_clock.now();
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) {
        return appendAudit(transaction, m_workspace, {now, caller, audit, id.value});
    });
}

Result<Batch> SqlBatches::byId(const BatchId &id)
{
    return m_database.read(
        [&](DatabaseConnection &connection) { return wholeBatch(connection, m_workspace, id); });
}

Result<QList<Batch>> SqlBatches::page(const BatchQuery &query)
{
    return m_database.read([&](DatabaseConnection &connection) {
        return allOrFirstFailure(
            connection.statement(selectPage)
                .bind(":workspace", m_workspace)
                .bind(":before", query.before ? std::optional(query.before->value) : std::nullopt)
                .bind(":limit", std::clamp(query.limit, 0, longestPage))
                .all(readBatchRow));
    });
}

Result<QList<Batch>> SqlBatches::unsettled()
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<Batch>> {
        const auto ids = connection.statement(selectUnsettled)
                             .bind(":workspace", m_workspace)
                             .all([](const Statement &row) { return BatchId{row.text(0)}; });
        if (!ids)
            return passOn(ids);
        QList<Result<Batch>> batches;
        for (const BatchId &id : *ids) // lint: rangefor: `ids` is a variable
            batches.append(wholeBatch(connection, m_workspace, id));
        return allOrFirstFailure<Batch>(batches);
    });
}

Result<int> SqlBatches::forget(Instant createdBefore, int limit)
{
    return m_database.write(Priority::Bulk, [&](Transaction &transaction) -> Result<int> {
        const Result<qint64> deleted = transaction.statement(deleteOld)
                                           .bind(":workspace", m_workspace)
                                           .bind(":before", createdBefore)
                                           .bind(":limit", limit)
                                           .run();
        return deleted ? Result<int>(int(*deleted)) : Result<int>(passOn(deleted));
    });
}

} // namespace patchbay
