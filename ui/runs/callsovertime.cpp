// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"
#include "ui/runs/telemetrypage.h"
#include "ui/widgets/wording.h"

#include <QDateTime>
#include <QLocale>

#include <chrono>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mostSteps = 1'000;

void takeBucket(CallsOverTime &over, int step, const CallBucket &bucket)
{
    qint64 errors = 0;
    for (const qint64 fault : bucket.faults)
        errors += fault;
    const QString tip =
        TelemetryPage::tr("%1 · %2 calls, %3 errors")
            .arg(wording::exact(bucket.start), wording::count(bucket.calls), wording::count(errors));
    over.calls[step] = {bucket.calls, errors, tip};
    over.p50[step] = bucket.p50;
    over.p95[step] = bucket.p95;
    over.errorRate[step] = bucket.errorRate * 100;
    if (bucket.departures.contains(u"p95"_s) || bucket.departures.contains(u"p50"_s))
        over.departsP95.append(step);
    if (bucket.departures.contains(u"error_rate"_s))
        over.departsErrors.append(step);
}

constexpr int wantedLabels = 6;

QDateTime localOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at)).toLocalTime();
}

QList<ChartLabel> hoursOf(Instant from, std::chrono::hours length)
{
    QList<ChartLabel> labels;
    for (int i = 0; i <= wantedLabels; ++i)
        labels.append({double(i) / wantedLabels,
            QLocale::c().toString(localOf(from + length * i / wantedLabels), u"HH:mm"_s)});
    return labels;
}

/// Where days begin, so that no label stands twice and none is left out.
QList<ChartLabel> daysOf(Instant from, std::chrono::hours length)
{
    const QDateTime begin = localOf(from);
    const QDateTime end = localOf(from + length);
    const qint64 every = std::max<qint64>(1, begin.daysTo(end) / wantedLabels);
    QList<ChartLabel> labels;
    for (QDateTime day = begin.date().addDays(1).startOfDay(); day < end; day = day.addDays(every)) {
        const double place = double(begin.msecsTo(day)) / double(std::chrono::milliseconds(length).count());
        labels.append({place, QLocale::c().toString(day, u"MM-dd"_s)});
    }
    return labels;
}

QList<ChartLabel> labelsOf(Instant from, std::chrono::hours step, int steps)
{
    const std::chrono::hours length = step * steps;
    return length <= 25h ? hoursOf(from, length) : daysOf(from, length);
}

} // namespace

CallsOverTime overTime(const CallStatistics &statistics)
{
    const auto step = statistics.bucket == "day"_L1 ? 24h : 1h;
    const Instant from = statistics.buckets.isEmpty()
                             ? statistics.from
                             : std::min(statistics.from, statistics.buckets.first().start);
    const auto steps = int(std::clamp<qint64>((statistics.to - from) / step + 1, 1, mostSteps));
    CallsOverTime over;
    over.calls.resize(steps);
    over.p50.resize(steps);
    over.p95.resize(steps);
    over.errorRate.resize(steps);
    for (const CallBucket &bucket : statistics.buckets) {
        const qint64 at = (bucket.start - from) / step;
        if (at >= 0 && at < steps)
            takeBucket(over, int(at), bucket);
    }
    over.labels = labelsOf(from, step, steps);
    return over;
}

} // namespace patchbay
