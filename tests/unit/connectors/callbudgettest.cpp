// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/callbudget.h"
#include "tests/support/virtualclock.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace patchbay;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

ConnectorLimits limits(int concurrency, std::optional<double> perSecond = std::nullopt, int burst = 1)
{
    ConnectorLimits limits;
    limits.concurrency = concurrency;
    limits.requestsPerSecond = perSecond;
    limits.burst = burst;
    return limits;
}

} // namespace

class CallBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverHasMoreInFlightThanAllowed();
    void allowsAHundredAtMost();
    void keepsTheRate();
    void allowsABurstAfterARest();
    void waitsForTheEndOfAPause();
    void keepsTheLongerOfTwoPauses();
    void refusesAWaitBeyondTheDeadlineAndKeepsNoTicket();
    void endsAWaitForAPlaceOnAStop();
    void endsAWaitForTheRateOnAStop();
    void givesNothingWithoutAWaitDuringAPause();
    void isSharedByAllThatCallAnIntegration();
};

void CallBudgetTest::neverHasMoreInFlightThanAllowed()
{
    VirtualClock clock;
    CallBudget budget(limits(3), clock);
    std::atomic<int> inFlight = 0;
    std::atomic<int> most = 0;
    std::vector<std::jthread> callers;

    for (int i = 0; i < 8; ++i) {
        callers.emplace_back([&] {
            for (int call = 0; call < 200; ++call) {
                const auto ticket = budget.acquire(std::nullopt, {});
                const int now = ++inFlight;
                int before = most;
                while (before < now && !most.compare_exchange_weak(before, now)) {
                }
                --inFlight;
            }
        });
    }
    callers.clear();

    QVERIFY(most <= 3);
    QVERIFY(most > 0);
}

void CallBudgetTest::allowsAHundredAtMost()
{
    VirtualClock clock;
    CallBudget budget(limits(5000), clock);

    QCOMPARE(budget.concurrency(), 100);
    QCOMPARE(CallBudget(limits(0), clock).concurrency(), 1);
}

void CallBudgetTest::keepsTheRate()
{
    VirtualClock clock;
    CallBudget budget(limits(100, 4), clock);

    for (int call = 0; call < 9; ++call)
        QVERIFY(budget.acquire(std::nullopt, {}));

    QCOMPARE(clock.elapsed(), 2s);
}

void CallBudgetTest::allowsABurstAfterARest()
{
    VirtualClock clock;
    CallBudget budget(limits(100, 1, 5), clock);

    for (int call = 0; call < 5; ++call)
        QVERIFY(budget.tryAcquire());
    QVERIFY(!budget.tryAcquire());
    clock.advance(2s);
    QVERIFY(budget.tryAcquire());
    QVERIFY(budget.tryAcquire());
    QVERIFY(!budget.tryAcquire());
    clock.advance(1h);
    for (int call = 0; call < 5; ++call)
        QVERIFY(budget.tryAcquire());
    QVERIFY(!budget.tryAcquire());
}

void CallBudgetTest::waitsForTheEndOfAPause()
{
    VirtualClock clock;
    CallBudget budget(limits(100), clock);
    budget.pause(12s);

    QVERIFY(budget.acquire(std::nullopt, {}));

    QCOMPARE(clock.elapsed(), 12s);
}

void CallBudgetTest::keepsTheLongerOfTwoPauses()
{
    VirtualClock clock;
    CallBudget budget(limits(100), clock);
    budget.pause(12s);
    budget.pause(3s);

    QVERIFY(budget.acquire(std::nullopt, {}));

    QCOMPARE(clock.elapsed(), 12s);
}

void CallBudgetTest::refusesAWaitBeyondTheDeadlineAndKeepsNoTicket()
{
    VirtualClock clock;
    CallBudget budget(limits(1), clock);
    budget.pause(90s);

    const auto late = budget.acquire(Deadline(30s), {});
    const auto withoutDeadline = budget.acquire(std::nullopt, {});
    const auto inTime = budget.acquire(Deadline(100s), {});

    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::RateLimited);
    QCOMPARE(late.error().message.arguments, (QStringList{u"90"_s, u"30"_s}));
    QVERIFY(!withoutDeadline);
    QVERIFY(inTime);
    QCOMPARE(clock.elapsed(), 90s);
}

void CallBudgetTest::endsAWaitForAPlaceOnAStop()
{
    VirtualClock clock;
    CallBudget budget(limits(1), clock);
    const auto held = budget.acquire(std::nullopt, {});
    std::stop_source stop;
    std::jthread stopper([&stop] { stop.request_stop(); });

    const auto second = budget.acquire(std::nullopt, stop.get_token());

    QVERIFY(held);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Cancelled);
}

void CallBudgetTest::endsAWaitForTheRateOnAStop()
{
    VirtualClock clock(VirtualClock::Mode::Told);
    CallBudget budget(limits(2), clock);
    budget.pause(5s);
    std::stop_source stop;
    std::jthread stopper([&] {
        clock.awaitSleepers(1);
        stop.request_stop();
    });

    const auto ticket = budget.acquire(std::nullopt, stop.get_token());

    QVERIFY(!ticket);
    QCOMPARE(ticket.error().code, ErrorCode::Cancelled);
}

void CallBudgetTest::givesNothingWithoutAWaitDuringAPause()
{
    VirtualClock clock;
    CallBudget budget(limits(2), clock);
    budget.pause(1s);

    QVERIFY(!budget.tryAcquire());
    clock.advance(1s);
    QVERIFY(budget.tryAcquire());
}

void CallBudgetTest::isSharedByAllThatCallAnIntegration()
{
    VirtualClock clock;
    CallBudgets budgets(clock);

    CallBudget &first = budgets.of(IntegrationId{u"a"_s}, limits(1));
    CallBudget &same = budgets.of(IntegrationId{u"a"_s}, limits(7));
    CallBudget &other = budgets.of(IntegrationId{u"b"_s}, limits(1));

    QCOMPARE(&first, &same);
    QVERIFY(&first != &other);
    QCOMPARE(first.concurrency(), 7);
}

QTEST_GUILESS_MAIN(CallBudgetTest)
#include "callbudgettest.moc"
