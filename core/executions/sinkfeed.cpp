// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/sinkfeed.h"

#include <memory>
#include <utility>

namespace patchbay {

SinkFeed::SinkFeed(RecordSink &sink, RunJournal &journal, const Clock &clock, std::function<void()> kept)
    : m_sink(sink)
    , m_journal(journal)
    , m_clock(clock)
    , m_kept(std::move(kept))
    , m_keptAt(clock.elapsed())
{}

void SinkFeed::beginStream(const QString &stream)
{
    m_stream = stream;
    m_journal.enterStream(stream);
}

Result<> SinkFeed::add(RecordChange change)
{
    m_journal.count(change.kind, change.key);
    if (change.kind == ChangeKind::Unchanged)
        return {};
    m_bytes += change.before.size() + change.after.size();
    m_changes.append(std::move(change));
    return isWorthCutting() ? cut(std::nullopt) : Result<>();
}

bool SinkFeed::isWorthCutting() const
{
    const qsizetype size = m_changes.size();
    if (size >= RecordBatch::mostChanges || m_bytes >= RecordBatch::mostBytes)
        return true;
    return size % RecordBatch::worthKeeping == 0 && m_queue.isIdle();
}

Result<> SinkFeed::checkpoint()
{
    return m_clock.elapsed() - m_keptAt < pace ? Result<>() : flush();
}

Result<> SinkFeed::flush()
{
    m_keptAt = m_clock.elapsed();
    const Result<> handedOver = cut(std::nullopt);
    if (!handedOver)
        return handedOver;
    return m_queue.push([this]() -> Result<> {
        m_kept();
        return {};
    });
}

Result<> SinkFeed::endStream(const StreamMove &move)
{
    return cut(move);
}

Result<> SinkFeed::drain()
{
    return m_queue.drain();
}

Result<> SinkFeed::cut(std::optional<StreamMove> move)
{
    auto batch = std::make_shared<RecordBatch>();
    batch->stream = m_stream;
    batch->changes = std::exchange(m_changes, {});
    m_bytes = 0;
    batch->move = std::move(move);
    batch->progress = m_journal.progress();
    batch->calls = m_journal.takeCalls();
    return m_queue.push([this, batch = std::move(batch)] { return m_sink.take(*batch); });
}

} // namespace patchbay
