// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/connectors/integrationcaller.h"
#include "core/connectors/listingmemory.h"
#include "core/model/connector.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace patchbay {

/// One record of a stream, as it came and as it was mapped.
struct SourceRecord
{
    QByteArray key;  ///< UTF-8. Empty when the record has none (it is invalid then).
    QByteArray body; ///< Raw JSON: what the mapping made of it; of an invalid record, what was received.
    QString title;   ///< Its name for people; may be empty.
    std::optional<Message> invalid; ///< Why it cannot be taken.
    int place = 0;                  ///< On its page, from 1.

    bool operator==(const SourceRecord &) const = default;
};

struct SourcePage
{
    qint64 call = 0; ///< The number of the call that brought it.
    QList<SourceRecord> records;
    /// Whether the pages up to here allow a StreamReader::memory(): what it takes besides need not be
    /// gathered when they do not.
    bool isMemorable = true;

    bool operator==(const SourcePage &) const = default;
};

/// Reads a stream's listing page by page, in order, with the next pages on their way meanwhile.
///
/// **Keys.** A key of one part is the string as it is, or the number's or boolean's own text. Several parts
/// are joined with `/`, and within a part `~` is written `~0` and `/` `~1`. A record whose key is missing,
/// null, empty, or no scalar is invalid; so is the second record with the same key in the listing, one with a
/// repeated member name, one that is no object, and one that the mapping refuses.
///
/// **The end.** Only an empty page, the answer's own word (`hasMore`, no cursor, no next link) or its totals
/// end a list; a page with fewer records than asked for does not. A cursor or URL that comes again, two pages
/// in a row without a new record, and the page cap end it too, but then it is not complete. A next URL leads
/// to the same host only; http: becomes https: where the listing is https:.
///
/// Used by one thread at a time.
class StreamReader
{
public:
    /// `since` is the state that an earlier reader gave, empty for the whole list. What is referred to must
    /// outlive the reader.
    StreamReader(IntegrationCaller &caller, const Connection &connection, const Stream &stream,
        const QByteArray &since);
    ~StreamReader();

    /// The next page; nothing after the last one. After a failure the reader is at its end, not complete.
    [[nodiscard]] Result<std::optional<SourcePage>> next(std::stop_token stop);

    /// Whether every record of the stream was seen, so that what was not seen is gone: the list came to its
    /// natural end, was not limited to what changed, and every record said its key.
    [[nodiscard]] bool isComplete() const;
    /// Whether the list was ended before its natural end (the page cap, a cursor that came again): what it
    /// gave is only a part of what was asked for.
    [[nodiscard]] bool wasCut() const;
    /// Why it is not complete, once the list has ended; empty otherwise.
    [[nodiscard]] Message incompleteness() const;
    /// Whether the list is the one remembered, page by page: see ListingMemory. Ask before the first page.
    /// False also when it cannot be told, whatever the reason: reading the list will say it. `Cancelled`
    /// after a stop.
    [[nodiscard]] Result<bool> isUnchanged(const ListingMemory &memory, std::stop_token stop);
    /// The pages and the recipe to remember, without what is known of the records; nothing when the list is
    /// not complete, or not all of its pages can be asked for conditionally.
    [[nodiscard]] std::optional<ListingMemory> memory() const;

    /// From where a later reader continues: raw JSON, empty when the stream knows no such thing. It moves
    /// only when the list came to its natural end.
    [[nodiscard]] QByteArray state() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace patchbay
