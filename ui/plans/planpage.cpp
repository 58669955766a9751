// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/planpage.h"

#include "ui/plans/changepanel.h"
#include "ui/plans/changesmodel.h"
#include "ui/plans/plansummary.h"
#include "ui/plans/streamlist.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/wording.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

PlanPage::PlanPage(
    const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_clock(clock)
    , m_question(std::move(question))
    , m_presenter(client, this)
    , m_model(new ChangesModel(this))
    , m_head(new PageHead(theme, this))
    , m_apply(new QPushButton(m_head))
    , m_summary(new PlanSummary(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead();
    column->addWidget(m_head);
    column->addWidget(m_summary);
    makeBody(theme, *column);
    listen();
    listenToTheList();
    setFocusProxy(m_table);
}

void PlanPage::makeHead()
{
    m_head->setParentPage(tr("Plans"));
    m_apply->setDefault(true);
    m_apply->setEnabled(false);
    m_head->addAtEnd(m_apply);
}

void PlanPage::makeBody(const Theme &theme, QVBoxLayout &column)
{
    auto *const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_streams = new StreamList(theme, splitter);
    auto *const middle = new Surface(theme, &Colours::s0, {}, splitter);
    makeList(theme, *middle);
    m_panel = new ChangePanel(theme, splitter);
    m_panel->setMinimumWidth(metrics::panelLeast);
    m_panel->hide();
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({metrics::sideListWidth, 640, metrics::panelWidth});
    column.addWidget(splitter, 1);
}

void PlanPage::makeList(const Theme &theme, QWidget &middle)
{
    auto *const column = new QVBoxLayout(&middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(metrics::edge, metrics::control, metrics::edge, metrics::control);
    row->setSpacing(metrics::control);
    m_filter = new FilterField(theme, tr("Filter by kind:, stream:, field:, key: or text"), &middle);
    m_count = new Label(theme, TextRole::Body, Tone::Secondary, &middle);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    column->addLayout(row);
    m_table = new ListTable(theme, metrics::recordRow, &middle);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Changes"));
    const auto paint = [&](int column_, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(column_, delegate);
    };
    const auto edge = CellDelegate::Edge::Leading;
    m_table->setItemDelegate(new CellDelegate(theme, {TextRole::Body, Tone::Primary}, m_table));
    paint(ChangesModel::Kind, new StatusDelegate(theme, m_table));
    paint(ChangesModel::Key,
        new CellDelegate(theme, {TextRole::Code, Tone::Secondary, edge, Qt::ElideMiddle}, m_table));
    paint(ChangesModel::Fields, new CellDelegate(theme, {TextRole::Code, Tone::Primary}, m_table));
    paint(ChangesModel::BeforeAfter, new BeforeAfterDelegate(theme, m_table));
    m_table->setColumns({92, 0, 96, 132, 150});
    m_empty = new EmptyState(theme, &middle);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
}

void PlanPage::listen()
{
    connect(m_apply, &QPushButton::clicked, this, &PlanPage::askAndApply);
    connect(m_head, &PageHead::parentPageWanted, this, [this] { Q_EMIT placeWanted({Area::Plans, {}}); });
    connect(&m_presenter, &PlanPresenter::planRead, this, &PlanPage::showPlan);
    connect(&m_presenter, &PlanPresenter::told, this, &PlanPage::told);
    connect(&m_presenter, &PlanPresenter::applyStarted, this, &PlanPage::executionStarted);
    connect(&m_presenter, &PlanPresenter::changeRead, m_panel, &ChangePanel::setChange);
    connect(m_summary, &PlanSummary::kindChosen, this,
        [this](ChangeKind kind) { setFilter(u"kind:"_s + changeKindName(kind)); });
    connect(m_streams, &StreamList::streamChosen, this,
        [this](const QString &stream) { setFilter(stream.isEmpty() ? QString() : u"stream:"_s + stream); });
}

void PlanPage::listenToTheList()
{
    connect(&m_presenter, &PlanPresenter::listBegan, this, &PlanPage::showList);
    connect(&m_presenter, &PlanPresenter::pageRead, m_model, &ChangesModel::setPage);
    connect(&m_presenter, &PlanPresenter::filterRefused, m_filter, &FilterField::setFault);
    connect(m_filter, &FilterField::filterChanged, &m_presenter, &PlanPresenter::filter);
    connect(m_model, &ChangesModel::pageWanted, this,
        [this](qint64 page) { m_presenter.readPage(page, ChangesModel::pageSize); });
    connect(m_table, &ListTable::rowChosen, this, &PlanPage::showChosen);
    // A row that was chosen before it came is shown when it comes.
    connect(&m_presenter, &PlanPresenter::pageRead, this, &PlanPage::showChosen);
}

void PlanPage::open(const QString &plan)
{
    m_panel->hide();
    m_filter->clear();
    m_model->reset(0);
    m_presenter.open(plan);
}

void PlanPage::refresh()
{
    m_presenter.refresh();
}

void PlanPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void PlanPage::setFilter(const QString &text)
{
    m_filter->setText(text);
    m_presenter.filter(text);
}

void PlanPage::showPlan(const Plan &plan)
{
    const QString proposed = wording::count(proposedBy(plan));
    const bool mayApply = plan.status == PlanStatus::Ready || plan.status == PlanStatus::Incomplete;
    m_head->setTitle(tr("Plan %1").arg(plan.number));
    m_head->setFact(u"%1 · %2"_s.arg(plan.slug, wordOf(plan.environment)));
    m_apply->setText(tr("Apply %1 Changes").arg(proposed));
    m_apply->setEnabled(mayApply && proposedBy(plan) > 0);
    m_apply->setToolTip(m_apply->isEnabled() ? QString() : sentenceOf(plan));
    qint64 compared = 0;
    for (const StreamCounts &counts : plan.streams)
        compared += counts.fetched;
    m_summary->setPlan(plan, tr("Previewed %1 · %2 records compared")
                                 .arg(wording::ago(plan.createdAt, m_clock.now()), wording::count(compared)));
    m_streams->setStreams(plan.streams);
}

void PlanPage::showList(qint64 rows)
{
    m_model->reset(rows);
    const qint64 all = m_presenter.plan() ? m_presenter.plan()->changeCount : 0;
    m_count->setText(rows == all ? tr("%1 lines").arg(wording::count(all))
                                 : tr("%1 of %2 lines").arg(wording::count(rows), wording::count(all)));
    m_table->setVisible(rows > 0);
    m_empty->hide();
    if (rows == 0 && all == 0)
        m_empty->tell(tr("Nothing would change"), tr("What is stored is what the platform has."));
    else if (rows == 0)
        m_empty->tell(tr("No change passes the filter"), tr("Press Esc in the filter to see all changes."));
}

void PlanPage::showChosen()
{
    const Change *const change = m_model->at(m_table->currentIndex().row());
    if (change)
        m_presenter.chooseChange(change->number);
}

void PlanPage::askAndApply()
{
    if (!m_presenter.plan())
        return;
    const Plan &plan = *m_presenter.plan();
    const bool needsConfirmation = !plan.confirmation.key.isEmpty();
    const auto given = needsConfirmation ? PlanConfirmation::Given : PlanConfirmation::NotGiven;
    const auto go = [this, given] { m_presenter.apply(given); };
    if (!needsConfirmation && plan.environment != Environment::Production)
        return go();
    const QString proposed = wording::count(proposedBy(plan));
    const QString touches = tr("Plan %1 writes %2 records of %3 in production.");
    m_question(tr("Apply Plan %1").arg(plan.number),
        needsConfirmation ? plan.confirmation.text
                          : touches.arg(QString::number(plan.number), proposed, plan.slug),
        tr("Apply %1 Changes").arg(proposed), go);
}

} // namespace patchbay
