// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainmenu.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

MainMenu::MainMenu(QMenuBar &bar, PageActions ofPage, QObject *parent)
    : QObject(parent)
    , m_ofPage(std::move(ofPage))
    , m_page(new QMenu(&bar))
    , m_all(std::make_unique<QMenu>())
{
    const auto addPart = [&](Part part, const QString &name) { m_parts.insert(part, bar.addMenu(name)); };
    addPart(Part::Patchbay, u"&Patchbay"_s);
    bar.addMenu(m_page);
    addPart(Part::View, tr("&View"));
    addPart(Part::Go, tr("&Go"));
    addPart(Part::Help, tr("&Help"));
    m_all->addActions(bar.actions());
    connect(m_page, &QMenu::aboutToShow, this, &MainMenu::readPage);
}

MainMenu::~MainMenu() = default;

void MainMenu::add(Part part, QAction *action)
{
    m_parts.value(part)->addAction(action);
}

void MainMenu::setPageName(const QString &name)
{
    m_page->setTitle(name);
    readPage();
}

void MainMenu::popUp(const QPoint &place)
{
    m_all->popup(place);
}

void MainMenu::readPage()
{
    m_page->clear(); // the actions are the page's and stay
    for (const QList<QAction *> actions = m_ofPage(); QAction *const action : actions) {
        if (action->isVisible() && !action->text().isEmpty())
            m_page->addAction(action);
    }
    m_page->menuAction()->setEnabled(!m_page->isEmpty());
}

} // namespace patchbay
