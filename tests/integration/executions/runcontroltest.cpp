// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/executions/listingserver.h"
#include "tests/integration/executions/runfixture.h"
#include "tests/support/scriptedhttpclient.h"
#include "tests/support/virtualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;
using namespace std::chrono_literals;

namespace {

const QByteArray onePage = R"({"data":[{"id":1}],"total_pages":1})";

RunRequest productsOnly(const RunFixture &fixture, ExecutionKind kind)
{
    RunRequest request = fixture.request(kind);
    request.streams = {u"products"_s};
    return request;
}

} // namespace

/// Who may run, when, how many at once, and how a run is ended from outside.
class RunControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelEndsARunInTheMiddleOfACall();
    void aRunEndsWhenItsTimeIsOver();
    void whatWasCommittedBeforeTheTimeoutStays();
    void moreThanAllowedAtOnceAreQueued();
    void aQueuedRunCanBeCancelled();
    void oneRunWritesToAnIntegrationAtATime();
    void aDryRunGoesBesideARun();
    void aShutdownInterruptsAndRefuses();
    void recoverMarksWhatWasLeft();
    void refusesWhatMayNotRun_data();
    void refusesWhatMayNotRun();
    void anUnknownStreamIsRefused();
    void aPersonMayRunWhateverThePolicy();
};

void RunControlTest::cancelEndsARunInTheMiddleOfACall()
{
    const QTemporaryDir directory;
    ScriptedHttpClient http(QList{answered(onePage)}, ScriptedHttpClient::Mode::Held);
    RunFixture fixture(directory.path(), "127.0.0.1:1", {}, &http);
    auto ended = fixture.begin(productsOnly(fixture, ExecutionKind::Run));
    http.awaitRequests(1);
    const QList<Execution> running = fixture.log->unsettled().value();
    QCOMPARE(running.size(), 1);

    const Result<Execution> cancelled = fixture.runs->cancel(running.value(0).id, fixture.caller);

    QVERIFY(cancelled.has_value());
    const Execution execution = ended.get();
    QCOMPARE(execution.status, ExecutionStatus::Cancelled);
    QCOMPARE(execution.error.value().message.key, "execution.cancelled");
    QCOMPARE(fixture.log->byId(execution.id).value().status, ExecutionStatus::Cancelled);
    QCOMPARE(fixture.runs->cancel(execution.id, fixture.caller).error().code, ErrorCode::Conflict);
}

void RunControlTest::aRunEndsWhenItsTimeIsOver()
{
    const QTemporaryDir directory;
    VirtualClock clock(VirtualClock::Mode::Told);
    ScriptedHttpClient http(QList{answered(onePage)}, ScriptedHttpClient::Mode::Held);
    RunFixture fixture(directory.path(), "127.0.0.1:1", {}, &http, &clock);
    auto ended = fixture.begin(productsOnly(fixture, ExecutionKind::DryRun));
    http.awaitRequests(1);
    clock.awaitSleepers(1);

    clock.advance(60s);

    const Execution execution = ended.get();
    QCOMPARE(execution.status, ExecutionStatus::Failed);
    QCOMPARE(execution.stage, u"products_sync"_s);
    QCOMPARE(execution.error.value().message.key, "execution.timeout");
    QCOMPARE(execution.error.value().message.arguments, QStringList{u"60"_s});
    QCOMPARE(fixture.plan(execution).status, PlanStatus::Incomplete);
}

void RunControlTest::whatWasCommittedBeforeTheTimeoutStays()
{
    const QTemporaryDir directory;
    VirtualClock clock(VirtualClock::Mode::Told);
    ScriptedHttpClient http(
        QList{answered(R"({"data":[{"id":1},{"id":2}],"total_pages":3})")}, ScriptedHttpClient::Mode::Held);
    RunFixture fixture(directory.path(), "127.0.0.1:1", {}, &http, &clock);
    auto ended = fixture.begin(productsOnly(fixture, ExecutionKind::Run));
    http.awaitRequests(1);
    QVERIFY(http.release("page=1"));
    http.awaitRequests(2);
    clock.awaitSleepers(1);

    clock.advance(60s);

    const Execution execution = ended.get();
    QCOMPARE(execution.status, ExecutionStatus::Failed);
    QCOMPARE(execution.telemetry.counters.value(u"products_synced"_s), 2);
    QCOMPARE(fixture.records(u"products"_s), QStringList({u"1 {\"id\":1}"_s, u"2 {\"id\":2}"_s}));
}

