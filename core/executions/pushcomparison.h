// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/pushmapping.h"
#include "core/connectors/pushsources.h"
#include "core/connectors/redactor.h"
#include "core/connectors/streamreader.h"
#include "core/executions/knownrecords.h"
#include "core/executions/recordchange.h"

#include <QList>

#include <functional>
#include <vector>

namespace patchbay {

/// Compares the stored records of a source with what a platform lists, and says by which requests the
/// platform would come to have what the source has. Source records are held by their keys only (60 bytes
/// each); bodies are read page by page.
///
/// A record is unchanged when every field that an update could change is equal as JSON.
class PushComparison
{
public:
    /// Makes the key of a request: the same for the same stream and record within one execution.
    using RequestKey = std::function<QByteArray(const QByteArray &recordKey)>;

    struct Rules
    {
        PushMapping mapping;
        const Redactor &redactor; ///< A request that holds a credential is not kept, but told of as invalid.
        RequestKey requestKey;
    };

    PushComparison(Records &records, Rules rules);

    [[nodiscard]] const PushMapping &mapping() const { return m_rules.mapping; }

    /// Reads which records the source has. Returns those that cannot be pushed: without a key, or with the
    /// key of another one.
    [[nodiscard]] Result<QList<RecordChange>> load(const PushOrigin &origin);
    /// One finding for each record of the source that is on this page of the platform's list; and notes what
    /// the source does not have.
    [[nodiscard]] Result<QList<RecordChange>> compare(SourcePage listed);

    // Ask after the last page only:

    /// Records of the source that no page had.
    [[nodiscard]] std::vector<qint64> missing() const { return m_known.unseen(); }

    /// The creates of these (at most 1,000) records.
    [[nodiscard]] Result<QList<RecordChange>> creates(const QList<qint64> &records);

    /// The deletes of what the source does not have; none where the push deletes nothing.
    [[nodiscard]] QList<RecordChange> takeDeletes() { return std::exchange(m_deletes, {}); }

    [[nodiscard]] qint64 listedCount() const { return m_listedCount; }

    /// Whether every record of the source said its key: else what seems to be missing there may not be.
    [[nodiscard]] bool knowsAllKeys() const { return m_keyless == 0; }

private:
    struct Pair
    {
        qint64 record = 0;
        SourceRecord listed;
    };

    void take(const StoredBody &stored, QList<RecordChange> &refused);
    [[nodiscard]] Result<> comparePairs(const QList<Pair> &pairs, qint64 call, QList<RecordChange> &found);
    [[nodiscard]] RecordChange changeOf(const SourceRecord &listed, const StoredBody &stored) const;
    [[nodiscard]] RecordChange createOf(const StoredBody &stored) const;
    [[nodiscard]] RecordChange deleteOf(SourceRecord listed) const;
    /// Gives the change its request, or makes it invalid.
    void address(RecordChange &change, const PushMapping::Sides &sides) const;

    Records &m_records;
    const Rules m_rules;
    KnownRecords m_known = KnownRecords::withRoomFor(0);
    QList<RecordChange> m_deletes;
    qint64 m_listedCount = 0;
    qint64 m_keyless = 0;
};

} // namespace patchbay
