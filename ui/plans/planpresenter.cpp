// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/planpresenter.h"

#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostOthers = 12;
constexpr int mostApplies = 50;

} // namespace

PlanPresenter::PlanPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void PlanPresenter::open(const QString &plan)
{
    m_name = plan;
    m_plan.reset();
    m_lastApply.reset();
    m_preview.reset();
    refresh();
}

void PlanPresenter::refresh()
{
    if (m_name.isEmpty())
        return;
    m_client.ask(this, m_client.plan(m_name), [this, name = m_name](const Result<Plan> &plan) {
        if (name != m_name)
            return;
        if (plan)
            takePlan(*plan);
        else
            Q_EMIT failed(plan.error());
    });
    readPreview();
}

void PlanPresenter::takePlan(const Plan &plan)
{
    m_plan = plan;
    Q_EMIT planRead(plan);
    const bool wasTouched = m_lastApply || plan.status == PlanStatus::Applying ||
                            plan.status == PlanStatus::Applied || plan.status == PlanStatus::Stale ||
                            plan.appliedCount > 0;
    if (wasTouched)
        readApply();
}

void PlanPresenter::readApply()
{
    const QString applies = u"kind:apply integration:%1"_s.arg(m_plan->slug);
    m_client.ask(this, m_client.executions(applies, {{}, mostApplies}),
        [this, id = m_plan->id](const Result<Page<Execution>> &executions) {
            if (!executions || !m_plan || m_plan->id != id)
                return;
            const auto last = std::ranges::find(executions->items, std::optional(id), &Execution::plan);
            if (last == executions->items.end())
                return;
            m_lastApply = *last;
            Q_EMIT applyRead(*last);
        });
}

void PlanPresenter::apply(PlanConfirmation confirmation)
{
    m_client.ask(this, m_client.apply(m_name, confirmation), [this](const Result<Execution> &execution) {
        if (execution) {
            m_lastApply = *execution; // not an earlier one, until the list has it
            Q_EMIT executionStarted(*execution);
        } else {
            Q_EMIT told(wording::sentence(execution.error().message));
        }
        refresh();
    });
}

void PlanPresenter::cancelApply()
{
    if (!m_lastApply)
        return;
    m_client.ask(this, m_client.cancel(m_lastApply->id), [this](const Result<Execution> &execution) {
        if (!execution)
            Q_EMIT told(wording::sentence(execution.error().message));
        refresh();
    });
}

void PlanPresenter::previewAgain()
{
    if (!m_plan)
        return;
    m_client.ask(this, m_client.execute(m_plan->slug, {RunMode::DryRun, {}, {}}),
        [this, name = m_name](const Result<Execution> &execution) {
            if (!execution) {
                Q_EMIT told(wording::sentence(execution.error().message));
                return;
            }
            if (name == m_name)
                m_preview = execution->id;
            Q_EMIT executionStarted(*execution);
        });
}

void PlanPresenter::readPreview()
{
    if (!m_preview)
        return;
    m_client.ask(this, m_client.execution(*m_preview), [this, id = *m_preview](const Result<Execution> &now) {
        if (m_preview != id || !now || !isSettled(now->status))
            return;
        m_preview.reset();
        if (now->plan)
            Q_EMIT previewed(*now->plan);
    });
}

void PlanPresenter::readOthers()
{
    if (!m_plan)
        return;
    m_client.ask(this, m_client.plans(u"integration:%1"_s.arg(m_plan->slug), {{}, mostOthers}),
        [this, id = m_plan->id](const Result<Page<Plan>> &plans) {
            if (!m_plan || m_plan->id != id)
                return;
            QList<Plan> others = plans ? plans->items : QList<Plan>();
            others.removeIf([&id](const Plan &plan) { return plan.id == id; });
            Q_EMIT othersRead(others);
        });
}

} // namespace patchbay
