// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/planplaces.h"

#include "ui/plans/combinedpage.h"
#include "ui/plans/plancomparisonpage.h"
#include "ui/plans/planpage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView batchPrefix("batch:");

} // namespace

PlanPlaces::PlanPlaces(
    const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_pages(new QStackedWidget(this))
    , m_plan(new PlanPage(theme, clock, client, question, m_pages))
    , m_comparison(new PlanComparisonPage(theme, client, m_pages))
    , m_combined(new CombinedPage(theme, clock, client, std::move(question), m_pages))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    for (AreaPage *const one : QList<AreaPage *>{m_plan, m_comparison, m_combined})
        add(one);
    enter(m_plan);
}

void PlanPlaces::add(AreaPage *page)
{
    m_pages->addWidget(page);
    connect(page, &AreaPage::told, this, &AreaPage::told);
    connect(page, &AreaPage::placeWanted, this, &AreaPage::placeWanted);
    connect(page, &AreaPage::executionStarted, this, &AreaPage::executionStarted);
}

AreaPage *PlanPlaces::page() const
{
    return qobject_cast<AreaPage *>(m_pages->currentWidget());
}

void PlanPlaces::enter(AreaPage *page)
{
    const QList<QAction *> before = actions();
    for (QAction *const action : before)
        removeAction(action);
    addActions(page->actions());
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
}

void PlanPlaces::refresh()
{
    page()->refresh();
}

bool PlanPlaces::shows(const QString &kind) const
{
    return page()->shows(kind);
}

void PlanPlaces::open(const QString &object)
{
    if (object.startsWith(batchPrefix)) {
        m_combined->open(object.sliced(batchPrefix.size()));
        return enter(m_combined);
    }
    AreaPage *const next = object.contains(u'~') ? static_cast<AreaPage *>(m_comparison) : m_plan;
    next->open(object);
    enter(next);
}

void PlanPlaces::focusFilter()
{
    page()->focusFilter();
}

} // namespace patchbay
