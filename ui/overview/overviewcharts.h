// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/attention.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/cells.h"

namespace patchbay {

/// A figure of the overview: what it is, how much, what that means, and how it came about.
struct FigureTile
{
    QString name;
    QString figure;
    QString meaning;
    Tone tone = Tone::Secondary; ///< Of the meaning.
    QList<Bar> bars;             ///< By the hour; empty: none are drawn.

    bool operator==(const FigureTile &) const = default;
};

[[nodiscard]] QList<FigureTile> tilesOf(const OverviewReading &reading);

/// Bars over the time of the figures, one a bucket.
struct RunsOverTime
{
    QList<ChartBar> bars;
    QList<ChartLabel> labels;
    QString summary;
};

[[nodiscard]] RunsOverTime runsOverTime(const ExecutionFigures &figures);

/// The runs of one integration by the hour.
struct HeatLine
{
    QString name;
    QString slug;
    QList<HeatCell> cells;
    QString summary;
};

struct RunsByHour
{
    QList<HeatLine> lines; ///< What failed most stands first, then what ran most.
    QList<ChartLabel> labels;
};

[[nodiscard]] RunsByHour runsByHour(const OverviewReading &reading);

} // namespace patchbay
