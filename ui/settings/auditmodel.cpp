// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/auditmodel.h"

#include "ui/widgets/cells.h"
#include "ui/widgets/wording.h"

#include <algorithm>

namespace patchbay {

AuditModel::AuditModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void AuditModel::setNewest(const QList<AuditRow> &rows, bool hasMore)
{
    const auto known = m_rows.isEmpty() ? rows.end() : std::ranges::find(rows, m_rows.first());
    if (known != rows.end()) {
        const QList<AuditRow> added = rows.first(known - rows.begin());
        if (added.isEmpty())
            return;
        beginInsertRows({}, 0, int(added.size()) - 1);
        m_rows = added + m_rows;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_hasMore = hasMore;
    m_isAsked = false;
    endResetModel();
}

void AuditModel::append(const QList<AuditRow> &rows, bool hasMore)
{
    m_hasMore = hasMore;
    m_isAsked = false;
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || role != Qt::DisplayRole)
        return {};
    const AuditRow &row = m_rows[index.row()];
    switch (index.column()) {
    case When:
        return wording::exact(row.at);
    case Who:
        return row.callerName.isEmpty() ? row.callerId : row.callerName;
    case Action:
        return row.entry.action;
    case Subject:
        return row.subject.isEmpty() ? wording::missing() : row.subject;
    case Detail:
        return row.entry.detail;
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("When"), tr("Who"), tr("What"), tr("On what"), tr("Details")};
    return names.value(section);
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isAsked;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsked = true;
    Q_EMIT moreWanted();
}

} // namespace patchbay
