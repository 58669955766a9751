// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sandboxdesk.h"
#include "ui/data/datapage.h"
#include "ui/data/recordsmodel.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/listtable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Record> records(int first, int count)
{
    QList<Record> made;
    for (int i = first; i < first + count; ++i) {
        Record record;
        record.key = QString::number(i);
        record.title = u"Oud %1"_s.arg(i);
        record.body = R"({"id":%1,"name":"Oud %1","price":1.50,"tags":["a"],"status":"live"})"_ba;
        record.body.replace("%1", QByteArray::number(i));
        made.append(record);
    }
    return made;
}

} // namespace

/// The synced records: their model, and the page over a real engine and the sandbox.
class DataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void makeColumnsOfFieldsThatAreWords()
    {
        RecordsModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.reset(records(1, 3), 3);

        QCOMPARE(model.fieldColumns(), (QStringList{u"price"_s, u"status"_s}));
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.index(2, 0).data().toString(), u"3"_s);
        QCOMPARE(model.index(2, 2).data().toString(), u"1.50"_s);
        QCOMPARE(model.index(2, 3).data().toString(), u"live"_s);
    }

    void askForEachPageOnce()
    {
        RecordsModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset(records(1, 200), 1'000'000);
        const QSignalSpy wanted(&model, &RecordsModel::pageWanted);

        QVERIFY(!model.at(700'123));
        QVERIFY(!model.at(700'124));

        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toLongLong(), 3'500);
        model.setPage(3'500, records(700'001, 200));
        QCOMPARE(model.index(700'123, 0).data().toString(), u"700124"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void keepSelectionsInAnotherOrder()
    {
        RecordsModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset(records(1, 150), 150);
        const QPersistentModelIndex kept = model.index(7, 0);

        model.sort(RecordsModel::Key, Qt::DescendingOrder);

        QCOMPARE(model.index(0, 0).data().toString(), u"150"_s);
        QCOMPARE(kept.row(), 142);
        QCOMPARE(kept.data().toString(), u"8"_s);
        model.setRows(151); // whose last page is not here yet
        QCOMPARE(kept.row(), 143);
        QCOMPARE(kept.data().toString(), u"8"_s);
        model.sort(RecordsModel::Title, Qt::AscendingOrder); // which no pages are read by
        QCOMPARE(kept.row(), 143);
    }

    void askAgainForAPageThatWasMissed()
    {
        RecordsModel model(nullptr);
        model.reset(records(1, 200), 1'000);
        const QSignalSpy wanted(&model, &RecordsModel::pageWanted);
        QVERIFY(!model.at(900));

        model.missPage(4);
        QVERIFY(!model.at(900));

        QCOMPARE(wanted.size(), 2);
    }

    void showsARecordWithItsLastChange()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));
        QVERIFY(desk.client().wait(desk.client().advanceSandbox()));
        QVERIFY(desk.perform(RunMode::Run));
        const QString changed = changedProduct(desk.client());
        QVERIFY(!changed.isEmpty());
        ListTable *const table = open(desk);
        choose(desk, u"Stream"_s, u"products"_s);
        QTRY_VERIFY(desk.reads(u"records"_s));

        type(desk, u"key:"_s + changed);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(desk.page().findChild<DiffView *>()->model()->rowCount() > 0);
        desk.page().activateWindow(); // the list of offers had it
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_C);

        QCOMPARE(QGuiApplication::clipboard()->text(), changed);
        QTRY_VERIFY(desk.button(u"Open Run"_s) && desk.button(u"Open Run"_s)->isEnabled());
        QVERIFY(desk.click(u"Open Run"_s));
        QCOMPARE(desk.places.size(), 1);
        QCOMPARE(desk.places[0].area, Area::Runs);
        QVERIFY(desk.client().wait(desk.client().execution(ExecutionId{desk.places[0].object})));
    }

    void filtersAndSaysWhatItCannotRead()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));
        ListTable *const table = open(desk);
        choose(desk, u"Stream"_s, u"products"_s);
        QTRY_VERIFY(desk.reads(u"240 records"_s));
        QTRY_COMPARE(table->model()->rowCount(), 240);
        const QString key = table->model()->index(5, 0).data().toString();

        type(desk, u"key:"_s + key);

        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(desk.reads(u"1 of 240"_s));
        type(desk, u"colour:red"_s);
        auto *const filter = desk.page().findChild<FilterField *>();
        QTRY_VERIFY(filter->toolTip().contains(u"colour"_s));
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(table->model()->rowCount(), 240);
    }

    void goesToTheEndOfTheListAtOnce()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));
        ListTable *const table = open(desk);
        choose(desk, u"Stream"_s, u"products"_s);
        QTRY_VERIFY(desk.reads(u"240 records"_s));
        QTRY_COMPARE(table->model()->rowCount(), 240);

        table->setFocus();
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);

        QTRY_VERIFY(!table->model()->index(239, 0).data().toString().isEmpty());
        QCOMPARE(table->currentIndex().row(), 239);
    }

    void countsAFilteredListAndEntersIt()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));
        ListTable *const table = open(desk);
        choose(desk, u"Stream"_s, u"products"_s);
        QTRY_VERIFY(desk.reads(u"240 records"_s));

        type(desk, u"field:category"_s); // which all have

        QTRY_VERIFY(desk.reads(u"240 of 240"_s));
        QTRY_VERIFY(!table->model()->index(239, 0).data().toString().isEmpty());
    }

    void turnsTheOrderRoundByItsHead()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));
        ListTable *const table = open(desk);
        choose(desk, u"Stream"_s, u"products"_s);
        QTRY_COMPARE(table->model()->rowCount(), 240);
        const QString first = table->model()->index(0, 0).data().toString();
        QHeaderView &head = *table->horizontalHeader();
        const auto click = [&head](int column) {
            QTest::mouseClick(head.viewport(), Qt::LeftButton, {},
                {head.sectionViewportPosition(column) + head.sectionSize(column) / 2, head.height() / 2});
        };

        click(RecordsModel::Title); // offers nothing
        QCOMPARE(table->model()->index(0, 0).data().toString(), first);
        click(RecordsModel::Key);

        QTRY_VERIFY(table->model()->index(0, 0).data().toString() > first);
        QTRY_COMPARE(table->model()->index(239, 0).data().toString(), first);
        QCOMPARE(head.sortIndicatorOrder(), Qt::DescendingOrder);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_S, Qt::ShiftModifier);
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), first);
    }

    void exportsWhatIsListed()
    {
        SandboxDesk desk;
        QVERIFY(desk.perform(RunMode::Run));
        ListTable *const table = open(desk);
        choose(desk, u"Stream"_s, u"products"_s);
        QTRY_VERIFY(desk.reads(u"240 records"_s));
        QTRY_COMPARE(table->model()->rowCount(), 240);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"products.csv"_s);

        qobject_cast<DataPage *>(&desk.page())->exportTo(path);

        QTRY_VERIFY(!desk.told.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 241); // with the head
    }

    void saysThatThereIsNothingYet()
    {
        SandboxDesk desk;
        (void)open(desk);

        QTRY_VERIFY(desk.reads(u"No records yet"_s));
    }

