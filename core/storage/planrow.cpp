// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/planrow.h"

#include "core/model/valuejson.h"
#include "core/storage/databaseconnection.h"
#include "core/storage/executionrow.h"
#include "core/storage/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr Sql selectRow = "SELECT id FROM plans WHERE workspace_id = :workspace AND uid = :uid";
constexpr Sql selectById = "SELECT " PATCHBAY_PLAN_COLUMNS " FROM " PATCHBAY_PLAN_TABLES
                           " WHERE plans.workspace_id = :workspace AND plans.uid = :uid";
constexpr Sql selectByNumber = "SELECT " PATCHBAY_PLAN_COLUMNS " FROM " PATCHBAY_PLAN_TABLES
                               " WHERE plans.workspace_id = :workspace AND plans.number = :number";
constexpr Sql selectRefused = "SELECT stage, method, url, headers, reason, body FROM refused_requests WHERE "
                              "plan_id = :plan ORDER BY number";
constexpr Sql insertRefused =
    "INSERT INTO refused_requests (workspace_id, plan_id, number, stage, method, url, headers, reason, body) "
    "VALUES (:workspace, :plan, :number, :stage, :method, :url, :headers, :reason, :body)";
constexpr Sql updateApplied = "UPDATE plans SET applied_count = :number WHERE uid = :plan AND status = "
                              "'applying' AND applied_count <= :number";

tl::unexpected<Error> notFound(const QString &name)
{
    return fail(ErrorCode::NotFound,
        message("plan.notFound", u"Cannot find plan %1: there is none. See patchbayctl plans."_s, {name}));
}

tl::unexpected<Error> unreadable(const QString &what)
{
    return fail(ErrorCode::Internal,
        message("plan.unreadable",
            u"Cannot read %1: its row in the database is not understood. Restore the database from a backup."_s,
            {what}));
}

Result<RefusedRequest> readRefused(const Statement &row)
{
    RefusedRequest refused;
    refused.stage = row.text(0);
    refused.request.method = row.bytes(1);
    refused.request.effect = HttpEffect::Write;
    refused.request.url = row.bytes(2);
    const Result<HttpHeaders> headers = headersFrom(row.bytes(3));
    const Result<Message> reason = messageFrom(row.bytes(4));
    if (!headers || !reason)
        return unreadable(u"a refused request"_s);
    refused.request.headers = *headers;
    refused.reason = *reason;
    refused.request.body = row.bytes(5);
    return refused;
}

Result<QList<RefusedRequest>> refusedRequests(DatabaseConnection &connection, qint64 plan)
{
    return allOrFirstFailure(connection.statement(selectRefused).bind(":plan", plan).all(readRefused));
}

} // namespace

Result<PlanRow> readPlanRow(const Statement &row)
{
    PlanRow read{row.integer(0), {}};
    Plan &plan = read.plan;
    plan.id.value = row.text(1);
    plan.number = row.integer(2);
    plan.integration.value = row.text(3);
    plan.slug = row.text(4);
    const auto environment = environmentFromName(row.text(5));
    plan.execution.value = row.text(6);
    const auto status = planStatusFromName(row.text(7));
    plan.createdAt = row.instant(8);
    plan.appliedAt = row.optionalInstant(9);
    plan.changeCount = row.integer(10);
    plan.appliedCount = row.integer(11);
    const Result<Message> confirmation = messageFrom(row.bytes(12));
    const Result<QList<StreamCounts>> streams = streamCountsFrom(row.bytes(13));
    if (!environment || !status || !confirmation || !streams)
        return unreadable(u"plan "_s + QString::number(plan.number));
    plan.environment = *environment;
    plan.status = *status;
    plan.confirmation = *confirmation;
    plan.streams = *streams;
    return read;
}

