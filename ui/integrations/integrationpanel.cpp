// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/integrationpanel.h"

#include "ui/integrations/connectorfields.h"
#include "ui/integrations/credentialssection.h"
#include "ui/integrations/recentruns.h"
#include "ui/integrations/rollout.h"
#include "ui/integrations/schedulessection.h"
#include "ui/integrations/settingssection.h"
#include "ui/integrations/streamssection.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/wording.h"

#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(RolloutItem::Kind kind)
{
    switch (kind) {
    case RolloutItem::Kind::ConnectedInTest:
        return IntegrationPanel::tr("In test first");
    case RolloutItem::Kind::Active:
        return IntegrationPanel::tr("Active");
    case RolloutItem::Kind::Previewed:
        return IntegrationPanel::tr("First preview");
    case RolloutItem::Kind::Applied:
        return IntegrationPanel::tr("First changes");
    case RolloutItem::Kind::Scheduled:
        return IntegrationPanel::tr("Runs by itself");
    case RolloutItem::Kind::FirstDay:
        break;
    }
    return IntegrationPanel::tr("First day");
}

QString doneWord(RolloutItem::Kind kind)
{
    switch (kind) {
    case RolloutItem::Kind::ConnectedInTest:
        return IntegrationPanel::tr("connected in a test environment");
    case RolloutItem::Kind::Active:
        return IntegrationPanel::tr("the credentials are valid");
    case RolloutItem::Kind::Scheduled:
        return IntegrationPanel::tr("a schedule is on");
    case RolloutItem::Kind::FirstDay:
        return IntegrationPanel::tr("a quiet day in production");
    default:
        return IntegrationPanel::tr("done");
    }
}

QString stepWord(RolloutItem::Kind kind)
{
    switch (kind) {
    case RolloutItem::Kind::ConnectedInTest:
        return IntegrationPanel::tr("install and connect one in test");
    case RolloutItem::Kind::Active:
        return IntegrationPanel::tr("connect it, or resume it");
    case RolloutItem::Kind::Previewed:
        return IntegrationPanel::tr("preview the changes");
    case RolloutItem::Kind::Applied:
        return IntegrationPanel::tr("apply the plan, or run it");
    case RolloutItem::Kind::Scheduled:
        return IntegrationPanel::tr("add a schedule");
    case RolloutItem::Kind::FirstDay:
        break;
    }
    return IntegrationPanel::tr("a quiet day in production");
}

QString percent(double share)
{
    return IntegrationPanel::tr("%1 %").arg(share * 100, 0, 'f', 1);
}

} // namespace

IntegrationPanel::IntegrationPanel(const Theme &theme, const Clock &clock,
    const IntegrationCommands &commands, const Actions &actions, QWidget *parent)
    : Surface(theme, &Colours::s0, {}, parent)
    , m_clock(clock)
    , m_area(new ScrollPane(tr("Details"), this))
    , m_name(new Label(theme, TextRole::Title, Tone::Primary, this))
    , m_kind(new Label(theme, TextRole::Meta, Tone::Secondary, this))
    , m_status(new StatusWord(theme, StatusWord::Form::Chip, this))
    , m_state(new Banner(theme, this))
    , m_fix(new ActionButton(theme, commands.update(), u"object-locked"_s, m_state))
    , m_rollout(new FactList(theme, tr("Rollout"), this))
    , m_credentials(new CredentialsSection(theme, commands.update(), this))
    , m_settings(new SettingsSection(theme, actions.edit, actions.save, actions.stopEditing, this))
    , m_streams(new StreamsSection(theme, actions.saveSource, actions.keepSource, this))
    , m_schedules(new SchedulesSection(
          theme, {actions.beginSchedule, actions.addSchedule, actions.stopSchedule}, this))
    , m_runs(new RecentRuns(theme, clock, actions.showRuns, this))
    , m_figures(new FactList(theme, tr("Figures of seven days"), this))
{
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    makeHead(commands, *whole);
    makeState(commands);
    auto *const content = new Surface(theme, &Colours::s0, {}, m_area);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *const section : QList<QWidget *>{
             m_state, m_rollout, m_credentials, m_settings, m_streams, m_schedules, m_runs, m_figures})
        column->addWidget(section);
    column->addStretch();
    m_area->setWidget(content);
    whole->addWidget(m_area);
}

