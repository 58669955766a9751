// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/executionlog.h"

#include "tests/unit/storage/planfixture.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Sql copyExecution =
    "INSERT INTO executions (uid, workspace_id, integration_id, slug, kind, status, stage, caller_id, "
    "caller_name, caller_role, timeout_ms, created_at, streams, telemetry, processed_ids) "
    "SELECT :uid, workspace_id, integration_id, slug, kind, status, stage, caller_id, caller_name, "
    "caller_role, timeout_ms, created_at, streams, telemetry, processed_ids FROM executions "
    "WHERE uid = :copied";
constexpr Sql removeExecution = "DELETE FROM executions WHERE uid = :uid";

} // namespace

/// Pages of the history.
class ExecutionPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture.emplace();
        QVERIFY(m_fixture->begin());
    }

    void cleanup() { m_fixture.reset(); }

    void findsThoseThatWentWrongAmongAll()
    {
        const Execution failed = add(ExecutionStatus::Failed);
        (void)add(ExecutionStatus::Succeeded);
        const Execution partial = add(ExecutionStatus::Partial);
        (void)add(ExecutionStatus::Cancelled);
        const Execution interrupted = add(ExecutionStatus::Interrupted);
        (void)m_fixture->execution(ExecutionKind::Run);
        ExecutionQuery query;
        query.isUnsuccessful = true;

        const QList<Execution> all = m_fixture->log->page(query).value();
        query.before = interrupted.id;
        query.limit = 1;
        const QList<Execution> next = m_fixture->log->page(query).value();

        QCOMPARE(idsOf(all), (QStringList{interrupted.id.value, partial.id.value, failed.id.value}));
        QCOMPARE(idsOf(next), QStringList{partial.id.value});
    }

    void leavesTheProcessedIdsToTheOne()
    {
        Execution execution = add(ExecutionStatus::Succeeded);
        execution.processedIds = {u"p1"_s, u"p2"_s};
        QVERIFY(m_fixture->log->update(execution, {}));

        const QList<Execution> page = m_fixture->log->page({}).value();
        const Execution one = m_fixture->log->byId(execution.id).value();

        QCOMPARE(page.size(), 1);
        QCOMPARE(page.first().processedIds, QStringList());
        QCOMPARE(one, execution);
    }

    void tellsWhereThePagesBegin_data()
    {
        QTest::addColumn<int>("executions");
        QTest::addColumn<int>("pages");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one page") << 200 << 1;
        QTest::newRow("three pages") << 401 << 3;
    }

    void tellsWhereThePagesBegin()
    {
        QFETCH(const int, executions);
        QFETCH(const int, pages);
        QVERIFY(addCopies(executions));
        ExecutionQuery query;
        query.limit = PageAnchors::step;

        const PageAnchors anchors = m_fixture->log->anchors(query).value();

        QCOMPARE(anchors.total, executions);
        QCOMPARE(anchors.cursors.size(), pages);
        QStringList read;
        for (const QString &cursor : anchors.cursors) {
            query.before = cursor.isEmpty() ? std::optional<ExecutionId>() : ExecutionId{cursor};
            read += idsOf(m_fixture->log->page(query).value());
        }
        QCOMPARE(read.size(), executions);
        QVERIFY(std::ranges::is_sorted(read, std::ranges::greater()));
    }

    void tellsOnlyOfThoseThatAreWanted()
    {
        (void)add(ExecutionStatus::Failed);
        const Execution preview = m_fixture->execution(ExecutionKind::DryRun);
        const Execution partial = add(ExecutionStatus::Partial);
        const auto check = [this](const ExecutionQuery &query, const PageAnchors &expected) {
            QCOMPARE(m_fixture->log->anchors(query).value(), expected);
        };

        check({}, {{QString()}, 3});
        check({m_fixture->shop, {}, {}, false, {}, 1}, {{QString()}, 3});
        check({IntegrationId{u"another"_s}, {}, {}, false, {}, 1}, {});
        check({{}, ExecutionKind::DryRun, {}, false, {}, 1}, {{QString()}, 1});
        check({{}, {}, ExecutionStatus::Failed, false, {}, 1}, {{QString()}, 1});
        check({{}, {}, {}, true, {}, 1}, {{QString()}, 2});
        check({{}, {}, {}, false, partial.id, 1}, {{partial.id.value}, 2});
        check({{}, {}, {}, true, preview.id, 1}, {{preview.id.value}, 1});
    }

    void goesOnBehindOneThatWasForgotten()
    {
        const Execution oldest = add(ExecutionStatus::Succeeded);
        const Execution older = add(ExecutionStatus::Succeeded);
        const ExecutionId forgotten = nextId();
        (void)add(ExecutionStatus::Succeeded);
        ExecutionQuery query;
        query.before = forgotten;

        QCOMPARE(idsOf(m_fixture->log->page(query).value()), (QStringList{older.id.value, oldest.id.value}));
        query.before = nextId(); // nothing newer is left
        QCOMPARE(m_fixture->log->page(query).value().size(), 3);
    }

private:
    /// In one transaction, because each waits for the disk.
    Result<> addCopies(int count)
    {
        const Execution first = m_fixture->execution(ExecutionKind::Run);
        return m_fixture->database->write(Priority::Bulk, [&](Transaction &transaction) -> Result<> {
            Statement copy = transaction.statement(copyExecution);
            copy.bind(":copied", first.id.value);
            for (int i = 0; i < count; ++i) {
                m_fixture->clock.advance(1ms); // ids sort by time
                if (const auto done = copy.bind(":uid", m_fixture->ids.next<ExecutionId>().value).run();
                    !done)
                    return passOn(done);
            }
            const auto removed = transaction.statement(removeExecution).bind(":uid", first.id.value).run();
            return removed ? Result<>() : passOn(removed);
        });
    }

    /// Of a later time.
    ExecutionId nextId()
    {
        m_fixture->clock.advance(1ms);
        return m_fixture->ids.next<ExecutionId>();
    }

    Execution add(ExecutionStatus status)
    {
        m_fixture->clock.advance(1ms);
        Execution execution = m_fixture->execution(ExecutionKind::Run);
        execution.status = status;
        execution.finishedAt = m_fixture->clock.now();
        if (!m_fixture->log->update(execution, {}))
            qFatal("The execution is not stored.");
        return execution;
    }

    static QStringList idsOf(const QList<Execution> &executions)
    {
        QStringList ids;
        for (const Execution &execution : executions)
            ids.append(execution.id.value);
        return ids;
    }

    std::optional<PlanFixture> m_fixture;
};

QTEST_GUILESS_MAIN(ExecutionPageTest)
#include "executionpagetest.moc"