Result<> writeRefusedRequests(
    Transaction &transaction, qint64 workspace, qint64 plan, const QList<RefusedRequest> &refused)
{
    qint64 number = 0;
    for (const RefusedRequest &one : refused) {
        const Result<qint64> written = transaction.statement(insertRefused)
                                           .bind(":workspace", workspace)
                                           .bind(":plan", plan)
                                           .bind(":number", ++number)
                                           .bind(":stage", one.stage)
                                           .bindText(":method", one.request.method)
                                           .bindText(":url", one.request.url)
                                           .bindText(":headers", headersText(one.request.headers))
                                           .bindText(":reason", messageText(one.reason))
                                           .bind(":body", one.request.body)
                                           .run();
        if (!written)
            return passOn(written);
    }
    return {};
}

Result<> markApplied(Transaction &transaction, const PlanId &plan, qint64 number)
{
    const Result<qint64> marked =
        transaction.statement(updateApplied).bind(":number", number).bind(":plan", plan.value).run();
    if (!marked)
        return passOn(marked);
    if (*marked == 1)
        return {};
    return fail(ErrorCode::Conflict,
        message("plan.notApplying", u"Cannot go on applying plan %1: another apply got further."_s,
            {plan.value}));
}

QByteArray headersText(const HttpHeaders &headers)
{
    return jsonText([&](json::Writer &writer) {
        writer.beginArray();
        for (const HttpHeader &header : headers) {
            writer.beginArray().string(QByteArrayView(header.name));
            writer.string(QByteArrayView(header.value)).endArray();
        }
        writer.endArray();
    });
}

Result<HttpHeaders> headersFrom(const QByteArray &text)
{
    const Result<json::Document> document = json::Document::parse(text);
    if (!document)
        return passOn(document);
    HttpHeaders headers;
    for (const json::Value header : document->root())
        headers.append({header.at(0).utf8(), header.at(1).utf8()});
    return headers;
}

QByteArray messageText(const Message &message)
{
    if (message.key.isEmpty())
        return "";
    return jsonText([&](json::Writer &writer) { write(writer, message); });
}

Result<Message> messageFrom(const QByteArray &text)
{
    if (text.isEmpty())
        return Message();
    const Result<json::Document> document = json::Document::parse(text);
    if (!document)
        return passOn(document);
    return readAs(document->root(), readMessage);
}

Result<> addRefused(DatabaseConnection &connection, PlanRow &row)
{
    const Result<QList<RefusedRequest>> refused = refusedRequests(connection, row.id);
    if (!refused)
        return passOn(refused);
    row.plan.refused = *refused;
    return {};
}

Result<qint64> planRowOf(DatabaseConnection &connection, qint64 workspace, const PlanId &id)
{
    const auto found = connection.statement(selectRow)
                           .bind(":workspace", workspace)
                           .bind(":uid", id.value)
                           .first([](const Statement &row) { return row.integer(0); });
    if (!found)
        return passOn(found);
    return *found ? Result<qint64>(**found) : Result<qint64>(notFound(id.value));
}

namespace {

/// The plan that a prepared SELECT finds; `name` is what it was asked by.
Result<PlanRow> only(DatabaseConnection &connection, Statement select, const QString &name)
{
    const auto found = select.first(readPlanRow);
    if (!found)
        return passOn(found);
    if (!*found)
        return notFound(name);
    Result<PlanRow> row = **found;
    if (!row)
        return row;
    if (const Result<> refused = addRefused(connection, *row); !refused)
        return passOn(refused);
    return row;
}

} // namespace

Result<PlanRow> findPlan(DatabaseConnection &connection, qint64 workspace, const PlanId &id)
{
    Statement select = connection.statement(selectById);
    select.bind(":workspace", workspace).bind(":uid", id.value);
    return only(connection, std::move(select), id.value);
}

Result<PlanRow> findPlan(DatabaseConnection &connection, qint64 workspace, qint64 number)
{
    Statement select = connection.statement(selectByNumber);
    select.bind(":workspace", workspace).bind(":number", number);
    return only(connection, std::move(select), QString::number(number));
}

} // namespace patchbay
