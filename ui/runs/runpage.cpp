// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runpage.h"

#include "ui/runs/callpanel.h"
#include "ui/runs/callsmodel.h"
#include "ui/runs/runsplace.h"
#include "ui/runs/runsummary.h"
#include "ui/runs/runwording.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportjob.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/waterfall.h"
#include "ui/widgets/wording.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Under this height the calls need the room of the charts.
constexpr int leastHeightWithCharts = 640;

} // namespace

RunPage::RunPage(
    const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_clock(clock)
    , m_presenter(client, clock, this)
    , m_again(client, std::move(question), this)
    , m_model(new CallsModel(this))
    , m_head(new PageHead(theme, this))
    , m_status(new StatusWord(theme, StatusWord::Form::Chip, m_head))
    , m_summary(new RunSummary(theme, clock, this))
    , m_charts(new RunCharts(theme, this))
    , m_failure(new EmptyState(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeActions();
    makeHead(theme);
    column->addWidget(m_head);
    makeBody(theme, client, *column);
    column->addWidget(m_failure, 1);
    listen();
    allowActions();
    setFocusProxy(m_table);
}

void RunPage::makeHead(const Theme &theme)
{
    m_head->setParentPage(tr("Runs"));
    m_head->addBehindTitle(m_status);
    m_head->addAtEnd(new ActionButton(theme, *m_compare, {}, m_head));
    m_head->addAtEnd(new ActionButton(theme, *m_exportChanges, u"document-export"_s, m_head));
    m_head->addAtEnd(new ActionButton(theme, *m_integration, {}, m_head));
    m_againButton = new ActionButton(theme, *m_runAgain, {}, m_head);
    m_head->addAtEnd(m_againButton);
    m_head->addAtEnd(new ActionButton(theme, *m_cancel, u"dialog-cancel"_s, m_head));
    auto *const plan = new ActionButton(theme, *m_plan, {}, m_head);
    plan->setDefault(true);
    m_head->addAtEnd(plan);
}

void RunPage::makeBody(const Theme &theme, const Client &client, QVBoxLayout &column)
{
    auto *const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_body = splitter;
    auto *const main = new QWidget(splitter);
    auto *const lines = new QVBoxLayout(main);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_summary);
    lines->addWidget(m_charts);
    makeCalls(theme, *main, *lines);
    m_export = new ExportJob(theme, client, main);
    lines->addWidget(m_export);
    makeCallActions();
    m_panel = new CallPanel(theme, *m_curl, splitter);
    m_panel->setMinimumWidth(metrics::panelLeast);
    m_panel->hide();
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({800, metrics::panelWidth});
    column.addWidget(splitter, 1);
}

void RunPage::makeCalls(const Theme &theme, QWidget &parent, QVBoxLayout &column)
{
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(metrics::edge, metrics::control, metrics::edge, metrics::tight);
    m_callCount = new Label(theme, TextRole::Section, Tone::Primary, &parent);
    row->addWidget(m_callCount);
    row->addStretch();
    row->addWidget(new WaterfallLegend(theme, &parent));
    column.addLayout(row);
    m_table = new ListTable(theme, metrics::recordRow, &parent);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Calls"));
    const auto paint = [this](int place, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(place, delegate);
    };
    const CellDelegate::Look figure{
        TextRole::Body, Tone::Secondary, CellDelegate::Edge::Trailing, Qt::ElideNone};
    const CellDelegate::Look code{
        TextRole::Code, Tone::Primary, CellDelegate::Edge::Leading, Qt::ElideMiddle};
    paint(CallsModel::Number, new CellDelegate(theme, figure, m_table));
    paint(CallsModel::Method, new CellDelegate(theme, {TextRole::Code, Tone::Secondary}, m_table));
    paint(CallsModel::Request, new CellDelegate(theme, code, m_table));
    paint(CallsModel::Status, new StatusDelegate(theme, m_table));
    paint(CallsModel::Size, new CellDelegate(theme, figure, m_table));
    paint(CallsModel::Time, new CellDelegate(theme, figure, m_table));
    paint(CallsModel::Waterfall, new WaterfallDelegate(theme, m_table));
    m_table->setColumns({60, 56, 0, 84, 80, 80, 260});
    m_noCalls = new EmptyState(theme, &parent);
    column.addWidget(m_table, 1);
    column.addWidget(m_noCalls, 1);
}

void RunPage::listen()
{
    connect(m_head, &PageHead::parentPageWanted, this, [this] { Q_EMIT placeWanted({Area::Runs, {}}); });
    connect(&m_presenter, &RunPresenter::executionRead, this, &RunPage::showExecution);
    connect(&m_presenter, &RunPresenter::planRead, this, &RunPage::showPlan);
    connect(&m_presenter, &RunPresenter::callsRead, this, [this](const QList<CallRecord> &calls) {
        m_model->append(calls);
        showCalls();
    });
    connect(&m_presenter, &RunPresenter::partnersRead, this, &RunPage::offerPartners);
    connect(&m_presenter, &RunPresenter::failed, this, &RunPage::showFailure);
    connect(&m_presenter, &RunPresenter::told, this, &RunPage::told);
    connect(&m_again, &RunAgain::told, this, &RunPage::told);
    connect(&m_again, &RunAgain::executionStarted, this, [this](const Execution &execution) {
        Q_EMIT executionStarted(execution);
        Q_EMIT placeWanted({Area::Runs, execution.id.value});
    });
    connect(m_export, &ExportJob::told, this, &RunPage::told);
    connect(m_table, &ListTable::rowChosen, this, &RunPage::showChosenCall);
    connect(m_panel, &CallPanel::closeWanted, m_panel, &QWidget::hide);
    connect(m_failure, &EmptyState::actionWanted, this, &RunPage::refresh);
}

void RunPage::open(const QString &execution)
{
    m_panel->hide();
    m_model->clear();
    m_head->setTitle({});
    m_head->setFact({});
    m_presenter.open({execution});
}

void RunPage::refresh()
{
    m_presenter.refresh();
}

void RunPage::showExecution(const Execution &execution)
{
    m_failure->hide();
    m_body->show();
    m_head->setTitle(runwording::nameOf(execution));
    m_head->setFact(runwording::shortId(execution.id.value));
    m_status->setStatus(lookOf(execution.status));
    m_status->show();
    m_summary->setExecution(execution, m_presenter.progress());
    showCalls();
    allowActions();
}

void RunPage::showPlan(const Plan &plan)
{
    m_plan->setText(tr("Open Plan %1").arg(plan.number));
    m_exportChanges->setText(tr("Export Changes…"));
    allowActions();
}

void RunPage::showCalls()
{
    if (!m_presenter.execution())
        return;
    const Execution &execution = *m_presenter.execution();
    const RunSpan span = spanOf(execution, m_clock.now());
    const QList<StageSpan> stages = stagesOf(execution, m_model->calls(), span);
    m_model->setSpan(span);
    m_summary->setStages(stages);
    const qint64 shown = m_model->rowCount();
    const qint64 made = execution.telemetry.apiCallsMade;
    const bool isCut = shown >= RunPresenter::mostCalls && made > shown;
    m_callCount->setText(
        isCut ? tr("Calls: the first %1 of %2").arg(wording::count(shown), wording::count(made))
              : tr("Calls %1").arg(wording::count(made)));
    const bool isEmpty = shown == 0 && made == 0;
    m_table->setVisible(!isEmpty);
    m_noCalls->hide();
    if (isEmpty)
        m_noCalls->tell(isSettled(execution.status) ? tr("No call was made") : tr("No call was made yet"),
            tr("What is stored was enough, or the run ended before its first request."));
    m_charts->setCalls(m_model->calls(), stages, span);
    m_charts->setVisible(!isEmpty && height() >= leastHeightWithCharts);
    allowActions();
}

void RunPage::showChosenCall()
{
    const int row = m_table->currentIndex().row();
    if (const CallRecord *const call = m_model->at(row))
        m_panel->setCall(*call, m_model->isRetried(row));
    allowActions();
}

void RunPage::showFailure(const Error &error)
{
    m_body->hide();
    m_status->hide();
    m_head->setTitle(tr("Run"));
    m_failure->fail(tr("The run cannot be read"), wording::sentence(error.message), tr("Try Again"));
    allowActions();
}

void RunPage::resizeEvent(QResizeEvent *event)
{
    AreaPage::resizeEvent(event);
    m_charts->setVisible(m_model->rowCount() > 0 && height() >= leastHeightWithCharts);
}

} // namespace patchbay
