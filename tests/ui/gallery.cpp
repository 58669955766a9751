// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// gallery OUT: draws every page of the window with real data of a new sandbox, light, dark and in
// Arabic, as PNG files in the folder OUT. packaging/gallery builds and runs it.

#include "app/ctl/arguments.h"
#include "app/ctl/help.h"
#include "app/ctl/opening.h"
#include "core/client/client.h"
#include "core/keychain/keychainthread.h"
#include "tests/ui/galleryruns.h"
#include "ui/plans/changelistview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openingwindow.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/listtable.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WindowPorts noPorts{[] { return 0; }, [](ReadOnlyTransport::Access) {}};
const QString shop = u"sandbox-shop"_s;

/// Looks at the window as a person would: waits until it rests, then keeps what it shows.
class Photographer
{
public:
    Photographer(QWidget &window, QString folder)
        : m_window(window)
        , m_folder(std::move(folder))
    {}

    void take(const QString &name)
    {
        QTest::qWait(600);
        m_window.grab().save(QDir(m_folder).filePath(name + u".png"_s));
    }

    /// Takes what an action of the window opens over it.
    void takeOverlay(const QString &name, const QKeySequence &keys)
    {
        const auto actions = m_window.actions();
        for (QAction *const action : actions) {
            if (action->shortcut() == keys)
                action->trigger();
        }
        take(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    void chooseRow(int row)
    {
        QTest::qWait(600);
        const auto tables = m_window.findChildren<QTableView *>();
        for (QTableView *const table : tables) {
            if (table->isVisible()) {
                table->setFocus();
                table->setCurrentIndex(table->model()->index(row, 0));
            }
        }
    }

private:
    QWidget &m_window;
    const QString m_folder;
};

/// Runs the shop and waits until it is done.
void perform(const Client &client, RunMode mode)
{
    const auto started = client.wait(client.execute(shop, {mode, {}, {}}));
    if (!started)
        return;
    [[maybe_unused]] const bool isDone = QTest::qWaitFor(
        [&] {
            const auto execution = client.wait(client.execution(started->id));
            return !execution || isSettled(execution->status);
        },
        20'000);
}

void show(const Client &client, const Workspace &workspace, const Clock &clock, Theme &theme,
    const QString &folder, const QString &suffix)
{
    {
        OpeningWindow opening(theme);
        opening.show();
        Photographer(opening, folder).take(u"opening-"_s + suffix);
    }
    MainWindow window(theme, clock, client, workspace, noPorts);
    window.show();
    Photographer photographer(window, folder);
    photographer.take(u"overview-"_s + suffix);
    window.showPlace({Area::Integrations, {}});
    photographer.take(u"integrations-"_s + suffix);
    window.showPlace({Area::Integrations, u"available:shopify"_s});
    photographer.take(u"integrations-available-"_s + suffix);
    window.showPlace({Area::Integrations, u"install:shopify"_s});
    photographer.take(u"integration-install-"_s + suffix);
    window.showPlace({Area::Integrations, u"connect:sandbox-shop"_s});
    photographer.take(u"integration-credentials-"_s + suffix);
    window.showPlace({Area::Data, u"sandbox-shop/products"_s});
    photographer.take(u"data-"_s + suffix);
    window.showPlace({Area::Data, u"sandbox-shop/products"_s, u"field:price colour:red \"rose oil\""_s});
    window.page()->focusFilter();
    photographer.take(u"data-filter-fault-"_s + suffix);
    window.showPlace({Area::Runs, {}, u"status:succeeded,failed kind:dry_run after:2h sandbox"_s});
    photographer.take(u"runs-filtered-"_s + suffix);
    window.showPlace({Area::Settings, {}});
    photographer.take(u"settings-"_s + suffix);
    window.showPlace({Area::Settings, u"audit"_s});
    photographer.take(u"audit-"_s + suffix);
    photographRuns(window, client, [&](const QString &name) { photographer.take(name + u'-' + suffix); });
    window.showPlace({Area::Plans, {}});
    photographer.take(u"plans-"_s + suffix);
    photographer.takeOverlay(u"palette-"_s + suffix, u"Ctrl+K"_s);
    photographer.takeOverlay(u"keys-"_s + suffix, u"?"_s);
    window.showPlace({Area::Plans, u"2"_s});
    photographer.chooseRow(3);
    photographer.take(u"plan-"_s + suffix);
    window.showPlace({Area::Plans, u"1"_s});
    photographer.chooseRow(0);
    photographer.take(u"plan-applied-"_s + suffix);
    window.showPlace({Area::Plans, u"2"_s});
    auto *const changes = window.findChild<ChangeListView *>();
    changes->group(ChangeListView::Grouping::Field);
    photographer.take(u"plan-groups-folded-"_s + suffix);
    Q_EMIT changes->table()->rowActivated(1);
    photographer.take(u"plan-groups-"_s + suffix);
    window.showPlace({Area::Plans, u"2~1"_s});
    photographer.chooseRow(0);
    photographer.take(u"plan-comparison-"_s + suffix);
    window.showPlace({Area::Plans, u"2~stored"_s});
    photographer.chooseRow(0);
    photographer.take(u"plan-stored-"_s + suffix);
}

Result<> draw(const QString &folder)
{
    const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    KeychainThread keychain;
    SystemClock clock;
    const auto arguments = ctl::Arguments::parse({u"--sandbox"_s}, ctl::globalOptions());
    if (!arguments)
        return passOn(arguments);
    const auto session = ctl::openSession(*arguments, keychain, clock);
    if (!session)
        return passOn(session);
    const auto workspace = Client((*session)->transport(), {}).wait(Client::workspace());
    if (!workspace)
        return passOn(workspace);
    const Client client((*session)->transport(), workspace->organizationId);
    Theme theme;
    theme.choose(Theme::Choice::Light);
    {
        MainWindow window(theme, clock, client, *workspace, noPorts);
        window.show();
        Photographer photographer(window, folder);
        photographer.take(u"first-run"_s);
        window.showPlace({Area::Plans, {}});
        photographer.take(u"plans-empty"_s);
    }
    perform(client, RunMode::DryRun);
    [[maybe_unused]] const auto applied = client.wait(client.apply(u"1"_s, PlanConfirmation::Given));
    QTest::qWait(1'500);
    [[maybe_unused]] const auto day = client.wait(client.advanceSandbox());
    perform(client, RunMode::DryRun);
    show(client, *workspace, clock, theme, folder, u"light"_s);
    theme.choose(Theme::Choice::Dark);
    show(client, *workspace, clock, theme, folder, u"dark"_s);
    theme.choose(Theme::Choice::Light);
    Language language;
    language.choose(u"ar"_s);
    show(client, *workspace, clock, theme, folder, u"arabic"_s);
    language.choose(u"en"_s);
    [[maybe_unused]] const auto broken = client.wait(client.breakSandbox(u"unauthorized"_s, u"/"_s, 50));
    perform(client, RunMode::Run);
    MainWindow window(theme, clock, client, *workspace, noPorts);
    window.show();
    Photographer photographer(window, folder);
    photographer.take(u"overview-error"_s);
    window.showPlace({Area::Integrations, {}});
    photographer.take(u"integrations-error"_s);
    photographLastRun(window, client, u"run-error"_s, [&](const QString &name) { photographer.take(name); });
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1, u"gallery"_s);
    QDir().mkpath(folder);
    const Result<> drawn = draw(folder);
    if (!drawn)
        std::fprintf(stderr, "%s\n", qPrintable(drawn.error().message.text));
    return drawn ? 0 : 1;
}
