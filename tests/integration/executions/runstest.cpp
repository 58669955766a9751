// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/executions/listingserver.h"
#include "tests/integration/executions/runfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

const QByteArray oud = R"({"id":"p1","name":"Oud","price":10.50})";
const QByteArray musk = R"({"id":"p2","name":"Musk","price":7})";
const QByteArray amber = R"({"id":"p3","name":"Amber","price":99})";

QStringList said(const QList<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes) {
        lines.append(
            u"%1 %2 %3 %4 %5"_s.arg(change.number)
                .arg(change.stream, changeKindName(change.kind), change.key, change.fields.join(u',')));
    }
    return lines;
}

} // namespace

/// A run, a dry run and an apply over HTTP, with a real database.
class RunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewSaysWhatARunWouldCreate();
    void aPreviewWritesNothingAndSendsNothingUnsafe();
    void aRunWritesWhatThePlatformHas();
    void aPreviewNamesTheFieldsThatChanged();
    void anotherOrderOfMembersIsNoChange();
    void applyPerformsExactlyThePlan();
    void aPreviewAfterAnApplyIsEmpty();
    void aPlanIsAppliedOnce();
    void refusesAPlanThatWentStale();
    void manyDeletesAskForAConfirmation();
    void aRunWithholdsManyDeletes();
    void deletesNothingAfterAListThatWasCut();
    void deletesNothingWhenARecordHasNoKey();
    void aSecondRecordWithTheSameKeyIsInvalid();
    void numbersSurviveToTheLastDigit();
    void anIncrementalStreamContinuesWhereItWas();
    void aDryRunMovesNoStream();
    void applyMovesTheStreams();
    void whatAFailingStreamLeavesStays();
    void refusedCredentialsAreToldOf();
    void keepsTheCallsOfAnExecution();
    void countsThePagesThatABatchCutsThrough();
    void aFullDiskEndsARunAndLosesNothingCommitted();

private:
    ListingServer m_server;
};

void RunsTest::aPreviewSaysWhatARunWouldCreate()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("products", {oud, musk, amber});

    const Execution execution = fixture.perform(ExecutionKind::DryRun, {u"products"_s});

    QCOMPARE(execution.status, ExecutionStatus::Succeeded);
    QCOMPARE(execution.telemetry.counters.value(u"products_synced"_s), 3);
    QCOMPARE(execution.telemetry.apiCallsMade, 2);
    QCOMPARE(execution.processedIds, QStringList({u"p1"_s, u"p2"_s, u"p3"_s}));
    const Plan plan = fixture.plan(execution);
    QCOMPARE(plan.status, PlanStatus::Ready);
    QCOMPARE(plan.changeCount, 3);
    QCOMPARE(plan.streams.value(0).created, 3);
    QVERIFY(plan.streams.value(0).isComplete);
    const QList<Change> changes = fixture.changes(plan.id);
    QCOMPARE(said(changes),
        QStringList({u"1 products create p1 "_s, u"2 products create p2 "_s, u"3 products create p3 "_s}));
    QCOMPARE(changes.value(2).after, amber);
    QCOMPARE(changes.value(2).title, u"Amber"_s);
    QCOMPARE(changes.value(2).call, 2);
    QCOMPARE(changes.value(2).place, 1);
}

void RunsTest::aPreviewWritesNothingAndSendsNothingUnsafe()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {.deleteShareLimit = 100});
    m_server.show("products", {oud, musk});
    m_server.show("orders", {R"({"id":1,"updated_at":"2024-01-15T10:30:00Z"})"});
    QCOMPARE(fixture.perform(ExecutionKind::Run).status, ExecutionStatus::Succeeded);
    const QByteArray before = fixture.dump();
    m_server.show("products", {amber, R"({"id":"p2","name":"White musk","price":7})"});
    m_server.show("orders-changes", {R"({"id":2,"updated_at":"2024-02-15T10:30:00Z"})"});

    const Execution execution = fixture.perform(ExecutionKind::DryRun);

    QCOMPARE(fixture.plan(execution).changeCount, 4);
    QCOMPARE(fixture.dump(), before);
    for (const QByteArray &line : m_server.requestLines())
        QVERIFY2(line.startsWith("GET "), line.constData());
}

