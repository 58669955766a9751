// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/knownrecords.h"

#include <algorithm>
#include <utility>

namespace patchbay {

Result<KnownRecords> KnownRecords::load(
    Records &records, const IntegrationId &integration, const QString &stream)
{
    const Result<QList<StreamRecordCount>> counts = records.counts(integration);
    if (!counts)
        return passOn(counts);
    KnownRecords known;
    const auto counted = std::ranges::find(*counts, stream, &StreamRecordCount::stream);
    known.reserve(counted == counts->end() ? 0 : counted->records);
    const Result<> scanned =
        records.scan(integration, stream, [&known](qint64 record, QByteArrayView key, const Digest &body) {
            known.insert({keyHashOf(key), body, record, false});
        });
    if (!scanned)
        return passOn(scanned);
    return known;
}

KnownRecords KnownRecords::withRoomFor(qsizetype records)
{
    KnownRecords known;
    known.reserve(records);
    return known;
}

KnownRecords::Entry *KnownRecords::find(QByteArrayView key)
{
    Entry &entry = placeOf(keyHashOf(key));
    return entry.record == 0 ? nullptr : &entry;
}

std::vector<qint64> KnownRecords::unseen() const
{
    std::vector<qint64> records;
    for (const Entry &entry : m_table) {
        if (entry.record != 0 && !entry.isSeen)
            records.push_back(entry.record);
    }
    std::ranges::sort(records);
    return records;
}

void KnownRecords::reserve(qsizetype entries)
{
    std::vector<Entry> old = std::exchange(m_table, std::vector<Entry>(size_t(placesFor(entries))));
    for (const Entry &entry : old) {
        if (entry.record != 0)
            placeOf(entry.key) = entry;
    }
}

void KnownRecords::insert(const Entry &entry)
{
    if (placesFor(m_size) > qsizetype(m_table.size()))
        reserve(m_size + m_size / 4 + 16);
    Entry &place = placeOf(entry.key);
    m_size += place.record == 0 ? 1 : 0;
    place = entry;
}

KnownRecords::Entry &KnownRecords::placeOf(const KeyHash &key)
{
    // Scales the evenly spread bits to the size of the table (Lemire), which so need not be a power of two.
    const std::uint64_t bits = key.first >> 32;
    auto place = static_cast<std::size_t>((bits * m_table.size()) >> 32);
    while (m_table[place].record != 0 && m_table[place].key != key)
        place = place + 1 == m_table.size() ? 0 : place + 1;
    return m_table[place];
}

} // namespace patchbay
