// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runspage.h"

#include "core/model/listfilters.h"
#include "ui/runs/batchesview.h"
#include "ui/runs/runpanel.h"
#include "ui/runs/runsmodel.h"
#include "ui/runs/runsplace.h"
#include "ui/runs/runwording.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/headtabs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

RunsPage::RunsPage(
    const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_presenter(client, this)
    , m_again(client, std::move(question), this)
    , m_model(new RunsModel(clock, this))
    , m_tabs(new HeadTabs(theme, tr("Runs and batches"), this))
    , m_stack(new QStackedWidget(this))
    , m_batches(new BatchesView(theme, clock, client, m_stack))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(theme, *column);
    auto *const runs = new QWidget(m_stack);
    makeRuns(theme, clock, *runs);
    m_stack->addWidget(runs);
    m_stack->addWidget(m_batches);
    column->addWidget(m_stack, 1);
    listen();
    listenToTheList();
    showChosen();
    setFocusProxy(m_table);
}

void RunsPage::makeHead(const Theme &theme, QVBoxLayout &column)
{
    auto *const head = new PageHead(theme, this);
    head->setTitle(tr("Runs"));
    m_tabs->addTab(tr("History"));
    m_tabs->addTab(tr("Batches"));
    head->addBehindTitle(m_tabs);
    column.addWidget(head);
}

void RunsPage::makeRuns(const Theme &theme, const Clock &clock, QWidget &page)
{
    auto *const column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const row = new FilterRow(theme, &page);
    m_filter =
        new FilterField(theme, tr("Filter by status:, kind:, integration:, after:, before: or text"), &page);
    m_count = new Label(theme, TextRole::Body, Tone::Secondary, &page);
    m_filter->setWords(ExecutionFilter::words());
    row->add(m_filter, FilterRow::Width::WhatIsLeft);
    row->add(m_count);
    column->addWidget(row);
    auto *const splitter = new QSplitter(Qt::Horizontal, &page);
    splitter->setChildrenCollapsible(false);
    makeTable(theme, clock, *splitter);
    m_empty = new EmptyState(theme, splitter);
    makeActions();
    m_panel = new RunPanel(theme, clock, {m_open, m_plan, m_runAgain, m_cancel}, splitter);
    m_panel->setMinimumWidth(metrics::panelLeast);
    m_panel->hide();
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({800, 800, metrics::panelWidth});
    column->addWidget(splitter, 1);
}

void RunsPage::makeTable(const Theme &theme, const Clock &clock, QWidget &parent)
{
    m_table = new ListTable(theme, metrics::recordRow, &parent);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Runs"));
    const auto paint = [this](int place, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(place, delegate);
    };
    m_table->setItemDelegate(new CellDelegate(theme, {}, m_table));
    paint(RunsModel::Name, new NameDelegate(theme, m_table));
    paint(RunsModel::Status, new StatusDelegate(theme, m_table));
    paint(RunsModel::Started, new TimeDelegate(theme, clock, m_table));
    const CellDelegate::Look figure{
        TextRole::Body, Tone::Primary, CellDelegate::Edge::Trailing, Qt::ElideNone};
    for (const int place : {RunsModel::Duration, RunsModel::Changes, RunsModel::Calls})
        paint(place, new CellDelegate(theme, figure, m_table));
    m_table->sortBy(RunsModel::Started, Qt::DescendingOrder);
    m_table->setColumns({160, 112, 80, 0, 92, 88, 80, 60, 92}, {230, {}});
}

void RunsPage::makeActions()
{
    m_open = addCommand(tr("Open Run"), {}, [this] { openChosen(); });
    m_plan = addCommand(tr("Open Plan"), u"Ctrl+P"_s, [this] {
        if (chosen() && chosen()->plan)
            Q_EMIT placeWanted({Area::Plans, chosen()->plan->value});
    });
    m_runAgain = addCommand(
        tr("Run Again"), u"R"_s,
        [this] {
            if (chosen())
                m_again.start(*chosen());
        },
        m_table);
    m_cancel = addCommand(tr("Cancel Run"), {}, [this] {
        if (chosen())
            m_presenter.cancel(chosen()->id);
    });
    m_compare = addCommand(tr("Compare Two Runs"), {}, [this] { comparePair(); });
    m_copyId = addCommand(
        tr("Copy Id"), u"C"_s,
        [this] {
            if (chosen())
                QApplication::clipboard()->setText(chosen()->id.value);
        },
        m_table);
    m_togglePanel = addCommand(
        tr("Show or Hide the Panel"), u"Space"_s,
        [this] { m_panel->setVisible(chosen() && m_panel->isHidden()); }, m_table);
    addSorting(*m_table);
    addCommand(tr("Show Batches"), {}, [this] { m_tabs->setCurrentIndex(1); });
}

void RunsPage::listen()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &RunsPage::showTab);
    connect(m_batches, &BatchesView::placeWanted, this, &RunsPage::placeWanted);
    connect(&m_again, &RunAgain::executionStarted, this, &RunsPage::executionStarted);
    connect(&m_again, &RunAgain::told, this, &RunsPage::told);
    connect(&m_presenter, &RunsPresenter::told, this, &RunsPage::told);
    connect(&m_presenter, &RunsPresenter::counted, this, &RunsPage::tellCounts);
    connect(&m_presenter, &RunsPresenter::failed, this, &RunsPage::showFailure);
    connect(&m_presenter, &RunsPresenter::filterRefused, m_filter, &FilterField::setFault);
    connect(m_filter, &FilterField::filterChanged, &m_presenter, &RunsPresenter::filter);
    connect(m_empty, &EmptyState::actionWanted, this, &RunsPage::refresh);
    connect(m_panel, &RunPanel::closeWanted, m_panel, &QWidget::hide);
}

