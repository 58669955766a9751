// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runsummary.h"

#include "ui/runs/runwording.h"
#include "ui/runs/stagebar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linechart.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

#include <cmath>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barHeight = 6;

QString milliseconds(double value)
{
    return wording::duration(std::chrono::microseconds(qint64(std::llround(value * 1'000))));
}

QString seconds(double value)
{
    return milliseconds(value * 1'000);
}

QString bytesPerSecond(double value)
{
    return wording::bytes(std::llround(value));
}

} // namespace

QString progressText(const Execution &execution, const RunProgress &progress)
{
    QStringList parts;
    const QString done = wording::count(progress.done);
    if (!progress.expected)
        parts.append(RunSummary::tr("%1 records").arg(done));
    else if (progress.isExact)
        parts.append(RunSummary::tr("%1 of %2 changes").arg(done, wording::count(*progress.expected)));
    else
        parts.append(RunSummary::tr("%1 records of about %2, as in the last run")
                         .arg(done, wording::count(*progress.expected)));
    const qint64 pages = execution.streams.isEmpty() ? 0 : execution.streams.last().pages;
    if (pages > 0)
        parts.append(RunSummary::tr("page %1").arg(wording::count(pages)));
    parts.append(RunSummary::tr("%1 calls", nullptr, int(execution.telemetry.apiCallsMade))
                     .arg(wording::count(execution.telemetry.apiCallsMade)));
    if (progress.rate)
        parts.append(RunSummary::tr("%1 per second").arg(wording::count(std::llround(*progress.rate))));
    if (progress.remaining)
        parts.append((progress.isExact ? RunSummary::tr("%1 left") : RunSummary::tr("about %1 left"))
                         .arg(wording::duration(*progress.remaining)));
    return parts.join(u" · "_s);
}

RunSummary::RunSummary(const Theme &theme, const Clock &clock, QWidget *parent)
    : Surface(theme, &Colours::s0, Qt::BottomEdge, parent)
    , m_clock(clock)
    , m_sentence(new Label(theme, TextRole::Sentence, Tone::Primary, this))
    , m_origin(new Label(theme, TextRole::Meta, Tone::Secondary, this))
    , m_cause(new Label(theme, TextRole::Body, Tone::Secondary, this))
    , m_figures(new FigureRow(theme, this))
    , m_bar(new ProportionBar(theme, barHeight, this))
    , m_progress(new Label(theme, TextRole::Meta, Tone::Secondary, this))
    , m_stages(new StageBar(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::section, metrics::edge, metrics::section);
    column->setSpacing(metrics::control);
    auto *const first = new QHBoxLayout;
    first->setSpacing(metrics::edge);
    first->addWidget(m_sentence, 1);
    first->addWidget(m_origin, 0, Qt::AlignBottom);
    column->addLayout(first);
    m_sentence->setWordWrap(true);
    m_cause->setWordWrap(true);
    column->addWidget(m_cause);
    column->addSpacing(metrics::tight);
    column->addWidget(m_figures);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    column->addSpacing(metrics::tight);
    column->addWidget(m_stages);
}

void RunSummary::setExecution(const Execution &execution, const RunProgress &progress)
{
    m_sentence->setText(runwording::sentenceOf(execution));
    m_origin->setText(tr("%1 by %2")
                          .arg(wording::exact(execution.startedAt.value_or(execution.createdAt)),
                              runwording::callerOf(execution.caller)));
    const QString cause = runwording::causeOf(execution);
    m_cause->setText(cause);
    m_cause->setVisible(!cause.isEmpty());
    m_figures->setFigures(figuresOf(execution));
    showProgress(execution, progress);
}

QList<NamedFigure> RunSummary::figuresOf(const Execution &execution) const
{
    using Naming = NamedFigure::Naming;
    QList<NamedFigure> figures;
    const Telemetry &telemetry = execution.telemetry;
    for (auto counter = telemetry.counters.begin(); counter != telemetry.counters.end(); ++counter)
        figures.append({wording::count(counter.value()), counter.key(), Naming::Code});
    figures.append({wording::count(telemetry.apiCallsMade), u"api_calls_made"_s, Naming::Code});
    const StreamCounts total = totalOf(execution.streams);
    figures.append({wording::count(total.fetched), tr("records read")});
    figures.append({wording::count(total.changes()),
        execution.kind == ExecutionKind::DryRun ? tr("would change") : tr("changed")});
    if (total.invalid > 0)
        figures.append({wording::count(total.invalid), tr("invalid")});
    const auto duration = runwording::durationOf(execution, m_clock.now());
    if (duration)
        figures.append(
            {wording::duration(*duration), tr("of at most %1").arg(wording::duration(execution.timeout))});
    return figures;
}

void RunSummary::showProgress(const Execution &execution, const RunProgress &progress)
{
    const bool isLive = execution.status == ExecutionStatus::Running;
    const bool isKnown = isLive && progress.expected.value_or(0) > 0;
    m_bar->setVisible(isKnown);
    m_progress->setVisible(isLive);
    if (!isLive)
        return;
    m_progress->setText(progressText(execution, progress));
    if (isKnown)
        m_bar->setParts({{progress.done, Tone::Accent},
            {std::max<qint64>(0, *progress.expected - progress.done), Tone::Quiet}});
}

void RunSummary::setStages(const QList<StageSpan> &stages)
{
    m_stages->setStages(stages);
    m_stages->setVisible(!stages.isEmpty());
}

RunCharts::RunCharts(const Theme &theme, QWidget *parent)
    : Surface(theme, &Colours::s0, Qt::BottomEdge, parent)
    , m_time(new LineChart(theme, milliseconds, this))
    , m_received(new LineChart(theme, bytesPerSecond, this))
    , m_waited(new LineChart(theme, seconds, this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::edge, metrics::control, metrics::edge, metrics::control);
    row->setSpacing(metrics::edge);
    for (LineChart *const chart : {m_time, m_received, m_waited})
        row->addWidget(chart, 1);
}

void RunCharts::setCalls(const QList<CallRecord> &calls, const QList<StageSpan> &stages, const RunSpan &span)
{
    const CallCharts charts = chartsOf(calls, span);
    QList<double> changes;
    for (const StageSpan &stage : stages) {
        if (stage.begin > 0)
            changes.append(stage.begin);
    }
    const QList<ChartLabel> ends{{0, wording::duration(std::chrono::microseconds{0})},
        {0.5, wording::duration(span.length() / 2)}, {1, wording::duration(span.length())}};
    const auto show = [&](LineChart &chart, const QString &name, const QString &figure,
                          const ChartSeries &main, const ChartSeries &second, double least) {
        chart.setFigures(
            {name, figure, main, second, {}, least, changes, ends, u"%1: %2"_s.arg(name, figure)});
    };
    const QString none = wording::missing();
    show(*m_time, tr("Call time p95, p50 dashed"), charts.wholeP95 ? milliseconds(*charts.wholeP95) : none,
        charts.p95, charts.p50, 10);
    show(*m_received, tr("Received per second"), wording::bytes(charts.bytes), charts.received, {}, 1'000);
    show(*m_waited, tr("Waited for limits and retries"), wording::duration(charts.waiting), charts.waited, {},
        0.1);
}

} // namespace patchbay
