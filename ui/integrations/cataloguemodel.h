// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/connector.h"
#include "ui/widgets/sidelist.h"

#include "ui/widgets/wholelistmodel.h"

namespace patchbay {

/// A connector of the catalogue as its list shows it.
struct CatalogueRow
{
    Connector connector;
    qint64 installed = 0; ///< Integrations that were made with it.

    bool operator==(const CatalogueRow &) const = default;
};

/// Lists what can be installed by any column, at first by name; all of it, or one category.
class CatalogueModel final : public WholeListModel<CatalogueRow>
{
    Q_OBJECT

public:
    enum Column { Name, Category, Needs, Streams, Installed, ColumnCount };

    using WholeListModel::WholeListModel;

    void setRows(QList<CatalogueRow> rows);
    /// Empty: all.
    void setCategory(const QString &type);

    /// All categories with how many connectors each has, behind the entry for all of them.
    [[nodiscard]] QList<SideList::Entry> categories() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const CatalogueRow &row) const override { return row.connector.slug; }

    [[nodiscard]] SortKey sortKeyOf(const CatalogueRow &row, int column) const override;

private:
    void showCategory();

    QList<CatalogueRow> m_all;
    QString m_category;
};

} // namespace patchbay
