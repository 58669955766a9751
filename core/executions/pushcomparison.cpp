// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/pushcomparison.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

void refuse(RecordChange &change, const Message &reason)
{
    change.kind = ChangeKind::Invalid;
    change.reason = reason;
    change.request.reset();
}

RecordChange invalid(const StoredBody &stored, const QByteArray &key, const Message &reason)
{
    RecordChange change;
    change.key = key;
    change.title = stored.title;
    change.after = stored.body;
    refuse(change, reason);
    return change;
}

void setBefore(RecordChange &change, QByteArray before)
{
    change.beforeDigest = digestOf(before);
    change.before = std::move(before);
}

} // namespace

PushComparison::PushComparison(Records &records, Rules rules)
    : m_records(records)
    , m_rules(std::move(rules))
{}

Result<QList<RecordChange>> PushComparison::load(const PushOrigin &origin)
{
    std::vector<qint64> numbers;
    const Result<> scanned = m_records.scan(origin.integration, origin.stream,
        [&](qint64 record, QByteArrayView, const Digest &) { numbers.push_back(record); });
    if (!scanned)
        return passOn(scanned);
    std::ranges::sort(numbers);
    m_known = KnownRecords::withRoomFor(qsizetype(numbers.size()));
    QList<RecordChange> refused;
    for (std::size_t from = 0; from < numbers.size(); from += Records::mostBodies) {
        const auto to = std::min(numbers.size(), from + Records::mostBodies);
        const Result<QList<StoredBody>> bodies = m_records.bodies(
            QList<qint64>(numbers.begin() + qsizetype(from), numbers.begin() + qsizetype(to)));
        if (!bodies)
            return passOn(bodies);
        for (const StoredBody &stored : *bodies)
            take(stored, refused);
    }
    return refused;
}

void PushComparison::take(const StoredBody &stored, QList<RecordChange> &refused)
{
    const Result<json::Document> source = json::Document::parse(stored.body);
    const Result<QByteArray> key =
        source ? m_rules.mapping.keyOf(source->root()) : Result<QByteArray>(passOn(source));
    if (!key) {
        ++m_keyless;
        refused.append(invalid(stored, stored.key.toUtf8(), key.error().message));
        return;
    }
    if (m_known.find(*key)) {
        refused.append(invalid(stored, *key,
            message("push.keyTwice",
                u"Cannot push the source's record %1: another one of the source stands for %2 already."_s,
                {stored.key, QString::fromUtf8(*key)})));
        return;
    }
    m_known.insert({keyHashOf(*key), {}, stored.record, false});
}

Result<QList<RecordChange>> PushComparison::compare(SourcePage listed)
{
    QList<RecordChange> found;
    QList<Pair> pairs;
    for (SourceRecord &record : listed.records) {
        if (record.key.isEmpty())
            continue; // nothing of the source can stand for it
        KnownRecords::Entry *const known = m_known.find(record.key);
        if (known)
            known->isSeen = true;
        if (!record.invalid) {
            ++m_listedCount;
            if (known)
                pairs.append({known->record, std::move(record)});
            else if (m_rules.mapping.action(ChangeKind::Delete))
                m_deletes.append(deleteOf(std::move(record)));
        } else if (known) {
            RecordChange change;
            change.key = record.key;
            change.title = record.title;
            change.after = record.body;
            change.place = record.place;
            refuse(change, *record.invalid);
            found.append(std::move(change));
        }
    }
    for (qsizetype from = 0; from < pairs.size(); from += Records::mostBodies) {
        if (const Result<> done = comparePairs(pairs.mid(from, Records::mostBodies), listed.call, found);
            !done)
            return passOn(done);
    }
    return found;
}

Result<> PushComparison::comparePairs(const QList<Pair> &pairs, qint64 call, QList<RecordChange> &found)
{
    QList<qint64> numbers;
    for (const Pair &pair : pairs)
        numbers.append(pair.record);
    const Result<QList<StoredBody>> bodies = m_records.bodies(numbers);
    if (!bodies)
        return passOn(bodies);
    QHash<qint64, const StoredBody *> byNumber;
    for (const StoredBody &stored : *bodies)
        byNumber.insert(stored.record, &stored);
    for (const Pair &pair : pairs) {
        const StoredBody *const stored = byNumber.value(pair.record);
        if (!stored)
            continue; // it went away since the source was read: the next run knows
        found.append(changeOf(pair.listed, *stored));
        found.last().call = call;
    }
    return {};
}

