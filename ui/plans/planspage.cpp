// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/planspage.h"

#include "core/model/listfilters.h"
#include "ui/plans/plansmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

namespace {

constexpr int plansShown = 200;

} // namespace

PlansPresenter::PlansPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void PlansPresenter::refresh()
{
    m_client.ask(this, m_client.plans(m_filter, {{}, plansShown}),
        [this, generation = ++m_generation](const Result<Page<Plan>> &plans) {
            if (generation != m_generation)
                return;
            if (plans) {
                Q_EMIT filterRefused({});
                Q_EMIT listed(plans->items);
            } else if (plans.error().code == ErrorCode::InvalidInput) {
                Q_EMIT filterRefused(wording::sentence(plans.error().message));
            } else {
                Q_EMIT failed(plans.error());
            }
        });
}

void PlansPresenter::filter(const QString &text)
{
    m_filter = text.trimmed();
    refresh();
}

PlansPage::PlansPage(const Theme &theme, const Clock &clock, const Client &client, QWidget *parent)
    : AreaPage(parent)
    , m_presenter(client, this)
    , m_model(new PlansModel(this))
    , m_table(new ListTable(theme, metrics::objectRow, this))
    , m_filter(
          new FilterField(theme, tr("Filter by status:, integration:, environment:, after:, before:"), this))
    , m_empty(new EmptyState(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const head = new PageHead(theme, this);
    head->setTitle(tr("Plans"));
    column->addWidget(head);
    auto *const row = new FilterRow(theme, this);
    row->add(m_filter, FilterRow::Width::WhatIsLeft);
    column->addWidget(row);
    makeList(theme, clock, *column);
    listen();
    setFocusProxy(m_table);
}

void dressPlans(ListTable &table, const Theme &theme, const Clock &clock)
{
    const auto paint = [&table](int place, QAbstractItemDelegate *delegate) {
        table.setItemDelegateForColumn(place, delegate);
    };
    table.setItemDelegate(new CellDelegate(theme, {}, &table));
    paint(PlansModel::Number, new CellDelegate(theme, {TextRole::Body, Tone::Primary}, &table));
    paint(PlansModel::Status, new StatusDelegate(theme, &table));
    const CellDelegate::Look figure{
        TextRole::Body, Tone::Primary, CellDelegate::Edge::Trailing, Qt::ElideNone};
    for (const int place :
        {PlansModel::Creates, PlansModel::Updates, PlansModel::Deletes, PlansModel::Invalids})
        paint(place, new CellDelegate(theme, figure, &table));
    paint(PlansModel::Created, new TimeDelegate(theme, clock, &table));
    table.setColumns({108, 128, 0, 120, 84, 84, 84, 84, 112});
}

void PlansPage::makeList(const Theme &theme, const Clock &clock, QVBoxLayout &column)
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Plans"));
    dressPlans(*m_table, theme, clock);
    column.addWidget(m_table, 1);
    column.addWidget(m_empty, 1);
}

void PlansPage::listen()
{
    m_filter->setWords(PlanListFilter::words());
    connect(m_filter, &FilterField::filterChanged, &m_presenter, &PlansPresenter::filter);
    connect(&m_presenter, &PlansPresenter::filterRefused, m_filter, &FilterField::setFault);
    connect(&m_presenter, &PlansPresenter::listed, this, &PlansPage::showPlans);
    connect(&m_presenter, &PlansPresenter::failed, this, [this](const Error &error) {
        m_table->hide();
        m_empty->fail(tr("The plans cannot be read"), wording::sentence(error.message), tr("Try Again"));
    });
    connect(m_empty, &EmptyState::actionWanted, this, &PlansPage::refresh);
    connect(m_table, &ListTable::rowActivated, this, [this](int row) {
        if (const Plan *const plan = m_model->at(row))
            Q_EMIT placeWanted({Area::Plans, QString::number(plan->number)});
    });
}

void PlansPage::refresh()
{
    m_presenter.refresh();
}

void PlansPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void PlansPage::showPlans(const QList<Plan> &plans)
{
    const bool isFiltered = !m_filter->text().isEmpty();
    m_model->setPlans(plans);
    m_table->setVisible(!plans.isEmpty());
    m_empty->hide();
    if (plans.isEmpty())
        m_empty->tell(isFiltered ? tr("No plan passes the filter") : tr("There is no plan yet"),
            isFiltered ? tr("Press Esc in the filter to see all plans.")
                       : tr("A plan says what a sync would change before it changes anything. Choose an "
                            "integration and press Preview Changes."));
    if (isFiltered)
        return;
    const auto ready = std::ranges::count(plans, PlanStatus::Ready, &Plan::status);
    Q_EMIT counted(ready > 0 ? wording::count(ready) : QString(), Tone::Quiet);
}

} // namespace patchbay
