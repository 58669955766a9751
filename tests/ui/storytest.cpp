// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/help.h"
#include "app/ctl/opening.h"
#include "core/client/client.h"
#include "core/keychain/keychainthread.h"
#include "ui/plans/planpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/listtable.h"

#include <QAccessible>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// The main job, with the mouse, on a real engine and the sandbox.
class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_data.emplace();
        qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
        const auto arguments = ctl::Arguments::parse({u"--sandbox"_s}, ctl::globalOptions());
        QVERIFY(arguments);
        auto session = ctl::openSession(*arguments, m_keychain, m_clock);
        QVERIFY(session);
        m_session = std::move(*session);
        const auto workspace = Client(m_session->transport(), {}).wait(Client::workspace());
        QVERIFY(workspace);
        m_client.emplace(m_session->transport(), workspace->organizationId);
        m_theme.choose(Theme::Choice::Light);
        m_window = std::make_unique<MainWindow>(m_theme, m_clock, *m_client, *workspace,
            WindowPorts{[] { return 0; }, [](ReadOnlyTransport::Access) {}});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_client.reset();
        m_session.reset();
        m_data.reset();
    }

    void previewsAndAppliesWithTwoClicks()
    {
        QTRY_VERIFY(button(u"Preview Changes"_s) && button(u"Preview Changes"_s)->isEnabled());

        QTest::mouseClick(button(u"Preview Changes"_s), Qt::LeftButton);

        // The plan opens by itself, with its changes.
        QTRY_VERIFY(button(u"Apply 1,080 Changes"_s));
        auto *const table = m_window->findChild<PlanPage *>()->findChild<ChangeListView *>()->table();
        QTRY_COMPARE(table->model()->rowCount(), 1'080);
        QTRY_VERIFY(!table->model()->index(0, 1).data().toString().isEmpty());
        QCOMPARE(recordsOf(u"products"_s), 0);

        QTest::mouseClick(button(u"Apply 1,080 Changes"_s), Qt::LeftButton);

        QTRY_COMPARE(recordsOf(u"products"_s), 240);
        QTRY_VERIFY(!button(u"Apply 1,080 Changes"_s)); // its place has the way to its run
        QVERIFY(button(u"Open Run"_s));
    }

    void tellsOfAFailedAuthenticationWithItsWayOut()
    {
        m_window->showPlace({Area::Integrations, {}});
        QTRY_VERIFY(button(u"Run Now"_s) && button(u"Run Now"_s)->isEnabled());
        QVERIFY(m_client->wait(m_client->breakSandbox(u"unauthorized"_s, u"/"_s, 50)));

        QTest::mouseClick(button(u"Run Now"_s), Qt::LeftButton);

        QTRY_VERIFY(!button(u"Run Now"_s)->isEnabled());
        QVERIFY(button(u"Run Now"_s)->toolTip().contains(u"401"_s));
        QVERIFY(m_client->wait(m_client->repairSandbox()));
        QTest::mouseClick(button(u"Test Connection"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"Run Now"_s)->isEnabled());
    }

    void everyControlHasAName()
    {
        const auto widgets = m_window->findChildren<QWidget *>();
        for (QWidget *const widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget);
            const bool isNamed = face && !face->text(QAccessible::Name).isEmpty();
            const bool isPart = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
            QVERIFY2(isNamed || isPart || qobject_cast<QAbstractScrollArea *>(widget),
                widget->metaObject()->className());
        }
    }

private:
    QPushButton *button(const QString &text) const
    {
        const auto buttons = m_window->findChildren<QPushButton *>();
        for (QPushButton *const one : buttons) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }

    qint64 recordsOf(const QString &stream) const
    {
        const auto streams = m_client->wait(m_client->streams(u"sandbox-shop"_s));
        if (!streams)
            return -1;
        for (const StreamSummary &summary : *streams) {
            if (summary.stream == stream)
                return summary.records;
        }
        return -1;
    }

    std::optional<QTemporaryDir> m_data;
    KeychainThread m_keychain;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    std::optional<Client> m_client;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(StoryTest)
#include "storytest.moc"
