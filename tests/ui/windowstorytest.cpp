// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shops.h"
#include "tests/ui/windowdesk.h"
#include "ui/widgets/listtable.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// What a person lives through in the window, on a real engine and the sandbox; alone, beside another window,
/// and beside a terminal.
class WindowStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_data.emplace();
        m_desk.emplace(folder());
        QVERIFY(m_desk->isOpen());
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
    }

    void cleanup()
    {
        m_desk.reset();
        m_data.reset();
    }

    void givesNewCredentialsToWhatIsInError()
    {
        const auto sandbox = m_desk->client().wait(m_desk->client().sandbox());
        QVERIFY(sandbox);
        QVERIFY(m_desk->client().wait(m_desk->client().breakSandbox(u"unauthorized"_s, u"/"_s, 1'000)));
        m_desk->window().showPlace({Area::Integrations, {}});
        QTRY_VERIFY(isReady(*m_desk, u"Run Now"_s));
        QVERIFY(m_desk->click(u"Run Now"_s));
        QTRY_COMPARE(shop().status, IntegrationStatus::Error);
        QTRY_VERIFY(m_desk->reads(u"It no longer runs, and nothing is lost"_s));
        QTRY_VERIFY(!isReady(*m_desk, u"Run Now"_s));

        QTRY_VERIFY(isReady(*m_desk, u"Update Credentials…"_s));
        QVERIFY(m_desk->click(u"Update Credentials…"_s));
        QTRY_VERIFY(m_desk->field(u"Access token"_s));
        QVERIFY(m_desk->type(u"Access token"_s, u"of yesterday"_s));
        QVERIFY(m_desk->click(u"Test and Store"_s));
        QTRY_VERIFY(isReady(*m_desk, u"Change the Credentials"_s));
        QVERIFY(m_desk->reads(u"401"_s));
        QCOMPARE(shop().status, IntegrationStatus::Error);
        QVERIFY(m_desk->client().wait(m_desk->client().repairSandbox()));
        QVERIFY(m_desk->click(u"Change the Credentials"_s));
        QTRY_VERIFY(m_desk->field(u"Access token"_s));
        QVERIFY(m_desk->type(u"Access token"_s, sandbox->credential));
        QVERIFY(m_desk->click(u"Test and Store"_s));

        QTRY_COMPARE(shop().status, IntegrationStatus::Active);
        m_desk->window().showPlace({Area::Integrations, {}});
        QTRY_VERIFY(isReady(*m_desk, u"Run Now"_s));
    }

    void cancelsARunWhereItIsShown()
    {
        QVERIFY(m_desk->client().wait(m_desk->client().breakSandbox(u"rate-limited"_s, u"/"_s, 1'000)));
        QTRY_VERIFY(isReady(*m_desk, u"Preview Changes"_s));
        QVERIFY(m_desk->click(u"Preview Changes"_s));
        QTRY_VERIFY(!latest().id.isEmpty());
        m_desk->window().showPlace({Area::Runs, latest().id.value});
        QTRY_VERIFY(isReady(*m_desk, u"Cancel Run"_s));

        QVERIFY(m_desk->click(u"Cancel Run"_s));

        QTRY_COMPARE(latest().status, ExecutionStatus::Cancelled);
        QTRY_VERIFY(!m_desk->button(u"Cancel Run"_s));
        QTRY_VERIFY(isReady(*m_desk, u"Run Again"_s));
    }

    void stopsAnApplyUnderWayAndGoesOnWithTheRest()
    {
        previewAPush();
        QTRY_VERIFY(applyButton());
        QVERIFY(m_desk->client().wait(m_desk->client().breakSandbox(u"rate-limited"_s, u"/"_s, 1'000)));

        QVERIFY(m_desk->click(applyButton()->text()));

        QTRY_VERIFY(m_desk->reads(u"changes are written"_s));
        QTRY_VERIFY(isReady(*m_desk, u"Cancel"_s));
        QVERIFY(m_desk->click(u"Cancel"_s));
        QTRY_VERIFY(m_desk->reads(u"The apply was cancelled"_s));
        QTRY_VERIFY(!m_desk->button(u"Cancel"_s));
        QVERIFY(m_desk->client().wait(m_desk->client().repairSandbox()));
        QTRY_VERIFY(applyButton() && applyButton()->isEnabled());
        QVERIFY(m_desk->click(applyButton()->text()));
        QTRY_VERIFY(plan().status == PlanStatus::Applied);
        QCOMPARE(plan().appliedCount, plan().changeCount);
        QTRY_VERIFY(m_desk->reads(u"changes were written"_s));
    }

    void showsInASecondWindowWhatTheFirstDoes()
    {
        WindowDesk second(folder());
        QVERIFY(second.isOpen());
        QVERIFY(m_desk->session().isEngine() && !second.session().isEngine());
        second.window().showPlace({Area::Plans, {}});
        QTRY_VERIFY(second.list(u"Plans"_s) || second.reads(u"No plan"_s));
        QTRY_VERIFY(isReady(*m_desk, u"Preview Changes"_s));

        QVERIFY(m_desk->click(u"Preview Changes"_s));

        QTRY_VERIFY(isReady(*m_desk, u"Apply 1,080 Changes"_s));
        QTRY_VERIFY(second.list(u"Plans"_s) && second.list(u"Plans"_s)->model()->rowCount() == 1);
        second.window().showPlace({Area::Plans, latest().plan->value});
        QTRY_VERIFY(isReady(second, u"Apply 1,080 Changes"_s));
        QVERIFY(second.click(u"Apply 1,080 Changes"_s));
        QTRY_VERIFY(second.reads(u"1,080 changes were written"_s));
        QTRY_VERIFY(m_desk->reads(u"1,080 changes were written"_s));
        QTRY_VERIFY(!isReady(*m_desk, u"Apply 1,080 Changes"_s));
    }

    void goesOnWhenTheWindowWithTheEngineIsClosed()
    {
        WindowDesk second(folder());
        QVERIFY(second.isOpen());
        second.window().showPlace({Area::Integrations, u"install:sandbox-shop"_s});
        QTRY_VERIFY(second.field(u"Name"_s));
        QVERIFY(second.type(u"Name"_s, u"Half typed"_s));

        m_desk.reset();

        QTRY_VERIFY(second.session().isEngine());
        QVERIFY(second.field(u"Name"_s));
        QCOMPARE(second.field(u"Name"_s)->text(), u"Half typed"_s);
        QVERIFY(second.window().page()->holdsUnsaved());
        second.window().showPlace({Area::Integrations, {}});
        QTRY_VERIFY(second.list(u"Installed integrations"_s));
        QTRY_COMPARE(second.list(u"Installed integrations"_s)->model()->rowCount(), 1);
    }

    void showsWhatATerminalDoes()
    {
        m_desk->window().showPlace({Area::Integrations, {}});
        QTRY_VERIFY(isReady(*m_desk, u"Pause"_s));

        QCOMPARE(ctl({u"pause"_s, u"sandbox-shop"_s}), 0);
        QTRY_VERIFY(isReady(*m_desk, u"Resume"_s));
        QTRY_VERIFY(!isReady(*m_desk, u"Run Now"_s));
        QVERIFY(m_desk->click(u"Resume"_s));
        QTRY_VERIFY(isReady(*m_desk, u"Run Now"_s));

        m_desk->window().showPlace({Area::Runs, {}});
        QCOMPARE(ctl({u"run"_s, u"sandbox-shop"_s, u"--dry-run"_s}), 0);
        QTRY_VERIFY(m_desk->list(u"Runs"_s) && m_desk->list(u"Runs"_s)->model()->rowCount() == 1);
        m_desk->window().showPlace({Area::Plans, latest().plan->value});
        QTRY_VERIFY(isReady(*m_desk, u"Apply 1,080 Changes"_s));
        QCOMPARE(ctl({u"plan"_s, u"apply"_s, u"1"_s, u"--yes"_s}), 0);
        QTRY_VERIFY(m_desk->reads(u"1,080 changes were written"_s));
        QTRY_VERIFY(!isReady(*m_desk, u"Apply 1,080 Changes"_s));
    }

    void asksBeforeItInterruptsARun()
    {
        QVERIFY(m_desk->client().wait(m_desk->client().breakSandbox(u"rate-limited"_s, u"/"_s, 1'000)));
        QTRY_VERIFY(isReady(*m_desk, u"Preview Changes"_s));
        QVERIFY(m_desk->click(u"Preview Changes"_s));
        QTRY_COMPARE(m_desk->session().runsToInterrupt(), 1);

        QVERIFY(!m_desk->window().close());

        QTRY_VERIFY(!m_desk->question().isEmpty());
        QVERIFY(m_desk->window().isVisible());
        QVERIFY(m_desk->answer(u"Cancel"_s));
        QTRY_COMPARE(m_desk->question(), QString());
        QVERIFY(m_desk->window().isVisible());
        QVERIFY(!m_desk->window().close());
        QTRY_VERIFY(!m_desk->question().isEmpty());
        QVERIFY(m_desk->answer(u"Close Now"_s));
        QTRY_VERIFY(!m_desk->window().isVisible());
    }

private:
    QString folder() const { return m_data->filePath(u"workspace"_s); }

    static bool isReady(const WindowDesk &desk, const QString &button)
    {
        const QAbstractButton *const found = desk.button(button);
        return found && found->isEnabled();
    }

    QAbstractButton *applyButton() const
    {
        const auto buttons = m_desk->window().findChildren<QAbstractButton *>();
        for (QAbstractButton *const one : buttons) {
            if (one->isVisible() && one->isEnabled() && one->text().startsWith(u"Apply "_s))
                return one;
        }
        return nullptr;
    }

    /// The plan of what the shop lacks of the outlet, in the window.
    void previewAPush()
    {
        const Client &client = m_desk->client();
        QVERIFY(addShop(client, u"outlet"_s, Environment::Test));
        for (int day = 0; day < 3; ++day)
            QVERIFY(client.wait(client.advanceSandbox()));
        QVERIFY(performed(client, u"outlet"_s, RunMode::Run));
        ConfigurationChange push;
        push.sources = {{u"push_products"_s, u"outlet/products"_s}};
        push.streams = {{u"products"_s, false}, {u"inventory"_s, false}, {u"orders"_s, false}};
        QVERIFY(client.wait(client.configure(u"sandbox-shop"_s, push)));
        const auto preview = performed(client, u"sandbox-shop"_s, RunMode::DryRun);
        QVERIFY(preview && preview->plan);
        m_desk->window().showPlace({Area::Plans, preview->plan->value});
    }

    Plan plan() const
    {
        const auto plans = m_desk->client().wait(m_desk->client().plans({}, {{}, 1}));
        return plans && !plans->items.isEmpty() ? plans->items.first() : Plan();
    }

    Integration shop() const
    {
        return m_desk->client().wait(m_desk->client().integration(u"sandbox-shop"_s)).value_or(Integration());
    }

    Execution latest() const
    {
        const auto page = m_desk->client().wait(m_desk->client().executions({}, {{}, 1}));
        return page && !page->items.isEmpty() ? page->items.first() : Execution();
    }

    /// What the program in the terminal ends with, while the window goes on.
    int ctl(const QStringList &words) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(PATCHBAYCTL), QStringList{u"--workspace"_s, folder()} + words);
        const auto isOver = [&process] { return process.state() == QProcess::NotRunning; };
        return QTest::qWaitFor(isOver, 60'000) && process.exitStatus() == QProcess::NormalExit
                   ? process.exitCode()
                   : -1;
    }

    std::optional<QTemporaryDir> m_data;
    std::optional<WindowDesk> m_desk;
};

QTEST_MAIN(WindowStoryTest)
#include "windowstorytest.moc"
