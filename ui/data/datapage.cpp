// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/datapage.h"

#include "core/model/recordfilter.h"
#include "ui/data/recordpanel.h"
#include "ui/data/recordsmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportjob.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/wording.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestChoice = 260; ///< Of a field that offers names: the filter needs room too.

} // namespace

DataPage::DataPage(const Theme &theme, const Clock &clock, const Client &client, QWidget *parent)
    : AreaPage(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_presenter(client, this)
    , m_model(new RecordsModel(this))
    , m_head(new PageHead(theme, this))
    , m_job(new ExportJob(theme, client, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->setTitle(tr("Data"));
    column->addWidget(m_head);
    makeFilterRow(theme, *column);
    makeBody(theme, clock, *column);
    column->addWidget(m_job);
    makeActions();
    listen();
    listenToTheList();
    setFocusProxy(m_table);
}

void DataPage::makeActions()
{
    m_export = addCommand(tr("Export…"), u"Ctrl+E"_s, [this] {
        m_job->askForFile(u"%1-%2"_s.arg(m_presenter.slug(), m_presenter.stream()),
            [this](ExportFormat format) { return exportOf(format); });
    });
    m_copy = addCommand(
        tr("Copy Key"), u"C"_s, [this] { copyKey(); }, m_table);
    addSorting(*m_table);
    for (QAction *const action : {m_export, m_copy})
        action->setEnabled(false);
    m_head->addAtEnd(new ActionButton(m_theme, *m_copy, u"edit-copy"_s, m_head));
    m_head->addAtEnd(new ActionButton(m_theme, *m_export, u"document-export"_s, m_head));
}

void DataPage::makeFilterRow(const Theme &theme, QVBoxLayout &column)
{
    auto *const row = new FilterRow(theme, this);
    m_integrations = new QComboBox(this);
    m_integrations->setAccessibleName(tr("Integration"));
    m_streams = new QComboBox(this);
    m_streams->setAccessibleName(tr("Stream"));
    for (QComboBox *const box : {m_integrations, m_streams}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(metrics::sideListWidth);
        box->setMaximumWidth(widestChoice);
        box->setEnabled(false); // until there is something to choose
    }
    m_filter = new FilterField(
        theme, tr("Filter by key:, title:, field:, execution:, after:, before: or text"), this);
    m_filter->setWords(RecordFilter::words());
    m_count = new Label(theme, TextRole::Body, Tone::Secondary, this);
    row->add(m_integrations);
    row->add(m_streams);
    row->add(m_filter, FilterRow::Width::WhatIsLeft);
    row->add(m_count);
    column.addWidget(row);
}

void DataPage::makeBody(const Theme &theme, const Clock &clock, QVBoxLayout &column)
{
    auto *const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_table = new ListTable(theme, metrics::recordRow, splitter);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Records"));
    m_table->setItemDelegate(new CellDelegate(theme, {}, m_table));
    m_table->sortBy(RecordsModel::Key, Qt::AscendingOrder);
    m_empty = new EmptyState(theme, splitter);
    m_panel = new RecordPanel(theme, clock, splitter);
    m_panel->setMinimumWidth(metrics::panelLeast);
    m_panel->hide();
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({800, 800, metrics::panelWidth});
    column.addWidget(splitter, 1);
}

void DataPage::listen()
{
    connect(m_integrations, &QComboBox::activated, this,
        [this] { m_presenter.chooseIntegration(m_integrations->currentData().toString()); });
    connect(m_streams, &QComboBox::activated, this,
        [this] { m_presenter.chooseStream(m_streams->currentData().toString()); });
    connect(m_filter, &FilterField::filterChanged, &m_presenter, &DataPresenter::filter);
    connect(m_panel, &RecordPanel::executionWanted, this, [this](const ExecutionId &execution) {
        Q_EMIT placeWanted({Area::Runs, execution.value});
    });
    connect(m_job, &ExportJob::told, this, &DataPage::told);
    connect(m_empty, &EmptyState::actionWanted, this, [this] {
        if (m_integrations->count() == 0)
            Q_EMIT placeWanted({Area::Integrations, u"catalogue"_s});
        else
            refresh();
    });
    connect(&m_presenter, &DataPresenter::integrationsRead, this, &DataPage::showIntegrations);
    connect(&m_presenter, &DataPresenter::streamsRead, this, &DataPage::showStreams);
    connect(&m_presenter, &DataPresenter::historyRead, m_panel, &RecordPanel::setHistory);
    connect(&m_presenter, &DataPresenter::filterRefused, m_filter, &FilterField::setFault);
    connect(&m_presenter, &DataPresenter::told, this, &DataPage::told);
    connect(&m_presenter, &DataPresenter::failed, this, [this](const Error &error) {
        m_table->hide();
        m_panel->hide();
        m_empty->fail(tr("The records cannot be read"), wording::sentence(error.message), tr("Try Again"));
    });
}

void DataPage::listenToTheList()
{
    connect(&m_presenter, &DataPresenter::listBegan, this, &DataPage::showList);
    connect(&m_presenter, &DataPresenter::listGrew, this, &DataPage::showRows);
    connect(&m_presenter, &DataPresenter::listCounted, this, [this](qint64 rows) {
        m_isCounted = true;
        showRows(rows);
    });
    connect(&m_presenter, &DataPresenter::pageRead, this, [this](qint64 page, const QList<Record> &records) {
        m_model->setPage(page, records);
        if (m_awaitsChosen)
            showChosen();
    });
    connect(&m_presenter, &DataPresenter::pageMissed, this, &DataPage::missPage);
    connect(m_model, &RecordsModel::pageWanted, &m_presenter, &DataPresenter::readPage);
    connect(m_table, &ListTable::rowChosen, this, &DataPage::showChosen);
}

void DataPage::refresh()
{
    if (isVisible())
        m_presenter.refresh();
}

void DataPage::showEvent(QShowEvent *event)
{
    AreaPage::showEvent(event);
    m_presenter.refresh();
}

void DataPage::open(const QString &object)
{
    if (object.isEmpty())
        return;
    m_presenter.chooseIntegration(object.section(u'/', 0, 0));
    m_presenter.chooseStream(object.section(u'/', 1));
}

void DataPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void DataPage::showIntegrations(const QList<Integration> &integrations)
{
    const QSignalBlocker blocker(m_integrations);
    m_integrations->clear();
    for (const Integration &integration : integrations)
        m_integrations->addItem(integration.name, integration.slug);
}

void DataPage::showStreams(const QList<StreamSummary> &streams)
{
    m_integrations->setCurrentIndex(m_integrations->findData(m_presenter.slug()));
    m_integrations->setEnabled(m_integrations->count() > 0);
    const QSignalBlocker blocker(m_streams);
    m_streams->clear();
    for (const StreamSummary &stream : streams)
        m_streams->addItem(u"%1 · %2"_s.arg(stream.stream, wording::count(stream.records)), stream.stream);
    m_streams->setCurrentIndex(m_streams->findData(m_presenter.stream()));
    m_streams->setEnabled(m_streams->count() > 0);
}

void DataPage::showList(const RecordList &list)
{
    m_total = list.ofStream;
    m_isCounted = list.isCounted;
    m_model->reset(list.first, list.rows);
    dressColumns();
    m_streams->setCurrentIndex(m_streams->findData(m_presenter.stream()));
    m_panel->hide();
    m_copy->setEnabled(false);
    m_copy->setToolTip(tr("No record is chosen"));
    showRows(list.rows);
}

void DataPage::showRows(qint64 rows)
{
    m_model->setRows(rows);
    showCount();
    const bool isEmpty = rows == 0 && m_isCounted;
    m_table->setVisible(!isEmpty);
    m_empty->hide();
    m_export->setEnabled(!isEmpty);
    m_export->setToolTip(isEmpty ? tr("There are no records to export") : QString());
    if (isEmpty)
        showNothing();
    else if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->chooseRow(0);
}

void DataPage::missPage(qint64 page)
{
    m_model->missPage(page);
    m_table->lookAgainLater();
}

void DataPage::showNothing()
{
    if (m_integrations->count() == 0)
        m_empty->tell(tr("No integration is installed"),
            tr("Records come from integrations: install one, preview what it would write, and apply it."),
            tr("Browse Integrations"));
    else if (!m_filter->text().trimmed().isEmpty() && m_total > 0)
        m_empty->tell(tr("No record passes the filter"), tr("Press Esc in the filter to see all records."));
    else
        m_empty->tell(tr("No records yet"), tr("Nothing of this stream was written so far. Preview the "
                                               "changes of the integration, then apply "
                                               "them."));
}

void DataPage::showCount()
{
    const bool isFiltered = !m_filter->text().trimmed().isEmpty();
    const QString shown = wording::count(m_model->rowCount());
    const QString all = wording::count(m_total);
    if (!isFiltered)
        m_count->setText(tr("%1 records").arg(all));
    else
        m_count->setText(
            m_isCounted ? tr("%1 of %2").arg(shown, all) : tr("%1 so far, of %2").arg(shown, all));
}

void DataPage::dressColumns()
{
    const int columns = m_model->columnCount();
    QList<int> widths{148, 0};
    while (widths.size() < columns - 1)
        widths.append(116);
    widths.append(108);
    for (int column = 0; column < columns; ++column)
        m_table->setItemDelegateForColumn(column, nullptr);
    const auto edge = CellDelegate::Edge::Leading;
    auto *const key =
        new CellDelegate(m_theme, {TextRole::Code, Tone::Secondary, edge, Qt::ElideMiddle}, m_model);
    m_table->setItemDelegateForColumn(RecordsModel::Key, key);
    m_table->setItemDelegateForColumn(
        RecordsModel::Title, new CellDelegate(m_theme, {TextRole::Body, Tone::Primary}, m_model));
    m_table->setItemDelegateForColumn(columns - 1, new TimeDelegate(m_theme, m_clock, m_model));
    m_table->setColumns(widths);
}

void DataPage::showChosen()
{
    const Record *const record = m_model->at(m_table->currentIndex().row());
    m_copy->setEnabled(record != nullptr);
    m_copy->setToolTip(record ? QString() : tr("No record is chosen"));
    m_awaitsChosen = !record;
    if (!record)
        return;
    m_panel->show();
    m_presenter.chooseRecord(*record);
}

void DataPage::copyKey() const
{
    if (const Record *const record = m_model->at(m_table->currentIndex().row()))
        QGuiApplication::clipboard()->setText(record->key);
}

Export DataPage::exportOf(ExportFormat format) const
{
    return m_presenter.exportOf(format, m_model->fieldColumns());
}

void DataPage::exportTo(const QString &path)
{
    m_job->start(path, [this](ExportFormat format) { return exportOf(format); });
}

} // namespace patchbay
