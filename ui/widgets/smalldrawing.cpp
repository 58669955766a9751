// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/smalldrawing.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace patchbay {

namespace {

QPainterPath curve(const QPointF &from, const QPointF &to)
{
    const double half = (from.x() + to.x()) / 2;
    QPainterPath path(from);
    path.cubicTo({half, from.y()}, {half, to.y()}, to);
    return path;
}

} // namespace

SmallDrawing::SmallDrawing(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(216, 64);
}

void SmallDrawing::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QPointF from(8, 32);
    const QPointF middle(104, 32);
    const QPointF stored(208, 12);
    const QPointF planned(208, 52);
    painter.setPen(QPen(c.accent, 1.5));
    painter.drawLine(from, middle);
    painter.drawPath(curve(middle, planned));
    painter.setPen(QPen(c.lineStrong, 1.5, Qt::DotLine));
    painter.drawPath(curve(middle, stored));
    painter.setPen(QPen(c.lineStrong, 1.5));
    painter.setBrush(c.s0);
    for (const QPointF &point : {from, middle, stored, planned})
        painter.drawEllipse(point, 7, 7);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawEllipse(planned, 3, 3);
}

} // namespace patchbay
