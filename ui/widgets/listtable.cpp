// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/listtable.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/chartaxis.h"
#include "ui/widgets/readingnote.h"
#include "ui/widgets/sortkey.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto untilNextLook = 2s;

QFont fontOfHeads()
{
    QFont font = fontOf(TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

/// The column at the trailing edge.
int lastShown(const QHeaderView &head)
{
    int place = head.count() - 1;
    while (place > 0 && head.isSectionHidden(head.logicalIndex(place)))
        --place;
    return head.logicalIndex(place);
}

} // namespace

ColumnHead::ColumnHead(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setMinimumSectionSize(40);
    setMouseTracking(true);
}

QSize ColumnHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), metrics::columnHeadHeight};
}

void ColumnHead::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Colours &c = m_theme.colours();
    painter->save();
    painter->fillRect(rect, c.s0);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    const QRect content = ListTable::contentOf(rect, logicalIndex, this, layoutDirection());
    const QVariant axis = model()->headerData(logicalIndex, Qt::Horizontal, AxisRole);
    if (axis.isValid()) {
        paintLabels(*painter, content, axis.value<QList<ChartLabel>>(), c);
        return painter->restore();
    }
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QString arrow = sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
    const QString word = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const int alignment = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    painter->setFont(fontOfHeads());
    painter->setPen(isSorted || logicalIndex == m_hovered ? c.t1 : c.t3);
    const Qt::Alignment side = alignment & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(content,
        int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter | Qt::AlignAbsolute),
        isSorted ? word + arrow : word);
    painter->restore();
}

bool ColumnHead::isSortable(int column) const
{
    return column >= 0 && model()->headerData(column, Qt::Horizontal, FirstOrderRole).isValid();
}

int ColumnHead::sortableAt(const QPointF &place) const
{
    const int column = cursor().shape() == Qt::SplitHCursor ? -1 : logicalIndexAt(place.toPoint());
    return isSortable(column) ? column : -1;
}

void ColumnHead::hover(int column)
{
    if (column == m_hovered)
        return;
    m_hovered = column;
    viewport()->update();
}

void ColumnHead::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? sortableAt(event->position()) : -1;
    QHeaderView::mousePressEvent(event);
}

void ColumnHead::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == sortableAt(event->position()))
        Q_EMIT sortWanted(pressed);
}

void ColumnHead::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    hover(sortableAt(event->position()));
}

void ColumnHead::leaveEvent(QEvent *event)
{
    hover(-1);
    QHeaderView::leaveEvent(event);
}

ListTable::ListTable(const Theme &theme, int rowHeight, QWidget *parent)
    : QTableView(parent)
    , m_reading(new ReadingNote(theme, this))
{
    auto *const head = new ColumnHead(theme, this);
    setHorizontalHeader(head);
    connect(head, &ColumnHead::sortWanted, this, &ListTable::sortOrReverse);
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
            setColumnWidth(column, std::max(widths[column], headWidth(column)));
    }
}

/// Of its word, whatever the language, with the arrow where it may have one.
int ListTable::headWidth(int column) const
{
    if (model()->headerData(column, Qt::Horizontal, AxisRole).isValid())
        return 0;
    const bool isSortable = model()->headerData(column, Qt::Horizontal, FirstOrderRole).isValid();
    const QString word = model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics letters(fontOfHeads());
    const int edges = 2 * metrics::control + (column == 0 ? metrics::control : 0) +
                      (column == model()->columnCount() - 1 ? metrics::control : 0);
    return edges + letters.horizontalAdvance(isSortable ? word + u" ↑"_s : word) + 1;
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
