// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sandboxdesk.h"
#include "ui/runs/callsmodel.h"
#include "ui/runs/runsmodel.h"
#include "ui/runs/runsobjectpage.h"
#include "ui/runs/runspage.h"
#include "ui/runs/runsplace.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// The pages of the runs over a real engine and the sandbox, with clicks and keys.
class RunsPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sayWhatBelongsIntoAnEmptyHistory()
    {
        SandboxDesk desk;
        openList(desk);

        QTRY_VERIFY(desk.reads(u"Nothing was run yet"_s));
    }

    void leadFromTheListToARun()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));
        openList(desk);
        ListTable *const table = tableOf(desk);
        QTRY_COMPARE(table->model()->rowCount(), 1);

        clickRow(*table, 0);
        QTRY_VERIFY(desk.reads(u"Changed 1,080 of"_s));
        QTest::keyClick(table, Qt::Key_Return);

        QCOMPARE(desk.places, (QList<Place>{{Area::Runs, newest(desk).id.value}}));
        QVERIFY(!desk.button(u"Cancel Run"_s)); // it has ended
    }

    void leaveWhatIsShownAloneWhenOtherRowsCome()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));
        openList(desk);
        ListTable *const table = tableOf(desk);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        clickRow(*table, 0);
        QTRY_VERIFY(desk.reads(u"inventory_updates"_s));
        const auto labels = table->window()->findChildren<Label *>();
        const auto fact = std::ranges::find(labels, u"inventory_updates"_s, &Label::text);
        QVERIFY(fact != labels.end());
        const QPointer<Label> shown = *fact;

        Q_EMIT table->model()->dataChanged(table->model()->index(0, 0), table->model()->index(0, 0));

        QVERIFY(shown); // else each page that is read while one scrolls costs a new panel
        QVERIFY(shown->width() >= QFontMetrics(shown->font()).horizontalAdvance(shown->text()));
    }

    void takeWhatTheFilterSaysAndWhyItCannot()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::DryRun));
        QVERIFY(desk.perform(RunMode::Run));
        openList(desk);
        ListTable *const table = tableOf(desk);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        desk.page().focusFilter();
        auto *const field = desk.page().findChild<FilterField *>();

        QTest::keyClicks(field, u"kind:dry_run"_s);
        QTest::keyClick(field, Qt::Key_Return);

        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, RunsModel::Kind).data().toString(), u"Preview"_s);
        field->clear();
        QTest::keyClicks(field, u"status:nonsense"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!field->accessibleDescription().isEmpty() || !field->toolTip().isEmpty());
        QCOMPARE(table->model()->rowCount(), 1); // the list stays
    }

    void countWhatRunsAndWhatFailed()
    {
        SandboxDesk desk;
        QVERIFY(desk.isOpen());
        QVERIFY(desk.client().wait(desk.client().breakSandbox(u"unauthorized"_s, u"/"_s, 50)));
        QVERIFY(desk.perform(RunMode::Run));

        auto page =
            std::make_unique<RunsPage>(desk.theme(), desk.clock(), desk.client(), desk.question(), nullptr);
        const QSignalSpy counted(page.get(), &AreaPage::counted);
        desk.show(std::move(page));

        QTRY_VERIFY(!counted.isEmpty());
        QCOMPARE(counted.last()[0].toString(), u"1"_s);
        QCOMPARE(counted.last()[1].value<Tone>(), Tone::Err);
    }

    void showTheCallsOfAFailedRunAndItsCause()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));
        QVERIFY(desk.client().wait(desk.client().breakSandbox(u"server-error"_s, u"/orders"_s, 50)));
        QVERIFY(desk.perform(RunMode::Run));
        openRun(desk, newest(desk).id.value);
        QTRY_VERIFY(desk.reads(u"Failed in orders"_s));
        QVERIFY(desk.reads(u"HTTP 503"_s));
        ListTable *const table = tableOf(desk);
        QTRY_COMPARE(table->model()->rowCount(), int(newest(desk).telemetry.apiCallsMade));
        QVERIFY(desk.reads(u"orders: Failed"_s)); // in the bar of the stages

        table->setFocus();
        QTest::keyClick(table, Qt::Key_N);
        QTRY_VERIFY(desk.reads(u"Headers and bodies of calls are not kept"_s));
        QTest::keyClick(table, Qt::Key_C, Qt::ShiftModifier);

        QVERIFY(QApplication::clipboard()->text().startsWith(u"curl "_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"/orders"_s));
        QVERIFY(desk.click(u"Open Integration"_s));
        QCOMPARE(desk.places, (QList<Place>{{Area::Integrations, u"sandbox-shop"_s}}));
    }

    void leadFromAPreviewToItsPlan()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::DryRun));
        const Execution preview = newest(desk);
        openRun(desk, preview.id.value);

        QTRY_VERIFY(desk.button(u"Open Plan 1"_s));
        QVERIFY(desk.button(u"Export Changes…"_s)->isEnabled());
        QVERIFY(desk.click(u"Open Plan 1"_s));

        QCOMPARE(desk.places, (QList<Place>{{Area::Plans, preview.plan->value}}));
    }

    void runAgainWithTheSameWork()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::DryRun));
        openRun(desk, newest(desk).id.value);
        QTRY_VERIFY(desk.button(u"Run Again"_s) && desk.button(u"Run Again"_s)->isEnabled());

        QVERIFY(desk.click(u"Run Again"_s));

        QTRY_COMPARE(desk.executions.size(), 1);
        QCOMPARE(desk.executions[0].kind, ExecutionKind::DryRun);
        QTRY_COMPARE(desk.places, (QList<Place>{{Area::Runs, desk.executions[0].id.value}}));
    }

    void cancelWhileItWaits()
    {
        SandboxDesk desk;
        QVERIFY(desk.isOpen());
        QVERIFY(desk.client().wait(desk.client().breakSandbox(u"rate-limited"_s, u"/"_s, 500)));
        const auto started =
            desk.client().wait(desk.client().execute(u"sandbox-shop"_s, {RunMode::DryRun, {}, {}}));
        QVERIFY(started);
        openRun(desk, started->id.value);
        QTRY_VERIFY(desk.button(u"Cancel Run"_s));

        QVERIFY(desk.click(u"Cancel Run"_s));

        QTRY_VERIFY(desk.reads(u"Cancelled"_s));
        QTRY_VERIFY(!desk.button(u"Cancel Run"_s));
    }

    void compareWithARunBefore()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));
        const QString first = newest(desk).id.value;
        QVERIFY(desk.perform(RunMode::Run));
        const QString second = newest(desk).id.value;
        openRun(desk, second);
        QTRY_VERIFY(desk.button(u"Compare…"_s) && desk.button(u"Compare…"_s)->isEnabled());

        QVERIFY(desk.click(u"Compare…"_s));

        QTRY_VERIFY(desk.page().findChild<QMenu *>());
        desk.page().findChild<QMenu *>()->actions().first()->trigger();
        QCOMPARE(desk.places, (QList<Place>{runsplace::comparison({first}, {second})}));
        desk.page().open(desk.places.first().object);
        ListTable *const table = tableOf(desk);
        QTRY_VERIFY(table->model()->rowCount() > 8);
        QCOMPARE(table->model()->index(2, 2).data().toString(), u"1,080"_s); // changes
        QCOMPARE(table->model()->index(2, 3).data().toString(), u"0"_s);
        QCOMPARE(table->model()->index(2, 4).data().toString(), u"−1,080"_s);
    }

    void showHowCallsWentOverTime()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));
        openRun(desk, u"telemetry:sandbox-shop"_s);

        QTRY_VERIFY(desk.reads(u"10 calls, none failed"_s));
        QCOMPARE(tableOf(desk)->model()->rowCount(), 1);
    }

    void showABatchAndApplyItsPlans()
    {
        SandboxDesk desk;
        QVERIFY(desk.isOpen());
        const auto batch = desk.client().wait(
            desk.client().executeBatch({{u"sandbox-shop"_s}, RunMode::DryRun, {}, {}, {}}));
        QVERIFY(batch);
        openList(desk);
        desk.page().findChild<QTabBar *>()->setCurrentIndex(1);
        ListTable *const batches = tableOf(desk);
        QTRY_COMPARE(batches->model()->rowCount(), 1);
        clickRow(*batches, 0);
        QTest::keyClick(batches, Qt::Key_Return);
        QCOMPARE(desk.places, (QList<Place>{runsplace::batch(batch->id)}));

        openRun(desk, desk.places.first().object);
        QTRY_VERIFY(desk.button(u"Apply All Plans…"_s));
        QVERIFY(desk.reads(u"1 of 1 finished"_s));
        QVERIFY(desk.click(u"Show Changes Together"_s));
        QCOMPARE(desk.places.takeLast(), (Place{Area::Plans, u"batch:"_s + batch->id.value}));
        QVERIFY(desk.click(u"Apply All Plans…"_s));

        QTRY_COMPARE(desk.questions.size(), 1);
        QVERIFY(desk.questions.first().contains(u"create 1,080, update 0 and delete 0 records"_s));
        QVERIFY(desk.questions.first().contains(u"plans in production: 0"_s));
        QTRY_COMPARE(desk.places.size(), 2); // to the batch that applies
        const auto streams = [&] { return desk.client().wait(desk.client().streams(u"sandbox-shop"_s)); };
        QTRY_VERIFY(streams() && streams()->first().records > 0);
    }

    void tellOfARunThatIsGone()
    {
        SandboxDesk desk;
        openRun(desk, u"00000000-0000-7000-8000-000000000000"_s);

        QTRY_VERIFY(desk.reads(u"The run cannot be read"_s));
    }

