// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sandboxdesk.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <atomic>
#include <memory>
#include <utility>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts what is asked of the engine on the way there.
class CountingTransport final : public Transport
{
public:
    explicit CountingTransport(Transport &transport)
        : m_transport(transport)
    {}

    void send(HttpRequest request, Answer answer) override
    {
        ++m_count;
        ++m_underway;
        m_transport.send(
            std::move(request), [this, answer = std::move(answer)](Result<HttpResponse> response) {
                answer(std::move(response));
                --m_underway;
            });
    }

    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener changed) override
    {
        return m_transport.subscribe(after, std::move(changed));
    }

    [[nodiscard]] int count() const { return m_count; }

    /// Whether all that was asked for is answered.
    [[nodiscard]] bool rests() const { return m_underway == 0; }

private:
    Transport &m_transport;
    int m_count = 0;
    std::atomic<int> m_underway = 0; ///< Answers come on threads of the engine.
};

/// All that a person or the engine would notice of an action.
QString traces(const MainWindow &window, const CountingTransport &transport)
{
    QStringList seen{QString::number(transport.count()), QApplication::clipboard()->text(),
        QString::number(quintptr(window.page())), QString::number(quintptr(QApplication::focusWidget()))};
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget *const one : windows)
        seen.append(one->isVisible() ? one->objectName() + one->windowTitle() : QString());
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *const widget : widgets) {
        seen.append(widget->isVisible() ? u"shown"_s : u"hidden"_s);
        if (const auto *const label = qobject_cast<const QLabel *>(widget))
            seen.append(label->text());
        else if (const auto *const line = qobject_cast<const QLineEdit *>(widget))
            seen.append(line->text());
        else if (const auto *const head = qobject_cast<const QHeaderView *>(widget))
            seen.append(u"%1 %2"_s.arg(head->sortIndicatorSection()).arg(head->sortIndicatorOrder()));
        else if (const auto *const view = qobject_cast<const QAbstractItemView *>(widget))
            seen.append(u"%1 %2"_s.arg(view->currentIndex().row())
                            .arg(view->model() ? view->model()->rowCount() : 0));
    }
    return seen.join(u'\n');
}

void chooseFirstRows(const MainWindow &window)
{
    const auto views = window.page()->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *const view : views) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
    }
}

} // namespace

/// Every action of every page, as the palette and the keyboard offer it.
class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_desk.isOpen());
        QVERIFY(m_desk.perform(RunMode::DryRun));
        QVERIFY(m_desk.perform(RunMode::Run));
        m_transport.emplace(m_desk.transport());
        const auto workspace = m_desk.client().wait(Client::workspace());
        QVERIFY(workspace);
        m_workspace = *workspace;
        m_client.emplace(*m_transport, workspace->organizationId);
        const auto executions = m_client->wait(m_client->executions());
        QVERIFY(executions && executions->items.size() == 2);
        m_run = executions->items.first().id.value;
    }

    void everyActionDoesSomethingThatIsNoticed_data()
    {
        QTest::addColumn<Place>("place");
        QTest::newRow("overview") << Place{Area::Overview, {}};
        QTest::newRow("integrations") << Place{Area::Integrations, {}};
        QTest::newRow("catalogue") << Place{Area::Integrations, u"available:"_s};
        QTest::newRow("installation") << Place{Area::Integrations, u"install:shopify"_s};
        QTest::newRow("runs") << Place{Area::Runs, {}};
        QTest::newRow("run") << Place{Area::Runs, m_run};
        QTest::newRow("plans") << Place{Area::Plans, {}};
        QTest::newRow("plan") << Place{Area::Plans, u"1"_s};
    }

    void everyActionDoesSomethingThatIsNoticed()
    {
        QFETCH(const Place, place);
        QStringList tried;
        for (int number = 0;; ++number) {
            // A new window for each, so that no action stands on what another has done.
            const auto window = open(place);
            const QList<QAction *> actions = window->page()->actions() + window->actions();
            if (number >= actions.size())
                break;
            QAction *const action = actions[number];
            QVERIFY2(!action->text().isEmpty(), "an action without a name");
            if (!action->isEnabled() || !action->isVisible())
                continue;
            const QString before = traces(*window, *m_transport);

            action->trigger();

            QVERIFY2(traces(*window, *m_transport) != before, qPrintable(action->text()));
            tried.append(action->text());
        }
        QVERIFY2(tried.size() >= 8, qPrintable(tried.join(u", "_s)));
    }

    void theMenusHoldEachActionOnce_data() { everyActionDoesSomethingThatIsNoticed_data(); }

    void theMenusHoldEachActionOnce()
    {
        QFETCH(const Place, place);
        const auto window = open(place);
        QSet<QAction *> expected;
        const QList<QAction *> all = window->page()->actions() + window->actions();
        for (QAction *const action : all) {
            if (action->isVisible())
                expected.insert(action);
        }

        QList<QAction *> listed;
        const QList<QAction *> menus = window->menuBar()->actions();
        for (const QAction *const menu : menus) {
            Q_EMIT menu->menu()->aboutToShow();
            listed += menu->menu()->actions();
        }

        QCOMPARE(QSet<QAction *>(listed.cbegin(), listed.cend()), expected);
        QCOMPARE(listed.size(), expected.size());
    }

    void everyControlHasANameForScreenReaders_data() { everyActionDoesSomethingThatIsNoticed_data(); }

    void everyControlHasANameForScreenReaders()
    {
        QFETCH(const Place, place);
        const auto window = open(place);

        const auto widgets = window->findChildren<QWidget *>();
        for (QWidget *const widget : widgets) {
            const bool isPart = widget->parentWidget() &&
                                qobject_cast<QAbstractScrollArea *>(widget->parentWidget()->parentWidget());
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || isPart ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            const QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

private:
    std::unique_ptr<MainWindow> open(const Place &place)
    {
        auto window = std::make_unique<MainWindow>(m_desk.theme(), m_desk.clock(), *m_client, m_workspace,
            WindowPorts{[] { return 0; }, [](ReadOnlyTransport::Access) {}});
        window->show();
        window->showPlace(place);
        settle();
        chooseFirstRows(*window);
        settle();
        return window;
    }

    /// Until all answers have come, and nothing more was asked for a while.
    void settle() const
    {
        int last = -1;
        for (int round = 0; round < 500 && (last != m_transport->count() || !m_transport->rests()); ++round) {
            last = m_transport->count();
            QTest::qWait(60);
        }
    }

    SandboxDesk m_desk;
    std::optional<CountingTransport> m_transport;
    std::optional<Client> m_client;
    Workspace m_workspace;
    QString m_run;
};

QTEST_MAIN(ActionsTest)

#include "actionstest.moc"
