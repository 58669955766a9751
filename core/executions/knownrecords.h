// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/keyhash.h"
#include "core/executions/records.h"

#include <vector>

namespace patchbay {

/// The keys of a stream's stored records and what their bodies are, without the bodies: about 60 bytes a
/// record, so that a million of them fit easily. Remembers which of them a listing has shown.
class KnownRecords
{
public:
    struct Entry
    {
        KeyHash key;
        Digest body;
        qint64 record : 63 = 0; ///< Its number in storage; 0: this place in the table is free.
        bool isSeen : 1 = false;
    };

    static_assert(sizeof(Entry) == 40);

    [[nodiscard]] static Result<KnownRecords> load(
        Records &records, const IntegrationId &integration, const QString &stream);
    /// An empty table for so many.
    [[nodiscard]] static KnownRecords withRoomFor(qsizetype records);

    /// Replaces what was there of that key.
    void insert(const Entry &entry);

    /// What the table of so many records takes.
    [[nodiscard]] static constexpr qsizetype bytesFor(qsizetype records)
    {
        return placesFor(records) * qsizetype(sizeof(Entry));
    }

    [[nodiscard]] qsizetype size() const { return m_size; }

    /// The record of that key; nullptr when none is stored.
    [[nodiscard]] Entry *find(QByteArrayView key);
    /// Numbers of the records that were not seen, in the order in which they were stored.
    [[nodiscard]] std::vector<qint64> unseen() const;

private:
    static constexpr qsizetype placesFor(qsizetype records) { return records + records / 2 + 16; }

    void reserve(qsizetype entries);
    [[nodiscard]] Entry &placeOf(const KeyHash &key);

    std::vector<Entry> m_table; ///< Open addressing, linear probing; a third of the places is free.
    qsizetype m_size = 0;
};

} // namespace patchbay
