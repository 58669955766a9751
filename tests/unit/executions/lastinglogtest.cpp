// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/lastinglog.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// A log in memory that stores nothing new while its disk is full.
class FillingLog final : public ExecutionLog
{
public:
    bool isFull = false;

    Result<> create(const Execution &execution, const AuditEntry & /*audit*/) override
    {
        m_executions.append(execution);
        return {};
    }

    Result<> update(const Execution &execution, const QList<CallRecord> &newCalls) override
    {
        if (isFull)
            return fail(ErrorCode::Unavailable, message("database.full", u"The disk is full."_s));
        const auto stored = std::ranges::find(m_executions, execution.id, &Execution::id);
        if (stored == m_executions.end())
            return fail(ErrorCode::NotFound, message("execution.notFound", u"There is none."_s));
        *stored = execution;
        m_calls += newCalls;
        return {};
    }

    Result<> audit(const ExecutionId &, const Caller &, const AuditEntry &) override { return {}; }

    Result<Execution> byId(const ExecutionId &id) override
    {
        return *std::ranges::find(m_executions, id, &Execution::id);
    }

    Result<QList<Execution>> page(const ExecutionQuery &) override { return m_executions; }

    Result<PageAnchors> anchors(const ExecutionQuery &) override { return PageAnchors{}; }

    Result<QList<Execution>> unsettled() override
    {
        QList<Execution> left = m_executions;
        left.removeIf([](const Execution &execution) { return isSettled(execution.status); });
        return left;
    }

    Result<QList<CallRecord>> calls(const ExecutionId &, qint64, int) override { return m_calls; }

    Result<ExecutionTotals> totals() override
    {
        const qint64 running = unsettled()->size();
        return ExecutionTotals{m_executions.size() - running, 0, m_executions.size() - running, running, 0};
    }

    Result<ExecutionFigures> figures(Instant from, Instant to, std::chrono::minutes bucket) override
    {
        ExecutionBucket all{from, m_executions.first().slug, {}, 0, {}};
        for (const Execution &execution : std::as_const(m_executions))
            ++all.statuses[execution.status];
        return ExecutionFigures{from, to, bucket, {all}};
    }

    Result<int> forget(Instant, int) override { return 0; }

private:
    QList<Execution> m_executions;
    QList<CallRecord> m_calls;
};

Execution running(const QString &id)
{
    Execution execution;
    execution.id = {id};
    execution.status = ExecutionStatus::Running;
    return execution;
}

CallRecord call(qint64 number)
{
    CallRecord record;
    record.number = number;
    return record;
}

} // namespace

class LastingLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_stored = std::make_unique<FillingLog>();
        m_log = std::make_unique<LastingLog>(*m_stored);
        m_failed = running(u"a"_s);
        QVERIFY(m_log->create(m_failed, {}));
        QVERIFY(m_log->create(running(u"b"_s), {}));
        QVERIFY(m_log->update(m_failed, {call(1)}));
        m_failed.status = ExecutionStatus::Failed;
        m_stored->isFull = true;
    }

    void showsAnEndThatCouldNotBeStored()
    {
        const Result<> updated = m_log->update(m_failed, {call(2), call(3)});

        QCOMPARE(updated.error().message.key, "database.full");
        QCOMPARE(m_log->byId(m_failed.id).value(), m_failed);
        QCOMPARE(m_log->page({}).value(), QList<Execution>({m_failed, running(u"b"_s)}));
        QCOMPARE(m_log->unsettled().value(), QList<Execution>{running(u"b"_s)});
        QCOMPARE(m_log->totals().value(), (ExecutionTotals{1, 0, 1, 1, 0}));
        QCOMPARE(m_log->calls(m_failed.id, 0, 2).value(), QList<CallRecord>({call(1), call(2)}));
        const Result<ExecutionFigures> figures = m_log->figures({}, Instant::max(), std::chrono::minutes(60));
        QCOMPARE(figures->buckets.first().statuses,
            (QMap<ExecutionStatus, qint64>{{ExecutionStatus::Running, 1}, {ExecutionStatus::Failed, 1}}));
    }

    void aPageOfThoseThatRunLeavesItOut()
    {
        (void)m_log->update(m_failed, {});
        ExecutionQuery query;
        query.status = ExecutionStatus::Running;

        QCOMPARE(m_log->page(query).value(), QList<Execution>{running(u"b"_s)});
    }

    void storesItOnceWhenThereIsRoom()
    {
        (void)m_log->update(m_failed, {call(2)});
        (void)m_log->byId(m_failed.id);
        m_stored->isFull = false;

        for (int times = 0; times < 2; ++times)
            QCOMPARE(m_log->byId(m_failed.id).value(), m_failed);

        QCOMPARE(m_stored->byId(m_failed.id).value(), m_failed);
        QCOMPARE(m_stored->calls(m_failed.id, 0, 10).value(), QList<CallRecord>({call(1), call(2)}));
        QCOMPARE(m_log->calls(m_failed.id, 0, 10).value(), QList<CallRecord>({call(1), call(2)}));
    }

    void remembersNothingThatStillRuns()
    {
        Execution other = running(u"b"_s);
        other.stage = u"products_sync"_s;

        QVERIFY(!m_log->update(other, {}));

        QCOMPARE(m_log->byId(other.id).value(), running(u"b"_s));
    }

    void remembersNothingOfWhatWasRemoved()
    {
        m_stored->isFull = false;
        Execution removed = running(u"c"_s);
        removed.status = ExecutionStatus::Failed;

        QCOMPARE(m_log->update(removed, {}).error().code, ErrorCode::NotFound);

        QCOMPARE(m_log->totals().value(), (ExecutionTotals{0, 0, 0, 2, 0}));
    }

private:
    std::unique_ptr<FillingLog> m_stored;
    std::unique_ptr<LastingLog> m_log;
    Execution m_failed;
};

QTEST_APPLESS_MAIN(LastingLogTest)
#include "lastinglogtest.moc"
