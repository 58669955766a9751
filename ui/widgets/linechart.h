// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/chartaxis.h"

#include <QWidget>

#include <functional>

namespace patchbay {

class Theme;

/// A measure over time, in equal steps; where nothing was measured, the line goes straight on.
using ChartSeries = QList<std::optional<double>>;

/// What a line chart shows.
struct LineFigures
{
    QString name;         ///< What is measured, in the chart's head …
    QString figure;       ///< … and the number that matters.
    ChartSeries main;     ///< The line over its area.
    ChartSeries second;   ///< The dashed line; may be empty.
    QList<int> marked;    ///< Steps of the main line that get a dot: where something departs.
    double least = 0;     ///< The top of the scale is at least this, so that noise looks like noise.
    QList<double> stages; ///< Places (0 to 1) where the work changed: dashed upright lines.
    QList<ChartLabel> labels;
    QString summary; ///< The chart in a sentence, for who cannot see it.
};

/// One line on its area, 64 px high, its number in the head. Time runs from left to right in every language.
class LineChart final : public QWidget
{
    Q_OBJECT

public:
    /// How a figure of the scale is written, and what the mouse is told of a step.
    using Writing = std::function<QString(double)>;

    /// The theme must outlive the chart.
    LineChart(const Theme &theme, Writing writing, QWidget *parent);

    void setFigures(const LineFigures &figures);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    void paintHead(QPainter &painter) const;
    void paintArea(QPainter &painter, double top) const;
    void paintLine(QPainter &painter, const ChartSeries &series, double top, const QPen &pen) const;
    void paintMarks(QPainter &painter, double top) const;
    [[nodiscard]] double top() const;

    const Theme &m_theme;
    const Writing m_writing;
    LineFigures m_figures;
};

} // namespace patchbay
