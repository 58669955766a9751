// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pastruns.h"
#include "tests/ui/sandboxdesk.h"
#include "ui/runs/runsmodel.h"
#include "ui/runs/runspage.h"
#include "ui/runs/runspresenter.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/listtable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A shop that was run that often in the past.
struct LongDesk : SandboxDesk
{
    static constexpr int runs = 450;

    LongDesk()
    {
        if (!isOpen())
            return;
        const auto shop = client().wait(client().integration(u"sandbox-shop"_s));
        isFilled = shop && addPastRuns(folder(), *shop, runs);
    }

    [[nodiscard]] RunsModel &model() { return *page().findChild<RunsModel *>(); }

    /// The page of the runs when it knows them all, or nothing.
    [[nodiscard]] ListTable *open()
    {
        show(std::make_unique<RunsPage>(theme(), clock(), client(), question(), nullptr));
        if (!QTest::qWaitFor([this] { return model().rowCount() == runs; }, 60'000))
            return nullptr;
        const auto tables = page().findChildren<ListTable *>();
        for (ListTable *const table : tables) {
            if (table->model() == &model())
                return table;
        }
        return nullptr;
    }

    [[nodiscard]] QString idAt(int row)
    {
        const Execution *const run = model().at(row);
        return run ? run->id.value : QString();
    }

    bool isFilled = false;
};

/// What a presenter told.
struct Heard
{
    explicit Heard(const RunsPresenter &presenter)
    {
        const auto listen = [&](auto signal, auto slot) {
            QObject::connect(&presenter, signal, &presenter, slot);
        };
        listen(&RunsPresenter::listBegan, [this](const Page<Execution> &page) {
            ++lists;
            newest = page;
        });
        listen(&RunsPresenter::behindCounted, [this](qint64 executions) { behind = executions; });
        listen(&RunsPresenter::pageRead,
            [this](qint64 page, const QList<Execution> &executions) { pages[page] = executions; });
        listen(&RunsPresenter::filterRefused, [this](const QString &reason) { refusal = reason; });
    }

    int lists = 0;
    Page<Execution> newest;
    qint64 behind = -1;
    QMap<qint64, QList<Execution>> pages;
    QString refusal;
};

QString seenAtTheTop(LongDesk &desk, const ListTable &table)
{
    return desk.idAt(table.rowAt(0));
}

} // namespace

/// A history that is longer than a page, over a real engine.
class RunsHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void countsWhatIsBehindTheNewestPageAndReadsIt()
    {
        LongDesk desk;
        QVERIFY(desk.isFilled);
        RunsPresenter presenter(desk.client(), nullptr);
        Heard heard(presenter);

        presenter.refresh({});
        QTRY_COMPARE(heard.lists, 1);
        QCOMPARE(heard.newest.items.size(), 200);
        presenter.countBehind(heard.newest.next.value());
        QTRY_COMPARE(heard.behind, LongDesk::runs - 200);
        presenter.readPage(1);

        QTRY_COMPARE(heard.pages.value(1).size(), 50);
        const auto all = desk.client().wait(desk.client().executions({}, {{}, 500}));
        QVERIFY(all);
        QCOMPARE(heard.pages.value(1), all->items.last(50));
    }

    void entersTheListThatIsShownWhileAFilterCannotBeRead()
    {
        LongDesk desk;
        QVERIFY(desk.isFilled);
        RunsPresenter presenter(desk.client(), nullptr);
        Heard heard(presenter);
        presenter.refresh({});
        QTRY_COMPARE(heard.lists, 1);
        presenter.countBehind(heard.newest.next.value());
        QTRY_COMPARE(heard.behind, LongDesk::runs - 200);

        presenter.filter(u"status:nonsense"_s);
        QTRY_VERIFY(!heard.refusal.isEmpty());
        presenter.readPage(0);

        QTRY_COMPARE(heard.pages.value(0).size(), 200);
        QCOMPARE(heard.lists, 1);
    }

