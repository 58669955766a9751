// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewcharts.h"

#include <QWidget>

class QGridLayout;

namespace patchbay {

class ChartAxis;
class Label;
class Theme;

/// Runs by the hour, a line for each integration, over one axis.
class HeatLines final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive the lines.
    HeatLines(const Theme &theme, QWidget *parent);

    void setRuns(const RunsByHour &runs);

private:
    struct Line
    {
        QString name;
        HeatRow *row;
    };

    void build(const QList<HeatLine> &lines);

    const Theme &m_theme;
    QWidget *m_grid = nullptr;
    QList<Line> m_lines;
    ChartAxis *m_axis = nullptr;
};

} // namespace patchbay
