// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtualclock.h"
#include "ui/runs/batchesmodel.h"
#include "ui/runs/callfigures.h"
#include "ui/runs/callpanel.h"
#include "ui/runs/callsmodel.h"
#include "ui/runs/comparepage.h"
#include "ui/runs/runsmodel.h"
#include "ui/runs/runsummary.h"
#include "ui/runs/runwording.h"
#include "ui/runs/telemetrypage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cells.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start(1'700'000'000'000ms);

Execution execution(int number, ExecutionStatus status = ExecutionStatus::Succeeded)
{
    Execution made;
    made.id.value = QString::number(1'000'000 + number); // sorts by its number, as real ids do by time
    made.slug = u"salla"_s;
    made.status = status;
    made.createdAt = start;
    return made;
}

/// Those with the numbers from `newest` down to `oldest`.
Page<Execution> page(int newest, int oldest)
{
    Page<Execution> made;
    for (int number = newest; number >= oldest; --number)
        made.items.append(execution(number));
    if (oldest > 1)
        made.next = made.items.last().id.value;
    return made;
}

CallRecord call(int number, std::chrono::milliseconds after, int status = 200)
{
    CallRecord made;
    made.number = number;
    made.stage = u"products_sync"_s;
    made.method = "GET";
    made.url = "https://shop.example/v1/products?page=2";
    made.status = status;
    made.startedAt = start + after;
    made.timings.total = 100ms;
    made.timings.firstByte = 60ms;
    made.bytesReceived = 1'000;
    if (status == 0 || status >= 400)
        made.error = Error{ErrorCode::Unavailable, message("call.failed", u"Cannot call."_s), {}};
    return made;
}

} // namespace