RecordChange PushComparison::changeOf(const SourceRecord &listed, const StoredBody &stored) const
{
    RecordChange change;
    change.kind = ChangeKind::Update;
    change.key = listed.key;
    change.title = stored.title.isEmpty() ? listed.title : stored.title;
    change.place = listed.place;
    const Result<json::Document> source = json::Document::parse(stored.body);
    const Result<QByteArray> wanted = source ? m_rules.mapping.wanted(ChangeKind::Update, source->root())
                                             : Result<QByteArray>(passOn(source));
    if (!wanted)
        return invalid(stored, listed.key, wanted.error().message);
    const Result<json::Document> fields = json::Document::parse(*wanted);
    const Result<json::Document> target = json::Document::parse(listed.body);
    if (!fields || !target)
        return invalid(stored, listed.key, (fields ? target : fields).error().message);
    change.after = m_rules.mapping.changeable(fields->root());
    const Result<json::Document> after = json::Document::parse(change.after);
    if (!after)
        return invalid(stored, listed.key, after.error().message);
    setBefore(change, PushMapping::present(after->root(), target->root()));
    const QList<FieldChange> differences = fieldChanges(change.before, change.after);
    for (const FieldChange &field : differences)
        change.fields.append(field.path);
    if (change.fields.isEmpty()) {
        change.kind = ChangeKind::Unchanged;
        return change;
    }
    change.afterDigest = digestOf(change.after);
    address(change, {fields->root(), source->root(), target->root()});
    return change;
}

Result<QList<RecordChange>> PushComparison::creates(const QList<qint64> &records)
{
    const Result<QList<StoredBody>> bodies = m_records.bodies(records);
    if (!bodies)
        return passOn(bodies);
    QList<RecordChange> changes;
    for (const StoredBody &stored : *bodies)
        changes.append(createOf(stored));
    return changes;
}

RecordChange PushComparison::createOf(const StoredBody &stored) const
{
    const Result<json::Document> source = json::Document::parse(stored.body);
    const Result<QByteArray> key =
        source ? m_rules.mapping.keyOf(source->root()) : Result<QByteArray>(passOn(source));
    if (!key)
        return invalid(stored, stored.key.toUtf8(), key.error().message);
    if (!m_rules.mapping.action(ChangeKind::Create))
        return invalid(stored, *key,
            message("push.noCreate",
                u"Cannot push %1: the platform does not have it, and this push creates nothing."_s,
                {QString::fromUtf8(*key)}));
    Result<QByteArray> wanted = m_rules.mapping.wanted(ChangeKind::Create, source->root());
    if (!wanted)
        return invalid(stored, *key, wanted.error().message);
    const Result<json::Document> fields = json::Document::parse(*wanted);
    if (!fields)
        return invalid(stored, *key, fields.error().message);
    RecordChange change;
    change.kind = ChangeKind::Create;
    change.key = *key;
    change.title = stored.title;
    change.after = std::move(*wanted);
    change.afterDigest = digestOf(change.after);
    address(change, {fields->root(), source->root(), {}});
    return change;
}

RecordChange PushComparison::deleteOf(SourceRecord listed) const
{
    RecordChange change;
    change.kind = ChangeKind::Delete;
    change.key = std::move(listed.key);
    change.title = std::move(listed.title);
    change.place = listed.place;
    setBefore(change, std::move(listed.body));
    if (const Result<json::Document> target = json::Document::parse(change.before))
        address(change, {{}, {}, target->root()});
    else
        refuse(change, target.error().message);
    return change;
}

void PushComparison::address(RecordChange &change, const PushMapping::Sides &sides) const
{
    Result<HttpRequest> request = m_rules.mapping.request(change.kind, sides);
    if (!request)
        return refuse(change, request.error().message);
    if (m_rules.redactor.finds(request->url) || m_rules.redactor.finds(request->body))
        return refuse(change,
            message("push.secret",
                u"Cannot push %1: its request would hold one of the integration's credentials, which are never stored. Take it out of the source."_s,
                {QString::fromUtf8(change.key)}));
    const QByteArray header = m_rules.mapping.action(change.kind)->idempotencyHeader.toUtf8();
    if (!header.isEmpty())
        setHeader(request->headers, header, m_rules.requestKey(change.key));
    change.request = std::move(*request);
}

} // namespace patchbay
