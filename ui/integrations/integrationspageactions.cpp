// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person can do on the page of installed integrations: its actions, and what they ask first.

#include "ui/integrations/integrationpanel.h"
#include "ui/integrations/integrationplaces.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/scheduleform.h"
#include "ui/integrations/schedulessection.h"
#include "ui/integrations/settingssection.h"
#include "ui/integrations/sourceform.h"
#include "ui/integrations/streamssection.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

void IntegrationsPage::makeActions()
{
    m_preview = addCommand(tr("Preview Changes"), u"Ctrl+P"_s, [this] { preview(); });
    m_run = addCommand(
        tr("Run Now"), u"R"_s, [this] { askAndRun(); }, m_table);
    m_install = addCommand(tr("Install…"), u"Ctrl+N"_s, [this] {
        Q_EMIT placeWanted(placeOf({IntegrationPlace::Kind::Available, {}}));
    });
    addCommand(
        tr("Copy ID"), u"C"_s, [this] { QGuiApplication::clipboard()->setText(m_details.slug()); }, m_table);
    m_preview->setEnabled(false);
    m_run->setEnabled(false);
    m_commands = new IntegrationCommands(
        m_presenter, m_question,
        [this](const QString &text, const QKeySequence &keys, const std::function<void()> &work) {
            return addCommand(text, keys, work);
        },
        this);
}

void IntegrationsPage::makePanel(const Theme &theme, const Clock &clock, QWidget *parent)
{
    const IntegrationPanel::Actions actions{
        *addCommand(tr("Edit Settings"), {}, [this] { m_panel->settings().beginEditing(); }),
        *addCommand(tr("Save"), QKeySequence::Save, [this] { save(); }),
        *addCommand(tr("Discard Changes"), {}, [this] { m_panel->settings().endEditing(); }),
        *addCommand(tr("Add Schedule…"), {}, [this] { m_panel->schedules().beginAdding(); }),
        *addCommand(tr("Add Schedule"), {}, [this] { askAndSchedule(); }),
        *addCommand(tr("Cancel"), {}, [this] { m_panel->schedules().endAdding(); }),
        *addCommand(tr("Save Source"), {}, [this] { askAndSaveSource(); }),
        *addCommand(tr("Keep the Source"), {}, [this] { m_panel->streams().endChoosing(); }),
        *addCommand(tr("All Runs"), {}, [this] {
            Q_EMIT placeWanted({Area::Runs, {}});
        })};
    m_panel = new IntegrationPanel(theme, clock, *m_commands, actions, parent);
    m_panel->setMinimumWidth(metrics::panelLeast);
    m_panel->hide();
    addCommand(tr("Details Panel"), u"Ctrl+\\"_s, [this] { switchPanel(); });
    auto *const space = new QAction(m_table);
    space->setShortcut(Qt::Key_Space);
    space->setShortcutContext(Qt::WidgetShortcut);
    connect(space, &QAction::triggered, this, &IntegrationsPage::switchPanel);
    m_table->addAction(space);
}

void IntegrationsPage::save()
{
    const auto change = m_panel->settings().change();
    if (!change)
        return;
    if (m_panel->settings().isTouched())
        m_details.configure(*change);
    else
        m_panel->settings().endEditing();
}

void IntegrationsPage::askAndRemove(const Schedule &schedule)
{
    m_question(tr("Remove the schedule?"),
        tr("%1 no longer runs %2. What it did stays in the history.")
            .arg(schedule.slug, timingWords(schedule.timing)),
        {tr("Remove"), Consent::Weight::Loses}, [this, id = schedule.id] { m_details.removeSchedule(id); });
}

void IntegrationsPage::askAndSchedule()
{
    const auto wish = m_panel->schedules().form().wish();
    if (!wish)
        return;
    const auto go = [this, wish] { m_details.addSchedule(*wish); };
    if (wish->mode == RunMode::DryRun)
        return go();
    m_production.beforeSchedule(m_details.slug(), timingWords(timingOf(*wish)), go);
}

void IntegrationsPage::askAndResume(const Schedule &schedule)
{
    const auto go = [this, id = schedule.id] { m_details.resumeSchedule(id); };
    if (schedule.kind == ExecutionKind::DryRun)
        return go();
    m_production.beforeSchedule(schedule.slug, timingWords(schedule.timing), go);
}

void IntegrationsPage::askAndSaveSource()
{
    const SourceForm &form = m_panel->streams().form();
    const auto choice = form.choice();
    const auto go = [this, change = form.change()] { m_details.saveSource(change); };
    if (!choice || !form.isTouched())
        return go();
    m_production.beforePush(m_details.slug(), choice->source, go);
}

void IntegrationsPage::askAndSwitch(const ConfigurationChange &change)
{
    const auto go = [this, change] { m_details.configure(change); };
    const QString stream = change.streams.isEmpty() ? QString() : change.streams.firstKey();
    const auto source = m_panel->streams().sourceOf(stream);
    if (!source || !change.streams.value(stream))
        return go();
    m_production.beforePush(m_details.slug(), *source, go);
}

QList<Integration> IntegrationsPage::runnable() const
{
    QList<Integration> runnable;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const IntegrationRow *const row = m_model->at(index.row());
        if (row && row->integration.isEnabled())
            runnable.append(row->integration);
    }
    return runnable;
}

void IntegrationsPage::preview()
{
    const QList<Integration> wanted = runnable();
    if (wanted.size() == 1)
        return m_presenter.execute(wanted.first().slug, RunMode::DryRun);
    QStringList slugs;
    for (const Integration &integration : wanted)
        slugs.append(integration.slug);
    if (!slugs.isEmpty())
        m_presenter.executeBatch(slugs, RunMode::DryRun);
}

void IntegrationsPage::askAndRun()
{
    const QList<Integration> wanted = runnable();
    if (wanted.isEmpty())
        return;
    QStringList slugs;
    for (const Integration &integration : wanted)
        slugs.append(integration.slug);
    const auto inProduction = std::ranges::count(wanted, Environment::Production, &Integration::environment);
    if (slugs.size() == 1)
        return m_production.beforeRun(
            slugs.first(), [this, slug = slugs.first()] { m_presenter.execute(slug, RunMode::Run); });
    const auto go = [this, slugs] { m_presenter.executeBatch(slugs, RunMode::Run); };
    const qsizetype leftOut = m_table->selectionModel()->selectedRows().size() - wanted.size();
    QString text = tr("%1 integrations fetch and write, %2 of them in production: %3.")
                       .arg(wording::count(slugs.size()), wording::count(inProduction), slugs.join(u", "_s));
    if (leftOut > 0)
        text += u' ' + tr("%1 are left out, because they are not active.", nullptr, int(leftOut))
                           .arg(wording::count(leftOut));
    m_question(m_run->text(), text, tr("Run %1").arg(wording::count(slugs.size())), go);
}

} // namespace patchbay
