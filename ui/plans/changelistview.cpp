// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/changelistview.h"

#include "core/model/listfilters.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wording.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Until a page that could not be had is asked for again, if it is still looked at.
constexpr auto untilNextTry = 2s;

} // namespace

ChangeListView::ChangeListView(const Theme &theme, const Client &client, QWidget *parent)
    : Surface(theme, &Colours::s0, {}, parent)
    , m_presenter(client, this)
    , m_model(new ChangesModel(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(*column);
    makeTable(*column);
    listen();
    listenToPages();
    setFocusProxy(m_table);
}

void ChangeListView::makeHead(QVBoxLayout &column)
{
    auto *const row = new FilterRow(theme(), this);
    m_filter = new FilterField(theme(), tr("Filter by kind:, stream:, field:, key:, outcome: or text"), this);
    m_group = new QPushButton(this);
    m_count = new Label(theme(), TextRole::Body, Tone::Secondary, this);
    row->add(m_filter, FilterRow::Width::WhatIsLeft);
    row->add(m_group);
    row->add(m_count);
    column.addWidget(row);
}

void ChangeListView::makeTable(QVBoxLayout &column)
{
    m_table = new ListTable(theme(), metrics::recordRow, this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Changes"));
    const auto paint = [this](int place, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(place, delegate);
    };
    const auto edge = CellDelegate::Edge::Leading;
    m_table->setItemDelegate(new CellDelegate(theme(), {TextRole::Body, Tone::Primary}, m_table));
    paint(ChangesModel::Kind, new StatusDelegate(theme(), m_table));
    paint(ChangesModel::Key,
        new CellDelegate(theme(), {TextRole::Code, Tone::Secondary, edge, Qt::ElideMiddle}, m_table));
    paint(ChangesModel::Fields, new CellDelegate(theme(), {TextRole::Code, Tone::Primary}, m_table));
    paint(ChangesModel::BeforeAfter, new BeforeAfterDelegate(theme(), m_table));
    paint(ChangesModel::Outcome, new StatusDelegate(theme(), m_table));
    m_table->setColumns({92, 0, 128, 132, 150, 104}, {140, {ChangesModel::Key, ChangesModel::Fields}});
    m_table->offerColumn(ChangesModel::Outcome, ListTable::Offer::No);
    m_empty = new EmptyState(theme(), this);
    column.addWidget(m_table, 1);
    column.addWidget(m_empty, 1);
}

void ChangeListView::listen()
{
    connect(m_filter, &FilterField::filterChanged, &m_presenter, &ChangeListPresenter::filter);
    connect(&m_presenter, &ChangeListPresenter::filterRefused, m_filter, &FilterField::setFault);
    connect(&m_presenter, &ChangeListPresenter::listBegan, this, &ChangeListView::showList);
    connect(&m_presenter, &ChangeListPresenter::groupsBegan, this, &ChangeListView::showGroups);
    connect(&m_presenter, &ChangeListPresenter::groupOpened, m_model, &ChangesModel::openGroup);
    connect(&m_presenter, &ChangeListPresenter::fieldsRead, this, &ChangeListView::fieldsRead);
    connect(&m_presenter, &ChangeListPresenter::told, this, &ChangeListView::told);
    connect(&m_presenter, &ChangeListPresenter::listGrew, this, [this](qint64 rows) {
        m_model->grow(rows);
        showCount(rows);
    });
    connect(&m_presenter, &ChangeListPresenter::problemFound, this,
        [this](qint64 row) { m_table->setCurrentIndex(m_model->index(int(row), 0)); });
    connect(m_table, &ListTable::rowActivated, this, &ChangeListView::toggle);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ChangesModel::Kind)
            toggle(index.row());
    });
}

void ChangeListView::listenToPages()
{
    connect(m_model, &ChangesModel::pageWanted, &m_presenter, &ChangeListPresenter::readPage);
    connect(&m_presenter, &ChangeListPresenter::pageMissed, this, &ChangeListView::missPage);
    connect(&m_presenter, &ChangeListPresenter::pageRead, this,
        [this](const ChangesPage &place, const QList<Change> &changes) {
            m_isTroubled = false;
            m_model->setPage(place, changes);
            tellChosen(); // a row that was chosen before it came
        });
    connect(m_table, &ListTable::rowChosen, this, &ChangeListView::tellChosen);
}

