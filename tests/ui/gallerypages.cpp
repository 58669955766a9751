// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallerypages.h"

#include "tests/ui/galleryplans.h"
#include "tests/ui/galleryruns.h"
#include "ui/integrations/integrationcommands.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/secretedit.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QTest>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Widget>
Widget *visible(const MainWindow &window)
{
    const auto all = window.page()->findChildren<Widget *>();
    for (Widget *const one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

/// Connects the shop that is there again, step by step.
void photographInstallation(const Photographer &photographer, const Client &client)
{
    photographer.take(u"install-settings"_s, {Area::Integrations, u"install:shopify"_s});
    photographer.take(u"install-credentials"_s, {Area::Integrations, u"connect:sandbox-shop"_s});
    const auto sandbox = client.wait(client.sandbox());
    auto *const secret = visible<SecretEdit>(photographer.window());
    if (!sandbox || !secret)
        return;
    secret->setText(sandbox->credential);
    photographer.press(u"Ctrl+Return"_s);
    photographer.take(u"install-test"_s);
    photographer.press(u"Ctrl+Return"_s);
    photographer.take(u"install-preview"_s);
}

void photographMenus(const Photographer &photographer)
{
    photographer.press(u"Ctrl+M"_s);
    auto *const bar = photographer.window().menuBar();
    bar->setActiveAction(bar->actions().at(1)); // the page's
    photographer.take(u"menu-bar"_s);
    if (QWidget *const open = QApplication::activePopupWidget())
        open->close();
    photographer.press(u"Ctrl+M"_s);
}

} // namespace

void photographPages(const Photographer &photographer, const Client &client)
{
    photographer.take(u"overview"_s, {Area::Overview, {}});
    photographer.take(u"integrations"_s, {Area::Integrations, {}});
    photographer.take(u"integrations-available"_s, {Area::Integrations, u"available:shopify"_s});
    photographer.take(u"data"_s, {Area::Data, u"sandbox-shop/products"_s});
    photographer.window().showPlace(
        {Area::Data, u"sandbox-shop/products"_s, u"field:price colour:red \"rose oil\""_s});
    photographer.window().page()->focusFilter();
    photographer.take(u"data-filter-fault"_s);
    photographer.take(u"settings"_s, {Area::Settings, {}});
    photographer.take(u"audit"_s, {Area::Settings, u"audit"_s});
    photographRuns(photographer, client);
    photographer.take(
        u"runs-filtered"_s, {Area::Runs, {}, u"status:succeeded,failed kind:dry_run after:2h sandbox"_s});
    photographPlans(photographer, client);
}

void photographSome(const Photographer &photographer, const Client &client)
{
    photographer.take(u"overview"_s, {Area::Overview, {}});
    photographer.take(u"integrations"_s, {Area::Integrations, {}});
    photographer.take(u"install-settings"_s, {Area::Integrations, u"install:shopify"_s});
    photographer.take(u"settings"_s, {Area::Settings, {}});
    photographer.window().showPlace({Area::Plans, u"2"_s});
    photographer.chooseRow(3);
    photographer.take(u"plan"_s);
    photographer.window().showPlace({Area::Runs, {}});
    photographer.chooseRow(0);
    photographer.take(u"runs"_s);
    photographLastRun(photographer, client, u"run"_s);
    photographer.takeOverlay(u"palette"_s, u"Ctrl+K"_s);
}

void photographDialogs(const Photographer &photographer, const Client &client)
{
    MainWindow &window = photographer.window();
    window.showPlace({Area::Integrations, {}});
    photographer.chooseRow(0);
    photographer.rest();
    if (auto *const commands = window.findChild<IntegrationCommands *>())
        commands->remove().trigger();
    photographer.take(u"question"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    photographMenus(photographer);
    if (auto *const filter = visible<FilterField>(window)) {
        filter->choose(u"status:active"_s);
        filter->toggleSaved();
        photographer.take(u"saved-filter"_s);
        filter->toggleSaved();
        filter->choose({});
        filter->setFocus();
        QTest::keyClicks(filter, u"st"_s);
        photographer.take(u"filter-completion"_s);
        filter->choose({}); // which takes the offers away
        photographer.rest();
    }
    photographer.takeOverlay(u"palette"_s, u"Ctrl+K"_s);
    window.showPlace({Area::Plans, u"2"_s});
    photographer.rest();
    photographer.takeOverlay(u"keys"_s, u"?"_s);
    photographInstallation(photographer, client);
}

} // namespace patchbay