void RunsPage::listenToTheList()
{
    connect(&m_presenter, &RunsPresenter::listBegan, this, [this](const Page<Execution> &newest) {
        m_model->begin(newest);
        showList();
    });
    connect(&m_presenter, &RunsPresenter::listRefreshed, this, [this](const Page<Execution> &newest) {
        m_model->refresh(newest);
        showList();
    });
    connect(&m_presenter, &RunsPresenter::behindCounted, this, [this](qint64 executions) {
        m_model->setBehind(executions);
        showList();
    });
    connect(&m_presenter, &RunsPresenter::countMissed, m_model, &RunsModel::missCount);
    connect(&m_presenter, &RunsPresenter::pageRead, m_model, &RunsModel::setPage);
    connect(&m_presenter, &RunsPresenter::pageMissed, this, [this](qint64 page) {
        m_model->missPage(page);
        m_table->lookAgainLater();
    });
    connect(&m_presenter, &RunsPresenter::executionRead, m_model, &RunsModel::update);
    connect(m_model, &RunsModel::countWanted, &m_presenter, &RunsPresenter::countBehind);
    connect(m_model, &RunsModel::pageWanted, &m_presenter, &RunsPresenter::readPage);
    connect(m_model, &RunsModel::dataChanged, this, &RunsPage::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPage::showChosen);
    connect(m_table, &ListTable::rowChosen, this, [this] {
        m_awaitsChosen = true;
        showChosen();
    });
    connect(m_table, &ListTable::rowActivated, this, &RunsPage::openChosen);
}

void RunsPage::refresh()
{
    m_presenter.refresh(m_model->unsettledBehind(listPageSize));
    m_batches->refresh();
}

void RunsPage::focusFilter()
{
    m_tabs->setCurrentIndex(0);
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void RunsPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    QWidget *const list = tab == 0 ? static_cast<QWidget *>(m_table) : m_batches;
    setFocusProxy(list);
    list->setFocus();
}

void RunsPage::showList()
{
    const int rows = m_model->rowCount();
    const QString count = wording::count(rows);
    m_count->setText(
        m_model->isCounted() ? tr("%1 runs", nullptr, rows).arg(count) : tr("%1 runs and more").arg(count));
    m_table->setVisible(rows > 0);
    m_empty->hide();
    if (rows == 0) {
        m_panel->hide();
        m_empty->tell(m_presenter.isFiltered() ? tr("No run passes the filter") : tr("Nothing was run yet"),
            m_presenter.isFiltered()
                ? tr("Press Esc in the filter to see all.")
                : tr("Every preview, run and apply is listed here, with its calls and what "
                     "came of it. Choose an integration and press Preview Changes."));
    }
    showChosen();
}

void RunsPage::showFailure(const Error &error)
{
    m_table->hide();
    m_panel->hide();
    m_empty->fail(tr("The runs cannot be read"), wording::sentence(error.message), tr("Try Again"));
}

const Execution *RunsPage::chosen() const
{
    return m_model->at(m_table->currentIndex().row());
}

void RunsPage::showChosen()
{
    const Execution *const run = chosen();
    const auto allow = [](QAction *action, bool isAllowed, const QString &reason) {
        action->setEnabled(isAllowed);
        action->setToolTip(isAllowed ? action->text() : reason);
    };
    const QString none = tr("Choose a run first.");
    const auto pair = m_table->selectionModel()->selectedRows().size();
    allow(m_open, run, none);
    allow(m_plan, run && run->plan, run ? tr("This run has no plan.") : none);
    allow(
        m_runAgain, run && orderOf(*run), run ? tr("A plan is applied once; preview again instead.") : none);
    allow(m_cancel, run && !isSettled(run->status), run ? tr("This run has ended.") : none);
    m_cancel->setVisible(!run || !isSettled(run->status));
    m_plan->setVisible(!run || run->plan);
    for (QAction *const action : {m_copyId, m_togglePanel})
        allow(action, run, none);
    allow(m_compare, pair == 2, tr("Select exactly two runs first."));
    if (run) {
        m_panel->setExecution(*run);
        m_panel->setVisible(std::exchange(m_awaitsChosen, false) || m_panel->isVisibleTo(this));
    } else if (!m_table->currentIndex().isValid()) {
        m_panel->hide();
    }
}

void RunsPage::tellCounts(const RunsPresenter::Counts &counts)
{
    const QString failed = wording::count(counts.failedLately) + (counts.isFailedMore ? u"+"_s : QString());
    if (counts.running > 0)
        Q_EMIT counted(wording::count(counts.running), Tone::Accent);
    else
        Q_EMIT counted(counts.failedLately > 0 ? failed : QString(), Tone::Err);
}

void RunsPage::openChosen()
{
    if (chosen())
        Q_EMIT placeWanted({Area::Runs, chosen()->id.value});
}

void RunsPage::comparePair()
{
    QList<ExecutionId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const Execution *const run = m_model->at(row.row()))
            ids.append(run->id);
    }
    if (ids.size() != 2)
        return;
    std::ranges::sort(ids); // the older one first: what became of it is on the second side
    Q_EMIT placeWanted(runsplace::comparison(ids[0], ids[1]));
}

} // namespace patchbay
