// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/executionlog.h"

#include "tests/unit/storage/planfixture.h"

#include <QTest>

#include <optional>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

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

private:
    Execution add(ExecutionStatus status)
    {
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
