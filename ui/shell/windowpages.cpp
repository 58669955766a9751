// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowpages.h"

#include "ui/data/datapage.h"
#include "ui/integrations/integrationsarea.h"
#include "ui/overview/overviewpage.h"
#include "ui/plans/planplaces.h"
#include "ui/plans/planspage.h"
#include "ui/runs/runsobjectpage.h"
#include "ui/runs/runspage.h"
#include "ui/settings/settingspage.h"

#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace patchbay {

namespace {

constexpr Area counting[] = {Area::Integrations, Area::Runs, Area::Plans};

/// Elsewhere the list shows its objects itself.
bool hasObjectPage(Area area)
{
    return area == Area::Plans || area == Area::Runs;
}

} // namespace

WindowPages::WindowPages(const Theme &theme, const Clock &clock, const Client &client, Question question,
    SettingsPorts settings, QStackedWidget &stack)
    : m_theme(theme)
    , m_clock(clock)
    , m_client(client)
    , m_question(std::move(question))
    , m_settings(std::move(settings))
    , m_stack(stack)
{}

AreaPage *WindowPages::at(const Place &place)
{
    const bool isObject = !place.object.isEmpty() && hasObjectPage(place.area);
    auto &pages = isObject ? m_objects : m_lists;
    if (AreaPage *const page = pages.value(place.area))
        return page;
    AreaPage *const page = isObject ? makeObject(place.area) : makeList(place.area);
    pages.insert(place.area, page);
    m_stack.addWidget(page);
    Q_EMIT made(place.area, page);
    return page;
}

QList<AreaPage *> WindowPages::all() const
{
    return m_lists.values() + m_objects.values();
}

QList<AreaPage *> WindowPages::lists() const
{
    return m_lists.values();
}

bool WindowPages::makeOne()
{
    const auto *const next =
        std::ranges::find_if(counting, [this](Area area) { return !m_lists.contains(area); });
    if (next == std::end(counting))
        return false;
    (void)at({*next, {}});
    return true;
}

AreaPage *WindowPages::makeList(Area area)
{
    switch (area) {
    case Area::Overview:
        return new OverviewPage(m_theme, m_clock, m_client, m_question, &m_stack);
    case Area::Integrations:
        return new IntegrationsArea(m_theme, m_clock, m_client, m_question, &m_stack);
    case Area::Runs:
        return new RunsPage(m_theme, m_clock, m_client, m_question, &m_stack);
    case Area::Plans:
        return new PlansPage(m_theme, m_clock, m_client, &m_stack);
    case Area::Data:
        return new DataPage(m_theme, m_clock, m_client, &m_stack);
    case Area::Settings:
        break;
    }
    return new SettingsPage(m_theme, m_client, m_question, m_settings, &m_stack);
}

AreaPage *WindowPages::makeObject(Area area)
{
    if (area == Area::Plans)
        return new PlanPlaces(m_theme, m_clock, m_client, m_question, &m_stack);
    return new RunsObjectPage(m_theme, m_clock, m_client, m_question, &m_stack);
}

} // namespace patchbay