void IntegrationPanel::makeHead(const IntegrationCommands &commands, QVBoxLayout &column)
{
    auto *const head = new Surface(theme(), &Colours::s0, Qt::BottomEdge, this);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins(0, metrics::control, 0, metrics::control);
    row->setSpacing(0);
    row->addSpacing(metrics::edge);
    auto *const names = new QVBoxLayout;
    names->setSpacing(0);
    m_name->setWordWrap(true);
    names->addWidget(m_name);
    names->addWidget(m_kind);
    row->addLayout(names, 1);
    row->addWidget(m_status);
    row->addSpacing(metrics::control);
    auto *const more = new IconButton(theme(), u"overflow-menu"_s, tr("More"), head);
    auto *const menu = new QMenu(more);
    menu->addActions({&commands.update(), &commands.test(), &commands.reconnect()});
    menu->addSeparator();
    menu->addActions({&commands.pause(), &commands.resume(), &commands.disconnectIt(), &commands.remove()});
    connect(more, &QPushButton::clicked, menu,
        [more, menu] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    row->addWidget(more);
    auto *const close = new IconButton(theme(), u"edit-delete-remove"_s, tr("Close Panel"), head);
    connect(close, &QPushButton::clicked, this, &IntegrationPanel::closeWanted);
    row->addWidget(close);
    row->addSpacing(metrics::control); // the picture of a quiet button stands inside it
    column.addWidget(head);
}

void IntegrationPanel::makeState(const IntegrationCommands &commands)
{
    m_fix->setDefault(true);
    m_state->addButton(m_fix);
    for (QAction *const action : {&commands.test(), &commands.pause(), &commands.resume()})
        m_state->addButton(new ActionButton(theme(), *action, {}, m_state));
}

void IntegrationPanel::setDetails(const IntegrationDetails &details)
{
    const Integration &integration = details.integration;
    if (std::exchange(m_slug, integration.slug) != integration.slug)
        m_area->verticalScrollBar()->setValue(0);
    m_name->setText(integration.name);
    m_kind->setText(
        tr("%1 · connector %2").arg(categoryName(integration.type), integration.connectorVersion));
    m_status->setStatus(lookOf(integration.status));
    setState(details);
    setRollout(details);
    m_credentials->setDetails(details);
    m_settings->setDetails(details);
    m_streams->setDetails(details);
    m_schedules->setDetails(details);
    m_runs->setRuns(details.recent);
    setFigures(details);
}

void IntegrationPanel::setState(const IntegrationDetails &details)
{
    const Integration &integration = details.integration;
    const StatusLook look = lookOf(integration.status);
    m_fix->setVisible(integration.status == IntegrationStatus::Error ||
                      integration.status == IntegrationStatus::Disconnected);
    const QString cause = wording::sentence(integration.statusReason);
    const QString since = tr("Since %1").arg(wording::exact(integration.statusSince));
    const auto synced = integration.lastSync;
    switch (integration.status) {
    case IntegrationStatus::Active:
        return m_state->tell(look, tr("Connected, and may run"),
            synced ? tr("Last synced %1").arg(wording::ago(*synced, m_clock.now()))
                   : tr("Nothing was synced yet: preview the changes, then apply them."));
    case IntegrationStatus::Disconnected:
        return m_state->tell(look, cause.isEmpty() ? tr("Not connected yet") : cause,
            tr("It runs as soon as its credentials are given and accepted."));
    case IntegrationStatus::Error:
        return m_state->tell(look, cause,
            tr("%1. It no longer runs, and nothing is lost: update the credentials, or test the connection "
               "again once the platform is mended.")
                .arg(since));
    case IntegrationStatus::Paused:
        return m_state->tell(look, cause.isEmpty() ? look.word : cause, since);
    }
}

void IntegrationPanel::setRollout(const IntegrationDetails &details)
{
    const QList<RolloutItem> items = rolloutOf(details, m_clock.now());
    m_rollout->clear();
    for (const RolloutItem &item : items) {
        const QString when = item.at ? wording::ago(*item.at, m_clock.now()) : doneWord(item.kind);
        m_rollout->add(nameOf(item.kind),
            item.isDone ? StatusLook{Glyph::RingCheck, Tone::Ok, Tone::Primary, when}
                        : StatusLook{Glyph::RingDashed, Tone::Quiet, Tone::Secondary, stepWord(item.kind)});
    }
}

void IntegrationPanel::setFigures(const IntegrationDetails &details)
{
    m_figures->clear();
    const bool hasCalls = details.calls && details.calls->total.calls > 0;
    m_figures->add(tr("Calls"), hasCalls ? wording::count(details.calls->total.calls) : u"0"_s);
    if (hasCalls) {
        const CallBucket &total = details.calls->total;
        m_figures->add(tr("Failed"), percent(total.errorRate), FactList::Writing::Words,
            total.errorRate > 0 ? Tone::Warn : Tone::Primary);
        const auto milliseconds = [](const std::optional<double> &value) {
            return value ? tr("%1 ms").arg(wording::count(qRound(*value))) : wording::missing();
        };
        m_figures->add(tr("Half answer in"), milliseconds(total.p50));
        m_figures->add(tr("95 % answer in"), milliseconds(total.p95));
    }
    const auto latest = std::ranges::find(details.recent, ExecutionStatus::Succeeded, &Execution::status);
    if (latest == details.recent.end())
        return;
    const QMap<QString, qint64> &counters = latest->telemetry.counters;
    for (auto counter = counters.begin(); counter != counters.end(); ++counter)
        m_figures->add(counter.key(), wording::count(counter.value()));
}

} // namespace patchbay
