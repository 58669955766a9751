// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/retry.h"
#include "tests/support/seededrandom.h"

#include <QTest>

#include <set>

using namespace std::chrono_literals;
using namespace patchbay;

class RetryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void eachWaitLiesBetweenHalfAndTheWholeOfItsBound()
    {
        const RetrySchedule schedule{.attempts = 100, .first = 500ms, .longest = 30s};
        SeededRandom random;

        for (int attempt = 1; attempt < 100; ++attempt) {
            const auto bound =
                std::min<std::chrono::milliseconds>(500ms * (1LL << std::min(attempt - 1, 20)), 30s);
            for (int i = 0; i < 100; ++i) {
                const auto wait = waitAfter(schedule, attempt, std::nullopt, random);

                QVERIFY(wait);
                QVERIFY2(*wait >= bound / 2 && *wait <= bound, qPrintable(QString::number(wait->count())));
            }
        }
    }

    void theWaitsAreSpread()
    {
        SeededRandom random;
        std::set<std::chrono::milliseconds> waits;

        for (int i = 0; i < 100; ++i)
            waits.insert(*waitAfter(RetrySchedule{}, 3, std::nullopt, random));

        QVERIFY(waits.size() > 50);
    }

    void afterTheLastAttemptThereIsNoWait()
    {
        SeededRandom random;

        QVERIFY(waitAfter(RetrySchedule{.attempts = 5}, 4, std::nullopt, random));
        QVERIFY(!waitAfter(RetrySchedule{.attempts = 5}, 5, std::nullopt, random));
        QVERIFY(!waitAfter(RetrySchedule{.attempts = 5}, 6, 1s, random));
        QVERIFY(!waitAfter(RetrySchedule{.attempts = 1}, 1, std::nullopt, random));
    }

    void whatTheServerAskedForIsHonouredWhereItIsLonger()
    {
        SeededRandom random;

        QCOMPARE(waitAfter(RetrySchedule{}, 1, 120s, random), 120'000ms);
        QVERIFY(*waitAfter(RetrySchedule{}, 1, 1ms, random) >= 250ms);
    }
};

QTEST_APPLESS_MAIN(RetryTest)
#include "retrytest.moc"
