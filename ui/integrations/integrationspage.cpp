// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/integrationspage.h"

#include "ui/integrations/draftoffer.h"
#include "ui/integrations/integrationpanel.h"
#include "ui/integrations/integrationplaces.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
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
    setFocusProxy(m_table);
}

void IntegrationsPage::makeActions()
{
    m_preview = addCommand(
        tr("Preview Changes"), u"Ctrl+P"_s, [this] { m_presenter.execute(chosen(), RunMode::DryRun); });
    m_run = addCommand(
        tr("Run Now"), u"R"_s, [this] { m_presenter.execute(chosen(), RunMode::Run); }, m_table);
    m_install = addCommand(tr("Install…"), u"Ctrl+N"_s, [this] {
        Q_EMIT placeWanted(placeOf({IntegrationPlace::Kind::Available, {}}));
    });
    m_preview->setEnabled(false);
    m_run->setEnabled(false);
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
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(metrics::edge, metrics::control, metrics::edge, metrics::control);
    row->setSpacing(metrics::control);
    m_filter = new FilterField(theme, tr("Filter by name, status:, type:, environment:, connector:"), this);
    m_count = new Label(theme, TextRole::Body, Tone::Secondary, this);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    column.addLayout(row);
}

void IntegrationsPage::makeList(const Theme &theme, const Clock &clock, QVBoxLayout &column)
{
    auto *const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Installed integrations"));
    m_table->setItemDelegate(new CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(IntegrationsModel::Name, new NameDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(IntegrationsModel::Status, new StatusDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(IntegrationsModel::LastSync, new TimeDelegate(theme, clock, m_table));
    m_table->setItemDelegateForColumn(IntegrationsModel::LastOutcome, new StatusDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(IntegrationsModel::RecentRuns, new SparkDelegate(theme, m_table));
    m_table->setColumns({0, 124, 104, 104, 96, 132, 108});
    m_empty = new EmptyState(theme, splitter);
    m_panel = new IntegrationPanel(theme, clock, m_presenter, splitter);
    m_panel->setMinimumWidth(metrics::panelLeast);
    m_panel->hide();
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({800, 800, metrics::panelWidth});
    column.addWidget(splitter, 1);
}

void IntegrationsPage::listen()
{
    connect(m_filter, &FilterField::filterChanged, &m_presenter, &IntegrationsPresenter::filter);
    connect(m_table, &ListTable::rowChosen, this, &IntegrationsPage::showChosen);
    connect(m_table, &ListTable::rowActivated, m_preview, &QAction::trigger);
    connect(m_panel, &IntegrationPanel::closeWanted, m_panel, &QWidget::hide);
    connect(m_empty, &EmptyState::actionWanted, this, [this] {
        if (m_isUnread)
            refresh();
        else
            m_install->trigger();
    });
    connect(m_draft, &DraftOffer::goOnWanted, this, [this](const QString &connector) {
        Q_EMIT placeWanted(placeOf({IntegrationPlace::Kind::Install, connector}));
    });
    connect(&m_presenter, &IntegrationsPresenter::listed, this, &IntegrationsPage::showRows);
    connect(&m_presenter, &IntegrationsPresenter::detailed, m_panel, &IntegrationPanel::setDetails);
    connect(&m_presenter, &IntegrationsPresenter::filterRefused, m_filter, &FilterField::setFault);
    connect(&m_presenter, &IntegrationsPresenter::told, this, &IntegrationsPage::told);
    connect(
        &m_presenter, &IntegrationsPresenter::executionStarted, this, &IntegrationsPage::executionStarted);
    connect(&m_presenter, &IntegrationsPresenter::failed, this, [this](const Error &error) {
        m_isUnread = true;
        m_table->hide();
        m_panel->hide();
        m_empty->tell(tr("The integrations cannot be read"), error.message.text, tr("Try Again"));
    });
}

void IntegrationsPage::refresh()
{
    m_presenter.refresh();
    m_draft->refresh();
}

bool IntegrationsPage::shows(const QString &kind) const
{
    return kind == "integration"_L1 || kind == "execution"_L1 || kind == "keychain"_L1;
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
    m_table->selectRow(row);
}

void IntegrationsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

QString IntegrationsPage::chosen() const
{
    const IntegrationRow *const row = m_model->at(m_table->currentIndex().row());
    return row ? row->integration.slug : QString();
}

void IntegrationsPage::showRows(const QList<IntegrationRow> &rows)
{
    m_isUnread = false;
    m_model->setRows(rows);
    const bool isFiltered = !m_filter->text().isEmpty();
    m_count->setText(tr("%1 installed").arg(wording::count(rows.size())));
    m_table->setVisible(!rows.isEmpty());
    m_empty->hide();
    if (rows.isEmpty()) {
        m_panel->hide();
        m_empty->tell(isFiltered ? tr("No integration passes the filter") : tr("No integration is installed"),
            isFiltered
                ? tr("Press Esc in the filter to see all.")
                : tr("An integration connects Patchbay with one account of a platform: choose the platform, "
                     "give the credentials, and preview what a sync would change."),
            isFiltered ? QString() : tr("Install…"));
    } else if (!m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    chooseWanted();
    showChosen();
    const auto inTrouble = std::ranges::count_if(
        rows, [](const IntegrationRow &row) { return row.integration.status == IntegrationStatus::Error; });
    if (isFiltered)
        return;
    Q_EMIT sized(rows.size());
    Q_EMIT counted(
        wording::count(inTrouble > 0 ? inTrouble : rows.size()), inTrouble > 0 ? Tone::Err : Tone::Quiet);
}

void IntegrationsPage::showChosen()
{
    const IntegrationRow *const row = m_model->at(m_table->currentIndex().row());
    const bool mayRun = row && row->integration.isEnabled();
    for (QAction *const action : {m_preview, m_run}) {
        action->setEnabled(mayRun);
        action->setToolTip(mayRun || !row ? action->text() : row->integration.statusReason.text);
    }
    if (!row)
        return;
    m_presenter.choose(row->integration.slug);
    m_panel->show();
}

} // namespace patchbay
