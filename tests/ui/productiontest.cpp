// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shops.h"
#include "tests/ui/windowdesk.h"
#include "ui/widgets/listtable.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// In production the window asks once before anything is changed there, and says how much; who says no has
/// changed nothing. In test, who asks for it gets it.
class ProductionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_data.emplace();
        m_desk.emplace(m_data->filePath(u"workspace"_s));
        QVERIFY(m_desk->isOpen());
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
        QVERIFY(addShop(m_desk->client(), u"live"_s, Environment::Production));
    }

    void cleanup()
    {
        m_desk.reset();
        m_data.reset();
    }

    void asksBeforeARun()
    {
        QVERIFY(performed(m_desk->client(), u"live"_s, RunMode::Run));
        show({Area::Integrations, u"live"_s});
        QTRY_VERIFY(m_desk->reads(u"live"_s) && isReady(u"Run Now"_s));
        QTRY_COMPARE(chosen(u"Installed integrations"_s), u"live"_s);
        const qint64 before = runs();

        QVERIFY(click(u"Run Now"_s));

        asksThenDoesNothing(u"may change: 1,080"_s);
        QCOMPARE(runs(), before);
        QVERIFY(click(u"Run Now"_s));
        saysYes(u"Run Now"_s);
        QTRY_COMPARE(runs(), before + 1);
    }

    void doesNotAskBeforeARunInTest()
    {
        show({Area::Integrations, u"sandbox-shop"_s});
        QTRY_COMPARE(chosen(u"Installed integrations"_s), u"Sandbox shop"_s);
        QTRY_VERIFY(isReady(u"Run Now"_s));

        QVERIFY(click(u"Run Now"_s));

        QTRY_COMPARE(runs(), 1);
        QCOMPARE(m_desk->question(), QString());
    }

    void asksBeforeManyRun()
    {
        show({Area::Integrations, {}});
        QTRY_VERIFY(m_desk->list(u"Installed integrations"_s));
        ListTable *const list = m_desk->list(u"Installed integrations"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(isReady(u"Run 2 Integrations…"_s));

        QVERIFY(click(u"Run 2 Integrations…"_s));

        asksThenDoesNothing(u"2 integrations fetch and write, 1 of them in production"_s);
    }

    void asksBeforeAPlanIsApplied()
    {
        const auto preview = performed(m_desk->client(), u"live"_s, RunMode::DryRun);
        QVERIFY(preview && preview->plan);
        show({Area::Plans, preview->plan->value});
        QTRY_VERIFY(isReady(u"Apply 1,080 Changes…"_s));

        QVERIFY(click(u"Apply 1,080 Changes…"_s));

        asksThenDoesNothing(u"creates 1,080, updates 0 and deletes 0 records of live in production"_s);
        QVERIFY(click(u"Apply 1,080 Changes…"_s));
        saysYes(u"Apply 1,080 Changes"_s);
        QTRY_VERIFY(m_desk->reads(u"1,080 changes were written"_s));
    }

    void asksBeforeThePlansOfABatchAreApplied_data()
    {
        QTest::addColumn<Area>("area");
        QTest::addColumn<QString>("button");
        QTest::newRow("the batch") << Area::Runs << u"Apply All Plans…"_s;
        QTest::newRow("its plans as one") << Area::Plans << u"Apply 2,160 Changes…"_s;
    }

    void asksBeforeThePlansOfABatchAreApplied()
    {
        QFETCH(const Area, area);
        QFETCH(const QString, button);
        BatchOrder order;
        order.slugs = {u"sandbox-shop"_s, u"live"_s};
        order.mode = RunMode::DryRun;
        const auto batch = m_desk->client().wait(m_desk->client().executeBatch(order));
        QVERIFY(batch);
        QTRY_VERIFY(
            m_desk->client().wait(m_desk->client().batch(batch->id)).value_or(Batch()).counts.succeeded == 2);
        show({area, u"batch:"_s + batch->id.value});
        QTRY_VERIFY(isReady(button));

        QVERIFY(click(button));

        QTRY_VERIFY(!m_desk->question().isEmpty());
        QVERIFY(m_desk->question().contains(u"create 2,160, update 0 and delete 0 records"_s));
        QVERIFY(m_desk->question().contains(u"1"_s));
        asksThenDoesNothing(u"in production"_s);
    }

    void asksBeforeARunIsDoneAgain()
    {
        const auto run = performed(m_desk->client(), u"live"_s, RunMode::Run);
        QVERIFY(run);
        show({Area::Runs, run->id.value});
        QTRY_VERIFY(isReady(u"Run Again"_s));

        QVERIFY(click(u"Run Again"_s));

        asksThenDoesNothing(u"1,080 records"_s);
    }

    void asksBeforeARunIsDoneAgainFromTheOverview()
    {
        QVERIFY(m_desk->client().wait(m_desk->client().breakSandbox(u"server-error"_s, u"/orders"_s, 50)));
        QVERIFY(performed(m_desk->client(), u"live"_s, RunMode::Run));
        show({Area::Overview, {}});
        QTRY_VERIFY(isReady(u"Run Again"_s));

        QVERIFY(click(u"Run Again"_s));

        asksThenDoesNothing(u"without a plan to look at first"_s);
    }

    void asksBeforeItRunsByItself()
    {
        show({Area::Integrations, u"live"_s});
        QTRY_COMPARE(chosen(u"Installed integrations"_s), u"live"_s);
        QTRY_VERIFY(isReady(u"Add Schedule…"_s));
        QVERIFY(trigger(u"Add Schedule…"_s));
        QTRY_VERIFY(box(u"What"_s));
        QVERIFY(trigger(u"Add Schedule"_s)); // of a preview, which changes nothing
        QTRY_COMPARE(schedules().size(), 1);
        QCOMPARE(m_desk->question(), QString());

        QTRY_VERIFY(isReady(u"Add Schedule…"_s));
        QVERIFY(trigger(u"Add Schedule…"_s));
        QTRY_VERIFY(box(u"What"_s));
        box(u"What"_s)->setFocus();
        QTest::keyClick(box(u"What"_s), Qt::Key_Down);
        QVERIFY(trigger(u"Add Schedule"_s));

        asksThenDoesNothing(u"It runs every hour"_s);
        QCOMPARE(schedules().size(), 1);
        QVERIFY(trigger(u"Add Schedule"_s));
        saysYes(u"Let It Run"_s);
        QTRY_COMPARE(schedules().size(), 2);
    }

    void asksBeforeItRunsByItselfAgain()
    {
        ScheduleWish wish;
        wish.slug = u"live"_s;
        wish.mode = RunMode::Run;
        wish.everySeconds = 7'200;
        wish.isEnabled = false;
        QVERIFY(m_desk->client().wait(m_desk->client().addSchedule(wish)));
        show({Area::Integrations, u"live"_s});
        QTRY_VERIFY(isReady(u"Resume Schedule"_s));

        QVERIFY(click(u"Resume Schedule"_s));

        asksThenDoesNothing(u"It runs every 2 hours"_s);
        QVERIFY(!schedules().first().schedule.isEnabled);
    }

    void changesNothingWhileItIsReadOnly()
    {
        const auto preview = performed(m_desk->client(), u"sandbox-shop"_s, RunMode::DryRun);
        QVERIFY(preview && preview->plan);
        QVERIFY(trigger(u"Read Only"_s));
        QTRY_VERIFY(m_desk->reads(u"read-only"_s));
        show({Area::Plans, preview->plan->value});
        QTRY_VERIFY(isReady(u"Apply 1,080 Changes"_s));

        QVERIFY(click(u"Apply 1,080 Changes"_s));

        QTRY_VERIFY(m_desk->reads(u"this window is read-only"_s));
        show({Area::Integrations, u"sandbox-shop"_s});
        QTRY_VERIFY(isReady(u"Preview Changes"_s));
        const QStringList works{u"Run Now"_s, u"Preview Changes"_s, u"Pause"_s, u"Test Connection"_s};
        for (const QString &work : works)
            QTRY_VERIFY2(trigger(work), qPrintable(work));
        QTest::qWait(50);
        QCOMPARE(m_desk->changes(), 0);
        QCOMPARE(runs(), 1);
        QVERIFY(trigger(u"Read Only"_s));
        QTRY_VERIFY(isReady(u"Preview Changes"_s));
        QVERIFY(click(u"Preview Changes"_s));
        QTRY_COMPARE(runs(), 2);
    }

private:
    void show(const Place &place) { m_desk->window().showPlace(place); }

    bool isReady(const QString &button) const
    {
        const QAbstractButton *const found = m_desk->button(button);
        return found && found->isEnabled();
    }

    bool click(const QString &button)
    {
        m_changesBefore = m_desk->changes();
        return m_desk->click(button);
    }

    bool trigger(const QString &action)
    {
        m_changesBefore = m_desk->changes();
        return m_desk->trigger(action);
    }

    /// The question says it; with *Cancel* nothing is asked of the engine.
    void asksThenDoesNothing(const QString &words)
    {
        QTRY_VERIFY(!m_desk->question().isEmpty());
        QVERIFY2(m_desk->question().contains(words), qPrintable(m_desk->question()));
        QVERIFY(m_desk->answer(u"Cancel"_s));
        QTRY_COMPARE(m_desk->question(), QString());
        QTest::qWait(50);
        QCOMPARE(m_desk->changes(), m_changesBefore);
    }

    void saysYes(const QString &button)
    {
        QTRY_VERIFY(!m_desk->question().isEmpty());
        QVERIFY(m_desk->answer(button));
        QTRY_COMPARE(m_desk->question(), QString()); // once
    }

    QString chosen(const QString &list) const
    {
        const ListTable *const table = m_desk->list(list);
        return table ? table->currentIndex().siblingAtColumn(0).data().toString() : QString();
    }

    QComboBox *box(const QString &name) const
    {
        const auto boxes = m_desk->window().findChildren<QComboBox *>();
        const auto found = std::ranges::find_if(boxes,
            [&name](const QComboBox *one) { return one->isVisible() && one->accessibleName() == name; });
        return found == boxes.end() ? nullptr : *found;
    }

    qint64 runs() const
    {
        const auto page = m_desk->client().wait(m_desk->client().executions());
        return page ? page->items.size() : -1;
    }

    QList<ScheduleView> schedules() const
    {
        const auto page = m_desk->client().wait(m_desk->client().schedules(u"live"_s));
        return page ? page->items : QList<ScheduleView>();
    }

    std::optional<QTemporaryDir> m_data;
    std::optional<WindowDesk> m_desk;
    int m_changesBefore = 0; ///< Asked for by the window, before the person did something.
};

QTEST_MAIN(ProductionTest)
#include "productiontest.moc"
