// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/columnhead.h"

#include <QList>
#include <QTableView>

namespace patchbay {

class ReadingNote;
class Theme;

/// A list of objects or records: rows of one height, whole rows selected, hairlines between them, nothing
/// else. It is virtual: what is not shown is not asked for. Whoever has scrolled reads: rows that come or go
/// above do not move what is seen. Shown without rows, it is being read and says so; a list that was read and
/// has none is not shown. What a narrow one has no room for is left out, never cut.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    /// The theme must outlive the table.
    ListTable(const Theme &theme, int rowHeight, QWidget *parent);

    /// The row under the mouse; -1: none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    void setModel(QAbstractItemModel *model) override;

    /// Makes it the current row, and the only one that is selected. (`selectRow` does nothing in a mirrored
    /// table that is not laid out yet.)
    void chooseRow(int row);

    /// What goes where there is little room: these columns, then others from the trailing end, until the
    /// column that takes the rest has that many pixels.
    struct Folding
    {
        int leastRest = 160;
        QList<int> first;
    };

    /// Widths of the columns; the column with 0 takes what is left.
    void setColumns(const QList<int> &widths, const Folding &folding = {160, {}});
    enum class Offer { Yes, No };
    /// Whether the column is to be seen where there is room for it.
    void offerColumn(int column, Offer offer);

    /// Sorts, and says so in the head. Columns whose model gives them no FirstOrderRole cannot be sorted by:
    /// nothing happens then.
    void sortBy(int column, Qt::SortOrder order);
    /// By the next column that can be sorted by, from the leading edge and around.
    void sortByNextColumn();
    /// From the end to the beginning.
    void reverseOrder();
    /// Asks the model once more for the rows that are seen, in a while: they could not be had now.
    void lookAgainLater();
    /// Columns that can be sorted by.
    [[nodiscard]] QList<int> sortableColumns() const;

    /// A cell without its padding, which is larger at the table's edges. `head`: of the columns; none: there
    /// is one column.
    [[nodiscard]] static QRect contentOf(
        const QRect &cell, int column, const QHeaderView *head, Qt::LayoutDirection direction);

Q_SIGNALS:
    /// The current row, also when the same is pressed again.
    void rowChosen(int row);
    void rowActivated(int row);
    /// Another order is shown.
    void orderChanged();

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// A press beside the rows changes nothing: what is shown beside the list stays what its actions act on.
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void hover(int row);
    void sortOrReverse(int column);
    [[nodiscard]] int rowHeight() const;
    /// The row at the upper edge.
    [[nodiscard]] int firstSeen() const;
    void showWhetherRead();
    void foldColumns();
    [[nodiscard]] int wantedWidth() const;

    ColumnHead *m_head;
    ReadingNote *m_reading;
    Folding m_folding;
    QList<int> m_folded; ///< Columns that there is no room for.
    int m_hoveredRow = -1;
};

} // namespace patchbay
