// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/streamcomparison.h"

#include <QHash>

#include <utility>

namespace patchbay {

namespace {

/// What an update really is, now that the stored body is here.
void settle(RecordChange &update, const StoredBody &stored)
{
    update.beforeDigest = digestOf(stored.body);
    for (const FieldChange &field : fieldChanges(stored.body, update.after))
        update.fields.append(field.path);
    if (!update.fields.isEmpty()) {
        update.before = stored.body;
        return;
    }
    update.kind = ChangeKind::Unchanged;
    update.after.clear();
}

/// What an update is whose stored record went away since the stream was scanned.
void settleGone(RecordChange &update)
{
    update.kind = ChangeKind::Create;
    update.record = 0;
    update.beforeDigest = {};
}

} // namespace

StreamComparison::StreamComparison(Records &records, KnownRecords known)
    : m_records(records)
    , m_known(std::move(known))
{}

Result<QList<RecordChange>> StreamComparison::compare(SourcePage page)
{
    QList<RecordChange> changes;
    changes.reserve(page.records.size());
    for (SourceRecord &record : page.records) {
        changes.append(firstLook(std::move(record)));
        changes.last().call = page.call;
    }
    if (const Result<> looked = lookCloser(changes); !looked)
        return passOn(looked);
    return changes;
}

RecordChange StreamComparison::firstLook(SourceRecord record)
{
    RecordChange change;
    change.place = record.place;
    KnownRecords::Entry *const known = record.key.isEmpty() ? nullptr : m_known.find(record.key);
    if (known)
        known->isSeen = true;
    change.key = std::move(record.key);
    if (record.invalid) {
        change.kind = ChangeKind::Invalid;
        change.reason = std::move(*record.invalid);
    } else {
        change.afterDigest = digestOf(record.body);
        if (known && known->body == change.afterDigest) {
            change.kind = ChangeKind::Unchanged;
            return change;
        }
        if (known) {
            change.kind = ChangeKind::Update;
            change.record = known->record;
            change.beforeDigest = known->body;
        }
    }
    change.title = std::move(record.title);
    change.after = std::move(record.body);
    return change;
}

Result<> StreamComparison::lookCloser(QList<RecordChange> &changes)
{
    QHash<qint64, RecordChange *> updates;
    for (RecordChange &change : changes) {
        if (change.kind == ChangeKind::Update)
            updates.insert(change.record, &change);
    }
    const QList<qint64> records = updates.keys();
    for (qsizetype from = 0; from < records.size(); from += Records::mostBodies) {
        const Result<QList<StoredBody>> bodies = m_records.bodies(records.mid(from, Records::mostBodies));
        if (!bodies)
            return passOn(bodies);
        for (const StoredBody &stored : *bodies)
            settle(*updates.take(stored.record), stored);
    }
    for (RecordChange *const gone : std::as_const(updates))
        settleGone(*gone);
    return {};
}

Result<QList<RecordChange>> StreamComparison::deletes(const QList<qint64> &records)
{
    Result<QList<StoredBody>> bodies = m_records.bodies(records);
    if (!bodies)
        return passOn(bodies);
    QList<RecordChange> changes;
    for (StoredBody &stored : *bodies) {
        RecordChange change;
        change.kind = ChangeKind::Delete;
        change.key = stored.key.toUtf8();
        change.title = std::move(stored.title);
        change.beforeDigest = digestOf(stored.body);
        change.before = std::move(stored.body);
        change.record = stored.record;
        changes.append(std::move(change));
    }
    return changes;
}

} // namespace patchbay
