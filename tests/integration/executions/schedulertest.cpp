// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/scheduler.h"

#include "core/base/instant.h"
#include "core/storage/sqlschedules.h"
#include "tests/integration/executions/runfixture.h"
#include "tests/support/scriptedhttpclient.h"
#include "tests/support/virtualclock.h"

#include <QTest>

#include <algorithm>
#include <condition_variable>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;
using namespace std::chrono_literals;

namespace {

bool isUnderWay(const ScheduleRun &run)
{
    return run.outcome && !isSettled(*run.outcome);
}

/// The scheduler over real runs and a real database, in a time that passes as the test says. It is
/// 2024-01-15T10:30:00Z.
class Clockwork
{
public:
    explicit Clockwork(const QString &directory)
        : fixture(directory, "shop.example", {}, &http, &clock)
        , schedules(*fixture.database, fixture.workspace->row(), clock, changes)
        , ports{*fixture.integrations, secrets, http, clock, random, changes}
        , scheduler(schedules, *fixture.runs, ports)
    {}

    ~Clockwork()
    {
        open();
        scheduler.end();
        fixture.runs->shutdown();
    }

    void begin()
    {
        const auto begun = scheduler.begin();
        if (!begun)
            qFatal("%s", qPrintable(begun.error().message.text));
        clock.awaitSleepers(1);
    }

    ScheduleId add(const ScheduleTiming &timing, ExecutionKind kind = ExecutionKind::Run)
    {
        ScheduleOrder order;
        order.slug = u"shop"_s;
        order.kind = kind;
        order.timing = timing;
        const auto schedule = scheduler.add(order, fixture.caller);
        if (!schedule)
            qFatal("%s", qPrintable(schedule.error().message.text));
        return schedule->id;
    }

    QList<ScheduleRun> history(const ScheduleId &id) { return schedules.runs(id, 0, 100).value(); }

    /// Lets time pass.
    void pass(std::chrono::nanoseconds time)
    {
        // Who has not begun to sleep would sleep for as long behind the time that passes here.
        clock.awaitSleepers(1 + int(fixture.runs->activeCount()));
        clock.advance(time);
    }

    /// Lets time pass and waits until the history has so many lines, and nothing runs.
    bool pass(std::chrono::nanoseconds time, const ScheduleId &id, int lines)
    {
        pass(time);
        return QTest::qWaitFor([&] {
            const QList<ScheduleRun> runs = history(id);
            return runs.size() == lines && std::ranges::none_of(runs, isUnderWay) &&
                   fixture.runs->activeCount() == 0;
        });
    }

    void setStatus(IntegrationStatus status)
    {
        fixture.change([status](Integration &shop) -> Result<> {
            shop.status = status;
            return {};
        });
    }

    /// Requests wait from now on, until open().
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
    }

    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = false;
        m_changed.notify_all();
    }

    VirtualClock clock{VirtualClock::Mode::Told};
    ScriptedHttpClient http{[this](const HttpRequest &) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_isClosed; });
        return answered(R"({"data":[],"total_pages":1})");
    }};
    SystemRandom random;
    DeafChanges changes;
    InMemorySecretStore secrets;
    RunFixture fixture;
    SqlSchedules schedules;
    const RunPorts ports;
    Scheduler scheduler;

private:
    std::mutex m_mutex; ///< Guards the one below.
    std::condition_variable m_changed;
    bool m_isClosed = false;
};

ScheduleTiming every(std::chrono::seconds length, std::chrono::seconds jitter = {})
{
    return {length, {}, u"UTC"_s, jitter};
}

ScheduleTiming at(const QString &cron, const QString &zone = u"UTC"_s)
{
    return {std::nullopt, cron, zone, {}};
}

} // namespace

class SchedulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_directory.emplace(); }

    void runsWhenItsTimeHasCome()
    {
        Clockwork clockwork(m_directory->path());
        clockwork.begin();
        const ScheduleId id = clockwork.add(every(15min));

        clockwork.pass(14min);
        QVERIFY(clockwork.pass(1min, id, 1));
        QVERIFY(clockwork.pass(15min, id, 2));

        const auto last = clockwork.history(id).first();
        QCOMPARE(toRfc3339(last.dueAt), u"2024-01-15T11:00:00Z"_s);
        const Execution execution = clockwork.fixture.log->byId(last.execution.value()).value();
        QVERIFY2(last.outcome == ExecutionStatus::Succeeded,
            qPrintable(executionStatusName(execution.status) + u' ' +
                       (execution.error ? execution.error->message.text : QString())));
        QCOMPARE(execution.caller.id, u"schedule:"_s + id.value);
        QCOMPARE(execution.kind, ExecutionKind::Run);
        const Schedule schedule = clockwork.schedules.byId(id).value();
        QCOMPARE(toRfc3339(schedule.nextAt.value()), u"2024-01-15T11:15:00Z"_s);
        QCOMPARE(schedule.last, std::optional(last));
    }

    void savesAPlanForAPersonWhereItIsADryRun()
    {
        Clockwork clockwork(m_directory->path());
        clockwork.begin();
        const ScheduleId id = clockwork.add(at(u"45 10 * * *"_s), ExecutionKind::DryRun);

        QVERIFY(clockwork.pass(15min, id, 1));

        const auto plans = clockwork.fixture.plans->page({}).value();
        QCOMPARE(plans.size(), 1);
        QCOMPARE(plans.first().status, PlanStatus::Ready);
    }

    void runsAtATimeThatIsSkippedInSpringOnceRightAfter()
    {
        Clockwork clockwork(m_directory->path());
        clockwork.begin();
        clockwork.pass(std::chrono::sys_days(std::chrono::year(2024) / 3 / 31) - clockwork.clock.now());
        const ScheduleId id = clockwork.add(at(u"30 2 * * *"_s, u"Europe/Berlin"_s));

        QVERIFY(clockwork.pass(1h, id, 1));
        clockwork.pass(23h);
        QVERIFY(clockwork.pass(29min, id, 1));

        QCOMPARE(toRfc3339(clockwork.history(id).first().dueAt), u"2024-03-31T01:00:00Z"_s);
        QCOMPARE(toRfc3339(clockwork.schedules.byId(id).value().nextAt.value()), u"2024-04-01T00:30:00Z"_s);
    }

    void makesUpOnceForAllTimesThatWereMissedWhileNoEngineRan()
    {
        ScheduleId id;
        {
            Clockwork before(m_directory->path());
            id = before.add(every(1h));
        }
        Clockwork after(m_directory->path());
        after.clock.advance(5h + 20min);

        after.begin();

        QTRY_COMPARE(after.history(id).size(), 1);
        QTRY_COMPARE(after.fixture.runs->activeCount(), 0);
        const auto run = after.history(id).first();
        QCOMPARE(toRfc3339(run.dueAt), u"2024-01-15T11:30:00Z"_s);
        QCOMPARE(toRfc3339(run.at), u"2024-01-15T15:50:00Z"_s);
        QCOMPARE(toRfc3339(after.schedules.byId(id).value().nextAt.value()), u"2024-01-15T16:30:00Z"_s);
        QVERIFY(after.pass(40min, id, 2));
    }

    void skipsATimeWhileItsLastRunIsUnderWay()
    {
        Clockwork clockwork(m_directory->path());
        clockwork.begin();
        const ScheduleId id = clockwork.add(every(15min), ExecutionKind::DryRun);
        clockwork.close();

        clockwork.pass(15min);
        QTRY_COMPARE(clockwork.history(id).size(), 1);
        clockwork.pass(15min);
        QTRY_COMPARE(clockwork.history(id).size(), 2);
        clockwork.open();
        QTRY_COMPARE(clockwork.fixture.runs->activeCount(), 0);
        QVERIFY(clockwork.pass(15min, id, 3));

        const auto history = clockwork.history(id);
        QVERIFY(history[0].execution && history[2].execution);
        QVERIFY(!history[1].execution);
        QCOMPARE(history[1].reason.text,
            u"Cannot run shop at its time: the last run of this schedule is still under way."_s);
    }

    void saysWhyItWasSkipped_data()
    {
        QTest::addColumn<IntegrationStatus>("status");
        QTest::addColumn<QString>("reason");

        QTest::newRow("paused") << IntegrationStatus::Paused
                                << u"Cannot run shop: it is paused. Resume it first."_s;
        QTest::newRow("disconnected")
            << IntegrationStatus::Disconnected << u"Cannot run shop: it is disconnected. Connect it first."_s;
    }

    void saysWhyItWasSkipped()
    {
        QFETCH(IntegrationStatus, status);
        QFETCH(QString, reason);
        Clockwork clockwork(m_directory->path());
        clockwork.begin();
        const ScheduleId id = clockwork.add(every(15min));
        clockwork.setStatus(status);

        QVERIFY(clockwork.pass(15min, id, 1));
        clockwork.setStatus(IntegrationStatus::Active);
        QVERIFY(clockwork.pass(15min, id, 2));

        const auto history = clockwork.history(id);
        QVERIFY(!history[1].execution);
        QCOMPARE(history[1].reason.text, reason);
        QVERIFY(history[0].execution);
    }

    void keepsToTheRunPolicy()
    {
        Clockwork clockwork(m_directory->path());
        clockwork.begin();
        const ScheduleId id = clockwork.add(every(15min));
        clockwork.fixture.change([](Integration &shop) -> Result<> {
            shop.runs.bySchedule = false;
            return {};
        });

        QVERIFY(clockwork.pass(15min, id, 1));

        QCOMPARE(clockwork.history(id).first().reason.key, QByteArray("execution.notBySchedule"));
    }

    void beginsUpToTheJitterLater()
    {
        Clockwork clockwork(m_directory->path());
        clockwork.begin();
        const ScheduleId id = clockwork.add(every(15min, 5min));

        QVERIFY(clockwork.pass(20min, id, 1));

        const auto run = clockwork.history(id).first();
        QCOMPARE(toRfc3339(run.dueAt), u"2024-01-15T10:45:00Z"_s);
    }

    void neitherDisabledNorRemovedOnesRun()
    {
        Clockwork clockwork(m_directory->path());
        clockwork.begin();
        const ScheduleId disabled = clockwork.add(every(15min));
        const ScheduleId removed = clockwork.add(every(15min));
        const ScheduleId kept = clockwork.add(every(20min));
        ScheduleEdit edit;
        edit.isEnabled = false;
        QVERIFY(clockwork.scheduler.change(disabled, edit, clockwork.fixture.caller));
        QVERIFY(clockwork.scheduler.remove(removed, clockwork.fixture.caller));

        QVERIFY(clockwork.pass(20min, kept, 1));

        QCOMPARE(clockwork.history(disabled).size(), 0);
        QVERIFY(!clockwork.schedules.runs(removed, 0, 1));
        const auto executions = clockwork.fixture.log->page({}).value();
        QCOMPARE(executions.size(), 1);
    }

    void wakesForATimeThatIsEarlierThanTheOneItSleepsFor()
    {
        Clockwork clockwork(m_directory->path());
        clockwork.begin();
        (void)clockwork.add(every(24h));
        const ScheduleId id = clockwork.add(at(u"* * * * *"_s));

        QVERIFY(clockwork.pass(1min, id, 1));
    }

private:
    std::optional<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(SchedulerTest)
#include "schedulertest.moc"
