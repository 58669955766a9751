// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chartaxis.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typeface.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace patchbay {

namespace {

int xOf(const QRect &place, double share)
{
    return place.left() + qRound(std::clamp(share, 0.0, 1.0) * (place.width() - 1));
}

bool touch(const QRect &first, const QRect &second)
{
    return second.left() < first.left() + first.width() + metrics::control;
}

/// Of how many labels one is shown. The last one does not count: it may stand closer than the others.
qsizetype stepWithoutTouch(const QList<QRect> &places)
{
    for (qsizetype step = 1; step < places.size(); ++step) {
        bool isFree = true;
        for (qsizetype i = step; i + 1 < places.size() && isFree; i += step)
            isFree = !touch(places[i - step], places[i]);
        if (isFree)
            return step;
    }
    return std::max<qsizetype>(1, places.size());
}

} // namespace

double scaleTop(double largest)
{
    constexpr std::array steps{1.0, 2.0, 3.0, 5.0, 6.0, 8.0, 10.0};
    if (!(largest > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(largest)));
    const auto enough = [&](double step) { return step * power >= largest * (1 - 1e-9); };
    const auto *const step = std::ranges::find_if(steps, enough);
    return (step == steps.end() ? 10 : *step) * power;
}

void paintText(QPainter &painter, const QRect &place, Qt::Alignment side, const QString &text)
{
    painter.save();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(place, int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextDontClip, text);
    painter.restore();
}

void paintLabels(
    QPainter &painter, const QRect &axis, const QList<ChartLabel> &labels, const Colours &colours)
{
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colours.t3);
    QList<QRect> places;
    for (const ChartLabel &label : labels) {
        const int width = painter.fontMetrics().horizontalAdvance(label.text) + 1;
        const int wanted = xOf(axis, label.place) - width / 2;
        const int x = std::clamp(wanted, axis.left(), std::max(axis.left(), axis.right() + 1 - width));
        places.append(QRect(x, axis.top(), width, axis.height()));
    }
    const qsizetype step = stepWithoutTouch(places);
    for (qsizetype i = 0; i < labels.size(); i += step) {
        if (i < step || !touch(places[i - step], places[i]))
            paintText(painter, places[i], Qt::AlignHCenter, labels[i].text);
    }
}

void paintNote(
    QPainter &painter, const QRect &plot, const std::optional<ChartNote> &note, const Colours &colours)
{
    if (!note)
        return;
    const QColor colour = colourOf(note->tone, colours);
    const int x = xOf(plot, note->place);
    painter.setPen(QPen(colour, 1, Qt::DotLine));
    painter.drawLine(x, plot.top(), x, plot.bottom());
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colour);
    const int width = painter.fontMetrics().horizontalAdvance(note->text) + 1;
    const int line = painter.fontMetrics().height();
    const bool fitsBefore = x - metrics::word - width >= plot.left();
    const int left = fitsBefore ? x - metrics::word - width : x + metrics::word;
    painter.drawText(QRect(left, plot.top(), width, line), Qt::AlignCenter, note->text);
}

void paintGridLine(QPainter &painter, const QRect &plot, int y, const QString &figure, const Colours &colours)
{
    painter.fillRect(QRect(plot.left(), y, plot.width(), 1), colours.lineSoft);
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colours.t3);
    const int line = painter.fontMetrics().height();
    const QRect place(plot.right() + 1 + metrics::control, y - line / 2, 64, line);
    paintText(painter, place, Qt::AlignLeft, figure);
}

} // namespace patchbay