void RunsTest::aRunWritesWhatThePlatformHas()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {.deleteShareLimit = 100});
    m_server.show("products", {oud, musk});
    QCOMPARE(fixture.perform(ExecutionKind::Run, {u"products"_s}).status, ExecutionStatus::Succeeded);
    m_server.show("products", {R"({"id":"p1","name":"Oud","price":11})", amber});

    const Execution execution = fixture.perform(ExecutionKind::Run, {u"products"_s});

    QCOMPARE(execution.status, ExecutionStatus::Succeeded);
    QCOMPARE(execution.streams.value(0).created, 1);
    QCOMPARE(execution.streams.value(0).updated, 1);
    QCOMPARE(execution.streams.value(0).deleted, 1);
    QCOMPARE(fixture.records(u"products"_s),
        QStringList(
            {u"p1 {\"id\":\"p1\",\"name\":\"Oud\",\"price\":11}"_s, u"p3 "_s + QString::fromUtf8(amber)}));
    QCOMPARE(fixture.integration().lastSync, execution.finishedAt);
    QCOMPARE(fixture.log->byId(execution.id).value(), execution);
    const auto versions =
        fixture.recordStore->versions(execution.integration, u"products"_s, u"p1"_s, 10).value();
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions.value(0).before, oud);
    QCOMPARE(versions.value(0).execution, execution.id);
}

void RunsTest::aPreviewNamesTheFieldsThatChanged()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("products", {R"({"id":1,"price":{"amount":5,"currency":"SAR"},"tags":[1,2]})"});
    (void)fixture.perform(ExecutionKind::Run, {u"products"_s});
    m_server.show("products", {R"({"id":1,"price":{"amount":6,"currency":"SAR"},"tags":[2],"new":true})"});

    const Execution execution = fixture.perform(ExecutionKind::DryRun, {u"products"_s});

    QCOMPARE(said(fixture.changes(*execution.plan)),
        QStringList({u"1 products update 1 price/amount,tags,new"_s}));
    PlanFilter byField;
    byField.fields = {u"price"_s};
    QCOMPARE(fixture.plans->anchors(*execution.plan, byField).value(), (PlanAnchors{{1}, 1}));
    byField.fields = {u"pric"_s};
    QCOMPARE(fixture.plans->anchors(*execution.plan, byField).value(), (PlanAnchors{{}, 0}));
}

void RunsTest::anotherOrderOfMembersIsNoChange()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("products", {oud});
    (void)fixture.perform(ExecutionKind::Run, {u"products"_s});
    m_server.show("products", {R"({"price":10.5,"name":"Oud","id":"p1"})"});

    const Execution execution = fixture.perform(ExecutionKind::DryRun, {u"products"_s});

    QCOMPARE(fixture.plan(execution).changeCount, 0);
    QCOMPARE(execution.streams.value(0).unchanged, 1);
}

void RunsTest::applyPerformsExactlyThePlan()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {.deleteShareLimit = 100});
    m_server.show("products", {oud, musk});
    (void)fixture.perform(ExecutionKind::Run, {u"products"_s});
    m_server.show("products", {R"({"id":"p1","name":"Oud","price":11})", amber});
    const Execution preview = fixture.perform(ExecutionKind::DryRun, {u"products"_s});
    m_server.show("products", {});

    const Execution applied = fixture.apply(*preview.plan);

    QCOMPARE(applied.status, ExecutionStatus::Succeeded);
    QCOMPARE(applied.telemetry.apiCallsMade, 0);
    QCOMPARE(applied.telemetry.counters.value(u"products_synced"_s), 3);
    QCOMPARE(fixture.records(u"products"_s),
        QStringList(
            {u"p1 {\"id\":\"p1\",\"name\":\"Oud\",\"price\":11}"_s, u"p3 "_s + QString::fromUtf8(amber)}));
    const Plan plan = fixture.plan(preview);
    QCOMPARE(plan.status, PlanStatus::Applied);
    QCOMPARE(plan.appliedCount, 3);
    QVERIFY(plan.appliedAt.has_value());
    QCOMPARE(fixture.integration().lastSync, applied.finishedAt);
}

