// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/runs.h"

#include "core/connectors/callbudget.h"
#include "core/connectors/connectordocument.h"
#include "core/executions/admission.h"
#include "core/executions/executionrun.h"
#include "core/executions/planapply.h"
#include "core/executions/previewrun.h"
#include "core/executions/writingrun.h"

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

/// What a request is about.
struct Runs::Chosen
{
    Integration integration;
    std::shared_ptr<const Connector> connector;
    QList<const Stream *> streams;
};

Runs::Runs(const RunPorts &ports, const RunStores &stores, CallBudgets &budgets,
    AuthenticationFailed authenticationFailed, int atOnce)
    : m_ports(ports)
    , m_stores(stores)
    , m_budgets(budgets)
    , m_authenticationFailed(std::move(authenticationFailed))
    , m_ids(ports.clock, ports.random)
    , m_queue(atOnce)
{}

Runs::~Runs() = default;

Result<Execution> Runs::start(const RunRequest &request, Finished finished)
{
    Q_ASSERT(request.kind != ExecutionKind::Apply);
    const Result<Chosen> chosen = choose(request);
    if (!chosen)
        return passOn(chosen);
    const Execution execution =
        executionOf(chosen->integration, request.kind, request.timeout, request.caller);
    Result<SyncSetup> setup = setupOf(chosen->integration, chosen->connector, chosen->streams);
    if (!setup)
        return passOn(setup);
    const Plan plan = planOf(execution, chosen->integration);
    // The one place that knows the mode. What follows is the same engine over another client and another
    // sink.
    std::unique_ptr<ExecutionWork> work;
    if (request.kind == ExecutionKind::DryRun) {
        work = std::make_unique<PreviewRun>(std::move(*setup), m_ports.http, m_stores.plans, plan,
            PlanningSink::ManyDeletes::Ask, noticeOf(execution.id));
    } else {
        work = std::make_unique<WritingRun>(
            std::move(*setup), m_ports.http, m_stores.plans, plan, request.caller, noticeOf(execution.id));
    }
    return launch(execution, std::move(work), *chosen->connector, std::move(finished));
}

Result<Execution> Runs::apply(const ApplyRequest &request, Finished finished)
{
    if (const Result<> admitted = admitRequest(request.caller, request.timeout); !admitted)
        return passOn(admitted);
    const Result<Plan> plan = m_stores.plans.byId(request.plan);
    if (!plan)
        return passOn(plan);
    if (const std::optional<Error> refusal = refusalToApply(*plan))
        return tl::unexpected<Error>(*refusal);
    if (!plan->confirmation.key.isEmpty() && request.confirmation == ApplyRequest::Confirmation::NotGiven) {
        return fail(ErrorCode::Conflict,
            message("plan.confirmationNeeded",
                u"Cannot apply plan %1 without a confirmation: %2 Look at the deletes, then confirm."_s,
                {QString::number(plan->number), plan->confirmation.text}));
    }
    const Result<Integration> integration = m_ports.integrations.byId(plan->integration);
    if (!integration)
        return passOn(integration);
    if (const Result<> admitted = admitRun(*integration, RunTrigger::Person); !admitted)
        return passOn(admitted);
    const Result<std::shared_ptr<const Connector>> connector = connectorOf(*integration);
    if (!connector)
        return passOn(connector);
    Execution execution = executionOf(*integration, ExecutionKind::Apply, request.timeout, request.caller);
    execution.plan = plan->id;
    Result<std::unique_ptr<PlanPushes>> pushes = pushesOf(*plan, *integration, *connector);
    if (!pushes)
        return passOn(pushes);
    auto work = std::make_unique<PlanApply>(*plan, request.caller,
        PlanApply::Parts{m_stores.plans, m_stores.records, m_ports.clock, noticeOf(execution.id)},
        std::move(*pushes), PlanApply::Age::Saved);
    return launch(execution, std::move(work), **connector, std::move(finished));
}

Result<Execution> Runs::cancel(const ExecutionId &id, const Caller &caller)
{
    if (const Result<> admitted = admitRequest(caller, RunRequest::shortest); !admitted)
        return passOn(admitted);
    const Result<Execution> execution = m_stores.log.byId(id);
    if (!execution)
        return execution;
    if (!m_queue.cancel(id)) {
        return fail(
            ErrorCode::Conflict, message("execution.hasEnded",
                                     u"Cannot cancel execution %1: it has ended already."_s, {id.value}));
    }
    const Result<> audited = m_stores.log.audit(id, caller, {u"execution.cancel"_s, execution->slug});
    if (!audited)
        return passOn(audited);
    return execution;
}

Result<> Runs::recover()
{
    const Result<QList<Execution>> left = m_stores.log.unsettled();
    if (!left)
        return passOn(left);
    for (Execution execution : *left) {
        execution.status = ExecutionStatus::Interrupted;
        execution.finishedAt = m_ports.clock.now();
        execution.error = interruption();
        if (const Result<> stored = m_stores.log.update(execution, {}); !stored)
            return stored;
        m_ports.changes.changed(u"execution"_s, execution.id.value);
    }
    return m_stores.plans.finishAbandoned();
}

