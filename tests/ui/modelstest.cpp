// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"
#include "ui/integrations/integrationsmodel.h"
#include "ui/plans/changefilter.h"
#include "ui/plans/changesmodel.h"
#include "ui/plans/plansmodel.h"
#include "ui/plans/refusedpanel.h"
#include "ui/plans/requestview.h"
#include "ui/plans/streamlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wording.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

IntegrationRow row(const QString &slug, IntegrationStatus status)
{
    IntegrationRow made;
    made.integration.slug = slug;
    made.integration.name = slug;
    made.integration.status = status;
    return made;
}

QList<Change> changes(int count)
{
    QList<Change> made(count);
    for (int i = 0; i < count; ++i)
        made[i].number = i + 1;
    return made;
}

} // namespace

/// The models of the lists, as views use them.
class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tellWhatHasNoRoomInItsCell()
    {
        const Theme theme;
        IntegrationRow one = row(u"a-long-name-"_s.repeated(5), IntegrationStatus::Active);
        IntegrationsModel model;
        model.setRows({one});
        ListTable table(theme, 28, nullptr);
        table.setModel(&model);
        table.setItemDelegate(new NameDelegate(theme, &table));
        table.resize(400, 200);
        table.show();
        const QPoint place = table.visualRect(model.index(0, 0)).center();

        QHelpEvent help(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table.viewport(), &help);

        QCOMPARE(QToolTip::text(), one.integration.name);
        QToolTip::hideText();
    }

    void breakAWordThatIsLongerThanItsPlace()
    {
        const Theme theme;
        const QString name = u"warehouse"_s.repeated(8);
        QWidget panel;
        auto *const column = new QVBoxLayout(&panel);
        auto *const facts = new FactList(theme, u"Run"_s, &panel);
        facts->add(u"Integration"_s, name);
        column->addWidget(facts);
        column->addStretch();

        panel.resize(300, 300);
        panel.show();

        const auto labels = facts->findChildren<Label *>();
        const auto value = std::ranges::find(labels, name, &Label::text);
        QVERIFY(value != labels.end());
        QVERIFY((*value)->geometry().right() <= 300);
        QVERIFY(panel.minimumSizeHint().width() <= 300);
        QVERIFY((*value)->height() >= 3 * lineHeightOf(TextRole::Body)); // it goes on below
        QCOMPARE((*value)->text(), name);
    }

    void showsEachRequestThatAPreviewDidNotSendAndWhy()
    {
        RefusedRequest refused;
        refused.stage = u"products_sync"_s;
        refused.request.method = "POST";
        refused.request.url = "https://shop.example/search?text=all";
        refused.reason =
            message("call.preview", u"Cannot send the POST request: a preview changes nothing."_s);
        RefusedRequest second = refused;
        second.request.method = "DELETE";
        second.reason =
            message("call.preview", u"Cannot send the DELETE request: a preview changes nothing."_s);
        Theme theme;
        theme.choose(Theme::Choice::Light);
        RefusedPanel panel(theme, nullptr);
        auto *const table = panel.findChild<ListTable *>();
        const QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto reads = [&panel](const QString &text) {
            const auto labels = panel.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *one) { return one->text().contains(text); });
        };

        panel.setRequests({refused, second});

        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(
            table->model()->index(0, RefusedModel::Request).data().toString(), u"POST /search?text=all"_s);
        QCOMPARE(table->model()->index(0, RefusedModel::Stage).data().toString(), u"products_sync"_s);
        QTRY_VERIFY(reads(u"Cannot send the POST request"_s)); // the first is chosen
        table->selectRow(1);
        QTRY_VERIFY(reads(u"Cannot send the DELETE request"_s));
        panel.request()->copyAsCurl();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"DELETE"_s));
        panel.setRequests({refused, second}); // read again: the choice stays
        QCOMPARE(table->currentIndex().row(), 1);
    }

    void keepASelectionThroughARefresh()
    {
        IntegrationsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(u"salla"_s, IntegrationStatus::Active), row(u"zid"_s, IntegrationStatus::Active)});
        const QPersistentModelIndex zid = model.index(1, 0);

        model.setRows({row(u"salla"_s, IntegrationStatus::Active), row(u"zid"_s, IntegrationStatus::Error),
            row(u"noon"_s, IntegrationStatus::Active)});

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(zid.row(), 0); // what is in trouble stands first
        QCOMPARE(model.at(0)->integration.slug, u"zid"_s);
        model.setRows({});
        QVERIFY(!zid.isValid());
    }

    void sortByAnyColumnAndKeepTheSelection_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("sorted");
        QTest::newRow("name") << int(IntegrationsModel::Name) << Qt::AscendingOrder
                              << u"ahmad shop-9 shop-10 Zid"_s;
        QTest::newRow("name, reversed")
            << int(IntegrationsModel::Name) << Qt::DescendingOrder << u"Zid shop-10 shop-9 ahmad"_s;
        QTest::newRow("urgency") << int(IntegrationsModel::Status) << Qt::DescendingOrder
                                 << u"Zid ahmad shop-9 shop-10"_s;
        QTest::newRow("newest sync") << int(IntegrationsModel::LastSync) << Qt::DescendingOrder
                                     << u"shop-10 Zid shop-9 ahmad"_s;
        QTest::newRow("oldest sync, none still last")
            << int(IntegrationsModel::LastSync) << Qt::AscendingOrder << u"shop-9 Zid shop-10 ahmad"_s;
        QTest::newRow("outcome") << int(IntegrationsModel::LastOutcome) << Qt::DescendingOrder
                                 << u"shop-9 Zid shop-10 ahmad"_s;
    }

    void sortByAnyColumnAndKeepTheSelection()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        QFETCH(const QString, sorted);
        IntegrationsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto made = [](const QString &name, IntegrationStatus status, int synced, int changes,
                              ExecutionStatus outcome = ExecutionStatus::Succeeded) {
            IntegrationRow one = row(name, status);
            if (synced == 0)
                return one;
            one.integration.lastSync = fromMilliseconds(synced);
            Execution run;
            run.status = outcome;
            StreamCounts counts;
            counts.updated = changes;
            run.streams = {counts};
            one.recent = {run};
            return one;
        };
        model.setRows({made(u"shop-10"_s, IntegrationStatus::Disconnected, 3'000, 9),
            made(u"shop-9"_s, IntegrationStatus::Paused, 1'000, 0, ExecutionStatus::Failed),
            made(u"Zid"_s, IntegrationStatus::Error, 2'000, 10),
            made(u"ahmad"_s, IntegrationStatus::Active, 0, 0)});
        const QPersistentModelIndex kept = model.index(model.rowOf(u"shop-10"_s), 0);

        model.sort(column, order);

        QStringList names;
        for (int one = 0; one < model.rowCount(); ++one)
            names.append(model.at(one)->integration.name);
        QCOMPARE(names.join(u' '), sorted);
        QCOMPARE(kept.data().toString(), u"shop-10"_s);
    }

    void offerNoSortingByAPicture()
    {
        const IntegrationsModel model;

        QVERIFY(model.headerData(IntegrationsModel::Name, Qt::Horizontal, FirstOrderRole).isValid());
        QVERIFY(!model.headerData(IntegrationsModel::RecentRuns, Qt::Horizontal, FirstOrderRole).isValid());
    }

    void askForEachPageOfChangesOnce()
    {
        ChangesModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy wanted(&model, &ChangesModel::pageWanted);
        model.reset(1'000'000);
        const int before = int(wanted.size());

        QVERIFY(!model.at(700'123));
        QVERIFY(!model.at(700'124));

        QCOMPARE(wanted.size(), before + 1);
        QCOMPARE(wanted.last().first().value<ChangesPage>(), (ChangesPage{0, 3'500}));
        model.setPage({0, 3'500}, changes(ChangesModel::pageSize));
        QVERIFY(model.at(700'123));
        QCOMPARE(model.at(700'123)->number, 124);
    }

    void askAgainForAPageThatWasMissed()
    {
        ChangesModel model(nullptr);
        const QSignalSpy wanted(&model, &ChangesModel::pageWanted);
        model.reset(400);
        QVERIFY(!model.at(0));
        QVERIFY(!model.at(0));
        QCOMPARE(wanted.size(), 1);

        model.missPage({0, 0});

        QVERIFY(!model.at(0));
        QCOMPARE(wanted.size(), 2);
    }

    void keepWhatIsShownUntilItCameAnew()
    {
        ChangesModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset(3);
        model.setPage({0, 0}, changes(3));
        const QPersistentModelIndex chosen = model.index(1, 0);
        const QSignalSpy wanted(&model, &ChangesModel::pageWanted);

        QVERIFY(model.setApplied(2));
        QVERIFY(!model.setApplied(2));

        QVERIFY(model.at(1));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(chosen.row(), 1);
        QCOMPARE(
            model.index(1, ChangesModel::Outcome).data(StatusRole).value<PlanStatus>(), PlanStatus::Applied);
        QVERIFY(!model.index(2, ChangesModel::Outcome).data(StatusRole).isValid());
        model.grow(5);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(chosen.row(), 1);
    }

    void unfoldGroupsAtTheirHeads()
    {
        ChangesModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.resetGroups({{u"price"_s, 287}, {u"status"_s, 54}});
        const QPersistentModelIndex second = model.index(1, 0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.headAt(1), std::optional(1));

        model.openGroup(0, 287);
        model.setPage({0, 1}, changes(87));

        QCOMPARE(model.rowCount(), 289);
        QCOMPARE(second.row(), 288);
        QCOMPARE(model.at(201)->number, 1); // the 201st below the head
        QVERIFY(!model.at(0));
        QCOMPARE(model.index(0, ChangesModel::Key).data().toString(), u"287"_s);
        model.foldGroup(0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(second.row(), 1);
    }

    void changeOneWordOfAFilter()
    {
        QCOMPARE(withValues(u"kind:create oud"_s, u"kind"_s, {u"update"_s}), u"kind:update oud"_s);
        QCOMPARE(withValues(u"kind:create"_s, u"kind"_s, {}), QString());
        QCOMPARE(withValues({}, u"field"_s, {u"unit price"_s}), u"field:\"unit price\""_s);
        QCOMPARE(valuesIn(u"field:\"unit price\" oud"_s, u"field"_s), QStringList{u"unit price"_s});
    }

    void foldLinesThatAreTheSame()
    {
        const QString before = u"a\nb\nc\nd\nold\ne"_s;
        const QString after = u"a\nb\nc\nd\nnew\ne"_s;
        using Kind = DiffLine::Kind;

        const QList<DiffLine> lines = diffLines(before, after);

        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], (DiffLine{Kind::Folded, {}, {}, 3}));
        QCOMPARE(lines[1], (DiffLine{Kind::Same, u"d"_s, {}, 0}));
        QCOMPARE(lines[2], (DiffLine{Kind::Removed, u"old"_s, {{0, 3}}, 0}));
        QCOMPARE(lines[3], (DiffLine{Kind::Added, u"new"_s, {{0, 3}}, 0}));
        QCOMPARE(lines[4], (DiffLine{Kind::Same, u"e"_s, {}, 0}));
    }

    void showWhatAnUpdateChanges()
    {
        ChangesModel model(nullptr);
        Change change;
        change.kind = ChangeKind::Update;
        change.before = R"({"price":249.00,"name":"Oud"})";
        change.after = R"({"price":229.00,"name":"Oud"})";
        change.fields = {u"price"_s, u"sale"_s};
        model.reset(1);
        model.setPage({0, 0}, {change});

        const QModelIndex last = model.index(0, ChangesModel::BeforeAfter);

        QCOMPARE(last.data(OldTextRole).toString(), u"249.00"_s);
        QCOMPARE(last.data().toString(), u"229.00"_s);
        QCOMPARE(model.index(0, ChangesModel::Fields).data().toString(), u"price +1"_s);
    }

    void sumTheStreamsOfAPlan()
    {
        StreamsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        StreamCounts products;
        products.stream = u"products"_s;
        products.created = 1'200;
        StreamCounts orders;
        orders.stream = u"orders"_s;
        orders.deleted = 34;

        model.setStreams({products, orders});

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(StreamsModel::CountRole).toString(), u"1,234"_s);
        QCOMPARE(model.index(2).data(StreamsModel::StreamRole).toString(), u"orders"_s);
    }

    void marksWhatChanged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("marked");
        QTest::newRow("digits of a number") << u"229.00"_s << u"249.00"_s << u"2"_s;
        QTest::newRow("a whole word")
            << u"notes of Indian oud"_s << u"notes of Cambodian oud"_s << u"Indian"_s;
        QTest::newRow("words apart") << u"Indian oud, for twelve hours"_s
                                     << u"Cambodian oud, for eight hours"_s << u"Indian|twelve"_s;
        QTest::newRow("nothing") << u"same"_s << u"same"_s << QString();
        QTest::newRow("what is longer") << u"ab"_s << u"a"_s << u"b"_s;
        QTest::newRow("from nothing") << u"new text"_s << QString() << u"new text"_s;
    }

    void marksWhatChanged()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, other);

        QStringList marked;
        const QList<ChangedSpan> spans = changedIn(text, other);
        for (const ChangedSpan &span : spans)
            marked.append(text.mid(span.begin, span.length));

        QTEST(marked.join(u'|'), "marked");
    }

    void writesNumbersAndTimesAlikeInEveryLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const Instant now(1'700'000'000'000ms);

        QCOMPARE(wording::count(1'048'210), u"1,048,210"_s);
        QCOMPARE(wording::ago(now - 30s, now), u"now"_s);
        QCOMPARE(wording::ago(now - 4min, now), u"4 min ago"_s);
        QCOMPARE(wording::ago(now - 47h, now), u"47 h ago"_s);
        QCOMPARE(wording::ago(now - 72h, now), u"3 days ago"_s);
    }
};

QTEST_MAIN(ModelsTest)
#include "modelstest.moc"
