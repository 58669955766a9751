// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/callstatistics.h"

#include "core/base/instant.h"
#include "core/model/callstatisticsjson.h"
#include "core/model/valuejson.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class CallStatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void quantilesAreRightToFivePercent()
    {
        std::mt19937 random(1);
        std::lognormal_distribution<double> latency(std::log(250), 1.2);
        std::vector<double> all;
        LatencyHistogram histogram;
        for (int i = 0; i < 20'000; ++i) {
            const auto took = std::chrono::microseconds(qint64(latency(random) * 1'000));
            all.push_back(double(took.count()) / 1'000);
            histogram.add(took);
        }
        std::ranges::sort(all);

        for (const double share : {0.01, 0.5, 0.95, 0.99}) {
            const double exact = all[std::size_t(std::ceil(share * double(all.size()))) - 1];
            const double told = *histogram.quantile(share);
            QVERIFY2(std::abs(told - exact) < exact * 0.05, qPrintable(u"%1 %2"_s.arg(told).arg(exact)));
        }
    }

    void theSumOfHistogramsIsTheHistogramOfTheSum()
    {
        std::mt19937 random(2);
        LatencyHistogram parts[3];
        LatencyHistogram whole;
        for (int i = 0; i < 3'000; ++i) {
            const auto took = std::chrono::microseconds(random() % 400'000'000);
            parts[i % 3].add(took);
            whole.add(took);
        }

        LatencyHistogram sum;
        for (const LatencyHistogram &part : parts)
            sum.add(part);

        QCOMPARE(sum, whole);
        QCOMPARE(LatencyHistogram::fromText(sum.toText()), std::optional(whole));
    }

    void knowsTheEndsOfItsScale()
    {
        LatencyHistogram histogram;
        QVERIFY(!histogram.quantile(0.5));
        histogram.add(std::chrono::microseconds(0));
        QVERIFY(*histogram.quantile(0.5) < 1);
        histogram.add(std::chrono::hours(10));
        QVERIFY(*histogram.quantile(1) > 100'000);
        QCOMPARE(histogram.count(), 2);
    }

    void refusesATextThatIsNoHistogram()
    {
        for (const char *text : {"x", "1", "1:x", "1:-2", "-1:2", "999:1", "1:2:3", "1:2  3:4"})
            QVERIFY2(!LatencyHistogram::fromText(text), text);
        QCOMPARE(LatencyHistogram::fromText(""), std::optional(LatencyHistogram()));
    }

    void tellsFaultsByWhatCanBeDone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<CallFault>("fault");
        QTest::newRow("no answer") << 0 << ErrorCode::Unavailable << CallFault::Transport;
        QTest::newRow("401") << 401 << ErrorCode::Denied << CallFault::Denied;
        QTest::newRow("403 of a rate") << 403 << ErrorCode::RateLimited << CallFault::RateLimited;
        QTest::newRow("404") << 404 << ErrorCode::NotFound << CallFault::Client;
        QTest::newRow("422") << 422 << ErrorCode::InvalidInput << CallFault::Client;
        QTest::newRow("503") << 503 << ErrorCode::Unavailable << CallFault::Server;
    }

    void tellsFaultsByWhatCanBeDone()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        QFETCH(CallFault, fault);
        CallRecord call;
        call.status = status;
        call.error = Error{code, {}, {}};

        QVERIFY(wasMade(call));
        QCOMPARE(faultOf(call), std::optional(fault));
    }

    void isReadBackFromItsJson()
    {
        CallStatistics statistics;
        statistics.from = fromMilliseconds(0);
        statistics.to = fromMilliseconds(86'400'000);
        statistics.bucket = u"day"_s;
        statistics.total = {
            statistics.from, 7, {{CallFault::Server, 2}}, 0.25, 12.5, std::nullopt, {u"p50"_s}};
        statistics.buckets = {statistics.total};

        const auto text = jsonText([&](json::Writer &writer) { write(writer, statistics); });
        const auto document = json::Document::parse(text);

        QVERIFY(document);
        QCOMPARE(readAs(document->root(), readCallStatistics).value(), statistics);
    }
};

QTEST_GUILESS_MAIN(CallStatisticsTest)
#include "callstatisticstest.moc"
