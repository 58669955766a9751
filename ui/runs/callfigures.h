// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/execution.h"
#include "ui/widgets/linechart.h"
#include "ui/widgets/statuslook.h"
#include "ui/widgets/waterfall.h"

#include <QList>
#include <QString>

#include <deque>
#include <optional>

/// What can be said of a run from its calls. Nothing is estimated but where it says so.
namespace patchbay {

/// The time that a run took, from its start to its end or to now.
struct RunSpan
{
    Instant begin;
    Instant end;

    bool operator==(const RunSpan &) const = default;

    [[nodiscard]] std::chrono::microseconds length() const;
    /// Where a moment lies: 0 to 1.
    [[nodiscard]] double placeOf(Instant moment) const;
};

[[nodiscard]] RunSpan spanOf(const Execution &execution, Instant now);

/// One stage of a run.
struct StageSpan
{
    QString name;
    std::optional<std::chrono::microseconds> length; ///< Nothing where no call tells it.
    double begin = 0;                                ///< Its place in the run: 0 to 1.
    std::optional<StreamCounts> counts;              ///< Of its stream, where it is one.
    ExecutionStatus status = ExecutionStatus::Succeeded;

    bool operator==(const StageSpan &) const = default;
};

/// The stages in the order in which they began. The calls tell when; the streams tell what.
[[nodiscard]] QList<StageSpan> stagesOf(
    const Execution &execution, const QList<CallRecord> &calls, const RunSpan &span);

/// Of a call within its run. `isRetried`: another attempt followed.
[[nodiscard]] Fall fallOf(const CallRecord &call, bool isRetried, const RunSpan &span);
[[nodiscard]] StatusLook lookOf(const CallRecord &call, bool isRetried);

/// Over the time of the run, in equal steps.
struct CallCharts
{
    ChartSeries p50; ///< Milliseconds; nothing where no call was answered.
    ChartSeries p95;
    ChartSeries received; ///< Bytes a second.
    ChartSeries waited;   ///< Seconds that calls of this step had waited.
    std::optional<double> wholeP50;
    std::optional<double> wholeP95;
    qint64 bytes = 0;
    std::chrono::milliseconds waiting{0};
    qint64 errors = 0;
};

[[nodiscard]] CallCharts chartsOf(const QList<CallRecord> &calls, const RunSpan &span);

/// How fast a number grows, over the last ten seconds.
class RateMeter
{
public:
    void add(Instant at, qint64 number);

    void clear() { m_samples.clear(); }

    /// Nothing until two readings lie a while apart.
    [[nodiscard]] std::optional<double> perSecond() const;

private:
    struct Sample
    {
        Instant at;
        qint64 number = 0;
    };

    std::deque<Sample> m_samples;
};

} // namespace patchbay
