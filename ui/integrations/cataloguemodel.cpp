// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/cataloguemodel.h"

#include "ui/integrations/connectorfields.h"
#include "ui/widgets/wording.h"

#include <algorithm>
#include <utility>

namespace patchbay {

void CatalogueModel::setRows(QList<CatalogueRow> rows)
{
    std::ranges::stable_sort(
        rows, {}, [](const CatalogueRow &row) { return row.connector.name.toCaseFolded(); });
    m_all = std::move(rows);
    showCategory();
}

void CatalogueModel::setCategory(const QString &type)
{
    m_category = type;
    showCategory();
}

void CatalogueModel::showCategory()
{
    QList<CatalogueRow> rows = m_all;
    rows.removeIf([this](const CatalogueRow &row) {
        return !m_category.isEmpty() && row.connector.type != m_category;
    });
    showRows(std::move(rows));
}

SortKey CatalogueModel::sortKeyOf(const CatalogueRow &row, int column) const
{
    switch (column) {
    case Category:
        return categoryName(row.connector.type);
    case Streams:
        return row.connector.streams.size();
    case Installed:
        return row.installed == 0 ? SortKey() : SortKey(row.installed);
    default:
        return row.connector.name;
    }
}

QList<SideList::Entry> CatalogueModel::categories() const
{
    QMap<QString, int> counts;
    for (const CatalogueRow &row : m_all)
        ++counts[row.connector.type];
    QList<SideList::Entry> entries;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        entries.append({count.key(), categoryName(count.key()), wording::count(count.value())});
    std::ranges::sort(entries, {}, &SideList::Entry::name);
    entries.prepend({{}, tr("All categories"), wording::count(m_all.size())});
    return entries;
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    const CatalogueRow *const row = at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!row || !isText)
        return {};
    switch (index.column()) {
    case Name:
        return role == Qt::ToolTipRole ? row->connector.description : row->connector.name;
    case Category:
        return categoryName(row->connector.type);
    case Needs:
        return needsOf(row->connector);
    case Streams:
        return wording::count(row->connector.streams.size());
    case Installed:
        return row->installed == 0 ? wording::missing() : wording::count(row->installed);
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Streams ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == FirstOrderRole && section != Needs)
        return QVariant::fromValue(section >= Streams ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Name"), tr("Category"), tr("You need"), tr("Streams"), tr("Installed")};
    return names.value(section);
}

} // namespace patchbay
