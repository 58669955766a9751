// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/departures.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr double deviations = 5;
constexpr double madToDeviation = 1.4826; // of a normal distribution
constexpr double leastFactor = 1.3;
constexpr double leastMilliseconds = 10;
constexpr double leastShare = 0.05;
constexpr double chanceDeviations = 5;

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// Where a series lies, and how far it usually strays.
struct Usual
{
    double median = 0;
    double deviation = 0;

    explicit Usual(const std::vector<double> &values)
        : median(medianOf(values))
    {
        std::vector<double> distances;
        distances.reserve(values.size());
        for (const double value : values)
            distances.push_back(std::abs(value - median));
        deviation = madToDeviation * medianOf(distances);
    }
};

bool isSlow(double milliseconds, const std::vector<double> &logarithms)
{
    const Usual usual(logarithms);
    const double above = std::log(milliseconds) - usual.median;
    return above > std::max(deviations * usual.deviation, std::log(leastFactor)) &&
           milliseconds - std::exp(usual.median) > leastMilliseconds;
}

bool isFailing(const CallSum &hour, const std::vector<double> &rates)
{
    const Usual usual(rates);
    const double calls = double(hour.calls);
    const double expected = std::clamp(usual.median, 1 / calls, 1.0);
    const double chance = chanceDeviations * std::sqrt(expected * (1 - expected) / calls);
    return hour.errorRate() - usual.median > std::max({deviations * usual.deviation, leastShare, chance});
}

bool isJudged(const CallHour &hour)
{
    return hour.sum.calls >= DepartureRule::leastCalls;
}

std::vector<const CallSum *> historyOf(const QList<CallHour> &hours, qsizetype place)
{
    std::vector<const CallSum *> history;
    for (qsizetype i = place - 1; i >= 0; --i) {
        if (hours[i].start < hours[place].start - DepartureRule::history)
            break;
        if (isJudged(hours[i]))
            history.push_back(&hours[i].sum);
    }
    return history;
}

std::vector<double> logarithms(const std::vector<const CallSum *> &history, double share)
{
    std::vector<double> values;
    for (const CallSum *const hour : history) {
        if (const auto milliseconds = hour->latency.quantile(share))
            values.push_back(std::log(*milliseconds));
    }
    return values;
}

CallBucket bucketOf(Instant start, const CallSum &sum, const QStringList &departures)
{
    return {start, sum.calls, sum.faults, sum.errorRate(), sum.latency.quantile(0.5),
        sum.latency.quantile(0.95), departures};
}

} // namespace

QStringList departuresAt(const QList<CallHour> &hours, qsizetype place)
{
    QStringList departures;
    const std::vector<const CallSum *> history = historyOf(hours, place);
    if (!isJudged(hours[place]) || history.size() < DepartureRule::leastHours)
        return departures;
    const CallSum &hour = hours[place].sum;
    for (const auto &[name, share] : {std::pair(u"p50"_s, 0.5), std::pair(u"p95"_s, 0.95)}) {
        const std::vector<double> usual = logarithms(history, share);
        const auto milliseconds = hour.latency.quantile(share);
        if (milliseconds && usual.size() >= DepartureRule::leastHours && isSlow(*milliseconds, usual))
            departures.append(name);
    }
    std::vector<double> rates;
    for (const CallSum *const past : history)
        rates.push_back(past->errorRate());
    if (isFailing(hour, rates))
        departures.append(u"error_rate"_s);
    return departures;
}

CallStatistics callStatistics(const QList<CallHour> &hours, Instant from, Instant to, BucketSize size)
{
    CallStatistics statistics{from, to, size == BucketSize::Hour ? u"hour"_s : u"day"_s, {}, {}};
    CallSum total;
    CallSum sum;
    QStringList departures;
    QStringList allDepartures;
    for (qsizetype i = 0; i < hours.size(); ++i) {
        const auto startOf = [&](qsizetype place) {
            return size == BucketSize::Hour
                       ? hours[place].start
                       : Instant(std::chrono::floor<std::chrono::days>(hours[place].start));
        };
        if (hours[i].start < hourOf(from) || hours[i].start >= to)
            continue;
        sum.add(hours[i].sum);
        total.add(hours[i].sum);
        departures += departuresAt(hours, i);
        const bool isLast = i + 1 == hours.size() || startOf(i + 1) != startOf(i) || hours[i + 1].start >= to;
        if (!isLast)
            continue;
        departures.removeDuplicates();
        statistics.buckets.append(bucketOf(startOf(i), sum, departures));
        allDepartures += departures;
        sum = {};
        departures.clear();
    }
    allDepartures.removeDuplicates();
    statistics.total = bucketOf(from, total, allDepartures);
    return statistics;
}

} // namespace patchbay
