// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/pushsync.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

PushSync::PushSync(
    const StreamSource &target, const Stream &stream, SinkFeed &feed, RunJournal &journal, RecordSink &sink)
    : m_target(target)
    , m_stream(stream)
    , m_feed(feed)
    , m_journal(journal)
    , m_sink(sink)
{}

Result<std::optional<Error>> PushSync::run(
    const PushOrigin &origin, StreamStates &states, std::stop_token stop)
{
    m_feed.beginStream(m_stream.name);
    Result<PushComparison> made = comparison();
    if (!made)
        return passOn(made);
    PushComparison &comparison = *made;
    m_batching.emplace(comparison.mapping());
    Result<QList<RecordChange>> refused = comparison.load(origin);
    if (!refused)
        return passOn(refused);
    StreamReader reader(m_target.caller, m_target.connection, m_stream, {});
    Result<> done = feedAll(std::move(*refused));
    if (done) {
        PagesAhead pages(reader, stop);
        done = readPages(pages, comparison, stop);
    }
    if (done && !reader.wasCut())
        done = feedCreates(comparison, stop);
    const Result<> fed = feedRest(); // also after a failure: what was found counts
    if (done)
        done = fed;
    if (!done)
        return passOn(done);
    if (reader.wasCut()) {
        const Result<> kept = m_feed.flush();
        return kept ? Result<std::optional<Error>>(Error{ErrorCode::Unavailable, reader.incompleteness(), {}})
                    : passOn(kept);
    }
    m_journal.countAsComplete();
    Result<std::optional<Error>> lacking = doubt(comparison, origin, states);
    if (lacking && !*lacking) {
        const Result<> deleted = feedDeletes(comparison);
        if (!deleted && deleted.error().message.key != "execution.manyDeletes")
            return passOn(deleted);
        if (!deleted)
            lacking = std::optional(deleted.error());
    }
    if (const Result<> kept = m_feed.flush(); !kept)
        return passOn(kept);
    return lacking;
}

Result<PushComparison> PushSync::comparison() const
{
    Result<PushMapping> mapping = PushMapping::make(m_stream, m_target.connection);
    if (!mapping)
        return passOn(mapping);
    const QByteArray scope =
        m_journal.progress().execution.value.toUtf8() + '/' + m_stream.name.toUtf8() + '/';
    return PushComparison(m_target.records,
        {std::move(*mapping), m_target.caller.authenticator().redactor(),
            [scope](const QByteArray &key) { return digestOf(scope + key).toByteArray().toHex(); }});
}

Result<> PushSync::readPages(PagesAhead &pages, PushComparison &comparison, std::stop_token stop)
{
    while (true) {
        Result<std::optional<SourcePage>> page = pages.next();
        if (!page)
            return passOn(page);
        if (!*page)
            return {};
        m_journal.countPage();
        Result<QList<RecordChange>> changes = comparison.compare(std::move(**page));
        if (!changes)
            return passOn(changes);
        if (const Result<> fed = feedAll(std::move(*changes)); !fed)
            return fed;
        if (stop.stop_requested())
            return tl::unexpected<Error>(stoppedReading(m_stream));
    }
}

Result<> PushSync::feedCreates(PushComparison &comparison, std::stop_token stop)
{
    const std::vector<qint64> missing = comparison.missing();
    for (std::size_t from = 0; from < missing.size(); from += Records::mostBodies) {
        const auto to = std::min(missing.size(), from + Records::mostBodies);
        Result<QList<RecordChange>> creates = comparison.creates(
            QList<qint64>(missing.begin() + qsizetype(from), missing.begin() + qsizetype(to)));
        if (!creates)
            return passOn(creates);
        if (const Result<> fed = feedAll(std::move(*creates)); !fed)
            return fed;
        if (stop.stop_requested())
            return tl::unexpected<Error>(stoppedReading(m_stream));
    }
    return {};
}

Result<> PushSync::feedDeletes(PushComparison &comparison)
{
    QList<RecordChange> deletes = comparison.takeDeletes();
    if (deletes.isEmpty())
        return {};
    const DeleteShare share{m_stream.name, qint64(deletes.size()), comparison.listedCount()};
    if (const Result<> admitted = m_sink.admit(share); !admitted)
        return admitted;
    const Result<> fed = feedAll(std::move(deletes));
    return fed ? feedRest() : fed;
}

Result<> PushSync::feedAll(QList<RecordChange> changes)
{
    return feed(m_batching->take(std::move(changes)));
}

Result<> PushSync::feedRest()
{
    return feed(m_batching->rest());
}

Result<> PushSync::feed(QList<RecordChange> changes)
{
    for (RecordChange &change : changes) {
        if (const Result<> added = m_feed.add(std::move(change)); !added)
            return added;
    }
    return m_feed.checkpoint();
}

Result<std::optional<Error>> PushSync::doubt(
    const PushComparison &comparison, const PushOrigin &origin, StreamStates &states) const
{
    if (!m_stream.push->remove)
        return std::optional<Error>();
    const QString source = origin.slug + u'/' + origin.stream;
    if (!comparison.knowsAllKeys())
        return std::optional(Error{ErrorCode::Unavailable,
            message("push.keyless",
                u"Cannot tell what to delete in %1: some records of %2 do not say their key. See the invalid ones."_s,
                {m_stream.name, source}),
            {}});
    const Result<QList<StreamPosition>> positions = states.positions(origin.integration);
    if (!positions)
        return passOn(positions);
    const auto position = std::ranges::find(*positions, origin.stream, &StreamPosition::stream);
    if (position != positions->end() && position->syncedAt)
        return std::optional<Error>();
    return std::optional(Error{ErrorCode::Unavailable,
        message("push.neverRead",
            u"Cannot tell what to delete in %1: its source %2 was never read to its end. Run %3 first."_s,
            {m_stream.name, source, origin.slug}),
        {}});
}

} // namespace patchbay
