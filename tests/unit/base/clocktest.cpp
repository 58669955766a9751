// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/base/instant.h"
#include "core/base/random.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aStoppedSleepOfTheSystemClockEndsAtOnce()
    {
        SystemClock clock;
        std::stop_source stop;
        std::jthread stopper([&] { stop.request_stop(); });

        const bool sleptThrough = clock.sleep(1h, stop.get_token());

        QVERIFY(!sleptThrough);
    }

    void theSystemClockSleepsAtLeastAsLongAsAsked()
    {
        SystemClock clock;
        const auto before = clock.elapsed();

        const bool sleptThrough = clock.sleep(2ms, {});

        QVERIFY(sleptThrough);
        QVERIFY(clock.elapsed() - before >= 2ms);
    }

    void theVirtualClockPassesSleepsWithoutWaiting()
    {
        VirtualClock clock;

        const bool sleptThrough = clock.sleep(36h, {});

        QVERIFY(sleptThrough);
        QCOMPARE(clock.elapsed(), std::chrono::nanoseconds(36h));
        QCOMPARE(toRfc3339(clock.now()), u"2024-01-16T22:30:00Z"_s);
    }

    void theVirtualClockWakesASleeperWhenItIsToldSo()
    {
        VirtualClock clock(VirtualClock::Mode::Told);
        std::atomic<bool> isAwake = false;
        std::jthread sleeper([&] { isAwake = clock.sleep(10s, {}); });
        clock.awaitSleepers(1);

        clock.advance(9s);
        const bool wasAwakeEarly = isAwake;
        clock.advance(1s);
        sleeper.join();

        QVERIFY(!wasAwakeEarly);
        QVERIFY(isAwake);
    }

    void theVirtualClockLetsAStoppedSleeperGo()
    {
        VirtualClock clock(VirtualClock::Mode::Told);
        std::stop_source stop;
        std::atomic<bool> sleptThrough = true;
        std::jthread sleeper([&] { sleptThrough = clock.sleep(10s, stop.get_token()); });
        clock.awaitSleepers(1);

        stop.request_stop();
        sleeper.join();

        QVERIFY(!sleptThrough);
        QCOMPARE(clock.elapsed(), 0ns);
    }

    void aFractionLiesFromZeroToBelowOne()
    {
        SeededRandom random;

        for (int i = 0; i < 10'000; ++i) {
            const double fraction = random.fraction();

            QVERIFY(fraction >= 0.0 && fraction < 1.0);
        }
    }

    void theSystemsRandomnessFillsEveryByte()
    {
        SystemRandom random;
        std::array<std::byte, 1000> bytes{};
        std::array<bool, 256> seen{};

        for (int i = 0; i < 20; ++i) {
            random.fill(bytes);
            for (const std::byte byte : bytes)
                seen[std::to_integer<std::size_t>(byte)] = true;
        }

        QVERIFY(std::ranges::all_of(seen, std::identity()));
    }

    void theSameSeedGivesTheSameNumbers()
    {
        SeededRandom one(7);
        SeededRandom same(7);
        SeededRandom other(8);

        const auto number = one.number();

        QCOMPARE(same.number(), number);
        QVERIFY(other.number() != number);
    }
};

QTEST_APPLESS_MAIN(ClockTest)
#include "clocktest.moc"
