// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/pushrows.h"

#include "core/storage/planrow.h"

namespace patchbay {
namespace {

constexpr Sql insertRequest =
    "INSERT INTO push_requests (id, workspace_id, method, url, headers, body, batch_place, batch_size) "
    "VALUES (:id, :workspace, :method, :url, :headers, :body, :batch_place, :batch_size)";
constexpr Sql deleteOutcome = "DELETE FROM push_outcomes WHERE id = :id";
constexpr Sql insertOutcome =
    "INSERT INTO push_outcomes (id, workspace_id, state, execution, at, status, reason) "
    "VALUES (:id, :workspace, :state, :execution, :at, :status, :reason)";

bool readRequest(const Statement &row, int first, Change &change)
{
    const QByteArray method = row.bytes(first);
    if (method.isEmpty())
        return true;
    const Result<HttpHeaders> headers = headersFrom(row.bytes(first + 2));
    if (!headers)
        return false;
    change.request =
        HttpRequest{method, HttpEffect::Write, row.bytes(first + 1), *headers, row.bytes(first + 3)};
    if (const qint64 size = row.integer(first + 5); size > 0)
        change.batch = BatchPlace{int(row.integer(first + 4)), int(size)};
    return true;
}

bool readOutcome(const Statement &row, int first, Change &change)
{
    const QString name = row.text(first);
    if (name.isEmpty())
        return true;
    const auto state = pushStateFromName(name);
    const Result<Message> reason = messageFrom(row.bytes(first + 4));
    if (!state || !reason)
        return false;
    change.outcome = PushOutcome{
        *state, {row.text(first + 1)}, row.instant(first + 2), int(row.integer(first + 3)), *reason};
    return true;
}

} // namespace

bool readPushColumns(const Statement &row, int first, Change &change)
{
    return readRequest(row, first, change) && readOutcome(row, first + 6, change);
}

Result<> writePushRequests(
    Transaction &transaction, qint64 workspace, qint64 first, const QList<RecordChange> &changes)
{
    qint64 id = first;
    for (const RecordChange &change : changes) {
        const qint64 own = id++;
        if (!change.request)
            continue;
        const BatchPlace batch = change.batch.value_or(BatchPlace{0, 0});
        const Result<qint64> written = transaction.statement(insertRequest)
                                           .bind(":id", own)
                                           .bind(":workspace", workspace)
                                           .bindText(":method", change.request->method)
                                           .bindText(":url", change.request->url)
                                           .bindText(":headers", headersText(change.request->headers))
                                           .bind(":body", change.request->body)
                                           .bind(":batch_place", qint64{batch.place})
                                           .bind(":batch_size", qint64{batch.size})
                                           .run();
        if (!written)
            return passOn(written);
    }
    return {};
}

Result<> writePushOutcome(
    Transaction &transaction, qint64 workspace, qint64 id, const std::optional<PushOutcome> &outcome)
{
    const Result<qint64> removed = transaction.statement(deleteOutcome).bind(":id", id).run();
    if (!removed)
        return passOn(removed);
    if (!outcome)
        return {};
    const Result<qint64> written = transaction.statement(insertOutcome)
                                       .bind(":id", id)
                                       .bind(":workspace", workspace)
                                       .bind(":state", pushStateName(outcome->state))
                                       .bind(":execution", outcome->execution.value)
                                       .bind(":at", outcome->at)
                                       .bind(":status", qint64{outcome->status})
                                       .bindText(":reason", messageText(outcome->reason))
                                       .run();
    return written ? Result<>() : Result<>(passOn(written));
}

} // namespace patchbay
