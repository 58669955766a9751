// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recordwriting.h"

#include "core/storage/executionrow.h"
#include "core/storage/planrow.h"
#include "core/storage/streamrow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr Sql selectLast = "SELECT coalesce(max(id), 0) FROM records";
constexpr Sql selectFrom =
    "SELECT key FROM records WHERE stream_id = :stream AND key >= :key ORDER BY key LIMIT 1";
constexpr Sql insertRecord =
    "INSERT INTO records (id, workspace_id, stream_id, key, hash, title, execution_id, created_at, "
    "updated_at, body) "
    "VALUES (:id, :workspace, :stream, :key, :hash, :title, :execution, :at, :at, :body)";
constexpr Sql updateRecord = "UPDATE records SET hash = :hash, title = :title, execution_id = :execution, "
                             "updated_at = :at, body = :body "
                             "WHERE id = :id AND stream_id = :stream AND key = :key AND hash = :before";
constexpr Sql deleteRecord =
    "DELETE FROM records WHERE id = :id AND stream_id = :stream AND key = :key AND hash = :before";
constexpr Sql insertVersion =
    "INSERT INTO record_versions (workspace_id, stream_id, key, kind, execution_id, at, fields, before) "
    "VALUES (:workspace, :stream, :key, :kind, :execution, :at, :fields, :before)";
constexpr Sql updateCount = "UPDATE streams SET record_count = record_count + :more WHERE id = :stream";
constexpr Sql moveStream = "UPDATE streams SET synced_at = :at, state = CASE WHEN coalesce(state, x'') = "
                           ":from THEN :to ELSE state END "
                           "WHERE id = :stream";
constexpr Sql markLast = "UPDATE plans SET status = 'applied', applied_at = :at WHERE uid = :plan";

Result<> succeeded(const Result<qint64> &run)
{
    return run ? Result<>() : Result<>(passOn(run));
}

tl::unexpected<Error> moved(const RecordJob &job, QByteArrayView key)
{
    return fail(ErrorCode::Conflict,
        message("records.moved",
            u"Cannot write record %1 of %2: it changed since it was compared. Preview the changes again."_s,
            {QString::fromUtf8(key), job.stream}));
}

QList<QByteArrayView> keysOfCreates(const QList<RecordChange> &changes)
{
    QList<QByteArrayView> keys;
    for (const RecordChange &change : changes) {
        if (change.kind == ChangeKind::Create)
            keys.append(change.key);
    }
    return keys;
}

/// The changes of one job, one after the other.
class ChangeWriter
{
public:
    ChangeWriter(Transaction &transaction, const RecordJob &job, StreamRow stream, qint64 execution)
        : m_transaction(transaction)
        , m_job(job)
        , m_stream(stream)
        , m_insert(transaction.statement(insertRecord))
        , m_update(transaction.statement(updateRecord))
        , m_delete(transaction.statement(deleteRecord))
        , m_insertVersion(transaction.statement(insertVersion))
    {
        m_insert.bind(":workspace", stream.workspace)
            .bind(":stream", stream.id)
            .bind(":execution", execution)
            .bind(":at", job.at);
        m_update.bind(":stream", stream.id).bind(":execution", execution).bind(":at", job.at);
        m_delete.bind(":stream", stream.id);
        m_insertVersion.bind(":workspace", stream.workspace)
            .bind(":stream", stream.id)
            .bind(":execution", execution)
            .bind(":at", job.at);
    }

    Result<> write()
    {
        const auto last = m_transaction.connection().number(selectLast);
        if (!last)
            return passOn(last);
        m_last = *last;
        if (const Result<> checked = refuseStoredKeys(); !checked)
            return checked;
        for (const RecordChange &change : m_job.changes) {
            if (const Result<> written = write(change); !written)
                return written;
        }
        return succeeded(
            m_transaction.statement(updateCount).bind(":more", m_more).bind(":stream", m_stream.id).run());
    }

private:
    /// What is to be created must not be stored, and not stand in the job twice. Walks the sorted keys and
    /// the stored ones side by side: those of a page lie close together, so that one look-up in the index
    /// passes many of them. To ask for each took a tenth of a run that creates all its records.
    Result<> refuseStoredKeys()
    {
        QList<QByteArrayView> keys = keysOfCreates(m_job.changes);
        std::ranges::sort(keys);
        if (const auto twin = std::ranges::adjacent_find(keys); twin != keys.cend())
            return moved(m_job, *twin);
        Statement select = m_transaction.statement(selectFrom);
        select.bind(":stream", m_stream.id);
        for (auto key = keys.cbegin(); key != keys.cend();) {
            const auto stored =
                select.bindText(":key", *key).first([](const Statement &row) { return row.bytes(0); });
            if (!stored)
                return passOn(stored);
            if (!*stored)
                return {};
            key = std::ranges::lower_bound(key, keys.cend(), QByteArrayView(**stored));
            if (key != keys.cend() && *key == **stored)
                return moved(m_job, *key);
        }
        return {};
    }