void RunControlTest::moreThanAllowedAtOnceAreQueued()
{
    const QTemporaryDir directory;
    ScriptedHttpClient http(QList{answered(onePage)}, ScriptedHttpClient::Mode::Held);
    RunFixture fixture(directory.path(), "127.0.0.1:1", {.atOnce = 1}, &http);
    auto first = fixture.begin(productsOnly(fixture, ExecutionKind::DryRun));
    http.awaitRequests(1);

    auto second = fixture.begin(productsOnly(fixture, ExecutionKind::DryRun));

    const QList<Execution> unsettled = fixture.log->unsettled().value();
    QCOMPARE(unsettled.value(0).status, ExecutionStatus::Running);
    QCOMPARE(unsettled.value(1).status, ExecutionStatus::Queued);
    QCOMPARE(fixture.runs->activeCount(), 2);
    QVERIFY(http.release("/products"));
    QCOMPARE(first.get().status, ExecutionStatus::Succeeded);
    http.awaitRequests(2);
    QVERIFY(http.release("/products"));
    QCOMPARE(second.get().status, ExecutionStatus::Succeeded);
}

void RunControlTest::aQueuedRunCanBeCancelled()
{
    const QTemporaryDir directory;
    ScriptedHttpClient http(QList{answered(onePage)}, ScriptedHttpClient::Mode::Held);
    RunFixture fixture(directory.path(), "127.0.0.1:1", {.atOnce = 1}, &http);
    auto first = fixture.begin(productsOnly(fixture, ExecutionKind::DryRun));
    http.awaitRequests(1);
    auto second = fixture.begin(productsOnly(fixture, ExecutionKind::DryRun));
    const ExecutionId queued = fixture.log->unsettled().value().value(1).id;

    QVERIFY(fixture.runs->cancel(queued, fixture.caller).has_value());

    const Execution execution = second.get();
    QCOMPARE(execution.id, queued);
    QCOMPARE(execution.status, ExecutionStatus::Cancelled);
    QVERIFY(http.release("/products"));
    QCOMPARE(first.get().status, ExecutionStatus::Succeeded);
    QCOMPARE(http.requests().size(), 1);
}

void RunControlTest::oneRunWritesToAnIntegrationAtATime()
{
    const QTemporaryDir directory;
    ScriptedHttpClient http(QList{answered(onePage)}, ScriptedHttpClient::Mode::Held);
    RunFixture fixture(directory.path(), "127.0.0.1:1", {}, &http);
    auto first = fixture.begin(productsOnly(fixture, ExecutionKind::Run));
    http.awaitRequests(1);
    const ExecutionId running = fixture.log->unsettled().value().value(0).id;

    const Result<Execution> second = fixture.runs->start(productsOnly(fixture, ExecutionKind::Run));

    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(second.error().message.arguments, QStringList{running.value});
    QVERIFY(http.release("/products"));
    QCOMPARE(first.get().status, ExecutionStatus::Succeeded);
}

void RunControlTest::aDryRunGoesBesideARun()
{
    const QTemporaryDir directory;
    ScriptedHttpClient http(QList{answered(onePage)}, ScriptedHttpClient::Mode::Held);
    RunFixture fixture(directory.path(), "127.0.0.1:1", {}, &http);
    auto run = fixture.begin(productsOnly(fixture, ExecutionKind::Run));
    http.awaitRequests(1);

    auto preview = fixture.begin(productsOnly(fixture, ExecutionKind::DryRun));

    http.awaitRequests(2);
    while (http.release("/products"))
        continue;
    QCOMPARE(run.get().status, ExecutionStatus::Succeeded);
    QCOMPARE(preview.get().status, ExecutionStatus::Succeeded);
}

void RunControlTest::aShutdownInterruptsAndRefuses()
{
    const QTemporaryDir directory;
    ScriptedHttpClient http(QList{answered(onePage)}, ScriptedHttpClient::Mode::Held);
    RunFixture fixture(directory.path(), "127.0.0.1:1", {.atOnce = 1}, &http);
    auto running = fixture.begin(productsOnly(fixture, ExecutionKind::DryRun));
    http.awaitRequests(1);
    auto queued = fixture.begin(productsOnly(fixture, ExecutionKind::DryRun));

    fixture.runs->shutdown();

    QCOMPARE(running.get().status, ExecutionStatus::Interrupted);
    QCOMPARE(queued.get().status, ExecutionStatus::Interrupted);
    QCOMPARE(fixture.runs->activeCount(), 0);
    QCOMPARE(fixture.log->unsettled().value(), {});
    const Result<Execution> late = fixture.runs->start(productsOnly(fixture, ExecutionKind::DryRun));
    QCOMPARE(late.error().code, ErrorCode::Unavailable);
}

