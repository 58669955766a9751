// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/executions/jobqueue.h"
#include "core/executions/recordsink.h"
#include "core/executions/runjournal.h"

#include <functional>

namespace patchbay {

/// Counts what a run finds, cuts it into batches, and hands them to the sink on a thread of its own, so that
/// fetching and comparing go on meanwhile. Belongs to the run's thread.
class SinkFeed
{
public:
    static constexpr Milliseconds pace{250}; ///< Progress is kept at most that often.

    /// `kept` is called after each checkpoint, on the feed's thread.
    SinkFeed(RecordSink &sink, RunJournal &journal, const Clock &clock, std::function<void()> kept);

    /// What follows belongs to this stream, up to its end.
    void beginStream(const QString &stream);
    [[nodiscard]] Result<> add(RecordChange change);
    /// Hands over what there is, with the counts and calls up to here, if that was not done for a while.
    [[nodiscard]] Result<> checkpoint();
    /// The same at once: what was found so far is kept.
    [[nodiscard]] Result<> flush();
    /// The stream was read to its end.
    [[nodiscard]] Result<> endStream(const StreamMove &move);
    /// Waits until the sink has taken everything.
    [[nodiscard]] Result<> drain();

private:
    /// Small batches while the sink has nothing to do, large ones, which cost it less, while it is busy.
    [[nodiscard]] bool isWorthCutting() const;
    [[nodiscard]] Result<> cut(std::optional<StreamMove> move);

    RecordSink &m_sink;
    RunJournal &m_journal;
    const Clock &m_clock;
    const std::function<void()> m_kept;
    QString m_stream;
    QList<RecordChange> m_changes;
    qsizetype m_bytes = 0; ///< Of their bodies.
    std::chrono::nanoseconds m_keptAt;
    JobQueue m_queue;
};

} // namespace patchbay
