// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/columnhead.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/chartaxis.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/sortkey.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QFont fontOfHeads()
{
    QFont font = fontOf(TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
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

int ColumnHead::leastWidth(int column) const
{
    if (model()->headerData(column, Qt::Horizontal, AxisRole).isValid())
        return 0;
    const bool isSortable = model()->headerData(column, Qt::Horizontal, FirstOrderRole).isValid();
    const QString word = model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics letters(fontOfHeads());
    const int edges = 2 * metrics::control + (column == 0 ? metrics::control : 0) +
                      (column == count() - 1 ? metrics::control : 0);
    return edges + letters.horizontalAdvance(isSortable ? word + u" ↑"_s : word) + 1;
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

} // namespace patchbay
