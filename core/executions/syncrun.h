// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"
#include "core/base/secretstore.h"
#include "core/connectors/callbudget.h"
#include "core/connectors/connection.h"
#include "core/connectors/pushsources.h"
#include "core/executions/executionwork.h"
#include "core/executions/records.h"
#include "core/executions/recordsink.h"
#include "core/executions/streamstates.h"
#include "core/model/integration.h"

#include <functional>
#include <memory>

namespace patchbay {

class SinkFeed;

/// What a run of an integration works with, whatever becomes of its findings.
struct SyncSetup
{
    Integration integration; ///< As it was when the run was asked for.
    std::shared_ptr<const Connector> connector;
    QList<const Stream *> streams;     ///< Of the connector; in the order in which they are read.
    QMap<QString, PushOrigin> origins; ///< Of each push among them: where its records come from.

    SecretStore &secrets;
    Records &records;
    StreamStates &states;
    CallBudget &budget;
    Clock &clock;
    Random &random;
};

/// What its calls need. Reads the secrets.
[[nodiscard]] Result<Connection> connectionOf(const SyncSetup &setup, std::stop_token stop);

/// Connects to an integration and reads its streams one after the other. A stream that fails ends it: what
/// was found up to there is kept.
class SyncRun
{
public:
    /// `kept` is called, on another thread, now and then after something was kept.
    SyncRun(const SyncSetup &setup, HttpClient &http, RecordSink &sink, std::function<void()> kept);

    [[nodiscard]] Result<std::optional<Error>> run(RunJournal &journal, const WorkSpan &span);

private:
    [[nodiscard]] Result<std::optional<Error>> readStreams(
        const Connection &connection, RunJournal &journal, const WorkSpan &span, SinkFeed &feed);

    const SyncSetup &m_setup;
    HttpClient &m_http;
    RecordSink &m_sink;
    const std::function<void()> m_kept;
};

} // namespace patchbay
