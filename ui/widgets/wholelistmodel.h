// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/sortkey.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <numeric>
#include <utility>

namespace patchbay {

/// A list that is here as a whole, so that it can be sorted by any column. A row is known by its key: while
/// it stays it keeps its persistent indexes, so that a selection survives a refresh and another order.
template<class Row>
class WholeListModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const Row *at(int row) const
    {
        return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
    }

    /// -1: not in the list.
    [[nodiscard]] int rowOf(const QString &key) const
    {
        const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return keyOf(row) == key; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    /// -1: as the rows are given.
    void sort(int column, Qt::SortOrder order) override
    {
        m_column = column;
        m_order = order;
        show(sorted(m_given));
    }

protected:
    /// Shows these; rows that the order holds for equal stand as they do here.
    void showRows(QList<Row> rows)
    {
        m_given = std::move(rows);
        show(sorted(m_given));
    }

    [[nodiscard]] virtual QString keyOf(const Row &row) const = 0;
    [[nodiscard]] virtual SortKey sortKeyOf(const Row &row, int column) const = 0;

private:
    [[nodiscard]] QList<Row> sorted(const QList<Row> &rows) const
    {
        if (m_column < 0)
            return rows;
        QList<SortKey> keys;
        for (const Row &row : rows)
            keys.append(sortKeyOf(row, m_column));
        QList<qsizetype> places(rows.size());
        std::iota(places.begin(), places.end(), 0);
        std::ranges::stable_sort(places, RowOrder(m_order), [&](qsizetype place) { return keys[place]; });
        QList<Row> found;
        for (const qsizetype place : std::as_const(places))
            found.append(rows[place]);
        return found;
    }

    void show(QList<Row> rows)
    {
        const auto key = [this](const Row &row) { return keyOf(row); };
        if (std::ranges::equal(rows, m_rows, {}, key, key)) {
            m_rows = std::move(rows);
            if (!m_rows.isEmpty())
                Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
            return;
        }
        Q_EMIT layoutAboutToBeChanged();
        const QList<Row> old = std::exchange(m_rows, std::move(rows));
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &kept : before) {
            const int row = rowOf(keyOf(old[kept.row()]));
            after.append(row < 0 ? QModelIndex() : index(row, kept.column()));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }

    QList<Row> m_given;
    QList<Row> m_rows; ///< In the order that is shown.
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace patchbay
