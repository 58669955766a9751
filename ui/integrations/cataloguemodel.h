// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/connector.h"
#include "ui/widgets/sidelist.h"

#include <QAbstractTableModel>

namespace patchbay {

/// A connector of the catalogue as its list shows it.
struct CatalogueRow
{
    Connector connector;
    qint64 installed = 0; ///< Integrations that were made with it.

    bool operator==(const CatalogueRow &) const = default;
};

/// Lists what can be installed, by name; all of it, or one category.
class CatalogueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Category, Needs, Streams, Installed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<CatalogueRow> rows);
    /// Empty: all.
    void setCategory(const QString &type);

    /// All categories with how many connectors each has, behind the entry for all of them.
    [[nodiscard]] QList<SideList::Entry> categories() const;
    [[nodiscard]] const CatalogueRow *at(int row) const;
    /// -1: not in the list.
    [[nodiscard]] int rowOf(const QString &slug) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();

    QList<CatalogueRow> m_all;
    QString m_category;
    QList<CatalogueRow> m_rows; ///< Those of the category.
};

} // namespace patchbay