int Runs::activeCount() const
{
    return m_queue.count();
}

void Runs::shutdown()
{
    m_queue.shutdown();
}

Result<Runs::Chosen> Runs::choose(const RunRequest &request)
{
    if (const Result<> admitted = admitRequest(request.caller, request.timeout); !admitted)
        return passOn(admitted);
    const Result<Integration> integration = m_ports.integrations.bySlug(request.slug);
    if (!integration)
        return passOn(integration);
    if (const Result<> admitted = admitRun(*integration, request.trigger); !admitted)
        return passOn(admitted);
    const Result<std::shared_ptr<const Connector>> connector = connectorOf(*integration);
    if (!connector)
        return passOn(connector);
    const Result<QList<const Stream *>> streams = chosenStreams(**connector, *integration, request.streams);
    if (!streams)
        return passOn(streams);
    return Chosen{*integration, *connector, *streams};
}

Result<std::shared_ptr<const Connector>> Runs::connectorOf(const Integration &integration)
{
    const Result<QByteArray> document = m_ports.integrations.connectorDocument(integration.id);
    if (!document)
        return passOn(document);
    Result<Connector> connector = connectorFrom(*document);
    if (!connector)
        return passOn(connector);
    return std::make_shared<const Connector>(std::move(*connector));
}

Plan Runs::planOf(const Execution &execution, const Integration &integration)
{
    Plan plan;
    plan.id = m_ids.next<PlanId>();
    plan.integration = execution.integration;
    plan.slug = execution.slug;
    plan.environment = integration.environment;
    plan.execution = execution.id;
    plan.createdAt = execution.createdAt;
    return plan;
}

Result<SyncSetup> Runs::setupOf(const Integration &integration,
    const std::shared_ptr<const Connector> &connector, const QList<const Stream *> &streams)
{
    if (const Result<> fed = checkPushesHaveSources(integration, streams); !fed)
        return passOn(fed);
    const PushSources sources(m_ports.integrations);
    QMap<QString, PushOrigin> origins;
    for (const Stream *const stream : streams) {
        if (!stream->push)
            continue;
        const Result<PushOrigin> origin =
            sources.origin(integration, stream->name, integration.sources.value(stream->name));
        if (!origin)
            return passOn(origin);
        origins.insert(stream->name, *origin);
    }
    return SyncSetup{integration, connector, streams, origins, m_ports.secrets, m_stores.records,
        m_stores.states, m_budgets.of(integration.id, connector->limits), m_ports.clock, m_ports.random};
}

Result<std::unique_ptr<PlanPushes>> Runs::pushesOf(
    const Plan &plan, const Integration &integration, const std::shared_ptr<const Connector> &connector)
{
    QList<const Stream *> streams;
    for (const StreamCounts &counts : plan.streams) {
        const Stream *const stream = connector->stream(counts.stream);
        if (stream && stream->push)
            streams.append(stream);
    }
    if (streams.isEmpty())
        return std::unique_ptr<PlanPushes>();
    Result<SyncSetup> setup = setupOf(integration, connector, streams);
    if (!setup)
        return passOn(setup);
    return std::make_unique<PlanPushes>(std::move(*setup), m_ports.http, m_stores.plans);
}

Execution Runs::executionOf(
    const Integration &integration, ExecutionKind kind, Milliseconds timeout, const Caller &caller)
{
    Execution execution;
    execution.id = m_ids.next<ExecutionId>();
    execution.integration = integration.id;
    execution.slug = integration.slug;
    execution.kind = kind;
    execution.caller = caller;
    execution.timeout = timeout;
    execution.createdAt = m_ports.clock.now();
    return execution;
}

Result<Execution> Runs::launch(
    Execution execution, std::unique_ptr<ExecutionWork> work, const Connector &connector, Finished finished)
{
    const bool writes = execution.kind != ExecutionKind::DryRun;
    const Result<> reserved =
        m_queue.reserve(execution.id, writes ? std::optional(execution.integration) : std::nullopt);
    if (!reserved)
        return passOn(reserved);
    const Result<> created =
        m_stores.log.create(execution, {u"execution."_s + executionKindName(execution.kind), execution.slug});
    if (!created) {
        m_queue.release(execution.id);
        return passOn(created);
    }
    ExecutionRun::Parts parts{m_ports, m_stores.log, m_authenticationFailed, std::move(finished), {}, writes};
    for (const Stream &stream : connector.streams)
        parts.counters.insert(stream.name, stream.counter);
    const RunQueue::Place place = m_queue.start(
        execution.id, std::make_unique<ExecutionRun>(execution, std::move(work), std::move(parts)));
    m_ports.changes.changed(u"execution"_s, execution.id.value);
    execution.status = place == RunQueue::Place::Running ? ExecutionStatus::Running : ExecutionStatus::Queued;
    return execution;
}

std::function<void()> Runs::noticeOf(const ExecutionId &execution) const
{
    return [&changes = m_ports.changes, execution] { changes.changed(u"execution"_s, execution.value); };
}

} // namespace patchbay
