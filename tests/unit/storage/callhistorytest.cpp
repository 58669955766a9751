// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlcallhistory.h"

#include "tests/unit/storage/planfixture.h"

#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

using namespace std::chrono_literals;

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 12h;

CallRecord call(qint64 number, Instant at, std::chrono::milliseconds took)
{
    CallRecord call;
    call.number = number;
    call.stage = u"products_sync"_s;
    call.method = "GET";
    call.url = "https://shop.example/products";
    call.status = 200;
    call.timings.total = took;
    call.startedAt = at;
    return call;
}

CallRecord failed(CallRecord call, int status, ErrorCode code)
{
    call.status = status;
    call.error = Error{code, message("test", u"Cannot."_s), {}};
    return call;
}

} // namespace

class CallHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture.emplace();
        QVERIFY(m_fixture->begin());
        m_history.emplace(*m_fixture->database, m_fixture->workspace->row());
    }

    void cleanup()
    {
        m_history.reset();
        m_fixture.reset();
    }

    void sumsCallsUpByTheHourTheyBeganInOverManyWrites()
    {
        const Execution run = m_fixture->execution(ExecutionKind::Run);

        QVERIFY(m_fixture->log->update(run, {call(1, noon - 1ms, 100ms), call(2, noon, 200ms)}));
        QVERIFY(m_fixture->log->update(
            run, {call(3, noon + 59min, 200ms), failed(call(4, noon + 1s, 0ms), 0, ErrorCode::Unavailable),
                     failed(call(5, noon + 2s, 50ms), 429, ErrorCode::RateLimited)}));

        const auto hours = m_history->hours(m_fixture->shop, noon - 24h, noon + 24h).value();
        QCOMPARE(hours.size(), 2);
        QCOMPARE(hours[0].start, noon - 1h);
        QCOMPARE(hours[0].sum.calls, 1);
        QCOMPARE(hours[1].start, noon);
        QCOMPARE(hours[1].sum.calls, 4);
        QCOMPARE(hours[1].sum.faults,
            (QMap<CallFault, qint64>{{CallFault::Transport, 1}, {CallFault::RateLimited, 1}}));
        QCOMPARE(hours[1].sum.latency.count(), 3);
        QVERIFY(std::abs(*hours[1].sum.latency.quantile(0.5) - 200) < 200 * 0.05);
    }

    void countsNoCallThatWasNotMade()
    {
        const Execution preview = m_fixture->execution(ExecutionKind::DryRun);

        QVERIFY(m_fixture->log->update(preview, {failed(call(1, noon, 0ms), 0, ErrorCode::Denied),
                                                    failed(call(2, noon, 0ms), 0, ErrorCode::Cancelled)}));

        QCOMPARE(m_history->hours(m_fixture->shop, noon, noon + 1h).value(), QList<CallHour>());
    }

    void outlivesTheExecutionsButNotItsOwnRetention()
    {
        Execution run = m_fixture->execution(ExecutionKind::Run);
        run.status = ExecutionStatus::Succeeded;
        run.finishedAt = run.createdAt;
        QVERIFY(m_fixture->log->update(run, {call(1, noon, 100ms), call(2, noon + 2h, 100ms)}));
        m_fixture->clock.advance(1h);

        QCOMPARE(m_fixture->log->forget(m_fixture->clock.now(), 10).value(), 1);
        QCOMPARE(m_history->hours(m_fixture->shop, noon, noon + 24h).value().size(), 2);

        QCOMPARE(m_history->forget(noon + 1h, 10).value(), 1);
        QCOMPARE(m_history->hours(m_fixture->shop, noon, noon + 24h).value().size(), 1);
    }

    void givesTheHoursAskedForOnly()
    {
        const Execution run = m_fixture->execution(ExecutionKind::Run);
        QVERIFY(m_fixture->log->update(
            run, {call(1, noon, 1ms), call(2, noon + 1h, 1ms), call(3, noon + 2h, 1ms)}));

        const auto hours = m_history->hours(m_fixture->shop, noon + 1h, noon + 2h).value();

        QCOMPARE(hours.size(), 1);
        QCOMPARE(hours.first().start, noon + 1h);
        QCOMPARE(m_history->hours(IntegrationId{u"other"_s}, noon, noon + 3h).value().size(), 0);
    }

private:
    std::optional<PlanFixture> m_fixture;
    std::optional<SqlCallHistory> m_history;
};

QTEST_GUILESS_MAIN(CallHistoryTest)
#include "callhistorytest.moc"
