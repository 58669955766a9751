// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runs/figurerow.h"
#include "ui/runs/runpresenter.h"
#include "ui/widgets/surface.h"

namespace patchbay {

class Label;
class LineChart;
class ProportionBar;
class StageBar;

/// The head of a run: what came out of it and why, its figures, how far it is while it runs, its stages.
class RunSummary final : public Surface
{
    Q_OBJECT

public:
    /// Both must outlive the summary.
    RunSummary(const Theme &theme, const Clock &clock, QWidget *parent);

    void setExecution(const Execution &execution, const RunProgress &progress);
    void setStages(const QList<StageSpan> &stages);

private:
    [[nodiscard]] QList<NamedFigure> figuresOf(const Execution &execution) const;
    void showProgress(const Execution &execution, const RunProgress &progress);

    const Clock &m_clock;
    Label *m_sentence;
    Label *m_origin;
    Label *m_cause;
    FigureRow *m_figures;
    ProportionBar *m_bar;
    Label *m_progress;
    StageBar *m_stages;
};

/// `Page 19 · 212 records/s · about 20 s left`.
[[nodiscard]] QString progressText(const Execution &execution, const RunProgress &progress);

/// What the calls of a run say over its time.
class RunCharts final : public Surface
{
    Q_OBJECT

public:
    /// The theme must outlive the charts.
    RunCharts(const Theme &theme, QWidget *parent);

    void setCalls(const QList<CallRecord> &calls, const QList<StageSpan> &stages, const RunSpan &span);

private:
    LineChart *m_time;
    LineChart *m_received;
    LineChart *m_waited;
};

} // namespace patchbay
