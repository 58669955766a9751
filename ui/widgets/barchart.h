// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/chartaxis.h"

#include <QWidget>

namespace patchbay {

class Theme;

/// One span of time in a bar chart.
struct ChartBar
{
    qint64 value = 0;  ///< All of them …
    qint64 failed = 0; ///< … and those of them that failed.
    QString tip{};     ///< What the mouse is told of it; empty: nothing.

    bool operator==(const ChartBar &) const = default;
};

/// How much there was over time: bars upward for all, downward for what failed, on a scale of its own, so
/// that three of three hundred are seen.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the chart.
    BarChart(const Theme &theme, QWidget *parent);

    /// Oldest first. `summary` is the chart in a sentence, for who cannot see it.
    void setBars(const QList<ChartBar> &bars, const QList<ChartLabel> &labels, const QString &summary);
    void setNote(const std::optional<ChartNote> &note);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    void paintBars(QPainter &painter) const;

    const Theme &m_theme;
    QList<ChartBar> m_bars;
    QList<ChartLabel> m_labels;
    std::optional<ChartNote> m_note;
};

/// One span of time in a row of heat.
struct HeatCell
{
    double strength = 0;     ///< 0: nothing was there; up to 1.
    Tone tone = Tone::Quiet; ///< Warn and Err are filled whatever the strength.
    QString tip{};           ///< What the mouse is told of it; empty: nothing.

    bool operator==(const HeatCell &) const = default;
};

/// A row of cells side by side, one a span of time, darker where there was more.
void paintHeat(QPainter &painter, const QRect &place, const QList<HeatCell> &cells, const Colours &colours);

/// paintHeat() as a widget: a line of a heat chart.
class HeatRow final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the row.
    HeatRow(const Theme &theme, QWidget *parent);

    /// Oldest first. `summary` as in BarChart.
    void setCells(const QList<HeatCell> &cells, const QString &summary);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    QList<HeatCell> m_cells;
};

/// The line under a bar chart or heat rows of the same width.
class ChartAxis final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the axis.
    ChartAxis(const Theme &theme, QWidget *parent);

    void setLabels(const QList<ChartLabel> &labels);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<ChartLabel> m_labels;
};

} // namespace patchbay
