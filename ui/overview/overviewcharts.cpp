// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewcharts.h"

#include "core/base/instant.h"
#include "ui/widgets/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The runs of one span.
struct Sum
{
    qint64 runs = 0;
    qint64 failed = 0; ///< Failed or interrupted.
    qint64 partial = 0;
    qint64 changed = 0;

    void add(const ExecutionBucket &bucket)
    {
        runs += bucket.runs();
        partial += bucket.statuses.value(ExecutionStatus::Partial);
        failed += bucket.unsuccessful() - bucket.statuses.value(ExecutionStatus::Partial);
        changed += bucket.changed;
    }
};

/// Texts outside any class are translated in a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString clockTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant)).toLocalTime().toString(u"HH:mm"_s);
}

/// Sums over equal spans from the figures' beginning to their end.
QList<Sum> sumsOver(const ExecutionFigures &figures, std::chrono::minutes span, const QString &slug = {})
{
    const auto count = (figures.to - figures.from + span - 1ms) / span;
    QList<Sum> sums(std::max<qsizetype>(1, count));
    for (const ExecutionBucket &bucket : figures.buckets) {
        const auto place = (bucket.start - figures.from) / span;
        if (place >= 0 && place < sums.size() && (slug.isEmpty() || bucket.slug == slug))
            sums[place].add(bucket);
    }
    return sums;
}

QString tipOf(Instant from, std::chrono::minutes span, const Sum &sum)
{
    const QString when = u"%1–%2"_s.arg(clockTime(from), clockTime(from + span));
    if (sum.runs == 0)
        return Words::tr("%1: no run").arg(when);
    QString tip =
        Words::tr("%1: runs %2, failed %3").arg(when, wording::count(sum.runs), wording::count(sum.failed));
    return sum.partial == 0 ? tip : Words::tr("%1, cut short %2").arg(tip, wording::count(sum.partial));
}

QList<ChartLabel> hourLabels(const ExecutionFigures &figures, int everyHours)
{
    QList<ChartLabel> labels;
    const double whole = double((figures.to - figures.from).count());
    for (Instant at = figures.from; at < figures.to; at += std::chrono::hours(everyHours))
        labels.append({double((at - figures.from).count()) / whole, clockTime(at)});
    return labels;
}

/// Bars of so many, none where there are none.
QList<Bar> barsOf(const QList<Sum> &sums, qint64 Sum::*amount)
{
    qint64 most = 1;
    for (const Sum &sum : sums)
        most = std::max(most, sum.*amount);
    QList<Bar> bars;
    for (const Sum &sum : sums) {
        const double height = sum.*amount == 0 ? 0 : 0.15 + 0.85 * double(sum.*amount) / double(most);
        const Tone tone = sum.failed > 0 ? Tone::Err : Tone::Quiet;
        bars.append({height, amount == &Sum::runs ? tone : Tone::Quiet});
    }
    return bars;
}

FigureTile integrationsTile(const OverviewReading &reading)
{
    const auto active =
        std::ranges::count(reading.integrations, IntegrationStatus::Active, &Integration::status);
    const auto inError =
        std::ranges::count(reading.integrations, IntegrationStatus::Error, &Integration::status);
    const QString meaning = inError > 0 ? Words::tr("%1 in error").arg(wording::count(inError))
                                        : Words::tr("%1 active").arg(wording::count(active));
    return {Words::tr("Integrations"), wording::count(reading.integrations.size()), meaning,
        inError > 0 ? Tone::Err : Tone::Secondary, {}};
}

FigureTile plansTile(const OverviewReading &reading)
{
    qint64 waiting = 0;
    qint64 changes = 0;
    for (const Plan &plan : reading.plans) {
        const qint64 proposed = totalOf(plan.streams).changes();
        if (plan.status != PlanStatus::Ready || proposed == 0)
            continue;
        ++waiting;
        changes += proposed;
    }
    return {Words::tr("Plans waiting"), wording::count(waiting),
        waiting == 0 ? Words::tr("nothing to apply")
                     : Words::tr("%1 changes proposed", nullptr, int(changes)).arg(wording::count(changes)),
        Tone::Secondary, {}};
}

HeatCell cellOf(const Sum &sum, qint64 most, const QString &tip)
{
    const Tone ended = sum.partial > 0 ? Tone::Warn : Tone::Quiet;
    return {double(sum.runs) / double(most), sum.failed > 0 ? Tone::Err : ended, tip};
}

} // namespace

QList<FigureTile> tilesOf(const OverviewReading &reading)
{
    const QList<Sum> hours = sumsOver(reading.figures, 60min);
    Sum all;
    QSet<QString> changing;
    for (const ExecutionBucket &bucket : reading.figures.buckets) {
        all.add(bucket);
        if (bucket.changed > 0)
            changing.insert(bucket.slug);
    }
    const qint64 trouble = all.failed + all.partial;
    const FigureTile runs{Words::tr("Runs"), wording::count(all.runs),
        trouble == 0 ? Words::tr("none failed")
                     : Words::tr("%1 did not succeed").arg(wording::count(trouble)),
        trouble == 0 ? Tone::Secondary : Tone::Err, barsOf(hours, &Sum::runs)};
    const FigureTile changed{Words::tr("Records changed"), wording::count(all.changed),
        changing.size() == 1 ? Words::tr("in one integration")
                             : Words::tr("in %1 integrations").arg(wording::count(changing.size())),
        Tone::Secondary, barsOf(hours, &Sum::changed)};
    return {integrationsTile(reading), runs, changed, plansTile(reading)};
}

RunsOverTime runsOverTime(const ExecutionFigures &figures)
{
    RunsOverTime over;
    Sum all;
    Instant at = figures.from;
    for (const Sum &sum : sumsOver(figures, figures.bucket)) {
        over.bars.append({sum.runs, sum.failed, tipOf(at, figures.bucket, sum)});
        all.runs += sum.runs;
        all.failed += sum.failed;
        at += figures.bucket;
    }
    over.labels = hourLabels(figures, 3);
    over.summary = Words::tr("Runs in the last 24 hours: %1, of which failed: %2")
                       .arg(wording::count(all.runs), wording::count(all.failed));
    return over;
}

RunsByHour runsByHour(const OverviewReading &reading)
{
    struct Known
    {
        HeatLine line;
        Sum all;
    };

    QList<Known> known;
    for (const Integration &integration : reading.integrations) {
        const QList<Sum> hours = sumsOver(reading.figures, 60min, integration.slug);
        const qint64 most = std::max<qint64>(1, std::ranges::max(hours, {}, &Sum::runs).runs);
        Known one{{integration.name, integration.slug, {}, {}}, {}};
        Instant at = reading.figures.from;
        for (const Sum &sum : hours) {
            one.line.cells.append(cellOf(sum, most, tipOf(at, 60min, sum)));
            one.all.runs += sum.runs;
            one.all.failed += sum.failed + sum.partial;
            at += 1h;
        }
        one.line.summary =
            Words::tr("%1, runs in the last 24 hours: %2, of which failed or cut short: %3")
                .arg(integration.name, wording::count(one.all.runs), wording::count(one.all.failed));
        known.append(one);
    }
    std::ranges::stable_sort(
        known, {}, [](const Known &one) { return std::pair(-one.all.failed, -one.all.runs); });
    RunsByHour by;
    for (const Known &one : std::as_const(known))
        by.lines.append(one.line);
    by.labels = hourLabels(reading.figures, 4);
    by.labels.append({1, Words::tr("now")});
    return by;
}

} // namespace patchbay