/// The models of the runs, and what is figured out from calls.
class RunsModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void enter100000RunsAnywhere()
    {
        const VirtualClock clock;
        RunsModel model(clock, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy counted(&model, &RunsModel::countWanted);
        const QSignalSpy wanted(&model, &RunsModel::pageWanted);

        model.begin(page(100'000, 99'801));

        QCOMPARE(counted, QList<QVariantList>{{u"1099801"_s}});
        QCOMPARE(model.rowCount(), 200); // which are shown at once
        QVERIFY(!model.isCounted());
        model.setBehind(99'800);
        QCOMPARE(model.rowCount(), 100'000);
        QVERIFY(model.isCounted());
        QVERIFY(!model.at(50'000));
        QVERIFY(!model.at(50'001));
        QCOMPARE(wanted.count({qint64{249}}), 1);
        model.setPage(249, page(50'000, 49'801).items);
        QCOMPARE(model.at(50'000)->id, execution(50'000).id);
        QCOMPARE(model.rowOf(execution(99'900).id), 100);
    }

    void standStillWhileNewOnesCome()
    {
        const VirtualClock clock;
        RunsModel model(clock, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy counted(&model, &RunsModel::countWanted);
        const QSignalSpy wanted(&model, &RunsModel::pageWanted);
        model.begin(page(1'000, 801));
        model.refresh(page(1'001, 802)); // while it is counted
        model.setBehind(800);
        (void)model.at(700);
        model.setPage(2, page(400, 201).items);
        const QPersistentModelIndex kept = model.index(701, 0);
        QCOMPARE(model.at(kept.row())->id, execution(300).id);

        model.refresh(page(1'004, 805));

        QCOMPARE(model.rowCount(), 1'004);
        QCOMPARE(kept.row(), 704);
        QCOMPARE(model.at(kept.row())->id, execution(300).id); // what is known stays until it has come anew
        QCOMPARE(wanted.count({qint64{2}}), 2);
        QCOMPARE(counted.size(), 1);
        QCOMPARE(model.at(203)->id, execution(801).id);
    }

    void turnRound()
    {
        const VirtualClock clock;
        RunsModel model(clock, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.begin(page(1'000, 801));
        const QPersistentModelIndex newest = model.index(0, 0);

        model.sort(RunsModel::Started, Qt::AscendingOrder);
        model.setBehind(800);
        model.setPage(3, page(200, 1).items);
        model.refresh(page(1'001, 802));

        QCOMPARE(model.at(0)->id, execution(1).id);
        QCOMPARE(newest.row(), 999);
        QCOMPARE(model.at(999)->id, execution(1'000).id);
        QCOMPARE(model.at(1'000)->id, execution(1'001).id);
        model.setBehind(700); // the oldest are forgotten
        QCOMPARE(newest.row(), 899);
        model.sort(RunsModel::Duration, Qt::DescendingOrder); // which no pages are read by
        QCOMPARE(newest.row(), 899);
        model.sort(RunsModel::Started, Qt::DescendingOrder);
        QCOMPARE(newest.row(), 1);
    }

    void askAgainForWhatWasMissed()
    {
        const VirtualClock clock;
        RunsModel model(clock, nullptr);
        const QSignalSpy counted(&model, &RunsModel::countWanted);
        const QSignalSpy wanted(&model, &RunsModel::pageWanted);
        model.begin(page(1'000, 801));

        model.missCount();
        model.refresh(page(1'000, 801));
        model.setBehind(800);
        (void)model.at(999);
        model.missPage(3);
        (void)model.at(999);

        QCOMPARE(counted.size(), 2);
        QCOMPARE(wanted.count({qint64{3}}), 2);
    }

    void keepRowsThroughNewAndForgottenOnes()
    {
        const VirtualClock clock;
        RunsModel model(clock, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.begin(page(10, 6));
        model.setBehind(5);
        model.setPage(0, page(5, 1).items);
        const QPersistentModelIndex eight = model.index(2, 0);

        Page<Execution> newest = page(12, 6);
        newest.items.removeAt(1); // 11 was forgotten before it was ever seen
        newest.items.removeAt(1); // 10 is forgotten
        newest.items[1].status = ExecutionStatus::Failed;
        model.refresh(newest);

        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.at(0)->id.value, u"1000012"_s);
        QCOMPARE(model.at(1)->status, ExecutionStatus::Failed);
        QCOMPARE(eight.row(), 2);
        QCOMPARE(model.at(7)->id.value, u"1000003"_s); // what is behind the page stays
    }

    void forgetWhatIsBehindAListThatBecameShort()
    {
        const VirtualClock clock;
        RunsModel model(clock, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.begin(page(10, 6));
        model.setBehind(5);

        model.refresh({page(10, 8).items, {}});

        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.isCounted());
    }

    void beginAnewWhenTooMuchWasMissed()
    {
        VirtualClock clock;
        RunsModel model(clock, nullptr);
        const QSignalSpy counted(&model, &RunsModel::countWanted);
        model.begin(page(10, 6));
        model.setBehind(5);

        model.refresh(page(500, 301));

        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.at(0)->id.value, u"1000500"_s);
        QCOMPARE(counted.last(), QVariantList{u"1000301"_s});
    }

    void nameThoseThatMayStillChange()
    {
        VirtualClock clock;
        RunsModel model(clock, nullptr);
        Page<Execution> newest = page(5, 1);
        newest.items[0].status = ExecutionStatus::Running;
        newest.items[3].status = ExecutionStatus::Queued;
        model.begin(newest);

        QCOMPARE(model.unsettledBehind(2), (QList<ExecutionId>{{u"1000002"_s}}));
    }

    void sayWhatCameOfARun()
    {
        Execution failed = execution(1, ExecutionStatus::Failed);
        failed.stage = u"inventory_sync"_s;
        failed.streams = {{.stream = u"inventory"_s, .fetched = 300, .created = 9, .updated = 230}};

        QCOMPARE(runwording::sentenceOf(failed), u"Failed in inventory; changes kept: 239"_s);
        failed.kind = ExecutionKind::DryRun;
        QCOMPARE(runwording::sentenceOf(failed), u"Failed in inventory; there is no plan"_s);
        failed.status = ExecutionStatus::Succeeded;
        QCOMPARE(runwording::sentenceOf(failed), u"Would change 239 of 300 records"_s);
    }

    void paintTheTimeOfACallWhereItLay()
    {
        const RunSpan span{start, start + 10s};
        CallRecord waited = call(2, 3s);
        waited.waitedBefore = 1s;
        waited.timings.tls = 10ms;

        const Fall fall = fallOf(waited, false, span);

        QCOMPARE(fall.begin, std::chrono::microseconds(2s));
        QCOMPARE(fall.waiting, std::chrono::microseconds(1s));
        QCOMPARE(fall.connecting, std::chrono::microseconds(10ms));
        QCOMPARE(fall.firstByte, std::chrono::microseconds(60ms));
        QCOMPARE(fall.download, std::chrono::microseconds(30ms));
        QCOMPARE(fall.axis, std::chrono::microseconds(10s));
        const Fall cut = fallOf(call(3, 5s, 0), false, span);
        QCOMPARE(cut.firstByte, std::chrono::microseconds(100ms));
        QCOMPARE(cut.download, 0us);
        QCOMPARE(cut.tone, Tone::Err);
    }

    void tellARetryFromAnEnd()
    {
        CallsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSpan({start, start + 10s});
        model.append({call(1, 0s), call(2, 1s, 503)});
        const auto toneOf = [&](int row) {
            return model.index(row, CallsModel::Status).data(StatusRole).value<StatusLook>().glyphTone;
        };
        QCOMPARE(toneOf(1), Tone::Err);

        CallRecord second = call(3, 3s, 503);
        second.attempt = 2;
        model.append({second});

        QCOMPARE(toneOf(1), Tone::Warn);
        QCOMPARE(toneOf(2), Tone::Err);
        QCOMPARE(model.problemFrom(0, 1), 1);
        QCOMPARE(model.problemFrom(0, -1), -1);
        QCOMPARE(model.index(0, CallsModel::Request).data().toString(), u"/v1/products?page=2"_s);
        QCOMPARE(model.index(0, CallsModel::Time).data().toString(), u"100 ms"_s);
    }

    void sumUpCallsOverTheTimeOfTheRun()
    {
        const RunSpan span{start, start + 48s}; // a second a step
        CallRecord late = call(3, 47s);
        late.timings.total = 900ms;
        late.waitedBefore = 2s;

        const CallCharts charts = chartsOf({call(1, 0s), call(2, 500ms, 503), late}, span);

        QCOMPARE(charts.errors, 1);
        QCOMPARE(charts.bytes, 3'000);
        QCOMPARE(charts.received[0].value_or(0), 2'000.0);
        QVERIFY(!charts.p95[20]);
        QVERIFY(qAbs(charts.p95[47].value_or(0) - 900) < 900 * 0.1);
        QCOMPARE(charts.waiting, 2'000ms);
    }

    void markTheStageThatEndedTheRun()
    {
        Execution failed = execution(1, ExecutionStatus::Failed);
        failed.startedAt = start;
        failed.finishedAt = start + 10s;
        failed.stage = u"orders_sync"_s;
        failed.streams = {{.stream = u"products"_s, .fetched = 60}, {.stream = u"orders"_s}};
        CallRecord orders = call(2, 4s, 503);
        orders.stage = u"orders_sync"_s;

        const QList<StageSpan> stages =
            stagesOf(failed, {call(1, 1s), orders}, spanOf(failed, failed.finishedAt.value()));

        QCOMPARE(stages.size(), 2);
        QCOMPARE(stages[0].name, u"products"_s);
        QCOMPARE(stages[0].status, ExecutionStatus::Succeeded);
        QCOMPARE(stages[0].length.value(), std::chrono::microseconds(4s));
        QCOMPARE(stages[1].status, ExecutionStatus::Failed);
        QCOMPARE(stages[1].length.value(), std::chrono::microseconds(6s));
    }

    void keepEveryFigureInANarrowWindow()
    {
        const Theme theme;
        QWidget summary;
        auto *const column = new QVBoxLayout(&summary);
        auto *const row = new FigureRow(theme, &summary);
        column->addWidget(row);
        column->addStretch();
        QList<NamedFigure> figures;
        for (int i = 0; i < 7; ++i)
            figures.append({u"1,080"_s, u"inventory_updates"_s, NamedFigure::Naming::Code});
        row->setFigures(figures);
        const int one = row->heightForWidth(2'000);

        summary.resize(500, 900);
        summary.show();

        QVERIFY(row->height() > 2 * one);
        QCOMPARE(row->height(), row->heightForWidth(row->width()));
        const QImage drawn = row->grab().toImage();
        const QImage last = drawn.copy(0, drawn.height() - one, drawn.width(), one);
        QImage empty(last.size(), last.format());
        empty.fill(last.pixelColor(0, 0));
        QVERIFY(last != empty);
    }

    void measureARateOnlyFromTwoReadings()
    {
        RateMeter meter;
        meter.add(start, 100);
        QVERIFY(!meter.perSecond());

        meter.add(start + 2s, 300);

        QCOMPARE(meter.perSecond().value(), 100.0);
        meter.add(start + 30s, 300);
        QVERIFY(meter.perSecond().value() < 8); // only the last seconds count
    }

    void writeACallAsCurl()
    {
        CallRecord posted = call(1, 0s);
        posted.method = "POST";

        QCOMPARE(curlOf(posted), u"curl -X POST 'https://shop.example/v1/products?page=2'"_s);
    }

    void fillEveryHourOfAChart()
    {
        CallStatistics statistics;
        statistics.from = start;
        statistics.to = start + 24h;
        statistics.bucket = u"hour"_s;
        CallBucket busy;
        busy.start = start + 3h;
        busy.calls = 40;
        busy.faults = {{CallFault::Server, 4}};
        busy.errorRate = 0.1;
        busy.p95 = 900;
        busy.departures = {u"p95"_s};
        statistics.buckets = {busy};

        const CallsOverTime over = overTime(statistics);

        QCOMPARE(over.calls.size(), 25);
        QCOMPARE(over.calls[3].value, 40);
        QCOMPARE(over.calls[3].failed, 4);
        QCOMPARE(over.calls[4].value, 0);
        QVERIFY(!over.p95[4]);
        QCOMPARE(over.departsP95, (QList<int>{3}));
        QVERIFY(over.departsErrors.isEmpty());
    }

    void compareFigureByFigure()
    {
        ExecutionComparison comparison;
        comparison.first = execution(1);
        comparison.second = execution(2);
        comparison.first.telemetry.apiCallsMade = 10;
        comparison.second.telemetry.apiCallsMade = 12;
        comparison.calls = {
            {u"GET https://shop.example/orders"_s, {4, 0, 0, 20.0, 40.0}, {6, 2, 0, 20.0, {}}}};

        const QList<ComparedFigure> figures = figuresOf(comparison);

        const auto calls = std::ranges::find(figures, u"calls"_s, &ComparedFigure::measure);
        QVERIFY(calls != figures.end());
        QCOMPARE(calls->difference, u"+2"_s);
        const auto errors = std::ranges::find(figures, u"errors"_s, &ComparedFigure::measure);
        QVERIFY(errors != figures.end());
        QCOMPARE(errors->second, u"2"_s);
        QCOMPARE(figures.last().second, u"–"_s);
        QVERIFY(figures.last().difference.isEmpty());
    }

    void sortMembersOfABatchByAnyColumn()
    {
        MembersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMembers({{1, u"salla"_s, BatchMemberStatus::Succeeded, {}, {}, 900ms},
            {2, u"zid"_s, BatchMemberStatus::Failed, {}, {}, 0ms},
            {3, u"salla"_s, BatchMemberStatus::Waiting, {}, {}, 12s}});
        const QPersistentModelIndex kept = model.index(0, 0);
        const auto numbers = [&model] {
            QList<int> all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.append(model.at(row)->number);
            return all;
        };

        model.sort(MembersModel::Status, Qt::DescendingOrder);
        QCOMPARE(numbers(), (QList<int>{2, 3, 1}));
        model.sort(MembersModel::Duration, Qt::DescendingOrder);
        QCOMPARE(numbers(), (QList<int>{3, 1, 2}));
        model.sort(MembersModel::Duration, Qt::AscendingOrder);
        QCOMPARE(numbers(), (QList<int>{1, 3, 2})); // what took no time at all has none
        QCOMPARE(kept.row(), 0);
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(numbers(), (QList<int>{1, 2, 3}));
    }

    void keepBatchesInOrder()
    {
        BatchesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto batch = [](const QString &id, BatchStatus status) {
            Batch made;
            made.id.value = id;
            made.status = status;
            return made;
        };
        model.refresh({{batch(u"3"_s, BatchStatus::Running), batch(u"2"_s, BatchStatus::Succeeded)}, u"2"_s});
        model.append({{batch(u"1"_s, BatchStatus::Failed)}, {}});

        model.refresh({{batch(u"4"_s, BatchStatus::Running), batch(u"3"_s, BatchStatus::Stopped)}, u"3"_s});

        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.at(1)->status, BatchStatus::Stopped);
        QCOMPARE(model.at(3)->id.value, u"1"_s);
        QVERIFY(!model.canFetchMore({}));
    }
};

QTEST_MAIN(RunsModelsTest)
#include "runsmodelstest.moc"
