// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/callrow.h"

#include "core/model/valuejson.h"
#include "core/storage/callhours.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr Sql insertCall = "INSERT INTO calls (workspace_id, execution_id, " PATCHBAY_CALL_COLUMNS
                           ") VALUES (:workspace, :execution, "
                           ":number, :stage, :method, :url, :effect, :attempt, :status, :dns_us, "
                           ":connect_us, :tls_us, :first_byte_us, "
                           ":total_us, :bytes_sent, :bytes_received, :started_at, :waited_ms, :error)";

std::optional<qint64> count(const std::optional<std::chrono::microseconds> &time)
{
    return time ? std::optional<qint64>(time->count()) : std::nullopt;
}

std::optional<std::chrono::microseconds> time(const std::optional<qint64> &count)
{
    return count ? std::optional(std::chrono::microseconds(*count)) : std::nullopt;
}

void bindCall(Statement &insert, const CallRecord &call)
{
    insert.bind(":number", call.number)
        .bind(":stage", call.stage)
        .bindText(":method", call.method)
        .bindText(":url", call.url)
        .bind(":effect", httpEffectName(call.effect))
        .bind(":attempt", call.attempt)
        .bind(":status", call.status)
        .bind(":dns_us", count(call.timings.dns))
        .bind(":connect_us", count(call.timings.connect))
        .bind(":tls_us", count(call.timings.tls))
        .bind(":first_byte_us", count(call.timings.firstByte))
        .bind(":total_us", call.timings.total.count())
        .bind(":bytes_sent", call.bytesSent)
        .bind(":bytes_received", call.bytesReceived)
        .bind(":started_at", call.startedAt)
        .bind(":waited_ms", call.waitedBefore.count());
    if (call.error)
        insert.bindText(":error", jsonText([&](json::Writer &writer) { write(writer, call.error); }));
    else
        insert.bindNull(":error");
}

tl::unexpected<Error> unreadable(qint64 number)
{
    return fail(ErrorCode::Internal,
        message("call.unreadable",
            u"Cannot read call %1: its row in the database is not understood. Restore the database from a "
            u"backup."_s,
            {QString::number(number)}));
}

} // namespace

Result<CallRecord> readCallRow(const Statement &row)
{
    CallRecord call;
    call.number = row.integer(0);
    call.stage = row.text(1);
    call.method = row.bytes(2);
    call.url = row.bytes(3);
    const auto effect = httpEffectFromName(row.text(4));
    if (!effect)
        return unreadable(call.number);
    call.effect = *effect;
    call.attempt = int(row.integer(5));
    call.status = int(row.integer(6));
    call.timings.dns = time(row.optionalInteger(7));
    call.timings.connect = time(row.optionalInteger(8));
    call.timings.tls = time(row.optionalInteger(9));
    call.timings.firstByte = time(row.optionalInteger(10));
    call.timings.total = std::chrono::microseconds(row.integer(11));
    call.bytesSent = row.integer(12);
    call.bytesReceived = row.integer(13);
    call.startedAt = row.instant(14);
    call.waitedBefore = Milliseconds(row.integer(15));
    if (row.isNull(16))
        return call;
    const Result<json::Document> error = json::Document::parse(row.bytes(16));
    const Result<Error> known = error ? readAs(error->root(), readError) : Result<Error>(passOn(error));
    if (!known)
        return unreadable(call.number);
    call.error = *known;
    return call;
}

Result<> appendCalls(
    Transaction &transaction, qint64 workspace, qint64 execution, const QList<CallRecord> &calls)
{
    if (calls.isEmpty())
        return {};
    Statement insert = transaction.statement(insertCall);
    insert.bind(":workspace", workspace).bind(":execution", execution);
    for (const CallRecord &call : calls) {
        bindCall(insert, call);
        if (const Result<qint64> done = insert.run(); !done)
            return passOn(done);
    }
    return addToCallHours(transaction, workspace, execution, calls);
}

} // namespace patchbay
