// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/integrationcaller.h"
#include "core/connectors/streamreader.h"
#include "core/executions/contentsum.h"
#include "core/executions/pagesahead.h"
#include "core/executions/records.h"
#include "core/executions/sinkfeed.h"
#include "core/executions/streamcomparison.h"
#include "core/model/connector.h"

#include <optional>
#include <stop_token>

namespace patchbay {

/// Where a stream is read from, and with what it is compared.
struct StreamSource
{
    const Connection &connection;
    IntegrationCaller &caller;
    Records &records;
    IntegrationId integration;
};

/// That it was stopped while it read a stream.
[[nodiscard]] Error stoppedReading(const Stream &stream);

/// Reads one stream to its end, compares it with what is stored, and feeds the differences to a sink; then,
/// if every record of the stream was seen, the deletes of what is gone.
class StreamSync
{
public:
    StreamSync(const StreamSource &source, const Stream &stream, SinkFeed &feed, RunJournal &journal,
        RecordSink &sink);

    /// `since` is the stream's state. An error ends the run; what was fed until then counts. The message of a
    /// success is empty, or says why the result is only a part: the list was cut, or its deletes were
    /// withheld.
    [[nodiscard]] Result<std::optional<Error>> run(const QByteArray &since, std::stop_token stop);

private:
    /// Whether nothing changed at all, which costs no page: the list is the one remembered, and what is
    /// stored is what it held.
    [[nodiscard]] Result<bool> isUnchanged(
        StreamReader &reader, const ListingMemory &memory, std::stop_token stop);
    [[nodiscard]] Result<std::optional<Error>> readAll(
        StreamReader &reader, const QByteArray &since, std::stop_token stop);
    /// Where the stream stands after the list was read to its end.
    [[nodiscard]] QByteArray stateAfter(const StreamReader &reader, const QByteArray &since) const;
    [[nodiscard]] Result<> readPages(PagesAhead &pages, StreamComparison &comparison, std::stop_token stop);
    [[nodiscard]] Result<> feedPage(SourcePage page, StreamComparison &comparison);
    [[nodiscard]] Result<> feedDeletes(StreamComparison &comparison, std::stop_token stop);

    const StreamSource m_source;
    const Stream &m_stream;
    SinkFeed &m_feed;
    RunJournal &m_journal;
    RecordSink &m_sink;
    std::optional<ContentSum> m_listed =
        ContentSum(); ///< Of the records read; nothing: one was invalid, or the list cannot be remembered.
};

} // namespace patchbay