private:
    static void openList(SandboxDesk &desk)
    {
        QVERIFY(desk.isOpen());
        desk.show(
            std::make_unique<RunsPage>(desk.theme(), desk.clock(), desk.client(), desk.question(), nullptr));
    }

    static void openRun(SandboxDesk &desk, const QString &object)
    {
        QVERIFY(desk.isOpen());
        auto page = std::make_unique<RunsObjectPage>(
            desk.theme(), desk.clock(), desk.client(), desk.question(), nullptr);
        page->open(object);
        desk.show(std::move(page));
    }

    static ListTable *tableOf(SandboxDesk &desk)
    {
        const auto tables = desk.page().findChildren<ListTable *>();
        for (ListTable *const table : tables) {
            const QWidget *const view = table->parentWidget();
            if (table->isVisible() || (view && view->isVisible()))
                return table;
        }
        return nullptr;
    }

    static void clickRow(ListTable &table, int row)
    {
        QTest::mouseClick(
            table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 0)).center());
    }

    static Execution newest(SandboxDesk &desk)
    {
        const auto page = desk.client().wait(desk.client().executions({}, {{}, 1}));
        return page && !page->items.isEmpty() ? page->items.first() : Execution();
    }
};

QTEST_MAIN(RunsPagesTest)
#include "runspagestest.moc"
