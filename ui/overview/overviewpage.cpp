// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "core/base/instant.h"
#include "ui/overview/attentionlist.h"
#include "ui/overview/figuretiles.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/heatlines.h"
#include "ui/overview/worklists.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chartlegend.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/readingnote.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/wording.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideWidth = 320;
constexpr int narrowSide = 240; ///< Of a page that is narrower than …
constexpr int wideEnough = 1000;

QString today(const Clock &clock)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMilliseconds(clock.now())).toLocalTime();
    //: A date and a time.
    return OverviewPage::tr("%1, %2").arg(
        QLocale().toString(now.date(), u"dddd d MMMM"_s), now.toString(u"HH:mm"_s));
}

/// A part of the page, with a hairline above it where it is told.
QWidget *section(const Theme &theme, QVBoxLayout &column, QWidget &parent, int above, Qt::Edges hairlines)
{
    auto *const made = new Surface(theme, &Colours::s0, hairlines, &parent);
    auto *const inside = new QVBoxLayout(made);
    inside->setContentsMargins(metrics::edge, above, metrics::edge, metrics::section);
    inside->setSpacing(metrics::control);
    column.addWidget(made);
    return made;
}

} // namespace

OverviewPage::OverviewPage(
    const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_clock(clock)
    , m_presenter(client, clock, this)
    , m_production(client, std::move(question), this)
    , m_head(new PageHead(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->setTitle(tr("Overview"));
    column->addWidget(m_head);
    makeActions();
    makeBody(theme, clock, *column);
    m_firstSteps = new FirstSteps(theme, *m_preview, *m_open, this);
    m_empty = new EmptyState(theme, this);
    m_reading = new ReadingNote(theme, this);
    column->addWidget(m_reading, 1);
    column->addWidget(m_firstSteps, 1);
    column->addWidget(m_empty, 1);
    listen();
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Overview"));
}

void OverviewPage::makeActions()
{
    m_preview = addCommand(
        tr("Preview Changes"), u"Ctrl+P"_s, [this] { m_presenter.execute(m_first, RunMode::DryRun); });
    m_open = addCommand(tr("Open Integration"), {}, [this] {
        Q_EMIT placeWanted({Area::Integrations, m_first});
    });
    for (QAction *const action : {m_preview, m_open}) {
        action->setEnabled(false);
        action->setToolTip(tr("No integration is installed that may run"));
    }
}

void OverviewPage::makeBody(const Theme &theme, const Clock &clock, QVBoxLayout &column)
{
    m_body = new QWidget(this);
    auto *const row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *const area = new ScrollPane(tr("Overview"), m_body);
    auto *const content = new Surface(theme, &Colours::s0, {}, area);
    makeMain(theme, *content);
    area->setWidget(content);
    row->addWidget(area, 1);
    auto *const side = new Surface(theme, &Colours::s0, Qt::LeftEdge, m_body);
    m_side = side;
    auto *const lists = new QVBoxLayout(side);
    lists->setContentsMargins(1, 0, 0, 0);
    lists->setSpacing(0);
    m_running = new RunningList(theme, clock, side);
    m_coming = new ComingList(theme, side);
    lists->addWidget(m_running);
    lists->addWidget(m_coming);
    lists->addStretch();
    row->addWidget(side);
    m_body->hide();
    column.addWidget(m_body, 1);
}

void OverviewPage::makeMain(const Theme &theme, QWidget &content)
{
    auto *const column = new QVBoxLayout(&content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *const top = section(theme, *column, content, metrics::edge, Qt::BottomEdge);
    m_sentence = new Label(theme, TextRole::Figure, Tone::Primary, top);
    m_meaning = new Label(theme, TextRole::Body, Tone::Secondary, top);
    top->layout()->setSpacing(metrics::tight);
    top->layout()->addWidget(m_sentence);
    top->layout()->addWidget(m_meaning);
    m_attention = new AttentionList(
        theme,
        [this](const Attention &item, const AttentionStep &step) {
            QAction *const action = addCommand(step.words, {}, [this, step] { take(step); });
            action->setStatusTip(item.title);
            return action;
        },
        &content);
    m_tiles = new FigureTiles(theme, &content);
    column->addWidget(m_attention);
    column->addWidget(m_tiles);
    QWidget *const time = section(theme, *column, content, metrics::section, Qt::BottomEdge);
    m_chart = new BarChart(theme, time);
    time->layout()->addWidget(new ChartLegend(theme, tr("Runs, last 24 hours"),
        {{&Colours::muteFill, tr("all, per 15 min")}, {&Colours::errFill, tr("failed, own scale")}}, time));
    time->layout()->addWidget(m_chart);
    QWidget *const hours = section(theme, *column, content, metrics::section, {});
    m_heat = new HeatLines(theme, hours);
    hours->layout()->addWidget(new ChartLegend(theme, tr("Runs by hour, last 24 hours"),
        {{&Colours::muteFill, tr("succeeded, darker is more")}, {&Colours::warnFill, tr("cut short")},
            {&Colours::errFill, tr("failed")}},
        hours));
    hours->layout()->addWidget(m_heat);
    column->addStretch();
}

void OverviewPage::listen()
{
    connect(&m_presenter, &OverviewPresenter::read, this, &OverviewPage::show);
    connect(&m_presenter, &OverviewPresenter::told, this, &OverviewPage::told);
    connect(&m_production, &ProductionQuestions::told, this, &OverviewPage::told);
    connect(&m_presenter, &OverviewPresenter::executionStarted, this, &OverviewPage::executionStarted);
    connect(&m_presenter, &OverviewPresenter::runningRead, this,
        [this](const QList<Execution> &running) { m_running->setRunning(running, m_names); });
    connect(&m_presenter, &OverviewPresenter::failed, this, [this](const Error &error) {
        m_reading->hide();
        m_body->hide();
        m_firstSteps->hide();
        m_empty->fail(tr("The overview cannot be read"), wording::sentence(error.message), tr("Try Again"));
    });
    connect(m_running, &RunningList::cancelWanted, &m_presenter, &OverviewPresenter::cancel);
    connect(m_empty, &EmptyState::actionWanted, this, [this] {
        if (m_names.isEmpty())
            Q_EMIT placeWanted({Area::Integrations, u"catalogue"_s});
        else
            refresh();
    });
}

void OverviewPage::refresh()
{
    if (isVisible())
        m_presenter.refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    AreaPage::showEvent(event);
    m_presenter.refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    AreaPage::resizeEvent(event);
    m_side->setFixedWidth(width() < wideEnough ? narrowSide : sideWidth);
}

bool OverviewPage::shows(const QString &kind) const
{
    return kind == "integration"_L1 || kind == "execution"_L1 || kind == "plan"_L1 || kind == "schedule"_L1 ||
           kind == "keychain"_L1;
}

void OverviewPage::show(const OverviewReading &reading)
{
    m_names.clear();
    for (const Integration &integration : reading.integrations)
        m_names.insert(integration.slug, integration.name);
    const auto first =
        std::ranges::find(reading.integrations, IntegrationStatus::Active, &Integration::status);
    m_first = first == reading.integrations.end() ? QString() : first->slug;
    for (QAction *const action : {m_preview, m_open}) {
        action->setEnabled(!m_first.isEmpty());
        action->setToolTip(m_first.isEmpty() ? tr("No integration is installed that may run") : QString());
    }
    m_reading->hide();
    m_head->setFact(today(m_clock));
    if (reading.integrations.isEmpty())
        return showNothingInstalled();
    const QList<Attention> attention = attentionOf(reading, m_clock.now());
    if (!reading.latest && attention.isEmpty())
        return showFirstSteps(reading);
    m_firstSteps->hide();
    m_empty->hide();
    const Headline headline = headlineOf(reading, attention, m_clock.now());
    m_sentence->setText(headline.sentence);
    m_meaning->setText(headline.meaning);
    m_attention->setItems(attention);
    m_tiles->setTiles(tilesOf(reading));
    const RunsOverTime runs = runsOverTime(reading.figures);
    m_chart->setBars(runs.bars, runs.labels, runs.summary);
    m_heat->setRuns(runsByHour(reading));
    m_coming->setSchedules(reading.schedules, m_names);
    m_body->show();
}

void OverviewPage::showNothingInstalled()
{
    m_body->hide();
    m_firstSteps->hide();
    m_empty->invite(tr("Connect a first platform"),
        tr("An integration connects Patchbay with one account of a platform: a store, a CRM, a payment "
           "service. Choose one; what it needs is said before you start."),
        tr("Browse Integrations"));
}

void OverviewPage::showFirstSteps(const OverviewReading &reading)
{
    m_body->hide();
    m_empty->hide();
    const bool isSandbox = reading.workspace.environment == "sandbox"_L1;
    const QString what =
        tr("A preview reads %1, compares it with what is stored, and writes nothing: you see "
           "each change before it is made.")
            .arg(m_names.value(m_first));
    m_firstSteps->tell(tr("See what a sync would change"),
        isSandbox ? tr("%1 The shop is a play shop on this machine; nothing leaves it.").arg(what) : what);
}

void OverviewPage::take(const AttentionStep &step)
{
    switch (step.deed) {
    case AttentionStep::Deed::Show:
        Q_EMIT placeWanted(step.place);
        break;
    case AttentionStep::Deed::TestConnection:
        m_presenter.testConnection(step.slug);
        break;
    case AttentionStep::Deed::Preview:
        m_presenter.execute(step.slug, RunMode::DryRun);
        break;
    case AttentionStep::Deed::Run:
        m_production.beforeRun(
            step.slug, [this, slug = step.slug] { m_presenter.execute(slug, RunMode::Run); });
        break;
    }
}

} // namespace patchbay
