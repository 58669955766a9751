// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"

#include "core/api/api.h"
#include "core/api/gate.h"
#include "core/base/log.h"
#include "core/connectors/callbudget.h"
#include "core/connectors/installations.h"
#include "core/connectors/tryout.h"
#include "core/engine/enginefile.h"
#include "core/engine/foundation.h"
#include "core/engine/guardedsettings.h"
#include "core/engine/retention.h"
#include "core/engine/sandboxfurniture.h"
#include "core/executions/batchruns.h"
#include "core/executions/lastinglog.h"
#include "core/executions/runs.h"
#include "core/executions/scheduler.h"
#include "core/network/curlhttpclient.h"
#include "core/network/httplistener.h"
#include "core/storage/erasure.h"
#include "core/storage/sqlaudit.h"
#include "core/storage/sqlbatches.h"
#include "core/storage/sqlcallhistory.h"
#include "core/storage/sqlexecutionlog.h"
#include "core/storage/sqlintegrations.h"
#include "core/storage/sqlplankeys.h"
#include "core/storage/sqlplans.h"
#include "core/storage/sqlrecords.h"
#include "core/storage/sqlschedules.h"
#include "core/storage/sqlstreamstates.h"

#include <QCoreApplication>

#include <array>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Who holds the token of `engine.json` is a program of the same person on the same machine.
Caller localCaller()
{
    const QString user = qEnvironmentVariable("USER", u"local"_s);
    return {u"user:"_s + user, user, Role::Admin};
}

