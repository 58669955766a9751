// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runagain.h"

#include "ui/runs/runwording.h"
#include "ui/widgets/wording.h"

#include <chrono>

namespace patchbay {

std::optional<RunOrder> orderOf(const Execution &execution)
{
    if (execution.kind == ExecutionKind::Apply)
        return std::nullopt;
    RunOrder order;
    order.mode = execution.kind == ExecutionKind::DryRun ? RunMode::DryRun : RunMode::Run;
    order.timeoutSeconds = int(std::chrono::ceil<std::chrono::seconds>(execution.timeout).count());
    return order;
}

RunAgain::RunAgain(const Client &client, Question question, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_question(std::move(question))
{}

void RunAgain::start(const Execution &execution)
{
    const std::optional<RunOrder> order = orderOf(execution);
    if (!order)
        return;
    if (order->mode == RunMode::DryRun)
        return send(execution.slug, *order);
    m_client.ask(this, m_client.integration(execution.slug),
        [this, execution, order](const Result<Integration> &integration) {
            if (!integration)
                Q_EMIT told(wording::sentence(integration.error().message));
            else if (integration->environment == Environment::Production)
                askAndSend(execution, *order);
            else
                send(execution.slug, *order);
        });
}

void RunAgain::askAndSend(const Execution &execution, const RunOrder &order)
{
    const QString changes = wording::count(runwording::changesOf(execution));
    m_question(tr("Run %1 in production?").arg(execution.slug),
        tr("A run writes what it finds at once, without a plan to look at first. The run before this one "
           "changed "
           "%1 records.")
            .arg(changes),
        tr("Run Now"), [this, slug = execution.slug, order] { send(slug, order); });
}

void RunAgain::send(const QString &slug, const RunOrder &order)
{
    m_client.ask(this, m_client.execute(slug, order), [this](const Result<Execution> &started) {
        if (started)
            Q_EMIT executionStarted(*started);
        else
            Q_EMIT told(wording::sentence(started.error().message));
    });
}

} // namespace patchbay