void ChangeListView::open(const QString &plan)
{
    m_filter->clear();
    m_model->reset(0);
    m_total = 0;
    m_status = PlanStatus::Building;
    m_presenter.open(plan);
    Q_EMIT groupingChanged();
}

bool ChangeListView::setPlan(const Plan &plan)
{
    const bool isApplied = plan.status == PlanStatus::Applied || plan.appliedCount > 0;
    QStringList streams;
    for (const StreamCounts &stream : plan.streams)
        streams.append(stream.stream);
    m_filter->setWords(planChangeWords(streams));
    m_total = plan.changeCount;
    const bool hasOutcomes = plan.status == PlanStatus::Applying || isApplied;
    m_table->offerColumn(ChangesModel::Outcome, hasOutcomes ? ListTable::Offer::Yes : ListTable::Offer::No);
    const bool hasMoved = m_model->setApplied(isApplied ? std::optional(plan.appliedCount) : std::nullopt);
    m_presenter.setTotal(plan.changeCount);
    if (std::exchange(m_status, plan.status) != plan.status && m_total == 0)
        showCount(0);
    return hasMoved;
}

void ChangeListView::setFilter(const QString &text)
{
    m_filter->setText(text);
    m_presenter.filter(text);
}

void ChangeListView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void ChangeListView::group(Grouping grouping)
{
    m_presenter.group(grouping);
    Q_EMIT groupingChanged();
}

void ChangeListView::stepProblem(Step step)
{
    const Change *const change = chosen();
    const qint64 nowhere = step == Step::Next ? 0 : m_total + 1;
    m_presenter.findProblem(step, change ? change->number : nowhere);
}

void ChangeListView::stepRow(Step step)
{
    const int row = m_table->currentIndex().row() + (step == Step::Next ? 1 : -1);
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

const Change *ChangeListView::chosen() const
{
    return m_model->at(m_table->currentIndex().row());
}

QString ChangeListView::position() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || grouping() != Grouping::None)
        return {};
    return tr("%1 of %2").arg(wording::count(row + 1), wording::count(m_model->rowCount()));
}

void ChangeListView::showList(qint64 rows)
{
    m_model->reset(rows);
    showCount(rows);
}

void ChangeListView::showGroups(const QList<ChangeGroup> &groups, qint64 changes)
{
    m_model->resetGroups(groups);
    showCount(changes);
}

void ChangeListView::showCount(qint64 changes)
{
    m_count->setText(changes == m_total
                         ? tr("%1 lines", nullptr, int(changes)).arg(wording::count(changes))
                         : tr("%1 of %2").arg(wording::count(changes), wording::count(m_total)));
    m_table->setVisible(changes > 0);
    m_empty->hide();
    if (changes == 0 && m_total == 0)
        tellNone();
    else if (changes == 0)
        m_empty->tell(tr("No change passes the filter"), tr("Press Esc in the filter to see all changes."));
}

void ChangeListView::tellNone()
{
    if (m_status == PlanStatus::Building)
        m_empty->tell(tr("The platform is being read"), tr("What would change is shown here once it was."));
    else if (m_status == PlanStatus::Incomplete)
        m_empty->tell(tr("No change was found before the list broke off"),
            tr("What the rest of it would change is not known: the run says why it broke off."));
    else
        m_empty->tell(tr("Nothing would change"), tr("What is stored is what the platform has."));
}

void ChangeListView::tellChosen()
{
    if (const Change *const change = chosen())
        Q_EMIT changeChosen(*change);
}

void ChangeListView::toggle(int row)
{
    const std::optional<int> group = m_model->headAt(row);
    if (!group)
        return;
    if (m_model->isOpen(*group))
        m_model->foldGroup(*group);
    else
        m_presenter.openGroup(*group);
}

void ChangeListView::missPage(const ChangesPage &place, const QString &reason)
{
    m_model->missPage(place);
    if (!m_isTroubled)
        Q_EMIT told(reason);
    m_isTroubled = true;
    QTimer::singleShot(untilNextTry, m_table->viewport(), qOverload<>(&QWidget::update));
}

} // namespace patchbay
