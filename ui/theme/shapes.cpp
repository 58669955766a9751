// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/shapes.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPen>

namespace patchbay::shapes {

bool has(const QStyleOption &option, QStyle::State state)
{
    return (option.state & state) == state;
}

void paintBox(QPainter &painter, const QRect &place, const QColor &fill, const QPen &border, qreal radius)
{
    const qreal inset = border.style() == Qt::NoPen ? 0 : border.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border);
    painter.drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFloating(QPainter &painter, const QRect &place, const Theme &theme)
{
    constexpr int reach = 20;
    constexpr int below = 8;
    for (int out = reach; out > 0; --out) {
        const QColor veil = QColor::fromRgbF(0, 0, 0, 0.012F);
        paintBox(painter, place.adjusted(-out, below - out, out, below + out), veil, Qt::NoPen,
            metrics::popupRadius + out);
    }
    const Colours &c = theme.colours();
    paintBox(painter, place.adjusted(-1, -1, 1, 1), c.s0, QPen(c.lineStrong, 1), metrics::popupRadius);
}

void paintRing(QPainter &painter, const QRect &place, const Theme &theme)
{
    paintBox(painter, place, Qt::transparent, QPen(theme.colours().accent, theme.focusWidth()),
        metrics::controlRadius);
}

void paintChevron(QPainter &painter, const QRect &place, Qt::ArrowType towards, const QColor &colour)
{
    constexpr qreal reach = 3.5;
    constexpr qreal depth = 1.75;
    QPolygonF line;
    switch (towards) {
    case Qt::UpArrow:
        line = {{-reach, depth}, {0, -depth}, {reach, depth}};
        break;
    case Qt::LeftArrow:
        line = {{depth, -reach}, {-depth, 0}, {depth, reach}};
        break;
    case Qt::RightArrow:
        line = {{-depth, -reach}, {depth, 0}, {-depth, reach}};
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        line = {{-reach, -depth}, {0, depth}, {reach, -depth}};
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(place).center());
    painter.drawPolyline(line);
    painter.restore();
}

void paintTick(QPainter &painter, const QRect &place, const QColor &colour)
{
    const QRectF r = place;
    const auto at = [&r](qreal x, qreal y) { return r.topLeft() + QPointF(r.width() * x, r.height() * y); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)}));
    painter.restore();
}

} // namespace patchbay::shapes
