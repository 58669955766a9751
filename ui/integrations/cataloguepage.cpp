// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/cataloguepage.h"

#include "ui/integrations/cataloguepanel.h"
#include "ui/integrations/integrationplaces.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/wording.h"

#include <QDesktopServices>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

CataloguePage::CataloguePage(const Theme &theme, const Client &client, QWidget *parent)
    : AreaPage(parent)
    , m_presenter(client, this)
    , m_model(new CatalogueModel(this))
    , m_head(new PageHead(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->setTitle(tr("Integrations"));
    column->addWidget(m_head);
    makeActions();
    makeFilter(theme, *column);
    makeList(theme, *column);
    listen();
    setFocusProxy(m_table);
}

void CataloguePage::makeActions()
{
    m_install = addCommand(tr("Install…"), u"Ctrl+N"_s, [this] {
        if (const Connector *const connector = chosen())
            Q_EMIT placeWanted(placeOf({IntegrationPlace::Kind::Install, connector->slug}));
    });
    m_documentation = addCommand(tr("Documentation"), {}, [this] {
        if (const Connector *const connector = chosen())
            QDesktopServices::openUrl(QUrl(connector->documentationUrl));
    });
    m_install->setEnabled(false);
}

void CataloguePage::makeFilter(const Theme &theme, QVBoxLayout &column)
{
    auto *const row = new FilterRow(theme, this);
    m_filter = new FilterField(theme, tr("Search by name, type:"), this);
    m_count = new Label(theme, TextRole::Body, Tone::Secondary, this);
    m_filter->setWords({{u"type"_s, FilterWord::Kind::Text, {}, FilterWord::Negation::Possible}});
    row->add(m_filter, FilterRow::Width::WhatIsLeft);
    row->add(m_count);
    column.addWidget(row);
}

void CataloguePage::makeList(const Theme &theme, QVBoxLayout &column)
{
    auto *const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_categories = new SideList(theme, tr("Categories"), splitter);
    m_table = new ListTable(theme, metrics::objectRow, splitter);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Available connectors"));
    m_table->setItemDelegate(new CellDelegate(theme, {}, m_table));
    m_table->setItemDelegateForColumn(CatalogueModel::Name, new NameDelegate(theme, m_table));
    const CellDelegate::Look figure{
        TextRole::Body, Tone::Secondary, CellDelegate::Edge::Trailing, Qt::ElideNone};
    for (const int place : {CatalogueModel::Streams, CatalogueModel::Installed})
        m_table->setItemDelegateForColumn(place, new CellDelegate(theme, figure, m_table));
    m_table->setColumns({188, 112, 0, 72, 84});
    m_table->sortBy(CatalogueModel::Name, Qt::AscendingOrder);
    addSorting(*m_table);
    m_empty = new EmptyState(theme, splitter);
    m_panel = new CataloguePanel(theme, *m_install, *m_documentation, splitter);
    m_panel->setMinimumWidth(metrics::panelLeast);
    m_panel->hide();
    for (int place = 0; place < splitter->count(); ++place)
        splitter->setStretchFactor(place, place == 1 || place == 2 ? 1 : 0);
    splitter->setSizes({metrics::sideListWidth, 800, 800, metrics::panelWidth});
    column.addWidget(splitter, 1);
}

void CataloguePage::listen()
{
    connect(m_filter, &FilterField::filterChanged, &m_presenter, &CataloguePresenter::filter);
    connect(m_table, &ListTable::rowChosen, this, &CataloguePage::showChosen);
    connect(m_table, &ListTable::rowActivated, m_install, &QAction::trigger);
    connect(m_categories, &SideList::chosen, this, [this](const QString &type) {
        m_model->setCategory(type);
        if (!m_table->currentIndex().isValid())
            m_table->chooseRow(0);
        showChosen();
    });
    connect(m_empty, &EmptyState::actionWanted, this, &CataloguePage::refresh);
    connect(&m_presenter, &CataloguePresenter::listed, this, &CataloguePage::showRows);
    connect(&m_presenter, &CataloguePresenter::filterRefused, m_filter, &FilterField::setFault);
    connect(&m_presenter, &CataloguePresenter::failed, this, [this](const Error &error) {
        m_table->hide();
        m_panel->hide();
        m_empty->fail(tr("The catalogue cannot be read"), wording::sentence(error.message), tr("Try Again"));
    });
}

void CataloguePage::refresh()
{
    m_presenter.refresh();
}

bool CataloguePage::shows(const QString &kind) const
{
    return kind == "integration"_L1;
}

void CataloguePage::open(const QString &slug)
{
    m_wanted = slug;
    chooseWanted();
}

void CataloguePage::chooseWanted()
{
    const int row = m_model->rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted.clear();
    m_table->chooseRow(row);
}

void CataloguePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

const Connector *CataloguePage::chosen() const
{
    const CatalogueRow *const row = m_model->at(m_table->currentIndex().row());
    return row ? &row->connector : nullptr;
}

void CataloguePage::showRows(const QList<CatalogueRow> &rows)
{
    m_model->setRows(rows);
    m_categories->setEntries(m_model->categories());
    const bool isFiltered = !m_filter->text().isEmpty();
    m_count->setText(tr("%1 available").arg(wording::count(rows.size())));
    m_table->setVisible(!rows.isEmpty());
    m_empty->hide();
    if (rows.isEmpty()) {
        m_panel->hide();
        m_empty->tell(tr("No connector passes the filter"),
            tr("Press Esc in the filter to see all. A connector of your own can be written as a document: "
               "see the connectors' guide."));
    } else if (!m_table->currentIndex().isValid()) {
        m_table->chooseRow(0);
    }
    chooseWanted();
    showChosen();
    if (!isFiltered)
        Q_EMIT sized(rows.size());
}

void CataloguePage::showChosen()
{
    const Connector *const connector = chosen();
    m_install->setEnabled(connector);
    m_documentation->setVisible(connector && !connector->documentationUrl.isEmpty());
    if (!connector)
        return;
    m_install->setText(tr("Install %1…").arg(connector->name));
    m_panel->setConnector(*connector);
    m_panel->show();
}

} // namespace patchbay
