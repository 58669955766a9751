// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettepresenter.h"

#include "ui/widgets/wording.h"

#include <QAction>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

using Group = PaletteEntry::Group;

constexpr int objectsRead = 200; ///< Of runs and of plans: the newest.

PaletteEntry entryOf(QAction &action)
{
    PaletteEntry entry;
    entry.title = action.text();
    entry.detail =
        action.isEnabled() || action.toolTip() == action.text() ? action.statusTip() : action.toolTip();
    entry.end = action.shortcut().toString(QKeySequence::NativeText);
    entry.symbol = u"quickopen"_s;
    entry.action = &action;
    return entry;
}

PaletteEntry entryOf(const Integration &integration)
{
    return {Group::Integrations, integration.name,
        u"%1 · %2"_s.arg(integration.type, wordOf(integration.environment)), {}, lookOf(integration.status),
        {}, {}, {Area::Integrations, integration.slug}};
}

PaletteEntry entryOf(const Execution &execution, Instant now)
{
    const StatusLook look = lookOf(execution.status);
    return {Group::Runs, u"%1 · %2"_s.arg(execution.slug, wordOf(execution.kind)), look.word,
        wording::ago(execution.createdAt, now), look, {}, {}, {Area::Runs, execution.id.value}};
}

PaletteEntry entryOf(const Plan &plan, Instant now)
{
    const StatusLook look = lookOf(plan.status);
    return {Group::Plans, PalettePresenter::tr("Plan %1 · %2").arg(plan.number).arg(plan.slug), look.word,
        wording::ago(plan.createdAt, now), look, {}, {}, {Area::Plans, QString::number(plan.number)}};
}

PaletteEntry entryOf(const Connector &connector)
{
    return {Group::Available, PalettePresenter::tr("Install %1…").arg(connector.name), connector.type, {}, {},
        u"list-add"_s, {}, {Area::Integrations, u"install:"_s + connector.slug}};
}

template<class Object, class... More>
QList<PaletteEntry> entriesOf(const QList<Object> &objects, const More &...more)
{
    QList<PaletteEntry> entries;
    for (const Object &object : objects)
        entries.append(entryOf(object, more...));
    return entries;
}

} // namespace

PalettePresenter::PalettePresenter(const Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{}

void PalettePresenter::gather(const QList<QAction *> &actions)
{
    m_entries.clear();
    for (QAction *const action : actions) {
        if (action->isVisible() && !action->text().isEmpty())
            m_entries.append(entryOf(*action));
    }
    Q_EMIT gathered(m_entries);
    const int generation = ++m_generation;
    m_client.ask(this, m_client.integrations(), [this, generation](const Result<QList<Integration>> &all) {
        if (generation == m_generation && all)
            add(entriesOf(*all));
    });
    m_client.ask(this, m_client.executions({}, {{}, objectsRead}),
        [this, generation](const Result<Page<Execution>> &newest) {
            if (generation == m_generation && newest)
                add(entriesOf(newest->items, m_clock.now()));
        });
    m_client.ask(
        this, m_client.plans({}, {{}, objectsRead}), [this, generation](const Result<Page<Plan>> &newest) {
            if (generation == m_generation && newest)
                add(entriesOf(newest->items, m_clock.now()));
        });
    m_client.ask(this, m_client.catalogue(), [this, generation](const Result<QList<Connector>> &all) {
        if (generation == m_generation && all)
            add(entriesOf(*all));
    });
}

void PalettePresenter::add(const QList<PaletteEntry> &entries)
{
    m_entries += entries;
    Q_EMIT gathered(m_entries);
}

} // namespace patchbay