    Result<> write(const RecordChange &change)
    {
        switch (change.kind) {
        case ChangeKind::Create:
            return create(change);
        case ChangeKind::Update:
            return update(change);
        case ChangeKind::Delete:
            return remove(change);
        case ChangeKind::Invalid:
        case ChangeKind::Unchanged:
            break;
        }
        return {};
    }

    Result<> create(const RecordChange &change)
    {
        ++m_more;
        return succeeded(m_insert.bind(":id", ++m_last)
                             .bindText(":key", change.key)
                             .bind(":hash", change.afterDigest.toByteArray())
                             .bind(":title", change.title)
                             .bind(":body", change.after)
                             .run());
    }

    Result<> update(const RecordChange &change)
    {
        const Result<qint64> updated = m_update.bind(":hash", change.afterDigest.toByteArray())
                                           .bind(":title", change.title)
                                           .bind(":body", change.after)
                                           .bind(":id", change.record)
                                           .bindText(":key", change.key)
                                           .bind(":before", change.beforeDigest.toByteArray())
                                           .run();
        return kept(updated, change);
    }

    Result<> remove(const RecordChange &change)
    {
        --m_more;
        const Result<qint64> deleted = m_delete.bind(":id", change.record)
                                           .bindText(":key", change.key)
                                           .bind(":before", change.beforeDigest.toByteArray())
                                           .run();
        return kept(deleted, change);
    }

    /// Keeps what the record was, if it was what the change supposes.
    Result<> kept(const Result<qint64> &rows, const RecordChange &change)
    {
        if (!rows)
            return passOn(rows);
        if (*rows != 1)
            return moved(m_job, change.key);
        return succeeded(m_insertVersion.bindText(":key", change.key)
                             .bind(":kind", changeKindName(change.kind))
                             .bind(":fields", change.fields.join(u'\n'))
                             .bind(":before", change.before)
                             .run());
    }

    Transaction &m_transaction;
    const RecordJob &m_job;
    const StreamRow m_stream;
    Statement m_insert;
    Statement m_update;
    Statement m_delete;
    Statement m_insertVersion;
    qint64 m_last = 0; ///< The number that a record was given last.
    qint64 m_more = 0; ///< By how much the stream grows.
};

Result<> writeChanges(Transaction &transaction, qint64 workspace, const RecordJob &job)
{
    if (job.changes.isEmpty())
        return {};
    const Result<StreamRow> stream = findOrAddStream(transaction, workspace, job.integration, job.stream);
    if (!stream)
        return passOn(stream);
    const Result<qint64> execution =
        executionRow(transaction.connection(), workspace, job.progress.execution);
    if (!execution)
        return passOn(execution);
    return ChangeWriter(transaction, job, *stream, *execution).write();
}

Result<> writeMove(Transaction &transaction, qint64 workspace, const RecordJob &job, const StreamMove &move)
{
    const Result<StreamRow> stream = findOrAddStream(transaction, workspace, job.integration, move.stream);
    if (!stream)
        return passOn(stream);
    return succeeded(transaction.statement(moveStream)
                         .bind(":at", job.at)
                         .bind(":from", move.from)
                         .bind(":to", move.to)
                         .bind(":stream", stream->id)
                         .run());
}

Result<> writeMark(Transaction &transaction, const RecordJob &job, const AppliedUpTo &applied)
{
    const Result<> marked = markApplied(transaction, applied.plan, applied.number);
    if (!marked || !applied.isLast)
        return marked;
    return succeeded(
        transaction.statement(markLast).bind(":at", job.at).bind(":plan", applied.plan.value).run());
}

} // namespace

Result<> writeRecordJob(Transaction &transaction, qint64 workspace, const RecordJob &job)
{
    Result<> done = writeChanges(transaction, workspace, job);
    for (const StreamMove &move : job.moves) {
        if (done)
            done = writeMove(transaction, workspace, job, move);
    }
    if (done && job.applied)
        done = writeMark(transaction, job, *job.applied);
    if (done)
        done = writeProgress(transaction, workspace, job.progress, job.calls);
    return done;
}

} // namespace patchbay
