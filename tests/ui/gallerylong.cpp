// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallerylong.h"

#include "tests/ui/galleryruns.h"
#include "tests/ui/photographer.h"
#include "tests/ui/sandboxdesk.h"
#include "tests/ui/shops.h"
#include "ui/integrations/integrationcommands.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString slug = u"warehouse"_s.repeated(7) + u"x"_s; ///< 64 characters, and no place to break.

/// A plan, and then a run that fails with a sentence of some 200 characters.
bool makeTrouble(const Client &client)
{
    if (!addShop(client, slug, Environment::Test) || !performed(client, slug, RunMode::DryRun))
        return false;
    const bool isBroken = client.wait(client.breakSandbox(u"unauthorized"_s, u"/"_s, 50)).has_value();
    return isBroken && performed(client, slug, RunMode::Run);
}

void photographAll(const Photographer &photographer, const Client &client)
{
    MainWindow &window = photographer.window();
    photographer.take(u"long-overview"_s, {Area::Overview, {}});
    window.showPlace({Area::Integrations, slug});
    photographer.take(u"long-integration"_s);
    window.showPlace({Area::Runs, {}});
    photographer.chooseRow(0);
    photographer.take(u"long-runs"_s);
    photographLastRun(photographer, client, u"long-run"_s);
    window.showPlace({Area::Plans, {}});
    photographer.chooseRow(0);
    photographer.take(u"long-plans"_s);
    window.showPlace({Area::Plans, u"1"_s});
    photographer.chooseRow(0);
    photographer.take(u"long-plan"_s);
    photographer.takeOverlay(u"long-palette"_s, u"Ctrl+K"_s);
    window.showPlace({Area::Data, slug + u"/products"_s});
    photographer.take(u"long-data"_s);
    window.showPlace({Area::Integrations, slug});
    photographer.rest();
    if (auto *const commands = window.findChild<IntegrationCommands *>())
        commands->remove().trigger();
    photographer.take(u"long-question"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

} // namespace

void photographLongNames(const QString &folder, const QString &suffix)
{
    SandboxDesk desk;
    const auto workspace =
        desk.isOpen() ? desk.client().wait(Client::workspace()) : Result<Workspace>(Workspace());
    if (!desk.isOpen() || !workspace || !makeTrouble(desk.client()))
        return;
    for (const auto &[size, name] :
        {std::pair{QSize(1440, 900), suffix}, {QSize(960, 540), u"small-"_s + suffix}}) {
        MainWindow window(desk.theme(), desk.clock(), desk.client(), *workspace,
            {[] { return 0; }, [](ReadOnlyTransport::Access) {}});
        window.resize(size);
        photographAll(Photographer(window, {folder, name}), desk.client());
    }
}

} // namespace patchbay
