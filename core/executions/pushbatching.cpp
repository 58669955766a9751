// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/pushbatching.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

HttpHeaders headersWithout(HttpHeaders headers, const QByteArray &name)
{
    headers.removeIf(
        [&](const HttpHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    return headers;
}

RecordChange refused(RecordChange change, const Message &reason)
{
    change.kind = ChangeKind::Invalid;
    change.reason = reason;
    change.request.reset();
    return change;
}

Message tooLarge(const RecordChange &change, qint64 most)
{
    return message("batch.itemTooLarge",
        u"Cannot push %1: its item makes a body of more than the %2 bytes that a call may have. Send less of it."_s,
        {QString::fromUtf8(change.key), QString::number(most)});
}

} // namespace

PushBatching::PushBatching(const PushMapping &mapping)
    : m_mapping(mapping)
{}

QList<RecordChange> PushBatching::take(QList<RecordChange> changes)
{
    QList<RecordChange> done;
    for (RecordChange &change : changes) {
        const ItemBatch *const batch = change.request ? m_mapping.batch(change.kind) : nullptr;
        if (!batch) {
            done.append(std::move(change));
            continue;
        }
        const Result<QByteArray> item = batch->itemOf(*change.request);
        const Result<QByteArray> itemKey = item ? batch->keyOf(*item) : item;
        if (!itemKey) {
            done.append(refused(std::move(change), itemKey.error().message));
            continue;
        }
        if (const qint64 most = batch->rule().maxBytes; change.request->body.size() > most) {
            const Message why = tooLarge(change, most);
            done.append(refused(std::move(change), why));
            continue;
        }
        Call &call = m_open[change.kind];
        if (!call.changes.isEmpty() && !fits(call, change, *batch, *itemKey))
            done += closed(call);
        call.bytes += change.request->body.size();
        call.itemKeys.insert(*itemKey);
        call.changes.append(std::move(change));
        if (call.changes.size() >= batch->rule().maxItems)
            done += closed(call);
    }
    return done;
}

QList<RecordChange> PushBatching::rest()
{
    QList<RecordChange> all;
    for (auto &[kind, call] : m_open)
        all += closed(call);
    return all;
}

bool PushBatching::fits(
    const Call &call, const RecordChange &change, const ItemBatch &batch, const QByteArray &itemKey) const
{
    const HttpRequest &first = *call.changes.first().request;
    const HttpRequest &next = *change.request;
    const QByteArray header = idempotencyHeader(change.kind);
    return call.bytes + next.body.size() <= batch.rule().maxBytes &&
           (itemKey.isEmpty() || !call.itemKeys.contains(itemKey)) && next.method == first.method &&
           next.url == first.url &&
           headersWithout(next.headers, header) == headersWithout(first.headers, header);
}

QList<RecordChange> PushBatching::closed(Call &call) const
{
    QList<RecordChange> changes = std::exchange(call, {}).changes;
    if (changes.size() < 2)
        return changes;
    const QByteArray header = idempotencyHeader(changes.first().kind);
    QByteArray keys;
    for (const RecordChange &change : std::as_const(changes))
        keys += patchbay::header(change.request->headers, header).value_or(QByteArray()) + '\n';
    const QByteArray key = digestOf(keys).toByteArray().toHex();
    int place = 0;
    for (RecordChange &change : changes) {
        change.batch = BatchPlace{++place, int(changes.size())};
        if (!header.isEmpty())
            setHeader(change.request->headers, header, key);
    }
    return changes;
}

QByteArray PushBatching::idempotencyHeader(ChangeKind kind) const
{
    return m_mapping.action(kind)->idempotencyHeader.toUtf8();
}

} // namespace patchbay
