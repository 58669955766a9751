// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/cataloguemodel.h"

#include "ui/integrations/connectorfields.h"
#include "ui/widgets/wording.h"

#include <algorithm>
#include <utility>

namespace patchbay {

namespace {

const QString &slugOf(const CatalogueRow &row)
{
    return row.connector.slug;
}

} // namespace

void CatalogueModel::setRows(QList<CatalogueRow> rows)
{
    std::ranges::stable_sort(
        rows, {}, [](const CatalogueRow &row) { return row.connector.name.toCaseFolded(); });
    m_all = std::move(rows);
    show();
}

void CatalogueModel::setCategory(const QString &type)
{
    m_category = type;
    show();
}

void CatalogueModel::show()
{
    QList<CatalogueRow> rows = m_all;
    rows.removeIf([this](const CatalogueRow &row) {
        return !m_category.isEmpty() && row.connector.type != m_category;
    });
    if (std::ranges::equal(rows, m_rows, {}, slugOf, slugOf)) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QList<CatalogueRow> old = std::exchange(m_rows, std::move(rows));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &kept : before) {
        const int row = rowOf(slugOf(old[kept.row()]));
        after.append(row < 0 ? QModelIndex() : index(row, kept.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
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

const CatalogueRow *CatalogueModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int CatalogueModel::rowOf(const QString &slug) const
{
    const auto found = std::ranges::find(m_rows, slug, slugOf);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Name"), tr("Category"), tr("You need"), tr("Streams"), tr("Installed")};
    return names.value(section);
}

} // namespace patchbay