void RunsTest::aPreviewAfterAnApplyIsEmpty()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("products", {oud, musk, amber});
    m_server.show("stock", {R"({"id":"s1","quantity":3})"});
    const Execution preview = fixture.perform(ExecutionKind::DryRun, {u"products"_s, u"stock"_s});
    QCOMPARE(fixture.apply(*preview.plan).status, ExecutionStatus::Succeeded);

    const Execution second = fixture.perform(ExecutionKind::DryRun, {u"products"_s, u"stock"_s});

    QCOMPARE(fixture.plan(second).changeCount, 0);
    QCOMPARE(second.streams.value(0).unchanged, 3);
    QCOMPARE(second.streams.value(1).unchanged, 1);
}

void RunsTest::aPlanIsAppliedOnce()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("products", {oud});
    const Execution preview = fixture.perform(ExecutionKind::DryRun, {u"products"_s});
    QCOMPARE(fixture.apply(*preview.plan).status, ExecutionStatus::Succeeded);

    const Execution again = fixture.apply(*preview.plan);

    QCOMPARE(again.error.value().code, ErrorCode::Conflict);
    QCOMPARE(again.error.value().message.key, "plan.applied");
}

void RunsTest::refusesAPlanThatWentStale()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("products", {oud, musk});
    (void)fixture.perform(ExecutionKind::Run, {u"products"_s});
    m_server.show("products", {R"({"id":"p1","price":1})", R"({"id":"p2","price":2})", amber});
    const Execution preview = fixture.perform(ExecutionKind::DryRun, {u"products"_s});
    m_server.show("products", {R"({"id":"p1","price":1})", musk, R"({"id":"p3","price":3})"});
    (void)fixture.perform(ExecutionKind::Run, {u"products"_s});
    const QByteArray before = fixture.dump();

    const Execution applied = fixture.apply(*preview.plan);

    QCOMPARE(applied.status, ExecutionStatus::Failed);
    QCOMPARE(applied.error.value().code, ErrorCode::Conflict);
    QCOMPARE(applied.error.value().message.key, "plan.stale");
    QCOMPARE(applied.error.value().message.arguments,
        QStringList({u"1"_s, u"2"_s, u"products p1, products p3"_s}));
    QCOMPARE(fixture.plan(preview).status, PlanStatus::Stale);
    QCOMPARE(fixture.dump(), before);
    QCOMPARE(fixture.apply(*preview.plan).error.value().message.key, "plan.staleAlready");
}

void RunsTest::manyDeletesAskForAConfirmation()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {.deleteShareLimit = 30});
    m_server.show("products", {oud, musk, amber});
    (void)fixture.perform(ExecutionKind::Run, {u"products"_s});
    m_server.show("products", {oud, musk});
    const Execution preview = fixture.perform(ExecutionKind::DryRun, {u"products"_s});
    QCOMPARE(
        fixture.plan(preview).confirmation.arguments, QStringList({u"1"_s, u"3"_s, u"products"_s, u"30"_s}));

    const Execution refused = fixture.apply(*preview.plan);
    const qsizetype recordsAfterRefusal = fixture.records(u"products"_s).size();
    const Execution confirmed = fixture.apply(*preview.plan, ApplyRequest::Confirmation::Given);

    QCOMPARE(refused.error.value().message.key, "plan.confirmationNeeded");
    QCOMPARE(recordsAfterRefusal, 3);
    QCOMPARE(confirmed.status, ExecutionStatus::Succeeded);
    QCOMPARE(fixture.records(u"products"_s).size(), 2);
}

void RunsTest::aRunWithholdsManyDeletes()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {.deleteShareLimit = 30});
    m_server.show("products", {oud, musk, amber});
    (void)fixture.perform(ExecutionKind::Run, {u"products"_s});
    m_server.show("products", {});

    const Execution execution = fixture.perform(ExecutionKind::Run, {u"products"_s});

    QCOMPARE(execution.status, ExecutionStatus::Partial);
    QCOMPARE(execution.error.value().message.key, "execution.manyDeletes");
    QCOMPARE(fixture.records(u"products"_s).size(), 3);
}

void RunsTest::deletesNothingAfterAListThatWasCut()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {.maxPages = 1, .deleteShareLimit = 100});
    m_server.show("products", {oud, musk});
    (void)fixture.perform(ExecutionKind::Run, {u"products"_s});
    m_server.show("products", {amber, oud, musk});

    const Execution execution = fixture.perform(ExecutionKind::DryRun, {u"products"_s});

    QCOMPARE(execution.status, ExecutionStatus::Partial);
    QCOMPARE(fixture.plan(execution).status, PlanStatus::Incomplete);
    QCOMPARE(said(fixture.changes(*execution.plan)), QStringList({u"1 products create p3 "_s}));
    QVERIFY(!execution.streams.value(0).isComplete);
}

