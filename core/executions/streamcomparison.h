// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/streamreader.h"
#include "core/executions/knownrecords.h"
#include "core/executions/recordchange.h"

#include <QList>

#include <vector>

namespace patchbay {

/// Compares the records of one stream with those that are stored. Bodies are read only of what differs.
///
/// A record is unchanged when its body is the same text, or equal as JSON: another order of members or `1.0`
/// for `1` is no change. Its title alone is none either.
class StreamComparison
{
public:
    StreamComparison(Records &records, KnownRecords known);

    /// One finding per record, in the order of the page, unchanged ones included (without bodies).
    [[nodiscard]] Result<QList<RecordChange>> compare(SourcePage page);

    /// Stored records that no page had. Ask after a complete listing only.
    [[nodiscard]] std::vector<qint64> missing() const { return m_known.unseen(); }

    /// The deletes of these (at most 1,000) stored records.
    [[nodiscard]] Result<QList<RecordChange>> deletes(const QList<qint64> &records);

    [[nodiscard]] qsizetype storedCount() const { return m_known.size(); }

private:
    [[nodiscard]] RecordChange firstLook(SourceRecord record);
    [[nodiscard]] Result<> lookCloser(QList<RecordChange> &changes);

    Records &m_records;
    KnownRecords m_known;
};

} // namespace patchbay