void RunControlTest::recoverMarksWhatWasLeft()
{
    const QTemporaryDir directory;
    ScriptedHttpClient http(QList{answered(onePage)});
    RunFixture fixture(directory.path(), "127.0.0.1:1", {}, &http);
    Execution left;
    left.id = fixture.ids.next<ExecutionId>();
    left.integration = fixture.integration().id;
    left.slug = u"shop"_s;
    left.kind = ExecutionKind::DryRun;
    left.status = ExecutionStatus::Running;
    left.caller = fixture.caller;
    QVERIFY(fixture.log->create(left, {u"execution.dry_run"_s, {}}).has_value());
    Plan half;
    half.id = fixture.ids.next<PlanId>();
    half.integration = left.integration;
    half.execution = left.id;
    half.slug = left.slug;
    QVERIFY(fixture.plans->create(half).has_value());

    QVERIFY(fixture.runs->recover().has_value());

    const Execution marked = fixture.log->byId(left.id).value();
    QCOMPARE(marked.status, ExecutionStatus::Interrupted);
    QVERIFY(marked.finishedAt.has_value());
    QCOMPARE(marked.plan, half.id);
    QCOMPARE(fixture.plans->byId(half.id).value().status, PlanStatus::Incomplete);
}

void RunControlTest::refusesWhatMayNotRun_data()
{
    QTest::addColumn<IntegrationStatus>("status");
    QTest::addColumn<int>("trigger");
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QByteArray>("key");

    const auto active = IntegrationStatus::Active;
    const int person = int(RunTrigger::Person);
    QTest::newRow("paused") << IntegrationStatus::Paused << person << Role::Operator << 60
                            << QByteArray("execution.paused");
    QTest::newRow("error") << IntegrationStatus::Error << person << Role::Operator << 60
                           << QByteArray("execution.integrationError");
    QTest::newRow("disconnected") << IntegrationStatus::Disconnected << person << Role::Operator << 60
                                  << QByteArray("execution.disconnected");
    QTest::newRow("by API") << active << int(RunTrigger::Api) << Role::Operator << 60
                            << QByteArray("execution.notByApi");
    QTest::newRow("by schedule") << active << int(RunTrigger::Schedule) << Role::Operator << 60
                                 << QByteArray("execution.notBySchedule");
    QTest::newRow("viewer") << active << person << Role::Viewer << 60 << QByteArray("execution.denied");
    QTest::newRow("no time") << active << person << Role::Operator << 0 << QByteArray("execution.badTimeout");
    QTest::newRow("too long") << active << person << Role::Operator << 86'401
                              << QByteArray("execution.badTimeout");
}

void RunControlTest::refusesWhatMayNotRun()
{
    QFETCH(const IntegrationStatus, status);
    QFETCH(const int, trigger);
    QFETCH(const Role, role);
    QFETCH(const int, seconds);
    QFETCH(const QByteArray, key);
    const QTemporaryDir directory;
    ScriptedHttpClient http(QList{answered(onePage)});
    RunFixture fixture(directory.path(), "127.0.0.1:1", {}, &http);
    fixture.change([&](Integration &shop) -> Result<> {
        shop.status = status;
        shop.runs = {false, false};
        return {};
    });
    RunRequest request = productsOnly(fixture, ExecutionKind::DryRun);
    request.trigger = RunTrigger(trigger);
    request.caller.role = role;
    request.timeout = std::chrono::seconds(seconds);

    const Result<Execution> started = fixture.runs->start(request);

    QVERIFY(!started);
    QCOMPARE(started.error().message.key, key);
    QVERIFY(http.requests().isEmpty());
    QCOMPARE(fixture.log->page({}).value(), {});
}

void RunControlTest::anUnknownStreamIsRefused()
{
    const QTemporaryDir directory;
    ScriptedHttpClient http(QList{answered(onePage)});
    RunFixture fixture(directory.path(), "127.0.0.1:1", {}, &http);
    RunRequest request = fixture.request(ExecutionKind::DryRun);
    request.streams = {u"customers"_s};

    const Result<Execution> started = fixture.runs->start(request);

    QCOMPARE(started.error().message.key, "execution.unknownStream");
}

void RunControlTest::aPersonMayRunWhateverThePolicy()
{
    const QTemporaryDir directory;
    ScriptedHttpClient http(QList{answered(onePage)});
    RunFixture fixture(directory.path(), "127.0.0.1:1", {}, &http);
    fixture.change([](Integration &shop) -> Result<> {
        shop.runs = {false, false};
        return {};
    });

    const Execution execution = fixture.perform(ExecutionKind::DryRun, {u"products"_s});

    QCOMPARE(execution.status, ExecutionStatus::Succeeded);
}

QTEST_GUILESS_MAIN(RunControlTest)
#include "runcontroltest.moc"
