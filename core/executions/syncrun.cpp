// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/syncrun.h"

#include "core/connectors/credentialvalues.h"
#include "core/connectors/integrationcaller.h"
#include "core/executions/pushsync.h"
#include "core/executions/sinkfeed.h"
#include "core/executions/streamsync.h"

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray stateOf(const QList<StreamPosition> &positions, const QString &stream)
{
    const auto found = std::ranges::find(positions, stream, &StreamPosition::stream);
    return found == positions.end() ? QByteArray() : found->state;
}

} // namespace

Result<Connection> connectionOf(const SyncSetup &setup, std::stop_token stop)
{
    const Integration &integration = setup.integration;
    Connection connection{setup.connector, integration.environment, integration.settings, {}};
    if (integration.credentials.isEmpty())
        return connection;
    Result<SecretBundle> secrets = setup.secrets.read(integration.id.value, std::move(stop));
    if (!secrets)
        return tl::unexpected(secretsFailure(secrets.error(), integration));
    connection.secrets = std::move(*secrets);
    return connection;
}

SyncRun::SyncRun(const SyncSetup &setup, HttpClient &http, RecordSink &sink, std::function<void()> kept)
    : m_setup(setup)
    , m_http(http)
    , m_sink(sink)
    , m_kept(std::move(kept))
{}

Result<std::optional<Error>> SyncRun::run(RunJournal &journal, const WorkSpan &span)
{
    journal.enter(u"connect"_s);
    const Result<Connection> connected = connectionOf(m_setup, span.stop);
    if (!connected)
        return passOn(connected);
    SinkFeed feed(m_sink, journal, m_setup.clock, m_kept);
    Result<std::optional<Error>> result = readStreams(*connected, journal, span, feed);
    if (!result) {
        // What was found before the failure is kept. If the failure is that it cannot be kept, this says so
        // again.
        static_cast<void>(feed.flush());
    }
    const Result<> kept = feed.drain();
    if (result && !kept)
        return passOn(kept);
    return result;
}

Result<std::optional<Error>> SyncRun::readStreams(
    const Connection &connection, RunJournal &journal, const WorkSpan &span, SinkFeed &feed)
{
    const Result<QList<StreamPosition>> positions = m_setup.states.positions(m_setup.integration.id);
    if (!positions)
        return passOn(positions);
    IntegrationCaller caller(
        connection, {m_http, m_setup.clock, m_setup.random}, m_setup.budget, journal, span.deadline);
    const StreamSource source{connection, caller, m_setup.records, m_setup.integration.id};
    std::optional<Error> lacking;
    for (const Stream *const stream : m_setup.streams) {
        const auto run = [&]() -> Result<std::optional<Error>> {
            if (stream->push)
                return PushSync(source, *stream, feed, journal, m_sink)
                    .run(m_setup.origins.value(stream->name), m_setup.states, span.stop);
            return StreamSync(source, *stream, feed, journal, m_sink)
                .run(stateOf(*positions, stream->name), span.stop);
        };
        const Result<std::optional<Error>> read = run();
        if (!read)
            return read;
        if (!lacking)
            lacking = *read;
    }
    return lacking;
}

} // namespace patchbay