Secret newToken(Random &random)
{
    std::array<std::byte, 32> bytes{};
    random.fill(bytes);
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return Secret(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

StreamWrite outcomeOf(HttpStream::Written written)
{
    switch (written) {
    case HttpStream::Written::Queued:
        return StreamWrite::Queued;
    case HttpStream::Written::Full:
        return StreamWrite::Full;
    case HttpStream::Written::Closed:
        break;
    }
    return StreamWrite::Closed;
}

/// The listener's way back, in the words of the Api.
NetworkReply replyOver(const Respond &respond)
{
    const auto open = [respond](HttpResponse head) -> WriteStream {
        const std::shared_ptr<HttpStream> stream = respond.stream(std::move(head));
        return [stream](const QByteArray &bytes) { return outcomeOf(stream->write(bytes)); };
    };
    return {respond, open};
}

} // namespace

/// All parts, each after those that it uses: they end in the opposite order.
struct Engine::Parts
{
    Parts(std::unique_ptr<Foundation> laid, int runsAtOnce);
    ~Parts();

    [[nodiscard]] Result<> begin(std::uint16_t wanted);
    [[nodiscard]] Result<> listen(std::uint16_t wanted);

    std::unique_ptr<Foundation> base;
    const qint64 row = base->workspace->row();
    const Secret token = newToken(base->random);
    GuardedSettings settings{*base->workspace, base->egress};
    CurlHttpClient http{base->egress};
    CallBudgets budgets{base->clock};
    SqlIntegrations integrations{*base->database, row, base->clock, base->changes};
    SqlExecutionLog storedLog{*base->database, row, base->clock};
    LastingLog log{storedLog};
    SqlPlans plans{*base->database, row, base->clock};
    SqlPlanKeys planKeys{*base->database, row};
    SqlCallHistory callHistory{*base->database, row};
    SqlRecords records{*base->database, row};
    SqlStreamStates states{*base->database, row};
    SqlAudit audit{*base->database, row};
    SqlBatches batches{*base->database, row, base->clock};
    SqlSchedules schedules{*base->database, row, base->clock, base->changes};
    Installations installations{
        integrations, *base->secrets, base->catalogue, {http, base->clock, base->random}, budgets, base->ids};
    Tryouts tryouts{{http, base->clock, base->random}};
    const RunPorts ports{integrations, *base->secrets, http, base->clock, base->random, base->changes};
    const RunStores stores{log, plans, records, states};
    Runs runs;
    BatchRuns batchRuns{runs, ports, stores, batches};
    Scheduler scheduler{schedules, runs, ports};
    Api api;
    ApiGate gate;
    std::unique_ptr<Retention> retention;
    std::unique_ptr<HttpListener> listener;
    std::uint16_t port = 0; ///< That it listens on.
};

Engine::Parts::Parts(std::unique_ptr<Foundation> laid, int runsAtOnce)
    : base(std::move(laid))
    , runs(
          ports, stores, budgets,
          [this](const IntegrationId &integration, const Message &reason) {
              const Caller engine{u"engine"_s, u"Patchbay"_s, Role::Admin};
              if (const auto told = installations.authenticationFailed(integration, reason, engine); !told)
                  qCWarning(logEngine, "%ls", qUtf16Printable(told.error().message.text));
          },
          runsAtOnce)
    , api({base->workspace->workspace(),
          {integrations, log, plans, records, audit, settings, planKeys, callHistory, batches, schedules},
          installations, runs, batchRuns, scheduler, base->catalogue, tryouts, *base->secrets, base->clock,
          base->sandbox.get()})
    , gate(
          api,
          [this](const Secret &given) {
              return given.equals(token) ? std::optional(localCaller()) : std::nullopt;
          },
          base->changes, base->clock)
{}

Engine::Parts::~Parts()
{
    if (listener)
        removeEngineAddress(base->directory);
    // No new requests, then nobody who starts runs, then no runs that would answer old requests.
    listener.reset();
    scheduler.end();
    batchRuns.interrupt();
    runs.shutdown();
}

Result<> Engine::Parts::begin(std::uint16_t wanted)
{
    if (const auto recovered = runs.recover(); !recovered)
        return passOn(recovered);
    if (const auto recovered = batchRuns.recover(); !recovered)
        return passOn(recovered);
    eraseRemoved(*base->database, row);
    if (base->sandbox) {
        if (const auto furnished = furnishSandbox(*base->sandbox, audit, integrations, installations);
            !furnished)
            qCWarning(logEngine, "%ls", qUtf16Printable(furnished.error().message.text));
    }
    retention = std::make_unique<Retention>(
        RetentionStores{log, plans, callHistory, batches, schedules}, base->clock);
    if (const auto begun = scheduler.begin(); !begun)
        return passOn(begun);
    return listen(wanted);
}

Result<> Engine::Parts::listen(std::uint16_t wanted)
{
    HttpListenerOptions options;
    options.port = wanted;
    listener = std::make_unique<HttpListener>(
        options, [this](HttpRequest request, const Endpoint &, const Respond &respond) {
            gate.handle(std::move(request), replyOver(respond));
        });
    const auto bound = listener->start();
    if (!bound)
        return passOn(bound);
    port = *bound;
    return writeEngineAddress(base->directory, {*bound, token, QCoreApplication::applicationPid()});
}

Result<std::unique_ptr<Engine>> Engine::start(EngineOptions options, WorkspaceLock lock)
{
    const int runsAtOnce = options.runsAtOnce;
    const std::uint16_t port = options.port;
    auto foundation = Foundation::lay(std::move(options), std::move(lock));
    if (!foundation)
        return passOn(foundation);
    auto parts = std::make_unique<Parts>(std::move(*foundation), runsAtOnce);
    if (const auto begun = parts->begin(port); !begun)
        return passOn(begun);
    return std::unique_ptr<Engine>(new Engine(std::move(parts)));
}

Engine::Engine(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Engine::~Engine() = default;

Api &Engine::api()
{
    return m_parts->api;
}

ChangeSource &Engine::changes()
{
    return m_parts->base->changes;
}

const Workspace &Engine::workspace() const
{
    return m_parts->base->workspace->workspace();
}

std::uint16_t Engine::port() const
{
    return m_parts->port;
}

int Engine::activeRuns() const
{
    return m_parts->runs.activeCount();
}

} // namespace patchbay
