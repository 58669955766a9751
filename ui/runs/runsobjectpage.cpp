// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runsobjectpage.h"

#include "ui/runs/batchpage.h"
#include "ui/runs/comparepage.h"
#include "ui/runs/runpage.h"
#include "ui/runs/runsplace.h"
#include "ui/runs/telemetrypage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patchbay {

RunsObjectPage::RunsObjectPage(
    const Theme &theme, const Clock &clock, const Client &client, Question question, QWidget *parent)
    : AreaPage(parent)
    , m_stack(new QStackedWidget(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    add(runsplace::batchPrefix, new BatchPage(theme, clock, client, question, m_stack));
    add(runsplace::comparisonPrefix, new ComparePage(theme, client, m_stack));
    add(runsplace::telemetryPrefix, new TelemetryPage(theme, client, m_stack));
    add({}, new RunPage(theme, clock, client, question, m_stack));
    showPage(*m_entries.last().page);
}

void RunsObjectPage::add(const QString &prefix, AreaPage *page)
{
    m_stack->addWidget(page);
    m_entries.append({prefix, page});
    connect(page, &AreaPage::told, this, &AreaPage::told);
    connect(page, &AreaPage::placeWanted, this, &AreaPage::placeWanted);
    connect(page, &AreaPage::executionStarted, this, &AreaPage::executionStarted);
}

AreaPage *RunsObjectPage::current() const
{
    return qobject_cast<AreaPage *>(m_stack->currentWidget());
}

void RunsObjectPage::showPage(AreaPage &page)
{
    const QList<QAction *> before = actions();
    for (QAction *const action : before)
        removeAction(action);
    addActions(page.actions());
    m_stack->setCurrentWidget(&page);
    setFocusProxy(&page);
}

void RunsObjectPage::open(const QString &object)
{
    const auto entry =
        std::ranges::find_if(m_entries, [&](const Entry &one) { return object.startsWith(one.prefix); });
    entry->page->open(object.mid(entry->prefix.size()));
    showPage(*entry->page);
}

void RunsObjectPage::refresh()
{
    current()->refresh();
}

bool RunsObjectPage::shows(const QString &kind) const
{
    return current()->shows(kind);
}

void RunsObjectPage::focusFilter()
{
    current()->focusFilter();
}

} // namespace patchbay
