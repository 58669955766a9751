// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/batchruns.h"

#include "core/storage/sqlbatches.h"
#include "tests/integration/executions/listingserver.h"
#include "tests/integration/executions/runfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// Batches over real runs and a real database.
class Workshop
{
public:
    Workshop(const QString &directory, const QByteArray &address)
        : fixture(directory, address, {})
        , batches(*fixture.database, fixture.workspace->row(), fixture.clock)
        , ports{*fixture.integrations, secrets, fixture.http, fixture.clock, random, changes}
        , stores{*fixture.log, *fixture.plans, *fixture.recordStore, *fixture.states}
        , runs(*fixture.runs, ports, stores, batches)
    {}

    /// What an engine that was killed leaves: a batch whose first member ended without the batch noting it,
    /// whose second was at work, and whose third was not begun.
    Batch leaveHalfDone()
    {
        const Execution ended = fixture.perform(ExecutionKind::Run, {});
        Execution working = ended;
        working.id = fixture.ids.next<ExecutionId>();
        working.status = ExecutionStatus::Running;
        working.finishedAt.reset();
        Batch batch;
        batch.id = fixture.ids.next<BatchId>();
        batch.caller = fixture.caller;
        batch.timeout = RunRequest::longest;
        batch.createdAt = fixture.clock.now();
        batch.members = {{1, u"shop"_s, BatchMemberStatus::Running, ended.id},
            {2, u"shop"_s, BatchMemberStatus::Running, working.id}, {3, u"shop"_s}};
        batch.maxConcurrent = 1;
        const auto stored = fixture.log->create(working, {u"execution.run"_s, {}});
        const auto created = batches.create(batch, {u"batch.run"_s, {}});
        if (!stored || !created)
            qFatal("cannot prepare");
        return batch;
    }

    QList<BatchMemberStatus> statuses(const BatchId &id)
    {
        QList<BatchMemberStatus> all;
        const Batch batch = batches.byId(id).value();
        for (const BatchMember &member : batch.members)
            all.append(member.status);
        return all;
    }

    RunFixture fixture;
    SqlBatches batches;

private:
    InMemorySecretStore secrets;
    SystemRandom random;
    DeafChanges changes;
    const RunPorts ports;
    const RunStores stores;

public:
    BatchRuns runs;
};

} // namespace

/// What becomes of a batch whose engine goes away.
class BatchRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isInterruptedAfterARestartAndGoesOnWhenResumed()
    {
        using enum BatchMemberStatus;
        QTemporaryDir directory;
        ListingServer server;
        BatchId id;
        {
            Workshop before(directory.path(), server.address());
            id = before.leaveHalfDone().id;
        }
        Workshop after(directory.path(), server.address());

        QVERIFY(after.fixture.runs->recover());
        QVERIFY(after.runs.recover());
        const Batch interrupted = after.batches.byId(id).value();
        const auto statuses = after.statuses(id);
        const auto resumed = after.runs.resume(id, BatchRuns::Retry::Nothing, {after.fixture.caller});

        QCOMPARE(interrupted.status, BatchStatus::Interrupted);
        QVERIFY(interrupted.finishedAt);
        QCOMPARE(statuses, (QList{Succeeded, Interrupted, Waiting}));
        QVERIFY(resumed);
        QTRY_COMPARE(after.batches.byId(id).value().status, BatchStatus::Succeeded);
        QCOMPARE(after.statuses(id), (QList{Succeeded, Succeeded, Succeeded}));
    }

    void isInterruptedWhenTheEngineEndsInOrder()
    {
        QTemporaryDir directory;
        ListingServer server;
        BatchId id;
        {
            Workshop workshop(directory.path(), server.address());
            workshop.runs.interrupt();
            BatchRequest request;
            request.slugs = {u"shop"_s};
            request.authority.caller = workshop.fixture.caller;
            id = workshop.runs.start(request).value().id;
        }

        Workshop after(directory.path(), server.address());

        QCOMPARE(after.batches.byId(id).value().status, BatchStatus::Interrupted);
        QVERIFY(after.runs.recover());
        QVERIFY(after.runs.resume(id, BatchRuns::Retry::Nothing, {after.fixture.caller}));
        QTRY_COMPARE(after.batches.byId(id).value().status, BatchStatus::Succeeded);
    }

    void forgetsOldOnesThatHaveEnded()
    {
        QTemporaryDir directory;
        ListingServer server;
        Workshop workshop(directory.path(), server.address());
        const BatchId running = workshop.leaveHalfDone().id;
        BatchRequest request;
        request.slugs = {u"shop"_s};
        request.authority.caller = workshop.fixture.caller;
        const BatchId ended = workshop.runs.start(request).value().id;
        QTRY_VERIFY(workshop.batches.byId(ended).value().finishedAt);

        const auto gone = workshop.batches.forget(workshop.fixture.clock.now() + std::chrono::hours(1), 10);

        QCOMPARE(gone.value(), 1);
        QVERIFY(workshop.batches.byId(running));
        QVERIFY(!workshop.batches.byId(ended));
    }
};

QTEST_GUILESS_MAIN(BatchRecoveryTest)
#include "batchrecoverytest.moc"
