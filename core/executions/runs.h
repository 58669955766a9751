// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/http.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secretstore.h"
#include "core/executions/executionlog.h"
#include "core/executions/plans.h"
#include "core/executions/records.h"
#include "core/executions/runqueue.h"
#include "core/executions/streamstates.h"
#include "core/model/changefeed.h"
#include "core/model/execution.h"
#include "core/model/integrations.h"

#include <functional>
#include <memory>

namespace patchbay {

class CallBudgets;
class ExecutionWork;
class PlanPushes;
struct Stream;
struct SyncSetup;
struct Connector;

/// Who asks for a run: a run policy allows or forbids each but a person, who always may.
enum class RunTrigger { Person, Api, Schedule };

/// A run or a dry run of an installed integration.
struct RunRequest
{
    static constexpr Milliseconds shortest{1'000};
    static constexpr Milliseconds longest{86'400'000};

    QString slug;
    ExecutionKind kind = ExecutionKind::DryRun; ///< Run or DryRun.
    Milliseconds timeout{60'000};               ///< From its start, not from its queueing.
    QStringList streams;                        ///< By name; empty: those that are switched on.
    Caller caller;
    RunTrigger trigger = RunTrigger::Person;
};

/// Performing a saved plan.
struct ApplyRequest
{
    enum class Confirmation { NotGiven, Given };

    PlanId plan;
    Milliseconds timeout{RunRequest::longest};
    Caller caller;
    Confirmation confirmation = Confirmation::NotGiven; ///< Of what `Plan::confirmation` asks.
};

/// The world outside, as runs use it.
struct RunPorts
{
    Integrations &integrations;
    SecretStore &secrets;
    HttpClient &http;
    Clock &clock;
    Random &random;
    ChangeSink &changes;
};

/// What runs keep.
struct RunStores
{
    ExecutionLog &log;
    Plans &plans;
    Records &records;
    StreamStates &states;
};

/// Starts, queues, limits, cancels and ends executions. Each has a thread of its own; at most `atOnce` work
/// at the same time, the others stand visibly queued. Only one that writes (a run or an apply) may be active
/// or queued per integration; dry runs go beside it. Thread-safe.
///
/// Change notices: `execution` with its id, `plan` with the plan's id, `integration` with its slug.
class Runs
{
public:
    /// Called once, on the execution's thread, after its end is stored. Must not block.
    using Finished = std::function<void(const Execution &)>;
    /// Told when an integration refused the credentials: it turns to *error*.
    using AuthenticationFailed = std::function<void(const IntegrationId &integration, const Message &reason)>;

    Runs(const RunPorts &ports, const RunStores &stores, CallBudgets &budgets,
        AuthenticationFailed authenticationFailed, int atOnce = 4);
    /// Shuts down.
    ~Runs();

    /// `NotFound`: no such integration. `Conflict`: it is not active, or another writing execution is under
    /// way (the message names it). `Denied`: the caller or the run policy does not allow it. `InvalidInput`:
    /// the timeout, a stream that the connector does not have, no stream at all. Otherwise the execution as
    /// it is now: running or queued.
    [[nodiscard]] Result<Execution> start(const RunRequest &request, Finished finished = {});
    /// Performs exactly the plan, from where an earlier apply of it was interrupted. `Conflict` with the key
    /// `plan.confirmationNeeded` when it asks for a confirmation that is not given; other conflicts: already
    /// applied, stale, still being built, another writing execution. That a stored record moved is found by
    /// the execution itself, before it writes anything: it fails with `Conflict` and the plan turns stale.
    [[nodiscard]] Result<Execution> apply(const ApplyRequest &request, Finished finished = {});
    /// Asks it to end; it ends soon after. `Conflict` when it already has.
    [[nodiscard]] Result<Execution> cancel(const ExecutionId &id, const Caller &caller);

    /// What an engine that went away left behind: executions become interrupted, plans that were being built
    /// incomplete. Call once, before the first start.
    [[nodiscard]] Result<> recover();
    /// Running and queued ones.
    [[nodiscard]] int activeCount() const;
    /// Interrupts all that is under way, and waits until it has ended. Nothing starts any more.
    void shutdown();

private:
    struct Chosen;

    [[nodiscard]] Result<Chosen> choose(const RunRequest &request);
    [[nodiscard]] Result<std::shared_ptr<const Connector>> connectorOf(const Integration &integration);
    [[nodiscard]] Plan planOf(const Execution &execution, const Integration &integration);
    /// What a run of these streams works with; fails when a push among them has no usable source.
    [[nodiscard]] Result<SyncSetup> setupOf(const Integration &integration,
        const std::shared_ptr<const Connector> &connector, const QList<const Stream *> &streams);
    /// What applies the plan's pushes; nullptr when it has none.
    [[nodiscard]] Result<std::unique_ptr<PlanPushes>> pushesOf(
        const Plan &plan, const Integration &integration, const std::shared_ptr<const Connector> &connector);
    [[nodiscard]] Result<Execution> launch(Execution execution, std::unique_ptr<ExecutionWork> work,
        const Connector &connector, Finished finished);
    [[nodiscard]] Execution executionOf(
        const Integration &integration, ExecutionKind kind, Milliseconds timeout, const Caller &caller);
    [[nodiscard]] std::function<void()> noticeOf(const ExecutionId &execution) const;

    const RunPorts m_ports;
    const RunStores m_stores;
    CallBudgets &m_budgets;
    const AuthenticationFailed m_authenticationFailed;
    IdSource m_ids;
    RunQueue m_queue;
};

} // namespace patchbay
