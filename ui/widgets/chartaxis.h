// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statuslook.h"

#include <QList>
#include <QMetaType>
#include <QRect>
#include <QString>

#include <optional>

class QPainter;

/// What the charts have in common. Time runs from left to right in every language, so that nothing here is
/// mirrored.
namespace patchbay {

/// A word under a place of a chart.
struct ChartLabel
{
    double place = 0; ///< 0: the chart's beginning; 1: its end.
    QString text;

    bool operator==(const ChartLabel &) const = default;
};

/// The one dotted line of a chart, and what happened there.
struct ChartNote
{
    double place = 0; ///< As a label's.
    QString text;
    Tone tone = Tone::Err;

    bool operator==(const ChartNote &) const = default;
};

/// The next number from 1, 2, 3, 5, 6, 8 × 10ⁿ that is not smaller: the top of a scale, whose half can be
/// read too. 1 for what is not positive.
[[nodiscard]] double scaleTop(double largest);

/// Writes a text in the direction of its own language, at the side (not mirrored) of the place.
void paintText(QPainter &painter, const QRect &place, Qt::Alignment side, const QString &text);

/// Labels in the line `axis`, each under the middle of its place, within the line's edges; where they would
/// touch, one of two is shown, or one of three, …
void paintLabels(
    QPainter &painter, const QRect &axis, const QList<ChartLabel> &labels, const Colours &colours);

/// The dotted line through `plot`, its text above beside it, on the side that has room.
void paintNote(
    QPainter &painter, const QRect &plot, const std::optional<ChartNote> &note, const Colours &colours);

/// A hairline over the plot's width, and its figure behind the plot.
void paintGridLine(
    QPainter &painter, const QRect &plot, int y, const QString &figure, const Colours &colours);

} // namespace patchbay

Q_DECLARE_METATYPE(QList<patchbay::ChartLabel>)
