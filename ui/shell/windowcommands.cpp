// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person can do in the window, whatever page is shown.

#include "ui/shell/keymap.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/palette.h"
#include "ui/shell/palettepresenter.h"
#include "ui/shell/toast.h"
#include "ui/shell/workspacehead.h"

#include <QAction>
#include <QMenuBar>
#include <QSettings>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString menuBarKey = u"window/menuBar"_s;

} // namespace

QAction *MainWindow::addCommand(
    MainMenu::Part part, const QString &name, const QKeySequence &keys, const std::function<void()> &work)
{
    auto *const made = new QAction(name, this);
    made->setShortcut(keys);
    if (work)
        connect(made, &QAction::triggered, this, work);
    addAction(made);
    m_menu->add(part, made);
    return made;
}

void MainWindow::makeActions()
{
    using Part = MainMenu::Part;
    int number = 0;
    for (const Area area : m_navigation->areas()) {
        const QKeySequence keys(u"Ctrl+%1"_s.arg(++number));
        m_shows.insert(
            area, addCommand(Part::Go, tr("Show %1").arg(m_navigation->nameOf(area)), keys, [this, area] {
                showPlace({area, {}});
            }));
    }
    QAction *const settings = m_shows.value(Area::Settings);
    settings->setShortcuts({settings->shortcut(), QKeySequence(u"Ctrl+,"_s)});
    m_back = addCommand(Part::Go, tr("Back"), QKeySequence::Back, [this] {
        m_way.back();
        enter();
    });
    m_forward = addCommand(Part::Go, tr("Forward"), QKeySequence::Forward, [this] {
        m_way.forward();
        enter();
    });
    addCommand(Part::View, tr("Refresh"), QKeySequence::Refresh, [this] {
        take({0, {}, true});
        refreshStale();
    });
    m_focusFilter = addCommand(Part::View, tr("Filter"), u"/"_s, [this] { page()->focusFilter(); });
    addCommand(Part::View, tr("Next Pane"), u"F6"_s, [this] { stepPane(PaneStep::Next); });
    addCommand(Part::View, tr("Previous Pane"), u"Shift+F6"_s, [this] { stepPane(PaneStep::Previous); });
    makeMenuBarSwitch();
    makeHelpers();
}

void MainWindow::makeHelpers()
{
    using Part = MainMenu::Part;
    addCommand(Part::Patchbay, tr("Commands"), u"Ctrl+K"_s, [this] { openPalette(); });
    QAction *const readOnly = addCommand(Part::Patchbay, tr("Read Only"), {}, {});
    readOnly->setCheckable(true);
    connect(readOnly, &QAction::toggled, this, &MainWindow::setReadOnly);
    addCommand(Part::Patchbay, tr("Close Patchbay"), QKeySequence::Quit, [this] { close(); });
    addCommand(Part::Help, tr("Keyboard"), u"?"_s, [this] { showKeys(); });
}

void MainWindow::makeMenuBarSwitch()
{
    QAction *const shows = addCommand(MainMenu::Part::View, tr("Menu Bar"), u"Ctrl+M"_s, {});
    shows->setCheckable(true);
    connect(shows, &QAction::toggled, menuBar(), [this](bool isShown) {
        menuBar()->setVisible(isShown);
        QSettings().setValue(menuBarKey, isShown);
    });
    shows->setChecked(QSettings().value(menuBarKey).toBool());
    connect(m_workspace, &WorkspaceHead::menuWanted, m_menu, &MainMenu::popUp);
}

void MainWindow::setReadOnly(bool isReadOnly)
{
    using Access = ReadOnlyTransport::Access;
    const Access access = isReadOnly ? Access::ReadOnly : Access::Full;
    m_ports.setAccess(access);
    m_workspace->setAccess(access);
    m_toast->tell(isReadOnly ? tr("This window changes nothing until Read Only is switched off")
                             : tr("This window may change things again"));
}

void MainWindow::showKeys()
{
    m_keys->open(page()->actions(), actions());
}

void MainWindow::openPalette()
{
    m_paletteEntries->gather(page()->actions() + actions());
    m_palette->open();
}

void MainWindow::stepPane(PaneStep step)
{
    focusPane(QList<QWidget *>{m_navigation} + panesOf(*page()), step);
}

} // namespace patchbay
