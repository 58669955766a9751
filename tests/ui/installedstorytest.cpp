// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/integrationsdesk.h"
#include "ui/integrations/recentruns.h"
#include "ui/integrations/rollout.h"
#include "ui/widgets/listtable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Life with what is installed, with mouse and keyboard, on a real engine and sandbox.
class InstalledStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_desk.emplace();
        QVERIFY(m_desk->isOpen());
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->area()));
        QTRY_VERIFY(m_desk->reads(u"Connected, and may run"_s));
    }

    void cleanup() { m_desk.reset(); }

    void editsSettingsInPlaceAndSaysAtTheFieldWhatIsWrong()
    {
        QVERIFY(m_desk->click(u"Edit Settings"_s));
        QVERIFY(m_desk->type(u"Deletes ask above"_s, u"120"_s));
        QVERIFY(m_desk->area().holdsUnsaved());
        QVERIFY(m_desk->click(u"Save"_s));
        QVERIFY(m_desk->reads(u"This does not look right"_s));

        QVERIFY(m_desk->type(u"Deletes ask above"_s, u"35"_s));
        QVERIFY(m_desk->type(u"Name"_s, u"Main shop"_s));
        QVERIFY(m_desk->click(u"Save"_s));

        QTRY_COMPARE(shop().name, u"Main shop"_s);
        QCOMPARE(shop().deleteShareLimit, 35);
        QTRY_VERIFY(m_desk->button(u"Edit Settings"_s)->isEnabled());
        QVERIFY(!m_desk->area().holdsUnsaved());
    }

    void switchesStreamsAndWhoMayStartRuns()
    {
        QTRY_VERIFY(m_desk->button(u"Orders"_s));
        auto *const orders = qobject_cast<QCheckBox *>(m_desk->button(u"Orders"_s));
        QVERIFY(orders && orders->isChecked());

        QTest::mouseClick(orders, Qt::LeftButton, {}, {8, orders->height() / 2});
        auto *const api = qobject_cast<QCheckBox *>(m_desk->button(u"Programs may start runs (API)"_s));
        QVERIFY(api);

        QTRY_COMPARE(shop().streams.value(u"orders"_s), false);
        QTest::mouseClick(api, Qt::LeftButton, {}, {8, api->height() / 2});
        QTRY_VERIFY(!shop().runs.byApi);
        QVERIFY(shop().runs.bySchedule);
    }

    void addsPausesAndRemovesASchedule()
    {
        QVERIFY(m_desk->click(u"Add Schedule…"_s));
        QTRY_VERIFY(m_desk->field(u"Minutes"_s));
        QVERIFY(m_desk->type(u"Minutes"_s, u"15"_s));
        QTRY_VERIFY(m_desk->reads(u"Next:"_s));
        QVERIFY(m_desk->click(u"Add Schedule"_s));

        QTRY_COMPARE(schedules().size(), 1);
        QCOMPARE(schedules().first().schedule.kind, ExecutionKind::DryRun);
        QCOMPARE(schedules().first().schedule.timing.every, 900s);
        QTRY_VERIFY(m_desk->button(u"Pause Schedule"_s));
        QVERIFY(m_desk->click(u"Pause Schedule"_s));
        QTRY_VERIFY(!schedules().first().schedule.isEnabled);
        QTRY_VERIFY(m_desk->button(u"Resume Schedule"_s));
        QVERIFY(m_desk->click(u"Remove Schedule"_s));

        QTRY_VERIFY(schedules().isEmpty());
        QCOMPARE(m_desk->questions.size(), 1);
    }

    void refusesACronExpressionThatIsNone()
    {
        QVERIFY(m_desk->click(u"Add Schedule…"_s));
        QComboBox *when = nullptr;
        const auto boxes = m_desk->area().findChildren<QComboBox *>();
        for (QComboBox *const box : boxes) {
            if (box->accessibleName() == "When"_L1)
                when = box;
        }
        QVERIFY(when);
        when->setFocus();
        QTest::keyClick(when, Qt::Key_Down);
        QTRY_VERIFY(m_desk->field(u"Cron"_s));

        QVERIFY(m_desk->type(u"Cron"_s, u"61 3 * * *"_s));
        QTRY_VERIFY(m_desk->reads(u"61"_s));
        QVERIFY(m_desk->type(u"Cron"_s, u"0 3 * * 1-5"_s));
        QTRY_VERIFY(m_desk->reads(u"03:00"_s));
        QVERIFY(m_desk->click(u"Add Schedule"_s));

        QTRY_COMPARE(schedules().size(), 1);
        QCOMPARE(schedules().first().schedule.timing.cron, u"0 3 * * 1-5"_s);
    }

    void pausesDisconnectsConnectsAgainAndRemoves()
    {
        QVERIFY(m_desk->click(u"Pause"_s));
        QTRY_COMPARE(shop().status, IntegrationStatus::Paused);
        QTRY_VERIFY(m_desk->button(u"Resume"_s));
        QVERIFY(m_desk->click(u"Resume"_s));
        QTRY_COMPARE(shop().status, IntegrationStatus::Active);

        perform(u"Disconnect…"_s);
        QTRY_COMPARE(shop().status, IntegrationStatus::Disconnected);
        QVERIFY(m_desk->questions.last().contains(u"records and history stay"_s));
        QTRY_VERIFY(m_desk->button(u"Connect…"_s));
        const auto sandbox = m_desk->client().wait(m_desk->client().sandbox());
        QVERIFY(sandbox);
        QVERIFY(m_desk->click(u"Connect…"_s));
        QTRY_VERIFY(m_desk->field(u"Access token"_s));
        QVERIFY(m_desk->type(u"Access token"_s, sandbox->credential));
        QVERIFY(m_desk->click(u"Test and Store"_s));
        QTRY_COMPARE(shop().status, IntegrationStatus::Active);

        m_desk->area().open({});
        perform(u"Remove…"_s);
        QTRY_VERIFY(!m_desk->client().wait(m_desk->client().integration(u"sandbox-shop"_s)));
        QVERIFY(m_desk->questions.last().contains(u"cannot be undone"_s));
        QTRY_VERIFY(m_desk->reads(u"No integration is installed"_s));
    }

    void previewsManyAsOneBatch()
    {
        InstallOrder order;
        order.connector = u"sandbox-shop"_s;
        const auto sandbox = m_desk->client().wait(m_desk->client().sandbox());
        QVERIFY(sandbox);
        order.settings = {{u"address"_s, sandbox->address}};
        const auto second = m_desk->client().wait(m_desk->client().install(order));
        QVERIFY(second);
        QVERIFY(m_desk->client().wait(
            m_desk->client().connect(second->slug, {{u"token"_s, Secret(sandbox->credential.toUtf8())}})));
        ListTable *const table = list();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setFocus();

        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        // Beside the rows nothing is chosen, and nothing is lost.
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, Qt::NoModifier, {20, table->viewport()->height() - 4});

        QTRY_VERIFY(m_desk->button(u"Preview 2 Integrations"_s));
        QTRY_VERIFY(m_desk->button(u"Preview 2 Integrations"_s)->isEnabled());
        QVERIFY(m_desk->click(u"Preview 2 Integrations"_s));
        QTRY_COMPARE(m_desk->places.size(), 1);
        QCOMPARE(m_desk->places.first().area, Area::Runs);
        QVERIFY(m_desk->places.first().object.startsWith(u"batch:"_s));
        const auto batch =
            m_desk->client().wait(m_desk->client().batch(BatchId{m_desk->places.first().object.mid(6)}));
        QVERIFY(batch);
        QCOMPARE(batch->members.size(), 2);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_R);
        QCOMPARE(m_desk->questions.size(), 1); // a run of many asks first
        QVERIFY(
            m_desk->questions.first().contains(u"2 integrations fetch and write, 0 of them in production"_s));
    }

    void ticksTheRolloutFromWhatHappened()
    {
        QTRY_VERIFY(m_desk->reads(u"In test first"_s));
        QTRY_VERIFY(m_desk->button(u"preview the changes"_s));

        QVERIFY(m_desk->click(u"Preview Changes"_s));

        QTRY_VERIFY(!m_desk->button(u"preview the changes"_s));
        QTRY_VERIFY(m_desk->button(u"apply the plan, or run it"_s));
        QTRY_VERIFY(recentRuns()->model()->rowCount() > 0);
        recentRuns()->setFocus();
        recentRuns()->selectRow(0);
        QTest::keyClick(recentRuns(), Qt::Key_Return);
        QCOMPARE(m_desk->places.last().area, Area::Runs);
    }

    void tellsTheRolloutOfAProductionIntegration()
    {
        const Instant now(1'700'000'000'000ms);
        IntegrationDetails details;
        details.integration.environment = Environment::Production;
        details.integration.status = IntegrationStatus::Active;
        details.isConnectedInTest = true;
        Execution first;
        first.kind = ExecutionKind::Run;
        first.status = ExecutionStatus::Succeeded;
        first.createdAt = now - 25h;
        Execution preview = first;
        preview.kind = ExecutionKind::DryRun;
        details.recent = {first, preview};
        const auto done = [&] {
            QList<bool> ticks;
            const QList<RolloutItem> items = rolloutOf(details, now);
            for (const RolloutItem &item : items)
                ticks.append(item.isDone);
            return ticks;
        };

        QCOMPARE(done(), QList<bool>({true, true, true, true, false, true}));

        Execution failure = first;
        failure.status = ExecutionStatus::Failed;
        failure.createdAt = now - 1h;
        details.recent.prepend(failure);
        details.schedules.append(ScheduleView{});
        QCOMPARE(done(), QList<bool>({true, true, true, true, true, false}));
        details.integration.environment = Environment::Test;
        details.recent.clear();
        QCOMPARE(done(), QList<bool>({true, true, false, false, true, false}));
    }

    void listsRunsWithoutLosingTheChosenOne()
    {
        RecentRunsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Execution run;
        run.id = {u"one"_s};
        model.setRuns({run});
        const QPersistentModelIndex kept = model.index(0, 0);

        run.status = ExecutionStatus::Succeeded;
        model.setRuns({run});

        QVERIFY(kept.isValid());
        QCOMPARE(model.at(0)->status, ExecutionStatus::Succeeded);
        QCOMPARE(model.index(0, RecentRunsModel::Outcome).data().toString(), u"Run: no change"_s);
    }

private:
    Integration shop() const
    {
        return m_desk->client().wait(m_desk->client().integration(u"sandbox-shop"_s)).value_or(Integration());
    }

    QList<ScheduleView> schedules() const
    {
        const auto page = m_desk->client().wait(m_desk->client().schedules(u"sandbox-shop"_s));
        return page ? page->items : QList<ScheduleView>();
    }

    ListTable *table(const QString &name) const
    {
        const auto tables = m_desk->area().findChildren<ListTable *>();
        for (ListTable *const one : tables) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    ListTable *list() const { return table(u"Installed integrations"_s); }

    ListTable *recentRuns() const { return table(u"Recent runs"_s); }

    /// As from the palette or the menu.
    void perform(const QString &text)
    {
        const auto actions = m_desk->area().actions();
        for (QAction *const action : actions) {
            if (action->text() != text)
                continue;
            QTRY_VERIFY(action->isEnabled());
            action->trigger();
            return;
        }
        QFAIL("no such action");
    }

    std::optional<IntegrationsDesk> m_desk;
};

QTEST_MAIN(InstalledStoryTest)
#include "installedstorytest.moc"
