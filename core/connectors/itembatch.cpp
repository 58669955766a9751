// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/itembatch.h"

#include "core/connectors/fault.h"
#include "core/connectors/jsonbody.h"
#include "core/connectors/recordkey.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

using State = ItemOutcome::State;

Result<std::optional<JsonPath>> compiled(const QString &path)
{
    if (path.isEmpty())
        return std::optional<JsonPath>();
    Result<JsonPath> found = JsonPath::parse(path);
    return found ? Result<std::optional<JsonPath>>(std::move(*found)) : passOn(found);
}

Result<std::vector<json::Value>> valuesAt(const std::optional<JsonPath> &path, json::Value answer)
{
    return path ? path->all(answer) : Result<std::vector<json::Value>>(std::vector<json::Value>());
}

bool isFailure(json::Value value)
{
    const bool isNo = value.isBoolean() && !value.boolean().value_or(true);
    const bool isEmptyText = value.isString() && value.utf8().isEmpty();
    const bool isEmptyList = (value.isArray() || value.isObject()) && value.size() == 0;
    return !value.isMissing() && !value.isNull() && !isNo && !isEmptyText && !isEmptyList;
}

QByteArray wordsOf(json::Value value)
{
    return value.isString() ? value.utf8() : value.raw().toByteArray();
}

} // namespace

Result<QByteArray> batchBody(const ItemBatchRule &rule, const QByteArrayList &items)
{
    JsonBody body;
    if (!rule.envelope.isEmpty()) {
        if (const Result<> placed = body.place({}, rule.envelope); !placed)
            return passOn(placed);
    }
    if (const Result<> placed = body.place(rule.items, '[' + items.join(',') + ']'); !placed)
        return passOn(placed);
    return body.text();
}

Result<ItemBatch> ItemBatch::compile(const ItemBatchRule &rule)
{
    ItemBatch batch;
    batch.m_rule = rule;
    for (const auto &[text, place] :
        {std::pair(rule.results, &batch.m_results), {rule.errors, &batch.m_errors},
            {rule.error, &batch.m_error}, {rule.itemKey, &batch.m_itemKey}}) {
        Result<std::optional<JsonPath>> path = compiled(text);
        if (!path)
            return passOn(path);
        *place = *std::move(path);
    }
    for (const QString &text : rule.resultKey) {
        Result<JsonPath> path = JsonPath::parse(text);
        if (!path)
            return passOn(path);
        batch.m_resultKey.append(*std::move(path));
    }
    return batch;
}

Result<QByteArray> ItemBatch::itemOf(const HttpRequest &request) const
{
    const Result<json::Document> body = json::Document::parse(request.body);
    if (!body)
        return passOn(body);
    return valueAt(body->root(), m_rule.items).at(0).raw().toByteArray();
}

Result<QByteArray> ItemBatch::keyOf(const QByteArray &item) const
{
    if (!m_itemKey)
        return QByteArray();
    const Result<json::Document> document = json::Document::parse(item);
    if (!document)
        return passOn(document);
    const Result<json::Value> found = m_itemKey->first(document->root());
    if (!found)
        return passOn(found);
    const QByteArray key = keyPart(*found);
    if (!key.isEmpty())
        return key;
    return fail(ErrorCode::InvalidInput,
        message("batch.keyless",
            u"Cannot send it with others in one call: it has no text and no number at %1, by which its result would be found. Check the mapping."_s,
            {m_rule.itemKey}));
}

Result<HttpRequest> ItemBatch::joined(const QList<HttpRequest> &calls) const
{
    QByteArrayList items;
    for (const HttpRequest &call : calls) {
        const Result<QByteArray> item = itemOf(call);
        if (!item)
            return passOn(item);
        items.append(*item);
    }
    Result<QByteArray> body = batchBody(m_rule, items);
    if (!body)
        return passOn(body);
    HttpRequest request = calls.first();
    request.body = std::move(*body);
    return request;
}

Result<QList<ItemOutcome>> ItemBatch::outcomes(json::Value answer, const QByteArrayList &items) const
{
    if (!m_results && !m_errors)
        return QList<ItemOutcome>(items.size());
    const Result<std::vector<json::Value>> results = valuesAt(m_results, answer);
    if (!results)
        return passOn(results);
    if (!m_itemKey)
        return byPlace(*results, items.size());
    const Result<std::vector<json::Value>> errors = valuesAt(m_errors, answer);
    if (!errors)
        return passOn(errors);
    const Result<Outcomes> found = byKey(*results, *errors);
    if (!found)
        return passOn(found);
    // Where only failures are told of, silence is good news.
    const ItemOutcome otherwise{m_results ? State::Unsaid : State::Done, {}};
    QList<ItemOutcome> outcomes;
    for (const QByteArray &item : items) {
        const Result<QByteArray> key = keyOf(item);
        if (!key)
            return passOn(key);
        outcomes.append(found->value(*key, otherwise));
    }
    return outcomes;
}

/// As many results as items: else nobody knows which one is missing.
Result<QList<ItemOutcome>> ItemBatch::byPlace(const std::vector<json::Value> &results, qsizetype count) const
{
    if (qsizetype(results.size()) != count)
        return QList<ItemOutcome>(count, {State::Unsaid, {}});
    QList<ItemOutcome> outcomes;
    for (const json::Value result : results) {
        Result<ItemOutcome> outcome = outcomeOf(result);
        if (!outcome)
            return passOn(outcome);
        outcomes.append(std::move(*outcome));
    }
    return outcomes;
}

Result<ItemBatch::Outcomes> ItemBatch::byKey(
    const std::vector<json::Value> &results, const std::vector<json::Value> &errors) const
{
    Outcomes outcomes;
    for (const json::Value result : results) {
        const Result<QByteArray> key = resultKeyOf(result);
        const Result<ItemOutcome> outcome = outcomeOf(result);
        if (!key || !outcome)
            return key ? Result<Outcomes>(passOn(outcome)) : passOn(key);
        outcomes.insert(*key, *outcome);
    }
    for (const json::Value error : errors) {
        const Result<QByteArray> key = resultKeyOf(error);
        Result<ItemOutcome> outcome = outcomeOf(error);
        if (!key || !outcome)
            return key ? Result<Outcomes>(passOn(outcome)) : passOn(key);
        if (outcome->state == State::Done)
            outcome = ItemOutcome{State::Failed, wordsOf(error)};
        outcomes.insert(*key, *outcome);
    }
    return outcomes;
}

Result<QByteArray> ItemBatch::resultKeyOf(json::Value result) const
{
    for (const JsonPath &path : m_resultKey) {
        const Result<json::Value> found = path.first(result);
        if (!found)
            return passOn(found);
        if (const QByteArray key = keyPart(*found); !key.isEmpty())
            return key;
    }
    return QByteArray();
}

Result<ItemOutcome> ItemBatch::outcomeOf(json::Value result) const
{
    const Result<json::Value> error = m_error ? m_error->first(result) : Result<json::Value>(json::Value());
    if (!error)
        return passOn(error);
    return isFailure(*error) ? ItemOutcome{State::Failed, wordsOf(*error)} : ItemOutcome();
}

} // namespace patchbay
