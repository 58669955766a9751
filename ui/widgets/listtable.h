// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QTableView>

namespace patchbay {

class Theme;

/// A QList<ChartLabel>: the head of a column that is an axis.
inline constexpr int AxisRole = Qt::UserRole + 41;

/// Column heads: 11 px, quiet, the arrow of the sorted column behind its word; or the labels of an axis.
class ColumnHead final : public QHeaderView
{
    Q_OBJECT

public:
    ColumnHead(const Theme &theme, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const Theme &m_theme;
};

/// A list of objects or records: rows of one height, whole rows selected, hairlines between them, nothing
/// else. It is virtual: what is not shown is not asked for.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    /// The theme must outlive the table.
    ListTable(const Theme &theme, int rowHeight, QWidget *parent);

    /// The row under the mouse; -1: none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    /// Makes it the current row, and the only one that is selected. (`selectRow` does nothing in a mirrored
    /// table that is not laid out yet.)
    void chooseRow(int row);

    /// Widths of the columns; the column with 0 takes what is left.
    void setColumns(const QList<int> &widths);

    /// A cell without its padding, which is larger at the table's edges.
    [[nodiscard]] static QRect contentOf(
        const QRect &cell, int column, int columns, Qt::LayoutDirection direction);

Q_SIGNALS:
    /// The current row, also when the same is pressed again.
    void rowChosen(int row);
    void rowActivated(int row);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void hover(int row);

    int m_hoveredRow = -1;
};

} // namespace patchbay
