// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/integrationsarea.h"

#include "ui/integrations/cataloguepage.h"
#include "ui/integrations/installpage.h"
#include "ui/integrations/integrationspage.h"
#include "ui/widgets/headtabs.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patchbay {

namespace {

using Kind = IntegrationPlace::Kind;

// The order of the tabs.
constexpr int availableTab = 0;
constexpr int installedTab = 1;

} // namespace

IntegrationsArea::IntegrationsArea(
    const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_pages(new QStackedWidget(this))
    , m_installed(new IntegrationsPage(theme, clock, client, question, m_pages))
    , m_available(new CataloguePage(theme, client, m_pages))
    , m_install(new InstallPage(theme, client, std::move(question), m_pages))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    for (AreaPage *const one : QList<AreaPage *>{m_installed, m_available, m_install})
        add(one);
    addTabs(theme, m_available->head(), Kind::Available);
    addTabs(theme, m_installed->head(), Kind::Installed);
    listen();
    enter(m_installed);
}

void IntegrationsArea::add(AreaPage *page)
{
    m_pages->addWidget(page);
    connect(page, &AreaPage::told, this, &AreaPage::told);
    connect(page, &AreaPage::placeWanted, this, &AreaPage::placeWanted);
    connect(page, &AreaPage::executionStarted, this, &AreaPage::executionStarted);
    connect(page, &AreaPage::counted, this, &AreaPage::counted);
}

void IntegrationsArea::addTabs(const Theme &theme, PageHead &head, IntegrationPlace::Kind current)
{
    auto *const tabs = new HeadTabs(theme, tr("Parts of Integrations"), &head);
    tabs->addTab(tr("Available"));
    tabs->addTab(tr("Installed"));
    const int own = current == Kind::Available ? availableTab : installedTab;
    tabs->setCurrentIndex(own);
    connect(tabs, &QTabBar::currentChanged, this, [this, tabs, own](int tab) {
        if (tab == own)
            return;
        tabs->setCurrentIndex(own); // the other page has tabs of its own
        Q_EMIT placeWanted(placeOf({tab == availableTab ? Kind::Available : Kind::Installed, {}}));
    });
    head.addBehindTitle(tabs);
    m_tabs.append(tabs);
}

void IntegrationsArea::listen()
{
    const auto setCount = [this](int tab, qint64 count) {
        for (HeadTabs *const tabs : std::as_const(m_tabs))
            tabs->setCount(tab, wording::count(count));
    };
    connect(m_available, &CataloguePage::sized, this, [this, setCount](qint64 count) {
        m_knowsCatalogue = true;
        setCount(availableTab, count);
    });
    connect(m_installed, &IntegrationsPage::sized, this,
        [setCount](qint64 count) { setCount(installedTab, count); });
}

AreaPage *IntegrationsArea::page() const
{
    return qobject_cast<AreaPage *>(m_pages->currentWidget());
}

void IntegrationsArea::enter(AreaPage *next)
{
    const auto gone = actions();
    for (QAction *const action : gone)
        removeAction(action);
    addActions(next->actions());
    m_pages->setCurrentWidget(next);
    setFocusProxy(next);
}

void IntegrationsArea::refresh()
{
    // What is installed is read while it is hidden too, for the count beside the area's name.
    m_installed->refresh();
    if (page() == m_available || !m_knowsCatalogue)
        m_available->refresh();
}

bool IntegrationsArea::shows(const QString &kind) const
{
    return m_installed->shows(kind) || page()->shows(kind);
}

void IntegrationsArea::open(const QString &object)
{
    const IntegrationPlace place = integrationPlaceOf(object);
    switch (place.kind) {
    case Kind::Installed:
        m_installed->open(place.name);
        return enter(m_installed);
    case Kind::Available:
        m_available->open(place.name);
        return enter(m_available);
    case Kind::Install:
    case Kind::Connect:
        m_install->begin(place);
        return enter(m_install);
    }
}

void IntegrationsArea::focusFilter()
{
    page()->focusFilter();
}

bool IntegrationsArea::holdsUnsaved() const
{
    return m_install->holdsUnsaved() || m_installed->holdsUnsaved();
}

} // namespace patchbay