private:
    static ListTable *open(SandboxDesk &desk)
    {
        desk.show(std::make_unique<DataPage>(desk.theme(), desk.clock(), desk.client(), nullptr));
        return desk.page().findChild<ListTable *>();
    }

    /// The key of a product that was changed after it was first written.
    static QString changedProduct(const Client &client)
    {
        const QString shop = u"sandbox-shop"_s;
        const auto page = client.wait(client.records(shop, u"products"_s, {}, {{}, 300}));
        const QList<Record> records = page ? page->items : QList<Record>();
        for (const Record &record : records) {
            const auto steps = client.wait(client.recordSteps(shop, u"products"_s, record.key));
            if (steps && !steps->isEmpty())
                return record.key;
        }
        return {};
    }

    static void choose(SandboxDesk &desk, const QString &box, const QString &entry)
    {
        const auto boxes = desk.page().findChildren<QComboBox *>();
        for (QComboBox *const one : boxes) {
            if (one->accessibleName() != box)
                continue;
            QTRY_VERIFY(one->findData(entry) >= 0);
            one->setFocus();
            one->setCurrentIndex(one->findData(entry));
            Q_EMIT one->activated(one->currentIndex());
        }
    }

    static void type(SandboxDesk &desk, const QString &filter)
    {
        auto *const field = desk.page().findChild<FilterField *>();
        field->selectAll();
        QTest::keyClicks(field, filter);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

QTEST_MAIN(DataTest)
#include "datatest.moc"
