// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sandboxdesk.h"
#include "ui/plans/changelistview.h"
#include "ui/plans/planpage.h"
#include "ui/plans/planplaces.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/exportjob.h"
#include "ui/widgets/listtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// A plan before a person, on a real engine and the sandbox.
class PlanStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_desk.emplace();
        QVERIFY(m_desk->isOpen());
        m_desk->show(std::make_unique<PlanPlaces>(
            m_desk->theme(), m_desk->clock(), m_desk->client(), m_desk->question(), nullptr));
        QVERIFY(m_desk->perform(RunMode::DryRun));
    }

    void cleanup() { m_desk.reset(); }

    void unfoldsAGroup()
    {
        open(u"1"_s);
        QTRY_COMPARE(rows(), 1'080);

        list().group(ChangeListView::Grouping::Kind);
        QTRY_COMPARE(rows(), 1);
        QTest::keyClick(&table(), Qt::Key_Home);
        QTest::keyClick(&table(), Qt::Key_Return);

        QTRY_COMPARE(rows(), 1'081);
        QTRY_VERIFY(!table().model()->index(500, ChangesModel::Record).data().toString().isEmpty());
        QTest::keyClick(&table(), Qt::Key_Return);
        QTRY_COMPARE(rows(), 1);
    }

    void writesTheWholePlanIntoAFile()
    {
        open(u"1"_s);
        QTRY_COMPARE(rows(), 1'080);
        const QTemporaryDir folder;
        auto *const job = plan().findChild<ExportJob *>();
        const auto source = [this](
                                ExportFormat format) { return m_desk->client().planExport(u"1"_s, format); };

        job->start(folder.filePath(u"plan.json"_s), source);
        QVERIFY(job->isVisible());
        QTRY_VERIFY(!job->isRunning());

        QFile file(folder.filePath(u"plan.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), 1'080);
        QVERIFY(m_desk->told.last().contains(u"plan.json"_s));
        job->start(folder.filePath(u"cancelled.csv"_s), source);
        QVERIFY(m_desk->click(u"Cancel Export"_s));
        QVERIFY(!job->isVisible());
        QTest::qWait(0);
        QVERIFY(!QFile::exists(folder.filePath(u"cancelled.csv"_s)));
    }

    void saysWhatBecameOfEachChange()
    {
        open(u"1"_s);
        QTRY_COMPARE(rows(), 1'080);
        QVERIFY(table().isColumnHidden(ChangesModel::Outcome));
        table().selectRow(7);
        QTRY_VERIFY(m_desk->reads(u"unchanged since the preview"_s));

        QVERIFY(m_desk->click(u"Apply 1,080 Changes"_s));

        QTRY_VERIFY(m_desk->reads(u"1,080 changes were written"_s));
        QTRY_VERIFY(!table().isColumnHidden(ChangesModel::Outcome));
        QTRY_COMPARE(table().model()->index(7, ChangesModel::Outcome).data(StatusRole).value<PlanStatus>(),
            PlanStatus::Applied);
        QCOMPARE(table().currentIndex().row(), 7);
        QVERIFY(!m_desk->button(u"Apply 1,080 Changes"_s));
        QVERIFY(!m_desk->reads(u"Changed fields"_s)); // nothing is updated
        QTRY_VERIFY(m_desk->click(u"Open Run"_s));
        QTRY_COMPARE(m_desk->places.last().area, Area::Runs);
    }

    void saysThatNobodyKnowsWhatWouldChangeWhereNothingCouldBeRead()
    {
        QVERIFY(m_desk->client().wait(m_desk->client().breakSandbox(u"unauthorized"_s, u"/"_s, 50)));
        QVERIFY(m_desk->perform(RunMode::DryRun));

        open(u"2"_s);

        QTRY_VERIFY(m_desk->reads(u"No change was found before the list broke off"_s));
        QVERIFY(!m_desk->reads(u"Nothing would change"_s));
    }

    void namesWhatMovedAndTheWayOut()
    {
        applyAll(u"1"_s);
        QVERIFY(m_desk->client().wait(m_desk->client().advanceSandbox()));
        QVERIFY(m_desk->perform(RunMode::DryRun));
        QVERIFY(m_desk->perform(RunMode::DryRun));
        applyAll(u"3"_s);
        open(u"2"_s);
        QTRY_VERIFY(applyButton() && applyButton()->isEnabled());

        QTest::mouseClick(applyButton(), Qt::LeftButton);

        QTRY_VERIFY(m_desk->reads(u"Stored records changed since the preview"_s));
        QTRY_VERIFY(m_desk->reads(u"records changed since its preview"_s));
        QVERIFY(!applyButton()->isEnabled());
        QVERIFY(m_desk->click(u"Preview Again"_s));
        QTRY_VERIFY(!m_desk->places.isEmpty());
        QCOMPARE(m_desk->places.last().area, Area::Plans);
        const auto again = m_desk->client().wait(m_desk->client().plan(m_desk->places.last().object));
        QVERIFY(again);
        QCOMPARE(again->number, 4);
    }

    void comparesAPlanWithAnotherAndWithWhatIsStored()
    {
        applyAll(u"1"_s);
        QVERIFY(m_desk->client().wait(m_desk->client().advanceSandbox()));
        QVERIFY(m_desk->perform(RunMode::DryRun));

        open(u"2~1"_s);
        QTRY_VERIFY(m_desk->reads(u"records come out differently"_s));
        QTRY_VERIFY(shownTable() && shownTable()->model()->rowCount() > 0);
        shownTable()->selectRow(0);

        QTRY_VERIFY(m_desk->reads(u"Plan 2 and Plan 1"_s));
        open(u"2~stored"_s);
        QTRY_VERIFY(m_desk->reads(u"Plan 2 and stored now"_s));
        QTRY_VERIFY(m_desk->reads(u"records come out differently"_s));
    }

    void isWorkedByKeys()
    {
        open(u"1"_s);
        QTRY_COMPARE(rows(), 1'080);
        table().setFocus();
        table().selectRow(0);
        QTRY_VERIFY(!table().model()->index(0, ChangesModel::Key).data().toString().isEmpty());

        QTest::keyClick(&table(), Qt::Key_C);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            table().model()->index(0, ChangesModel::Key).data().toString());
        QTest::keyClick(&table(), Qt::Key_N);
        QTRY_VERIFY(m_desk->told.contains(u"There is no problem further down"_s));
        auto *const diff = plan().findChild<DiffView *>();
        QTRY_VERIFY(diff->isVisible());
        QTest::keyClick(&table(), Qt::Key_Space);
        QVERIFY(!diff->isVisible());
        QTest::keyClick(&table(), Qt::Key_J);
        QTRY_VERIFY(m_desk->reads(u"2 of 1,080"_s) || !diff->isVisible());
        QTest::keyClick(&table(), Qt::Key_Space);
        QTRY_VERIFY(diff->isVisible() && m_desk->reads(u"2 of 1,080"_s));
        QTest::keyClick(&table(), Qt::Key_Escape);
        QVERIFY(!diff->isVisible());
    }

private:
    AreaPage &page() { return m_desk->page(); }

    PlanPage &plan() { return *page().findChild<PlanPage *>(); }

    ChangeListView &list() { return *page().findChild<ChangeListView *>(); }

    ListTable &table() { return *list().table(); }

    int rows() { return table().model()->rowCount(); }

    void open(const QString &object)
    {
        page().open(object);
        page().refresh();
    }

    void applyAll(const QString &plan)
    {
        QVERIFY(m_desk->client().wait(m_desk->client().apply(plan, PlanConfirmation::Given)));
        QTRY_COMPARE(
            m_desk->client().wait(m_desk->client().plan(plan)).value_or(Plan{}).status, PlanStatus::Applied);
    }

    QAbstractButton *applyButton()
    {
        const auto buttons = page().findChildren<QAbstractButton *>();
        for (QAbstractButton *const one : buttons) {
            if (one->isVisible() && one->text().startsWith(u"Apply "_s))
                return one;
        }
        return nullptr;
    }

    ListTable *shownTable()
    {
        const auto tables = page().findChildren<ListTable *>();
        for (ListTable *const one : tables) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    std::optional<SandboxDesk> m_desk;
};

QTEST_MAIN(PlanStoryTest)
#include "planstorytest.moc"
