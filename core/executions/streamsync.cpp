// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/streamsync.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the person should know of a list that is not complete. That only changes were asked for is as it
/// should be, and a record without a key is told of as an invalid one.
std::optional<Error> lackingIn(const StreamReader &reader)
{
    const Message why = reader.incompleteness();
    if (why.key.isEmpty() || why.key == "stream.changesOnly" || why.key == "stream.keyless")
        return std::nullopt;
    return Error{ErrorCode::Unavailable, why, {}};
}

} // namespace

Error stoppedReading(const Stream &stream)
{
    return {ErrorCode::Cancelled,
        message("stream.stopped", u"Cannot finish reading %1: it was stopped."_s, {stream.name}), {}};
}

StreamSync::StreamSync(
    const StreamSource &source, const Stream &stream, SinkFeed &feed, RunJournal &journal, RecordSink &sink)
    : m_source(source)
    , m_stream(stream)
    , m_feed(feed)
    , m_journal(journal)
    , m_sink(sink)
{}

Result<std::optional<Error>> StreamSync::run(const QByteArray &since, std::stop_token stop)
{
    m_feed.beginStream(m_stream.name);
    if (const Result<> begun = m_feed.flush(); !begun)
        return passOn(begun);
    StreamReader reader(m_source.caller, m_source.connection, m_stream, since);
    if (const std::optional<ListingMemory> memory = ListingMemory::fromState(since)) {
        const Result<bool> unchanged = isUnchanged(reader, *memory, stop);
        if (!unchanged)
            return passOn(unchanged);
        if (*unchanged) {
            m_journal.countUnchanged(memory->count, memory->pages.size());
            m_journal.countAsComplete();
            const Result<> ended = m_feed.endStream({m_stream.name, since, since});
            return ended ? Result<std::optional<Error>>(std::nullopt) : passOn(ended);
        }
    }
    return readAll(reader, since, stop);
}

Result<bool> StreamSync::isUnchanged(StreamReader &reader, const ListingMemory &memory, std::stop_token stop)
{
    const Result<ContentSum> stored =
        ContentSum::ofStored(m_source.records, m_source.integration, m_stream.name);
    if (!stored)
        return passOn(stored);
    if (stored->count() != memory.count || stored->toHex() != memory.records)
        return false;
    return reader.isUnchanged(memory, stop);
}

Result<std::optional<Error>> StreamSync::readAll(
    StreamReader &reader, const QByteArray &since, std::stop_token stop)
{
    std::optional<PagesAhead> pages(std::in_place, reader, stop);
    Result<KnownRecords> known = KnownRecords::load(m_source.records, m_source.integration, m_stream.name);
    if (!known)
        return passOn(known);
    StreamComparison comparison(m_source.records, std::move(*known));
    const Result<> read = readPages(*pages, comparison, stop);
    pages.reset(); // the reader is this thread's again
    if (!read)
        return passOn(read);
    if (reader.wasCut()) {
        if (const Result<> kept = m_feed.flush(); !kept)
            return passOn(kept);
        return lackingIn(reader);
    }

    if (reader.isComplete())
        m_journal.countAsComplete();
    std::optional<Error> lacking = lackingIn(reader);
    if (reader.isComplete() && m_stream.absence == Stream::Absence::Deleted) {
        const Result<> deleted = feedDeletes(comparison, stop);
        if (!deleted && deleted.error().message.key != "execution.manyDeletes")
            return passOn(deleted);
        if (!deleted)
            lacking = deleted.error();
    }
    const Result<> ended = m_feed.endStream({m_stream.name, since, stateAfter(reader, since)});
    if (!ended)
        return passOn(ended);
    return lacking;
}

QByteArray StreamSync::stateAfter(const StreamReader &reader, const QByteArray &since) const
{
    std::optional<ListingMemory> memory = reader.memory();
    if (memory && m_listed) {
        memory->records = m_listed->toHex();
        memory->count = m_listed->count();
        return memory->toState();
    }
    // What was remembered of an earlier listing is void now.
    return ListingMemory::fromState(since) ? QByteArray("") : reader.state();
}

Result<> StreamSync::readPages(PagesAhead &pages, StreamComparison &comparison, std::stop_token stop)
{
    while (true) {
        Result<std::optional<SourcePage>> page = pages.next();
        if (!page)
            return passOn(page);
        if (!*page)
            return {};
        if (!(*page)->isMemorable)
            m_listed.reset();
        if (const Result<> fed = feedPage(std::move(**page), comparison); !fed)
            return fed;
        if (stop.stop_requested())
            return tl::unexpected<Error>(stoppedReading(m_stream));
    }
}

Result<> StreamSync::feedPage(SourcePage page, StreamComparison &comparison)
{
    m_journal.countPage();
    Result<QList<RecordChange>> changes = comparison.compare(std::move(page));
    if (!changes)
        return passOn(changes);
    for (RecordChange &change : *changes) {
        if (change.kind == ChangeKind::Invalid)
            m_listed.reset();
        if (m_listed)
            m_listed->add(change.key, change.afterDigest);
        m_journal.countFetched();
        if (const Result<> added = m_feed.add(std::move(change)); !added)
            return added;
    }
    return m_feed.checkpoint();
}

Result<> StreamSync::feedDeletes(StreamComparison &comparison, std::stop_token stop)
{
    const std::vector<qint64> missing = comparison.missing();
    const DeleteShare share{m_stream.name, qint64(missing.size()), comparison.storedCount()};
    if (const Result<> admitted = m_sink.admit(share); !admitted)
        return admitted;
    for (std::size_t from = 0; from < missing.size(); from += Records::mostBodies) {
        const auto to = std::min(missing.size(), from + Records::mostBodies);
        Result<QList<RecordChange>> deletes = comparison.deletes(
            QList<qint64>(missing.begin() + qsizetype(from), missing.begin() + qsizetype(to)));
        if (!deletes)
            return passOn(deletes);
        for (RecordChange &change : *deletes) {
            if (const Result<> added = m_feed.add(std::move(change)); !added)
                return added;
        }
        if (stop.stop_requested())
            return tl::unexpected<Error>(stoppedReading(m_stream));
        if (const Result<> kept = m_feed.checkpoint(); !kept)
            return kept;
    }
    return {};
}

} // namespace patchbay