void RunsTest::deletesNothingWhenARecordHasNoKey()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {.deleteShareLimit = 100});
    m_server.show("products", {oud, musk});
    (void)fixture.perform(ExecutionKind::Run, {u"products"_s});
    m_server.show("products", {oud, R"({"name":"Musk"})"});

    const Execution execution = fixture.perform(ExecutionKind::DryRun, {u"products"_s});

    const QList<Change> changes = fixture.changes(*execution.plan);
    QCOMPARE(said(changes), QStringList({u"1 products invalid  "_s}));
    QVERIFY(!changes.value(0).reason.text.isEmpty());
    QCOMPARE(changes.value(0).after, R"({"name":"Musk"})");
    QCOMPARE(fixture.apply(*execution.plan).status, ExecutionStatus::Succeeded);
    QCOMPARE(fixture.records(u"products"_s).size(), 2);
}

void RunsTest::aSecondRecordWithTheSameKeyIsInvalid()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("products", {oud, R"({"id":"p1","name":"Other"})", musk});

    const Execution execution = fixture.perform(ExecutionKind::Run, {u"products"_s});

    QCOMPARE(execution.streams.value(0).created, 2);
    QCOMPARE(execution.streams.value(0).invalid, 1);
    QCOMPARE(fixture.records(u"products"_s).value(0), u"p1 "_s + QString::fromUtf8(oud));
}

void RunsTest::numbersSurviveToTheLastDigit()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    const QByteArray huge =
        R"({"id":9007199254740993,"a":18446744073709551617,"b":0.10000000000000000000000001,"c":1.10,"d":1e400})";
    m_server.show("products", {huge});

    const Execution preview = fixture.perform(ExecutionKind::DryRun, {u"products"_s});
    (void)fixture.apply(*preview.plan);
    const QByteArray next = QByteArray(huge).replace("0001,", "0002,");
    m_server.show("products", {next});
    const Execution second = fixture.perform(ExecutionKind::DryRun, {u"products"_s});

    QCOMPARE(fixture.records(u"products"_s), QStringList({u"9007199254740993 "_s + QString::fromUtf8(huge)}));
    const QList<Change> changes = fixture.changes(*second.plan);
    QCOMPARE(said(changes), QStringList({u"1 products update 9007199254740993 b"_s}));
    QCOMPARE(changes.value(0).before, huge);
    QCOMPARE(changes.value(0).after, next);
}

void RunsTest::anIncrementalStreamContinuesWhereItWas()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("orders", {R"({"id":1,"updated_at":"2024-01-15T10:30:00Z"})"});
    (void)fixture.perform(ExecutionKind::Run, {u"orders"_s});
    m_server.show("orders-changes", {R"({"id":2,"updated_at":"2024-01-16T10:30:00Z"})"});

    const Execution execution = fixture.perform(ExecutionKind::Run, {u"orders"_s});

    QCOMPARE(execution.status, ExecutionStatus::Succeeded);
    QVERIFY(!execution.streams.value(0).isComplete);
    QCOMPARE(fixture.records(u"orders"_s).size(), 2);
    const auto positions = fixture.states->positions(execution.integration).value();
    QVERIFY(positions.value(0).state.contains("2024-01-16"));
}

void RunsTest::aDryRunMovesNoStream()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("orders", {R"({"id":1,"updated_at":"2024-01-15T10:30:00Z"})"});

    const Execution execution = fixture.perform(ExecutionKind::DryRun, {u"orders"_s});

    QCOMPARE(fixture.states->positions(execution.integration).value(), {});
    QVERIFY(!fixture.integration().lastSync.has_value());
}

void RunsTest::applyMovesTheStreams()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("orders", {R"({"id":1,"updated_at":"2024-01-15T10:30:00Z"})"});
    const Execution preview = fixture.perform(ExecutionKind::DryRun, {u"orders"_s});

    (void)fixture.apply(*preview.plan);

    const auto positions = fixture.states->positions(preview.integration).value();
    QCOMPARE(positions.size(), 1);
    QVERIFY(positions.value(0).state.contains("2024-01-15"));
}

