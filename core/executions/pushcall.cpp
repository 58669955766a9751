// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/pushcall.h"

#include "core/connectors/itembatch.h"
#include "core/executions/digest.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr int longestWords = 300;

/// What the answer says of each item of its call.
Result<QList<ItemOutcome>> itemOutcomes(const QList<Change> &changes, const ItemBatchRule &rule,
    const Answer &answer, const IntegrationCaller &caller)
{
    const Result<ItemBatch> batch = ItemBatch::compile(rule);
    if (!batch)
        return passOn(batch);
    QByteArrayList items;
    for (const Change &change : changes) {
        const Result<QByteArray> item = batch->itemOf(*change.request);
        if (!item)
            return passOn(item);
        items.append(*item);
    }
    if (rule.results.isEmpty() && rule.errors.isEmpty())
        return batch->outcomes({}, items);
    const Result<json::Document> body = caller.json(answer);
    if (!body)
        return passOn(body);
    return batch->outcomes(body->root(), items);
}

PushOutcome outcomeOf(const ItemOutcome &item, int status, const Redactor &redactor)
{
    PushOutcome outcome;
    outcome.status = status;
    switch (item.state) {
    case ItemOutcome::State::Done:
        outcome.state = PushOutcome::State::Sent;
        break;
    case ItemOutcome::State::Failed:
        outcome.state = PushOutcome::State::Failed;
        outcome.reason = message("push.itemRefused",
            u"Cannot write it: the platform took the call, and says of this item “%1”."_s,
            {redactor.excerpt(item.words, longestWords)});
        break;
    case ItemOutcome::State::Unsaid:
        outcome.state = PushOutcome::State::Unknown;
        outcome.reason = message("push.itemUnsaid",
            u"Cannot tell whether the platform took it: the answer to its call does not say. Look there, then preview again."_s);
        break;
    }
    return outcome;
}

} // namespace

bool mayRepeat(const Action &action, Repetition repetition)
{
    return action.isIdempotent || (repetition == Repetition::Whole && !action.idempotencyHeader.isEmpty());
}

qsizetype callSize(const QList<Change> &changes, qsizetype first)
{
    const qsizetype size = changes[first].batch ? changes[first].batch->size : 1;
    return std::min(size, changes.size() - first);
}

QList<Change> wholeCalls(QList<Change> page)
{
    const std::optional<BatchPlace> last = page.isEmpty() ? std::nullopt : page.last().batch;
    if (last && last->place < last->size && last->place < page.size())
        page.resize(page.size() - last->place);
    return page;
}

Result<HttpRequest> requestOf(const QList<Change> &changes, const Action &action)
{
    const Change &first = changes.first();
    if (changes.size() == 1 && !first.batch)
        return *first.request;
    if (!action.batch) {
        return fail(ErrorCode::Conflict,
            message("push.noBatch",
                u"Cannot send change %1 with others in one call: the connector does not say any more how. Preview the changes again."_s,
                {QString::number(first.number)}));
    }
    const Result<ItemBatch> batch = ItemBatch::compile(*action.batch);
    if (!batch)
        return passOn(batch);
    QList<HttpRequest> requests;
    QByteArray numbers;
    for (const Change &change : changes) {
        requests.append(*change.request);
        numbers += '/' + QByteArray::number(change.number);
    }
    Result<HttpRequest> request = batch->joined(requests);
    const QByteArray header = action.idempotencyHeader.toUtf8();
    const bool isWhole = changes.size() == first.batch->size;
    if (request && !isWhole && !header.isEmpty()) {
        // A part of a call is another request, and must not be taken for the whole.
        const QByteArray key = patchbay::header(request->headers, header).value_or(QByteArray());
        setHeader(request->headers, header, digestOf(key + numbers).toByteArray().toHex());
    }
    return request;
}

QList<PushOutcome> outcomesOf(
    const QList<Change> &changes, const Action &action, const Answer &answer, const IntegrationCaller &caller)
{
    // An answer that cannot be read says of none of them what became of it.
    const QList<ItemOutcome> items =
        action.batch ? itemOutcomes(changes, *action.batch, answer, caller)
                           .value_or(QList<ItemOutcome>(changes.size(), {ItemOutcome::State::Unsaid, {}}))
                     : QList<ItemOutcome>(changes.size());
    QList<PushOutcome> outcomes;
    for (const ItemOutcome &item : items)
        outcomes.append(outcomeOf(item, answer.response.status, caller.authenticator().redactor()));
    return outcomes;
}

} // namespace patchbay