    void goesToTheOldestAtOnce()
    {
        LongDesk desk;
        QVERIFY(desk.isFilled);
        ListTable *const table = desk.open();
        QVERIFY(table);
        QVERIFY(desk.reads(u"450 runs"_s));
        const auto all = desk.client().wait(desk.client().executions({}, {{}, 500}));
        QVERIFY(all);

        table->setFocus();
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);

        QTRY_COMPARE(desk.idAt(449), all->items.last().id.value);
        QCOMPARE(table->currentIndex().row(), 449);
        QTRY_VERIFY(desk.button(u"Open Run"_s)); // in the panel beside the list
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(desk.places, (QList<Place>{{Area::Runs, all->items.last().id.value}}));
    }

    void holdsWhatIsReadWhileNewOnesCome()
    {
        LongDesk desk;
        QVERIFY(desk.isFilled);
        ListTable *const table = desk.open();
        QVERIFY(table);
        QScrollBar &bar = *table->verticalScrollBar();
        bar.setValue(bar.maximum() * 3 / 4);
        QTRY_VERIFY(!seenAtTheTop(desk, *table).isEmpty());
        const QString read = seenAtTheTop(desk, *table);
        const int chosen = table->rowAt(0) + 3;
        table->chooseRow(chosen);
        const QString kept = desk.idAt(chosen);

        QVERIFY(desk.perform(RunMode::DryRun));

        QTRY_COMPARE(desk.model().rowCount(), LongDesk::runs + 1);
        QTRY_COMPARE(desk.model().at(0)->status, ExecutionStatus::Succeeded); // told of while one reads
        QTRY_COMPARE(seenAtTheTop(desk, *table), read);
        QCOMPARE(table->currentIndex().row(), chosen + 1);
        QTRY_COMPARE(desk.idAt(table->currentIndex().row()), kept);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    void showsNewOnesToWhoeverLooksAtTheTop()
    {
        LongDesk desk;
        QVERIFY(desk.isFilled);
        ListTable *const table = desk.open();
        QVERIFY(table);

        QVERIFY(desk.perform(RunMode::DryRun));

        QTRY_COMPARE(desk.model().rowCount(), LongDesk::runs + 1);
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        QTRY_COMPARE(table->model()->index(0, RunsModel::Kind).data().toString(), u"Preview"_s);
    }

    void readsTheOldestFirst()
    {
        LongDesk desk;
        QVERIFY(desk.isFilled);
        ListTable *const table = desk.open();
        QVERIFY(table);
        const QString newest = desk.idAt(0);
        QHeaderView &head = *table->horizontalHeader();

        QTest::mouseClick(head.viewport(), Qt::LeftButton, {},
            {head.sectionViewportPosition(RunsModel::Started) + head.sectionSize(RunsModel::Started) / 2,
                head.height() / 2});

        QCOMPARE(head.sortIndicatorOrder(), Qt::AscendingOrder);
        QTRY_VERIFY(!desk.idAt(0).isEmpty());
        QVERIFY(desk.idAt(0) < newest);
        QCOMPARE(desk.idAt(LongDesk::runs - 1), newest);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_S, Qt::ShiftModifier);
        QCOMPARE(desk.idAt(0), newest);
    }

    void countsAlsoWhatAFilterLetsPass()
    {
        LongDesk desk;
        QVERIFY(desk.isFilled);
        QVERIFY(desk.perform(RunMode::DryRun));
        desk.show(
            std::make_unique<RunsPage>(desk.theme(), desk.clock(), desk.client(), desk.question(), nullptr));
        QTRY_COMPARE(desk.model().rowCount(), LongDesk::runs + 1);
        auto *const field = desk.page().findChild<FilterField *>();
        desk.page().focusFilter();

        QTest::keyClicks(field, u"before:1h sandbox"_s); // which storage does not pick by itself
        QTest::keyClick(field, Qt::Key_Return);

        QTRY_COMPARE(desk.model().rowCount(), LongDesk::runs);
        QTRY_VERIFY(desk.reads(u"450 runs"_s));
        QTRY_VERIFY(!desk.idAt(LongDesk::runs - 1).isEmpty());
    }
};

QTEST_MAIN(RunsHistoryTest)
#include "runshistorytest.moc"