void RunsTest::whatAFailingStreamLeavesStays()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("products", {oud, musk});
    m_server.interfere([](const QByteArray &target) {
        return target.startsWith("/stock") ? httpAnswer("<html>maintenance</html>", 200) : QByteArray();
    });

    const Execution execution = fixture.perform(ExecutionKind::Run, {u"products"_s, u"stock"_s});
    m_server.interfere({});

    QCOMPARE(execution.status, ExecutionStatus::Failed);
    QCOMPARE(execution.stage, u"stock_sync"_s);
    QCOMPARE(execution.telemetry.counters.value(u"products_synced"_s), 2);
    QCOMPARE(fixture.records(u"products"_s).size(), 2);
    QVERIFY(!fixture.integration().lastSync.has_value());
}

void RunsTest::refusedCredentialsAreToldOf()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.interfere([](const QByteArray &) { return httpAnswer("{}", 401); });

    const Execution execution = fixture.perform(ExecutionKind::DryRun, {u"products"_s});
    m_server.interfere({});

    QCOMPARE(execution.status, ExecutionStatus::Failed);
    QCOMPARE(fixture.authenticationFailures, QStringList({u"connector.authentication"_s}));
    QCOMPARE(fixture.plan(execution).status, PlanStatus::Incomplete);
}

void RunsTest::keepsTheCallsOfAnExecution()
{
    const QTemporaryDir directory;
    RunFixture fixture(directory.path(), m_server.address(), {});
    m_server.show("products", {oud, musk, amber});

    const Execution execution = fixture.perform(ExecutionKind::DryRun, {u"products"_s});

    const QList<CallRecord> calls = fixture.log->calls(execution.id, 0, 100).value();
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.value(0).number, 1);
    QCOMPARE(calls.value(0).stage, u"products_sync"_s);
    QCOMPARE(calls.value(0).status, 200);
    QVERIFY(calls.value(0).bytesReceived > 0);
    QVERIFY(calls.value(1).url.contains("page=2"));
}

void RunsTest::countsThePagesThatABatchCutsThrough()
{
    const QTemporaryDir directory;
    QList<QByteArray> products;
    for (int number = 0; number < 2'100; ++number)
        products.append("{\"id\":" + QByteArray::number(number) + "}");
    m_server.show("products", products);
    RunFixture fixture(directory.path(), m_server.address(), {.pageSize = 700});

    for (const ExecutionKind kind : {ExecutionKind::DryRun, ExecutionKind::Run}) {
        const StreamCounts counts = fixture.perform(kind, {u"products"_s}).streams.value(0);

        QCOMPARE(counts.pages, 3);
        QCOMPARE(counts.fetched, 2'100);
        QCOMPARE(counts.created, 2'100);
        QVERIFY(counts.isComplete);
    }
}

void RunsTest::aFullDiskEndsARunAndLosesNothingCommitted()
{
    const QTemporaryDir directory;
    QList<QByteArray> products;
    for (int number = 0; number < 5'000; ++number)
        products.append(
            "{\"id\":" + QByteArray::number(number) + ",\"text\":\"" + QByteArray(500, 'x') + "\"}");
    m_server.show("products", products);
    RunFixture::Options options{.pageSize = 500, .maximumBytes = 2'000'000};
    ExecutionId id;
    {
        RunFixture fixture(directory.path(), m_server.address(), options);
        const Execution execution = fixture.perform(ExecutionKind::Run, {u"products"_s});
        QCOMPARE(execution.status, ExecutionStatus::Failed);
        QCOMPARE(execution.error.value().code, ErrorCode::Unavailable);
        id = execution.id;
    }

    options.maximumBytes = std::nullopt;
    RunFixture fixture(directory.path(), m_server.address(), options);
    QVERIFY(fixture.runs->recover());

    const Execution kept = fixture.log->byId(id).value();
    QVERIFY(isSettled(kept.status));
    const auto counts = fixture.recordStore->counts(kept.integration).value();
    QVERIFY(!counts.isEmpty());
    QVERIFY(counts.value(0).records > 0 && counts.value(0).records < 5'000);
    QCOMPARE(fixture.perform(ExecutionKind::Run, {u"products"_s}).status, ExecutionStatus::Succeeded);
    QCOMPARE(fixture.recordStore->counts(kept.integration).value().value(0).records, 5'000);
}

QTEST_GUILESS_MAIN(RunsTest)
#include "runstest.moc"
