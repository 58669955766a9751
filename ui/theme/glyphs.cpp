// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/glyphs.h"

#include <QPainter>
#include <QPainterPath>

namespace patchbay {

namespace {

// All are drawn on a square of 14 by 14 and scaled from there.

constexpr QPointF middle(7, 7);

QPolygonF lines(std::initializer_list<QPointF> points)
{
    return QPolygonF(QList<QPointF>(points));
}

QPolygonF octagon()
{
    return lines(
        {{4.4, 0.8}, {9.6, 0.8}, {13.2, 4.4}, {13.2, 9.6}, {9.6, 13.2}, {4.4, 13.2}, {0.8, 9.6}, {0.8, 4.4}});
}

QPolygonF triangle()
{
    return lines({{7, 1.2}, {13.4, 12.6}, {0.6, 12.6}});
}

QPainterPath shield()
{
    QPainterPath path;
    path.moveTo(7, 1);
    path.lineTo(12, 2.8);
    path.lineTo(12, 6.5);
    path.cubicTo(12, 9.8, 9.8, 12, 7, 13.2);
    path.cubicTo(4.2, 12, 2, 9.8, 2, 6.5);
    path.lineTo(2, 2.8);
    path.closeSubpath();
    return path;
}

/// A pen and what it draws with: the glyph's colour, or what is behind it.
class Drawing
{
public:
    Drawing(QPainter &painter, const QColor &colour, const QColor &inside)
        : m_painter(painter)
        , m_colour(colour)
        , m_inside(inside)
    {}

    void ring(Qt::PenStyle style = Qt::SolidLine)
    {
        outline(style);
        m_painter.drawEllipse(middle, 5.7, 5.7);
    }

    void arc(int from, int span)
    {
        outline();
        m_painter.drawArc(QRectF(1.3, 1.3, 11.4, 11.4), from * 16, span * 16);
    }

    void square()
    {
        outline();
        m_painter.drawRoundedRect(QRectF(1.3, 1.3, 11.4, 11.4), 2, 2);
    }

    void filledSquare()
    {
        fill();
        m_painter.drawRoundedRect(QRectF(0.8, 0.8, 12.4, 12.4), 2.4, 2.4);
    }

    void filled(const QPolygonF &polygon)
    {
        fill();
        m_painter.drawPolygon(polygon);
    }

    void outlined(const QPainterPath &path)
    {
        outline();
        m_painter.drawPath(path);
    }

    void stroke(const QPolygonF &points)
    {
        outline();
        m_painter.drawPolyline(points);
    }

    /// On a filled shape.
    void cut(const QPolygonF &points)
    {
        m_painter.setPen(QPen(m_inside, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(points);
    }

private:
    void outline(Qt::PenStyle style = Qt::SolidLine)
    {
        QPen pen(m_colour, 1.4, style, Qt::RoundCap, Qt::RoundJoin);
        if (style == Qt::DashLine)
            pen.setDashPattern({1.6, 2.2});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
    }

    void fill()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colour);
    }

    QPainter &m_painter;
    const QColor m_colour;
    const QColor m_inside;
};

void drawRound(Drawing &drawing, Glyph glyph)
{
    switch (glyph) {
    case Glyph::RingCheck:
        drawing.ring();
        return drawing.stroke(lines({{4.4, 7.3}, {6.3, 9.2}, {9.7, 5.2}}));
    case Glyph::RingBars:
        drawing.ring();
        drawing.stroke(lines({{5.6, 5}, {5.6, 9}}));
        return drawing.stroke(lines({{8.4, 5}, {8.4, 9}}));
    case Glyph::RingDashed:
        return drawing.ring(Qt::DashLine);
    case Glyph::RingBroken:
        drawing.arc(60, 150);
        drawing.arc(240, 150);
        return drawing.stroke(lines({{2.2, 11.8}, {11.8, 2.2}}));
    case Glyph::Arc:
        return drawing.arc(90, -250);
    case Glyph::Clock:
        drawing.ring();
        return drawing.stroke(lines({{7, 3.8}, {7, 7.2}, {9.2, 8.6}}));
    default:
        return drawing.ring();
    }
}

void drawSquare(Drawing &drawing, Glyph glyph)
{
    switch (glyph) {
    case Glyph::SquarePlus:
        drawing.filledSquare();
        drawing.cut(lines({{7, 4}, {7, 10}}));
        return drawing.cut(lines({{4, 7}, {10, 7}}));
    case Glyph::SquareMinus:
        drawing.filledSquare();
        return drawing.cut(lines({{4, 7}, {10, 7}}));
    case Glyph::SquareTilde: {
        drawing.square();
        QPainterPath wave(QPointF(3.9, 7.6));
        wave.cubicTo(5.2, 5, 6.4, 6.2, 7, 7);
        wave.cubicTo(7.6, 7.8, 8.8, 9, 10.1, 6.4);
        return drawing.outlined(wave);
    }
    default:
        drawing.square();
        drawing.stroke(lines({{4.4, 5.6}, {9.6, 5.6}}));
        return drawing.stroke(lines({{4.4, 8.4}, {9.6, 8.4}}));
    }
}

void drawPadlock(Drawing &drawing, Glyph glyph)
{
    QPainterPath body;
    body.addRoundedRect(QRectF(2.6, 6.4, 8.8, 6.2), 1.2, 1.2);
    drawing.outlined(body);
    QPainterPath shackle(QPointF(4.6, 6.2));
    shackle.lineTo(4.6, 4.2);
    shackle.arcTo(QRectF(4.6, 1.6, 4.8, 5.2), 180, -180);
    if (glyph == Glyph::PadlockClosed)
        shackle.lineTo(9.4, 6.2);
    drawing.outlined(shackle);
}

} // namespace

void paintGlyph(
    QPainter &painter, Glyph glyph, const QRectF &place, const QColor &colour, const QColor &inside)
{
    if (glyph == Glyph::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / 14, place.height() / 14);
    Drawing drawing(painter, colour, inside);
    switch (glyph) {
    case Glyph::OctagonCross:
        drawing.filled(octagon());
        drawing.cut(lines({{4.9, 4.9}, {9.1, 9.1}}));
        drawing.cut(lines({{9.1, 4.9}, {4.9, 9.1}}));
        break;
    case Glyph::Triangle:
        drawing.filled(triangle());
        drawing.cut(lines({{7, 5.2}, {7, 8.2}}));
        drawing.cut(lines({{7, 10.6}, {7, 10.7}}));
        break;
    case Glyph::Shield:
        drawing.outlined(shield());
        break;
    case Glyph::SquarePlus:
    case Glyph::SquareTilde:
    case Glyph::SquareMinus:
    case Glyph::SquareLines:
        drawSquare(drawing, glyph);
        break;
    case Glyph::PadlockOpen:
    case Glyph::PadlockClosed:
        drawPadlock(drawing, glyph);
        break;
    default:
        drawRound(drawing, glyph);
        break;
    }
    painter.restore();
}

} // namespace patchbay
