// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/pushbatching.h"
#include "core/executions/pushcomparison.h"
#include "core/executions/streamstates.h"
#include "core/executions/streamsync.h"

#include <optional>
#include <stop_token>

namespace patchbay {

/// Lists what a platform has, compares it with the stored records of a push's source, and feeds the changes,
/// each with its request, to a sink. It sends none of them. Creates and deletes come last, and only when the
/// platform's list was seen to its end.
class PushSync
{
public:
    PushSync(const StreamSource &target, const Stream &stream, SinkFeed &feed, RunJournal &journal,
        RecordSink &sink);

    /// As StreamSync::run: a message in a success says what is lacking.
    [[nodiscard]] Result<std::optional<Error>> run(
        const PushOrigin &origin, StreamStates &states, std::stop_token stop);

private:
    [[nodiscard]] Result<PushComparison> comparison() const;
    [[nodiscard]] Result<> readPages(PagesAhead &pages, PushComparison &comparison, std::stop_token stop);
    [[nodiscard]] Result<> feedCreates(PushComparison &comparison, std::stop_token stop);
    [[nodiscard]] Result<> feedDeletes(PushComparison &comparison);
    [[nodiscard]] Result<> feedAll(QList<RecordChange> changes);
    /// Feeds what waits for others of its call.
    [[nodiscard]] Result<> feedRest();
    [[nodiscard]] Result<> feed(QList<RecordChange> changes);
    /// Why nothing may be deleted; nothing when it may.
    [[nodiscard]] Result<std::optional<Error>> doubt(
        const PushComparison &comparison, const PushOrigin &origin, StreamStates &states) const;

    const StreamSource m_target;
    const Stream &m_stream;
    SinkFeed &m_feed;
    RunJournal &m_journal;
    RecordSink &m_sink;
    std::optional<PushBatching> m_batching; ///< While it runs.
};

} // namespace patchbay
