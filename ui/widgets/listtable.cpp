// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/listtable.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/readingnote.h"
#include "ui/widgets/sortkey.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace patchbay {

using namespace std::chrono_literals;

namespace {

constexpr auto untilNextLook = 2s;

/// The column at the trailing edge.
int lastShown(const QHeaderView &head)
{
    int place = head.count() - 1;
    while (place > 0 && head.isSectionHidden(head.logicalIndex(place)))
        --place;
    return head.logicalIndex(place);
}

} // namespace

ListTable::ListTable(const Theme &theme, int rowHeight, QWidget *parent)
    : QTableView(parent)
    , m_head(new ColumnHead(theme, this))
    , m_reading(new ReadingNote(theme, this))
{
    setHorizontalHeader(m_head);
    connect(m_head, &ColumnHead::sortWanted, this, &ListTable::sortOrReverse);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    connect(this, &QAbstractItemView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
}

void ListTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::showWhetherRead);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ListTable::showWhetherRead);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListTable::showWhetherRead);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListTable::showWhetherRead);
    showWhetherRead();
}

/// Above the heads too: they say nothing before there is something below them.
void ListTable::showWhetherRead()
{
    m_reading->setVisible(model()->rowCount() == 0);
    m_reading->raise();
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    foldColumns();
    QTableView::resizeEvent(event);
    m_reading->setGeometry(rect());
}

int ListTable::wantedWidth() const
{
    const QHeaderView &head = *horizontalHeader();
    int wanted = 0;
    for (int column = 0; column < head.count(); ++column) {
        const bool takesRest = head.sectionResizeMode(column) == QHeaderView::Stretch;
        wanted += takesRest ? m_folding.leastRest : head.sectionSize(column);
    }
    return wanted;
}

/// What is chosen shows the rest beside the list.
void ListTable::foldColumns()
{
    QHeaderView &head = *horizontalHeader();
    const QList<int> folded = std::exchange(m_folded, {});
    for (const int column : folded)
        head.showSection(column);
    QList<int> order = m_folding.first;
    for (int column = head.count() - 1; column > 0; --column)
        order.append(column);
    int wanted = wantedWidth();
    for (const int column : std::as_const(order)) {
        const bool isFixed = head.sectionResizeMode(column) != QHeaderView::Stretch;
        if (wanted <= viewport()->width() || !isFixed || head.isSectionHidden(column))
            continue;
        wanted -= head.sectionSize(column);
        head.hideSection(column);
        m_folded.append(column);
    }
}

void ListTable::offerColumn(int column, Offer offer)
{
    m_folded.removeAll(column);
    setColumnHidden(column, offer == Offer::No);
    foldColumns();
}

void ListTable::chooseRow(int row)
{
    selectionModel()->setCurrentIndex(
        model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListTable::setColumns(const QList<int> &widths, const Folding &folding)
{
    m_folding = folding;
    m_folded.clear();
    for (int column = 0; column < widths.size(); ++column) {
        const bool takesRest = widths[column] == 0;
        horizontalHeader()->setSectionResizeMode(
            column, takesRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!takesRest)
            setColumnWidth(column, std::max(widths[column], m_head->leastWidth(column)));
    }
}

QList<int> ListTable::sortableColumns() const
{
    QList<int> columns;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (model()->headerData(column, Qt::Horizontal, FirstOrderRole).isValid())
            columns.append(column);
    }
    return columns;
}

void ListTable::sortBy(int column, Qt::SortOrder order)
{
    if (!sortableColumns().contains(column))
        return;
    QHeaderView &head = *horizontalHeader();
    model()->sort(column, order);
    head.setSortIndicator(column, order);
    head.setSortIndicatorShown(true);
    head.viewport()->update();
    const QString word = model()->headerData(column, Qt::Horizontal).toString();
    setAccessibleDescription(
        (order == Qt::AscendingOrder ? tr("Sorted by %1, ascending") : tr("Sorted by %1, descending"))
            .arg(word));
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    Q_EMIT orderChanged();
}

/// A click on the head by which it is sorted turns the order round.
void ListTable::sortOrReverse(int column)
{
    const QHeaderView &head = *horizontalHeader();
    if (head.isSortIndicatorShown() && head.sortIndicatorSection() == column)
        return reverseOrder();
    sortBy(column, model()->headerData(column, Qt::Horizontal, FirstOrderRole).value<Qt::SortOrder>());
}

void ListTable::sortByNextColumn()
{
    const QList<int> columns = sortableColumns();
    const QHeaderView &head = *horizontalHeader();
    const qsizetype now =
        head.isSortIndicatorShown() ? columns.indexOf(head.sortIndicatorSection()) : qsizetype(-1);
    if (!columns.isEmpty())
        sortOrReverse(columns[(now + 1) % columns.size()]);
}

void ListTable::reverseOrder()
{
    const QHeaderView &head = *horizontalHeader();
    if (!head.isSortIndicatorShown())
        return sortByNextColumn();
    sortBy(head.sortIndicatorSection(),
        head.sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListTable::lookAgainLater()
{
    QTimer::singleShot(untilNextLook, viewport(), qOverload<>(&QWidget::update));
}

int ListTable::rowHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

int ListTable::firstSeen() const
{
    return verticalScrollBar()->value() / rowHeight();
}

void ListTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    const int before = verticalScrollBar()->value();
    if (before == 0 || start > firstSeen())
        return;
    updateGeometries(); // else the scroll bar does not know yet that there are more
    verticalScrollBar()->setValue(before + (end - start + 1) * rowHeight());
}

void ListTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsAboutToBeRemoved(parent, start, end);
    const int above = std::min(end + 1, firstSeen()) - start;
    if (above > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - above * rowHeight());
}

QRect ListTable::contentOf(
    const QRect &cell, int column, const QHeaderView *head, Qt::LayoutDirection direction)
{
    const int before = column == 0 ? metrics::edge : metrics::control;
    const int last = head ? lastShown(*head) : column;
    const int after = column == last ? metrics::edge : metrics::control;
    return QStyle::visualRect(direction, cell, cell.adjusted(before, 0, -after, 0));
}

void ListTable::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(qRound(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void ListTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    // j and k move as in the tools that people come from.
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent arrow(event->type(), event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        return QTableView::keyPressEvent(&arrow);
    }
    QTableView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags ListTable::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    return index.isValid() ? QTableView::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

void ListTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ListTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT rowChosen(current.row());
}

} // namespace patchbay
