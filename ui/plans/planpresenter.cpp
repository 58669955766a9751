// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/planpresenter.h"

namespace patchbay {

PlanPresenter::PlanPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void PlanPresenter::open(const QString &plan)
{
    m_name = plan;
    m_filter.clear();
    m_plan.reset();
    m_chosen = 0;
    refresh();
}

void PlanPresenter::refresh()
{
    if (m_name.isEmpty())
        return;
    m_client.ask(this, m_client.plan(m_name), [this, name = m_name](const Result<Plan> &plan) {
        if (name != m_name)
            return;
        if (!plan) {
            Q_EMIT told(plan.error().message.text);
            return;
        }
        const bool isNewList = !m_plan || m_plan->changeCount != plan->changeCount;
        m_plan = *plan;
        Q_EMIT planRead(*plan);
        if (isNewList)
            beginList();
    });
}

void PlanPresenter::filter(const QString &text)
{
    m_filter = text.trimmed();
    beginList();
}

void PlanPresenter::beginList()
{
    const int generation = ++m_generation;
    if (m_filter.isEmpty()) {
        Q_EMIT filterRefused({});
        Q_EMIT listBegan(m_plan ? m_plan->changeCount : 0);
        return;
    }
    m_client.ask(
        this, m_client.anchors(m_name, m_filter), [this, generation](const Result<ChangeAnchors> &anchors) {
            if (generation != m_generation)
                return;
            Q_EMIT filterRefused(anchors ? QString() : anchors.error().message.text);
            if (!anchors)
                return;
            m_anchors = *anchors;
            Q_EMIT listBegan(anchors->total);
        });
}

void PlanPresenter::readPage(qint64 page, int size)
{
    const auto take = [this, page, generation = m_generation](const Result<Page<Change>> &changes) {
        if (generation != m_generation)
            return;
        if (changes)
            Q_EMIT pageRead(page, changes->items);
        else
            Q_EMIT told(changes.error().message.text);
    };
    if (m_filter.isEmpty())
        return m_client.ask(this, m_client.changes(m_name, page * size + 1, size), take);
    // The cursor of a page is the number of the change before it.
    const QString cursor = QString::number(m_anchors.numbers.value(page) - 1);
    m_client.ask(this, m_client.changes(m_name, m_filter, {.cursor = cursor, .limit = size}), take);
}

void PlanPresenter::chooseChange(qint64 number)
{
    if (number == m_chosen)
        return;
    m_chosen = number;
    m_client.ask(this, m_client.change(m_name, number), [this, number](const Result<ChangeDetails> &details) {
        if (details && number == m_chosen)
            Q_EMIT changeRead(*details);
    });
}

void PlanPresenter::apply(PlanConfirmation confirmation)
{
    m_client.ask(this, m_client.apply(m_name, confirmation), [this](const Result<Execution> &execution) {
        if (execution)
            Q_EMIT applyStarted(*execution);
        else
            Q_EMIT told(execution.error().message.text);
        refresh();
    });
}

} // namespace patchbay
