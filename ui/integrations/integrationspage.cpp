// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/integrationspage.h"

#include "core/model/listfilters.h"
#include "ui/integrations/draftoffer.h"
#include "ui/integrations/integrationpanel.h"
#include "ui/integrations/integrationplaces.h"
#include "ui/integrations/recentruns.h"
#include "ui/integrations/scheduleform.h"
#include "ui/integrations/schedulessection.h"
#include "ui/integrations/settingssection.h"
#include "ui/integrations/sourceform.h"
#include "ui/integrations/streamssection.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/wording.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

IntegrationsPage::IntegrationsPage(
    const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_question(std::move(question))
    , m_presenter(client, this)
    , m_details(client, this)
    , m_sources(client, this)
    , m_production(client, m_question, this)
    , m_model(new IntegrationsModel(this))
    , m_head(new PageHead(theme, this))
    , m_draft(new DraftOffer(theme, client, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table = new ListTable(theme, metrics::objectRow, this);
    makeActions();
    makeHead(theme, *column);
    makeFilter(theme, *column);
    makeList(theme, clock, *column);
    listen();
    listenToTheList();
    listenToThePanel();
    setFocusProxy(m_table);
}

void IntegrationsPage::switchPanel()
{
    m_isPanelWanted = m_panel->isHidden();
    m_panel->setVisible(m_isPanelWanted && current());
}

void IntegrationsPage::makeHead(const Theme &theme, QVBoxLayout &column)
{
    m_head->setTitle(tr("Integrations"));
    m_head->addAtEnd(new ActionButton(theme, *m_run, u"media-playback-start"_s, m_head));
    m_head->addAtEnd(new ActionButton(theme, *m_preview, u"vcs-diff"_s, m_head));
    m_head->addAtEnd(new ActionButton(theme, *m_install, u"list-add"_s, m_head));
    column.addWidget(m_head);
    column.addWidget(m_draft);
}

void IntegrationsPage::makeFilter(const Theme &theme, QVBoxLayout &column)
{
    auto *const row = new FilterRow(theme, this);
    m_filter = new FilterField(theme, tr("Filter by name, status:, type:, environment:, connector:"), this);
    m_count = new Label(theme, TextRole::Body, Tone::Secondary, this);
    m_filter->setWords(IntegrationFilter::words());
    row->add(m_filter, FilterRow::Width::WhatIsLeft);
    row->add(m_count);
    column.addWidget(row);
}

void IntegrationsPage::makeList(const Theme &theme, const Clock &clock, QVBoxLayout &column)
{
    auto *const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Installed integrations"));
    m_table->setItemDelegate(new CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(IntegrationsModel::Name, new NameDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(IntegrationsModel::Status, new StatusDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(IntegrationsModel::LastSync, new TimeDelegate(theme, clock, m_table));
    m_table->setItemDelegateForColumn(IntegrationsModel::LastOutcome, new StatusDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(IntegrationsModel::RecentRuns, new SparkDelegate(theme, m_table));
    m_table->setColumns({0, 120, 96, 96, 88, 124, 104});
    m_table->sortBy(IntegrationsModel::Status, Qt::DescendingOrder);
    addSorting(*m_table);
    m_empty = new EmptyState(theme, splitter);
    makePanel(theme, clock, splitter);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({800, 800, metrics::panelWidth});
    column.addWidget(splitter, 1);
}

void IntegrationsPage::listen()
{
    connect(m_commands, &IntegrationCommands::placeWanted, this, &IntegrationsPage::placeWanted);
    connect(&m_production, &ProductionQuestions::told, this, &IntegrationsPage::told);
    connect(&m_presenter, &IntegrationsPresenter::told, this, &IntegrationsPage::told);
    connect(&m_details, &DetailsPresenter::told, this, &IntegrationsPage::told);
    connect(
        &m_presenter, &IntegrationsPresenter::executionStarted, this, &IntegrationsPage::executionStarted);
    connect(&m_presenter, &IntegrationsPresenter::batchStarted, this, [this](const Batch &batch) {
        Q_EMIT told(tr("A batch of %1 integrations started", nullptr, int(batch.counts.total))
                        .arg(wording::count(batch.counts.total)));
        Q_EMIT placeWanted({Area::Runs, u"batch:"_s + batch.id.value});
    });
    connect(m_draft, &DraftOffer::goOnWanted, this, [this](const QString &connector) {
        Q_EMIT placeWanted(placeOf({IntegrationPlace::Kind::Install, connector}));
    });
}

void IntegrationsPage::listenToTheList()
{
    connect(m_filter, &FilterField::filterChanged, &m_presenter, &IntegrationsPresenter::filter);
    connect(m_table, &ListTable::rowChosen, this, &IntegrationsPage::showChosen);
    connect(m_table, &ListTable::rowActivated, m_preview, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &IntegrationsPage::showCommands);
    connect(m_empty, &EmptyState::actionWanted, this, [this] {
        if (m_isUnread)
            refresh();
        else
            m_install->trigger();
    });
    connect(&m_presenter, &IntegrationsPresenter::listed, this, &IntegrationsPage::showRows);
    connect(&m_presenter, &IntegrationsPresenter::filterRefused, m_filter, &FilterField::setFault);
    connect(&m_presenter, &IntegrationsPresenter::failed, this, [this](const Error &error) {
        m_isUnread = true;
        m_table->hide();
        m_panel->hide();
        m_empty->fail(
            tr("The integrations cannot be read"), wording::sentence(error.message), tr("Try Again"));
    });
}

void IntegrationsPage::listenToThePanel()
{
    connect(&m_details, &DetailsPresenter::detailed, this, [this](const IntegrationDetails &details) {
        m_commands->setDetails(details);
        m_panel->setDetails(details);
    });
    connect(m_panel, &IntegrationPanel::closeWanted, this, &IntegrationsPage::switchPanel);
    connect(&m_details, &DetailsPresenter::saved, this, [this] { m_panel->settings().endEditing(); });
    connect(&m_details, &DetailsPresenter::refused, this, [this](const Error &error) {
        if (m_panel->settings().isEditing())
            m_panel->settings().showRefusal(error);
    });
    connect(&m_panel->runs(), &RecentRuns::runWanted, this, [this](const ExecutionId &id) {
        Q_EMIT placeWanted({Area::Runs, id.value});
    });
    listenToTheStreams();
    listenToTheSchedules();
}

void IntegrationsPage::listenToTheStreams()
{
    StreamsSection &streams = m_panel->streams();
    connect(&streams, &StreamsSection::changeWanted, this, &IntegrationsPage::askAndSwitch);
    connect(&streams, &StreamsSection::choicesWanted, &m_sources, &SourcesPresenter::read);
    connect(&m_sources, &SourcesPresenter::offered, &streams, &StreamsSection::beginChoosing);
    connect(&m_sources, &SourcesPresenter::failed, this,
        [this](const Error &error) { Q_EMIT told(wording::sentence(error.message)); });
    connect(&m_details, &DetailsPresenter::sourceSaved, &streams, &StreamsSection::endChoosing);
    connect(&m_details, &DetailsPresenter::sourceRefused, &streams.form(), &SourceForm::showRefusal);
}

void IntegrationsPage::listenToTheSchedules()
{
    SchedulesSection &schedules = m_panel->schedules();
    connect(&schedules, &SchedulesSection::pauseWanted, &m_details, &DetailsPresenter::pauseSchedule);
    connect(&schedules, &SchedulesSection::resumeWanted, this, &IntegrationsPage::askAndResume);
    connect(&schedules, &SchedulesSection::removeWanted, this, &IntegrationsPage::askAndRemove);
    connect(&schedules.form(), &ScheduleForm::timingTyped, &m_details, &DetailsPresenter::readTimes);
    connect(&m_details, &DetailsPresenter::timesRead, &schedules.form(), &ScheduleForm::showTimes);
    connect(&m_details, &DetailsPresenter::timingRefused, &schedules.form(), &ScheduleForm::showRefusal);
    connect(&m_details, &DetailsPresenter::scheduleAdded, &schedules, &SchedulesSection::endAdding);
    connect(&m_details, &DetailsPresenter::scheduleRefused, this, [this](const Error &error) {
        m_panel->schedules().form().showRefusal(wording::sentence(error.message));
    });
}

bool IntegrationsPage::holdsUnsaved() const
{
    return m_panel->settings().isTouched() || m_panel->schedules().isTouched() ||
           m_panel->streams().isTouched();
}

void IntegrationsPage::refresh()
{
    m_presenter.refresh();
    if (!isVisible()) // only the count beside the area's name is seen
        return;
    m_details.refresh();
    m_draft->refresh();
}

bool IntegrationsPage::shows(const QString &kind) const
{
    return kind == "integration"_L1 || kind == "execution"_L1 || kind == "schedule"_L1;
}

void IntegrationsPage::open(const QString &slug)
{
    m_wanted = slug;
    chooseWanted();
}

void IntegrationsPage::chooseWanted()
{
    const int row = m_model->rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted.clear();
    m_table->chooseRow(row);
}

void IntegrationsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

const IntegrationRow *IntegrationsPage::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void IntegrationsPage::showRows(const QList<IntegrationRow> &rows)
{
    m_isUnread = false;
    m_model->setRows(rows);
    const bool isFiltered = !m_filter->text().isEmpty();
    m_count->setText(tr("%1 installed").arg(wording::count(rows.size())));
    m_table->setVisible(!rows.isEmpty());
    m_empty->hide();
    if (rows.isEmpty())
        showEmpty();
    else if (!m_table->selectionModel()->hasSelection())
        m_table->chooseRow(std::max(0, m_table->currentIndex().row()));
    chooseWanted();
    showChosen();
    if (isFiltered)
        return;
    const auto inTrouble = std::ranges::count_if(
        rows, [](const IntegrationRow &row) { return row.integration.status == IntegrationStatus::Error; });
    Q_EMIT sized(rows.size());
    Q_EMIT counted(
        wording::count(inTrouble > 0 ? inTrouble : rows.size()), inTrouble > 0 ? Tone::Err : Tone::Quiet);
}

void IntegrationsPage::showEmpty()
{
    m_panel->hide();
    if (!m_filter->text().isEmpty())
        return m_empty->tell(
            tr("No integration passes the filter"), tr("Press Esc in the filter to see all."));
    m_empty->tell(tr("No integration is installed"),
        tr("An integration connects Patchbay with one account of a platform: choose the platform, give the "
           "credentials, and preview what a sync would change."),
        tr("Install…"));
}

void IntegrationsPage::showChosen()
{
    showCommands();
    const IntegrationRow *const row = current();
    const QString slug = row ? row->integration.slug : QString();
    if (!row)
        m_commands->setDetails({});
    if (row)
        m_panel->setVisible(m_isPanelWanted);
    m_details.choose(slug);
}

void IntegrationsPage::showCommands()
{
    const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
    const qsizetype able = runnable().size();
    const QString count = wording::count(able);
    m_preview->setText(able > 1 ? tr("Preview %1 Integrations").arg(count) : tr("Preview Changes"));
    m_run->setText(able > 1 ? tr("Run %1 Integrations…").arg(count) : tr("Run Now"));
    const IntegrationRow *const row = current();
    for (QAction *const action : {m_preview, m_run}) {
        action->setEnabled(able > 0);
        const bool hasReason = able == 0 && chosen == 1 && row;
        action->setToolTip(hasReason ? wording::sentence(row->integration.statusReason) : action->text());
    }
}

} // namespace patchbay
