// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/departures.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

using namespace std::chrono_literals;

constexpr Instant monday = std::chrono::sys_days(std::chrono::year(2026) / 11 / 2);

/// Calls of an hour whose response times scatter as real ones do: log-normal, with a long tail.
struct HourlyCalls
{
    std::mt19937 random;
    int calls = 60;
    double median = 120; ///< Milliseconds.
    double scatter = 0.5;
    double errorRate = 0.01;

    CallHour operator()(int hour)
    {
        std::lognormal_distribution<double> latency(std::log(median), scatter);
        std::bernoulli_distribution fails(errorRate);
        CallHour made{monday + std::chrono::hours(hour), {}};
        for (int i = 0; i < calls; ++i) {
            CallRecord call;
            call.status = 200;
            call.timings.total = std::chrono::microseconds(qint64(latency(random) * 1'000));
            if (fails(random)) {
                call.status = 500;
                call.error = Error{ErrorCode::Unavailable, {}, {}};
            }
            made.sum.add(call);
        }
        return made;
    }
};

/// How many of the hours from `first` on are marked.
int marked(const QList<CallHour> &hours, qsizetype first, const QString &name = {})
{
    int count = 0;
    for (qsizetype place = first; place < hours.size(); ++place) {
        const QStringList departures = departuresAt(hours, place);
        count += name.isEmpty() ? !departures.isEmpty() : departures.contains(name);
    }
    return count;
}

QList<CallHour> weeks(HourlyCalls &calls, int hours)
{
    QList<CallHour> made;
    for (int hour = 0; hour < hours; ++hour)
        made.append(calls(hour));
    return made;
}

} // namespace

class DeparturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void noiseIsNoDeparture_data()
    {
        QTest::addColumn<int>("calls");
        QTest::addColumn<double>("scatter");
        QTest::addColumn<double>("errorRate");
        QTest::newRow("few calls") << 20 << 0.5 << 0.02;
        QTest::newRow("many calls") << 400 << 0.3 << 0.001;
        QTest::newRow("never an error") << 60 << 0.5 << 0.0;
        QTest::newRow("often an error") << 60 << 0.5 << 0.2;
        QTest::newRow("very uneven") << 60 << 1.0 << 0.05;
        QTest::newRow("all alike") << 60 << 0.001 << 0.0;
    }

    void noiseIsNoDeparture()
    {
        QFETCH(int, calls);
        QFETCH(double, scatter);
        QFETCH(double, errorRate);
        int marks = 0;
        for (unsigned seed = 1; seed <= 4; ++seed) {
            HourlyCalls hourly{std::mt19937(seed), calls, 120, scatter, errorRate};

            marks += marked(weeks(hourly, 24 * 10), 0);
        }
        QVERIFY2(marks <= 1, qPrintable(u"%1 of 960 hours are marked"_s.arg(marks)));
    }

    void aStepInResponseTimeIsMarked()
    {
        HourlyCalls hourly{std::mt19937(3)};
        QList<CallHour> hours = weeks(hourly, 24 * 7);
        hourly.median = 360;
        for (int hour = 24 * 7; hour < 24 * 7 + 12; ++hour)
            hours.append(hourly(hour));

        QCOMPARE(marked(hours, 24 * 7, u"p50"_s), 12);
        QVERIFY(marked(hours, 24 * 7, u"p95"_s) >= 10);
        QCOMPARE(marked(hours, 24 * 7, u"error_rate"_s), 0);
    }

    void aStepInErrorsIsMarked()
    {
        HourlyCalls hourly{std::mt19937(4)};
        QList<CallHour> hours = weeks(hourly, 24 * 7);
        hourly.errorRate = 0.4;
        for (int hour = 24 * 7; hour < 24 * 7 + 12; ++hour)
            hours.append(hourly(hour));

        QCOMPARE(marked(hours, 24 * 7, u"error_rate"_s), 12);
        QCOMPARE(marked(hours, 24 * 7, u"p50"_s), 0);
    }

    void whatGetsBetterIsNotMarked()
    {
        HourlyCalls hourly{std::mt19937(5), 60, 400, 0.5, 0.4};
        QList<CallHour> hours = weeks(hourly, 24 * 7);
        hourly.median = 50;
        hourly.errorRate = 0;
        for (int hour = 24 * 7; hour < 24 * 7 + 12; ++hour)
            hours.append(hourly(hour));

        QCOMPARE(marked(hours, 24 * 7), 0);
    }

    void aNewLevelBecomesItsHistory()
    {
        HourlyCalls hourly{std::mt19937(6)};
        QList<CallHour> hours = weeks(hourly, 24 * 7);
        hourly.median = 360;
        for (int hour = 24 * 7; hour < 24 * 7 + 24 * 9; ++hour)
            hours.append(hourly(hour));

        QCOMPARE(marked(hours, hours.size() - 12), 0);
    }

    void saysNothingWithoutHistoryOrWithTooFewCalls()
    {
        HourlyCalls hourly{std::mt19937(8)};
        QList<CallHour> hours = weeks(hourly, DepartureRule::leastHours - 1);
        hourly.median = 5'000;
        hours.append(hourly(DepartureRule::leastHours - 1));
        QCOMPARE(marked(hours, 0), 0);

        hourly = {std::mt19937(9)};
        hours = weeks(hourly, 24 * 7);
        hourly.median = 5'000;
        hourly.calls = int(DepartureRule::leastCalls) - 1;
        hours.append(hourly(24 * 7));
        QCOMPARE(marked(hours, 24 * 7), 0);
    }

    void aFewMillisecondsAreNoDeparture()
    {
        HourlyCalls hourly{std::mt19937(10), 60, 2, 0.1, 0};
        QList<CallHour> hours = weeks(hourly, 24 * 7);
        hourly.median = 6;
        hours.append(hourly(24 * 7));

        QCOMPARE(marked(hours, 24 * 7), 0);
    }

    void sumsHoursUpToDays()
    {
        HourlyCalls hourly{std::mt19937(11)};
        QList<CallHour> hours = weeks(hourly, 24 * 7);
        hourly.median = 600;
        hours.append(hourly(24 * 7));

        const auto byDay = callStatistics(hours, monday + 48h, monday + 24h * 8, BucketSize::Day);
        const auto byHour = callStatistics(hours, monday + 48h, monday + 24h * 8, BucketSize::Hour);

        QCOMPARE(byDay.buckets.size(), 6);
        QCOMPARE(byDay.buckets.first().start, monday + 48h);
        QCOMPARE(byDay.buckets.first().calls, 24 * 60);
        QCOMPARE(byDay.buckets.last().calls, 60);
        QVERIFY(byDay.buckets.last().departures.contains(u"p50"_s));
        QVERIFY(byDay.buckets.first().departures.isEmpty());
        QCOMPARE(byHour.buckets.size(), 5 * 24 + 1);
        QCOMPARE(byHour.total.calls, byDay.total.calls);
        QCOMPARE(byHour.total.p50, byDay.total.p50);
        QVERIFY(std::abs(*byDay.buckets.first().p50 - 120) < 15);
    }
};

QTEST_GUILESS_MAIN(DeparturesTest)
#include "departurestest.moc"
