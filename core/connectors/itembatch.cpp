// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/itembatch.h"

#include "core/connectors/jsonbody.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

/// `/orders/lines` of `$.orders.lines`; nothing where the path is not made of plain members.
std::optional<QString> pointerOf(const QString &path)
{
    if (!path.startsWith(u"$."_s))
        return std::nullopt;
    const QStringList members = path.sliced(2).split(u'.');
    const auto isPlain = [](const QString &member) {
        return !member.isEmpty() && std::ranges::all_of(member, [](QChar letter) {
            return letter.isLetterOrNumber() || letter == u'_' || letter == u'-';
        });
    };
    return std::ranges::all_of(members, isPlain) ? std::optional(u'/' + members.join(u'/')) : std::nullopt;
}

Result<std::optional<JsonPath>> compiled(const QString &path)
{
    if (path.isEmpty())
        return std::optional<JsonPath>();
    Result<JsonPath> found = JsonPath::parse(path);
    return found ? Result<std::optional<JsonPath>>(std::move(*found)) : passOn(found);
}

/// Every key with its length, so that other items never make the same text.
QByteArray keyOf(const QList<BatchItem> &items)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const BatchItem &item : items)
        hash.addData(QByteArray::number(item.key.size()) + ':' + item.key);
    return hash.result().first(16).toHex();
}

/// How many items from `first` on go into one call.
Result<qsizetype> countFrom(const QList<BatchItem> &items, qsizetype first, qsizetype most, qsizetype room)
{
    qsizetype count = 0;
    qsizetype bytes = 0;
    while (first + count < items.size() && count < most) {
        bytes += items[first + count].body.size() + 1;
        if (bytes > room)
            break;
        ++count;
    }
    if (count > 0)
        return count;
    return fail(ErrorCode::InvalidInput,
        message("batch.itemTooLarge",
            u"Cannot send item %1: it is larger than the %2 MB that a call may have. Send less of it."_s,
            {QString::number(first + 1), QString::number(ItemBatch::mostBytes / (1024 * 1024))}));
}

bool isFailure(json::Value value)
{
    const bool isNo = value.isBoolean() && !value.boolean().value_or(true);
    const bool isEmptyText = value.isString() && value.utf8().isEmpty();
    const bool isEmptyList = (value.isArray() || value.isObject()) && value.size() == 0;
    return !value.isMissing() && !value.isNull() && !isNo && !isEmptyText && !isEmptyList;
}

tl::unexpected<Error> notOneResultEach(qsizetype count)
{
    return fail(ErrorCode::InvalidInput,
        message("batch.results",
            u"Cannot tell what became of %1 items: the answer does not have a result for each. Look at the "
            u"platform, and check “results” in the connector."_s,
            {QString::number(count)}));
}

} // namespace

Result<ItemBatch> ItemBatch::compile(const ItemBatchRule &rule)
{
    ItemBatch batch;
    const std::optional<QString> pointer = pointerOf(rule.items);
    if (!pointer || rule.most < 1) {
        return fail(ErrorCode::InvalidInput,
            message("batch.rule",
                u"Cannot batch items at “%1”, %2 a call: write a path such as $.items, and at least one."_s,
                {rule.items, QString::number(rule.most)}));
    }
    Result<std::optional<JsonPath>> results = compiled(rule.results);
    if (!results)
        return passOn(results);
    Result<std::optional<JsonPath>> error = compiled(rule.error);
    if (!error)
        return passOn(error);
    batch.m_rule = rule;
    batch.m_pointer = *pointer;
    batch.m_results = *std::move(results);
    batch.m_error = *std::move(error);
    return batch;
}

Result<QList<BatchRequest>> ItemBatch::requests(
    const HttpRequest &base, const QByteArray &idempotencyHeader, const QList<BatchItem> &items) const
{
    // What surrounds the items: the base's body, and the members on the way to them.
    const qsizetype room = mostBytes - base.body.size() - m_pointer.toUtf8().size() * 4 - 16;
    QList<BatchRequest> requests;
    for (qsizetype first = 0; first < items.size();) {
        const Result<qsizetype> count = countFrom(items, first, m_rule.most, room);
        if (!count)
            return passOn(count);
        Result<HttpRequest> one = request(base, idempotencyHeader, items.sliced(first, *count));
        if (!one)
            return passOn(one);
        requests.append({*std::move(one), first, *count});
        first += *count;
    }
    return requests;
}

Result<HttpRequest> ItemBatch::request(
    const HttpRequest &base, const QByteArray &idempotencyHeader, const QList<BatchItem> &items) const
{
    QByteArrayList bodies;
    for (const BatchItem &item : items) {
        if (!json::Document::parse(item.body)) {
            return fail(ErrorCode::InvalidInput,
                message("batch.itemNotJson", u"Cannot send item %1: it is not JSON. Check the mapping."_s,
                    {QString::fromUtf8(item.key)}));
        }
        bodies.append(item.body);
    }
    JsonBody body;
    if (!base.body.isEmpty()) {
        if (const Result<> placed = body.place({}, base.body); !placed)
            return passOn(placed);
    }
    if (const Result<> placed = body.place(m_pointer, '[' + bodies.join(',') + ']'); !placed)
        return passOn(placed);
    HttpRequest request = base;
    request.body = body.text();
    setHeader(request.headers, "Content-Type", "application/json");
    if (!idempotencyHeader.isEmpty())
        setHeader(request.headers, idempotencyHeader, keyOf(items));
    return request;
}

Result<QList<ItemOutcome>> ItemBatch::outcomes(json::Value answer, qsizetype count) const
{
    if (!m_results)
        return QList<ItemOutcome>(count);
    const Result<json::Value> results = m_results->first(answer);
    if (!results || !results->isArray() || results->size() != count)
        return notOneResultEach(count);
    QList<ItemOutcome> outcomes;
    for (const json::Value result : *results) {
        const Result<json::Value> error =
            m_error ? m_error->first(result) : Result<json::Value>(json::Value());
        if (!error)
            return passOn(error);
        const QString words =
            error->isString() ? error->string() : QString::fromUtf8(error->raw().toByteArray());
        outcomes.append({isFailure(*error) ? std::optional(words) : std::nullopt});
    }
    return outcomes;
}

} // namespace patchbay
