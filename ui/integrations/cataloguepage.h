// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/integrations/cataloguepresenter.h"
#include "ui/widgets/areapage.h"

class QSplitter;
class QVBoxLayout;

namespace patchbay {

class CataloguePanel;
class EmptyState;
class FilterField;
class HeadTabs;
class Label;
class ListTable;
class PageHead;
class Theme;

/// The page of available connectors: categories, the list and its filter, and what the chosen one needs.
class CataloguePage final : public AreaPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    CataloguePage(const Theme &theme, const Client &client, QWidget *parent);

    void refresh() override;
    [[nodiscard]] bool shows(const QString &kind) const override;
    /// Chooses the connector of that slug.
    void open(const QString &slug) override;
    void focusFilter() override;

    [[nodiscard]] PageHead &head() const { return *m_head; }

Q_SIGNALS:
    /// How many connectors there are in all.
    void sized(qint64 connectors);

private:
    void makeActions();
    void makeFilter(const Theme &theme, QVBoxLayout &column);
    void makeList(const Theme &theme, QVBoxLayout &column);
    void listen();
    void showRows(const QList<CatalogueRow> &rows);
    void showChosen();
    void chooseWanted();
    [[nodiscard]] const Connector *chosen() const;

    CataloguePresenter m_presenter;
    CatalogueModel *m_model;
    QString m_wanted; ///< A slug to choose as soon as the list has it.
    PageHead *m_head;
    ListTable *m_table = nullptr;
    SideList *m_categories = nullptr;
    CataloguePanel *m_panel = nullptr;
    EmptyState *m_empty = nullptr;
    FilterField *m_filter = nullptr;
    Label *m_count = nullptr;
    QAction *m_install = nullptr;
    QAction *m_documentation = nullptr;
};

} // namespace patchbay
