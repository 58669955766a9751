// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/executionrow.h"

#include "core/model/executionjson.h"
#include "core/model/valuejson.h"
#include "core/storage/callrow.h"
#include "core/storage/databaseconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr Sql selectRow = "SELECT id FROM executions WHERE uid = :uid AND workspace_id = :workspace";
constexpr Sql updateProgress =
    "UPDATE executions SET stage = :stage, streams = :streams, telemetry = :telemetry WHERE id = :execution";

QByteArray telemetryText(const Telemetry &telemetry)
{
    return jsonText([&](json::Writer &writer) { write(writer, telemetry); });
}

QStringList textsFrom(const json::Document &document)
{
    QStringList texts;
    for (const json::Value text : document.root())
        texts.append(text.string());
    return texts;
}

/// What runs and applies wrote; others only propose.
qint64 changedBy(const Execution &execution)
{
    const bool writes = execution.kind == ExecutionKind::Run || execution.kind == ExecutionKind::Apply;
    return writes ? totalOf(execution.streams).changes() : 0;
}

tl::unexpected<Error> unreadable(const QString &uid, const QString &detail)
{
    return fail(ErrorCode::Internal,
        message("execution.unreadable",
            u"Cannot read execution %1: its row in the database is not understood. Restore the database "
            u"from a backup."_s,
            {uid}),
        detail);
}

Result<> readTexts(const Statement &row, Execution &execution)
{
    Result<QList<StreamCounts>> streams = streamCountsFrom(row.bytes(14));
    const Result<json::Document> telemetry = json::Document::parse(row.bytes(15));
    const Result<json::Document> processed = json::Document::parse(row.bytes(17));
    if (!streams || !telemetry || !processed)
        return unreadable(execution.id.value, u"streams, telemetry or processed ids"_s);
    const Result<Telemetry> read = readAs(telemetry->root(), readTelemetry);
    if (!read)
        return passOn(read);
    execution.streams = std::move(*streams);
    execution.telemetry = *read;
    execution.processedIds = textsFrom(*processed);
    if (row.isNull(16))
        return {};
    const Result<json::Document> error = json::Document::parse(row.bytes(16));
    const Result<Error> known = error ? readAs(error->root(), readError) : Result<Error>(passOn(error));
    if (!known)
        return unreadable(execution.id.value, u"error"_s);
    execution.error = *known;
    return {};
}

} // namespace

Result<Execution> readExecutionRow(const Statement &row)
{
    Execution execution;
    execution.id.value = row.text(0);
    execution.integration.value = row.text(1);
    execution.slug = row.text(2);
    const auto kind = executionKindFromName(row.text(3));
    const auto status = executionStatusFromName(row.text(4));
    execution.stage = row.text(5);
    const auto role = roleFromName(row.text(8));
    if (!kind || !status || !role)
        return unreadable(execution.id.value, u"kind, status or role"_s);
    execution.kind = *kind;
    execution.status = *status;
    execution.caller = {row.text(6), row.text(7), *role};
    if (!row.isNull(9))
        execution.plan = PlanId{row.text(9)};
    execution.timeout = Milliseconds(row.integer(10));
    execution.createdAt = row.instant(11);
    execution.startedAt = row.optionalInstant(12);
    execution.finishedAt = row.optionalInstant(13);
    if (const Result<> read = readTexts(row, execution); !read)
        return passOn(read);
    return execution;
}

void bindState(Statement &statement, const Execution &execution)
{
    const QByteArray processed =
        jsonText([&](json::Writer &writer) { writeTexts(writer, execution.processedIds); });
    statement.bind(":status", executionStatusName(execution.status))
        .bind(":stage", execution.stage)
        .bind(":started_at", execution.startedAt)
        .bind(":finished_at", execution.finishedAt)
        .bindText(":streams", streamCountsText(execution.streams))
        .bindText(":telemetry", telemetryText(execution.telemetry))
        .bindText(":processed_ids", processed)
        .bind(":changed", changedBy(execution));
    if (execution.error)
        statement.bindText(":error", jsonText([&](json::Writer &writer) { write(writer, execution.error); }));
    else
        statement.bindNull(":error");
    if (execution.plan)
        statement.bind(":plan", execution.plan->value);
    else
        statement.bindNull(":plan");
}

Result<qint64> executionRow(DatabaseConnection &connection, qint64 workspace, const ExecutionId &id)
{
    const auto found = connection.statement(selectRow)
                           .bind(":uid", id.value)
                           .bind(":workspace", workspace)
                           .first([](const Statement &row) { return row.integer(0); });
    if (!found)
        return passOn(found);
    if (!*found) {
        return fail(ErrorCode::NotFound,
            message("execution.notFound",
                u"Cannot find execution %1: there is none of that id. See patchbayctl history."_s,
                {id.value}));
    }
    return **found;
}

Result<> writeProgress(Transaction &transaction, qint64 workspace, const ExecutionProgress &progress,
    const QList<CallRecord> &calls)
{
    const Result<qint64> execution = executionRow(transaction.connection(), workspace, progress.execution);
    if (!execution)
        return passOn(execution);
    const Result<qint64> updated = transaction.statement(updateProgress)
                                       .bind(":stage", progress.stage)
                                       .bindText(":streams", streamCountsText(progress.streams))
                                       .bindText(":telemetry", telemetryText({{}, progress.apiCallsMade}))
                                       .bind(":execution", *execution)
                                       .run();
    if (!updated)
        return passOn(updated);
    return appendCalls(transaction, workspace, *execution, calls);
}

QByteArray streamCountsText(const QList<StreamCounts> &counts)
{
    return jsonText([&](json::Writer &writer) { writeList(writer, counts); });
}

Result<QList<StreamCounts>> streamCountsFrom(const QByteArray &text)
{
    const Result<json::Document> document = json::Document::parse(text);
    if (!document)
        return passOn(document);
    QList<StreamCounts> streams;
    for (const json::Value value : document->root()) {
        const Result<StreamCounts> counts = readAs(value, readStreamCounts);
        if (!counts)
            return passOn(counts);
        streams.append(*counts);
    }
    return streams;
}

} // namespace patchbay
