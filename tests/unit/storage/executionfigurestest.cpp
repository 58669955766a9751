// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/executionfigures.h"

#include "tests/unit/storage/planfixture.h"

#include <QTest>

#include <optional>

using namespace patchbay;
using namespace std::chrono_literals;

/// Sums over the history.
class ExecutionFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture.emplace();
        QVERIFY(m_fixture->begin());
        m_begin = m_fixture->clock.now();
        m_border = m_begin - m_begin.time_since_epoch() % Milliseconds(1h);
    }

    void cleanup() { m_fixture.reset(); }

    void countsByHourAndStatus()
    {
        add(ExecutionKind::Run, ExecutionStatus::Succeeded, 5);
        add(ExecutionKind::Run, ExecutionStatus::Failed, 2);
        m_fixture->clock.advance(1h);
        const Instant later = m_fixture->clock.now();
        add(ExecutionKind::DryRun, ExecutionStatus::Succeeded, 7);

        const auto figures = m_fixture->log->figures(m_begin, later + 1ms, 60min).value();

        QCOMPARE(figures.from, m_border);
        QCOMPARE(figures.buckets.size(), 2);
        const ExecutionBucket first = figures.buckets[0];
        QCOMPARE(first.start, m_border);
        QCOMPARE(first.slug, QStringLiteral("shop"));
        QCOMPARE(first.runs(), 2);
        QCOMPARE(first.unsuccessful(), 1);
        QCOMPARE(first.changed, 7);
        QCOMPARE(first.lastSucceeded, std::optional(m_begin));
        QCOMPARE(figures.buckets[1].changed, 0); // a preview changes nothing
        QCOMPARE(figures.buckets[1].lastSucceeded, std::optional(later));
    }

    void leavesOutWhatIsBeforeAndBehind()
    {
        add(ExecutionKind::Run, ExecutionStatus::Succeeded, 1);
        m_fixture->clock.advance(2h);
        add(ExecutionKind::Run, ExecutionStatus::Cancelled, 0);
        m_fixture->clock.advance(2h);
        add(ExecutionKind::Run, ExecutionStatus::Succeeded, 1);

        const auto figures = m_fixture->log->figures(m_begin + 2h, m_begin + 3h, 60min).value();

        QCOMPARE(figures.buckets.size(), 1);
        QCOMPARE(
            figures.buckets[0].statuses, (QMap<ExecutionStatus, qint64>{{ExecutionStatus::Cancelled, 1}}));
        QCOMPARE(figures.buckets[0].lastSucceeded, std::optional<Instant>());
    }

private:
    void add(ExecutionKind kind, ExecutionStatus status, qint64 changed)
    {
        Execution execution = m_fixture->execution(kind);
        execution.status = status;
        StreamCounts counts;
        counts.stream = QStringLiteral("products");
        counts.created = changed;
        execution.streams = {counts};
        execution.finishedAt = m_fixture->clock.now();
        QVERIFY(m_fixture->log->update(execution, {}));
    }

    std::optional<PlanFixture> m_fixture;
    Instant m_begin;
    Instant m_border;
};

QTEST_GUILESS_MAIN(ExecutionFiguresTest)
#include "executionfigurestest.moc"
