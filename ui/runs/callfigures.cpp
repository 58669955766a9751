// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/callfigures.h"

#include "core/model/callstatistics.h"
#include "ui/runs/runwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int chartSteps = 48;

/// Texts outside any class are translated in a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callfigures)
};

std::chrono::microseconds between(Instant from, Instant to)
{
    return std::max(0us, std::chrono::duration_cast<std::chrono::microseconds>(to - from));
}

/// When the run first waited for it.
Instant beginOf(const CallRecord &call)
{
    return call.startedAt - call.waitedBefore;
}

/// The stage that the run's own status is about: the one it ended in, or the one that its error names.
bool isInTrouble(const Execution &execution, const QString &stage)
{
    if (execution.status != ExecutionStatus::Partial || !execution.error)
        return execution.stage == stage;
    const QStringList &named = execution.error->message.arguments;
    const bool isNamed = std::ranges::any_of(
        execution.streams, [&](const StreamCounts &stream) { return named.contains(stream.stream); });
    return isNamed ? named.contains(runwording::stageName(stage)) : execution.stage == stage;
}

StageSpan makeStage(const Execution &execution, const QString &stage)
{
    StageSpan made;
    made.name = runwording::stageName(stage);
    const auto counts = std::ranges::find(execution.streams, made.name, &StreamCounts::stream);
    if (counts != execution.streams.end())
        made.counts = *counts;
    if (isInTrouble(execution, stage))
        made.status = execution.status;
    return made;
}

struct Step
{
    LatencyHistogram latency;
    qint64 bytes = 0;
    Milliseconds waited{0};
};

} // namespace

std::chrono::microseconds RunSpan::length() const
{
    return between(begin, end);
}

double RunSpan::placeOf(Instant moment) const
{
    const auto whole = length().count();
    return whole > 0 ? std::clamp(double(between(begin, moment).count()) / double(whole), 0.0, 1.0) : 0;
}

RunSpan spanOf(const Execution &execution, Instant now)
{
    const Instant begin = execution.startedAt.value_or(execution.createdAt);
    return {begin, std::max(begin + 1ms, execution.finishedAt.value_or(now))};
}

QList<StageSpan> stagesOf(const Execution &execution, const QList<CallRecord> &calls, const RunSpan &span)
{
    QList<StageSpan> stages;
    QList<Instant> begins;
    QStringList names;
    for (const CallRecord &call : calls) {
        if (names.contains(call.stage))
            continue;
        names.append(call.stage);
        stages.append(makeStage(execution, call.stage));
        begins.append(begins.isEmpty() ? span.begin : beginOf(call));
    }
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const Instant end = i + 1 < begins.size() ? begins[i + 1] : span.end;
        stages[i].length = between(begins[i], end);
        stages[i].begin = span.placeOf(begins[i]);
    }
    // What made no call has no time of its own: an apply of records, the stage that just began.
    for (const StreamCounts &stream : execution.streams) {
        if (std::ranges::none_of(stages, [&](const StageSpan &stage) { return stage.name == stream.stream; }))
            stages.append(makeStage(execution, stream.stream + "_sync"_L1));
    }
    return stages;
}

Fall fallOf(const CallRecord &call, bool isRetried, const RunSpan &span)
{
    const HttpTimings &timings = call.timings;
    Fall fall;
    fall.axis = span.length();
    fall.begin = between(span.begin, beginOf(call));
    fall.waiting = call.waitedBefore;
    fall.connecting = timings.dns.value_or(0us) + timings.connect.value_or(0us) + timings.tls.value_or(0us);
    const auto rest = std::max(0us, timings.total - fall.connecting);
    // Without a first byte, what was left of the time was spent waiting for it.
    fall.firstByte = call.status == 0 ? rest : std::min(rest, timings.firstByte.value_or(0us));
    fall.download = rest - fall.firstByte;
    if (faultOf(call))
        fall.tone = isRetried ? Tone::Warn : Tone::Err;
    return fall;
}

StatusLook lookOf(const CallRecord &call, bool isRetried)
{
    if (!wasMade(call) && call.error)
        return {Glyph::Shield, Tone::Warn, Tone::Warn, Words::tr("not sent")};
    const QString word = call.status > 0 ? QString::number(call.status) : Words::tr("cut");
    if (!faultOf(call))
        return {Glyph::None, Tone::Quiet, Tone::Secondary, word};
    return isRetried ? StatusLook{Glyph::Triangle, Tone::Warn, Tone::Warn, word}
                     : StatusLook{Glyph::OctagonCross, Tone::Err, Tone::Err, word};
}

CallCharts chartsOf(const QList<CallRecord> &calls, const RunSpan &span)
{
    QList<Step> steps(chartSteps);
    Step whole;
    CallCharts charts;
    for (const CallRecord &call : calls) {
        if (!wasMade(call))
            continue;
        Step &step = steps[std::min(chartSteps - 1, int(span.placeOf(call.startedAt) * chartSteps))];
        for (Step *const one : {&step, &whole}) {
            if (call.status > 0)
                one->latency.add(call.timings.total);
            one->bytes += call.bytesReceived;
            one->waited += call.waitedBefore;
        }
        charts.errors += faultOf(call) ? 1 : 0;
    }
    const double seconds = double(span.length().count()) / 1e6 / chartSteps;
    for (const Step &step : std::as_const(steps)) {
        charts.p50.append(step.latency.quantile(0.5));
        charts.p95.append(step.latency.quantile(0.95));
        charts.received.append(double(step.bytes) / seconds);
        charts.waited.append(double(step.waited.count()) / 1'000);
    }
    charts.wholeP50 = whole.latency.quantile(0.5);
    charts.wholeP95 = whole.latency.quantile(0.95);
    charts.bytes = whole.bytes;
    charts.waiting = whole.waited;
    return charts;
}

void RateMeter::add(Instant at, qint64 number)
{
    constexpr auto kept = 10s;
    m_samples.push_back({at, number});
    while (m_samples.size() > 2 && at - m_samples.front().at > kept)
        m_samples.pop_front();
}

std::optional<double> RateMeter::perSecond() const
{
    constexpr auto least = 1s;
    if (m_samples.empty() || m_samples.back().at - m_samples.front().at < least)
        return std::nullopt;
    const auto time = std::chrono::duration<double>(m_samples.back().at - m_samples.front().at);
    return double(m_samples.back().number - m_samples.front().number) / time.count();
}

} // namespace patchbay
