// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/schedulessection.h"

#include "ui/integrations/scheduleform.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statusword.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

QPushButton *smallButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *const button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setFlat(true);
    button->setAccessibleName(name);
    return button;
}

} // namespace

QString timingWords(const ScheduleTiming &timing)
{
    if (!timing.every)
        return SchedulesSection::tr("at %1 (%2)").arg(timing.cron, timing.timeZone);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*timing.every).count();
    if (minutes % (24 * 60) == 0)
        return minutes == 24 * 60 ? SchedulesSection::tr("every day")
                                  : SchedulesSection::tr("every %1 days").arg(minutes / (24 * 60));
    if (minutes % 60 == 0)
        return minutes == 60 ? SchedulesSection::tr("every hour")
                             : SchedulesSection::tr("every %1 hours").arg(minutes / 60);
    return minutes == 1 ? SchedulesSection::tr("every minute")
                        : SchedulesSection::tr("every %1 minutes").arg(minutes);
}

SchedulesSection::SchedulesSection(const Theme &theme, const Actions &actions, QWidget *parent)
    : PanelSection(theme, tr("Schedules"), parent)
    , m_actions(actions)
    , m_drafts(u"schedule"_s)
    , m_form(new ScheduleForm(theme, actions.add, actions.giveUp, this))
{
    addToHead(actions.begin);
    content().addWidget(m_form);
    makeLines();
    hideForm();
    m_actions.begin.setEnabled(false); // until it is known for what
    connect(m_form, &ScheduleForm::edited, this, &SchedulesSection::keepDraft);
}

void SchedulesSection::setDetails(const IntegrationDetails &details)
{
    if (std::exchange(m_integration, details.integration.id.value) != details.integration.id.value) {
        hideForm();
        if (const auto draft = m_drafts.of(m_integration); !draft.isEmpty()) {
            showForm();
            m_form->goOn(draft);
        }
    }
    if (details.schedules == m_schedules)
        return;
    m_schedules = details.schedules;
    makeLines();
}

void SchedulesSection::makeLines()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *const column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::control);
    for (const ScheduleView &view : std::as_const(m_schedules))
        column->addWidget(lineOf(view));
    if (m_schedules.isEmpty()) {
        auto *const none = new Label(theme(), TextRole::Body, Tone::Quiet, m_lines);
        none->setText(tr("It runs when somebody asks for it."));
        column->addWidget(none);
    }
    content().insertWidget(0, m_lines);
    m_lines->show(); // at once, also in a panel that is shown already
}

QWidget *SchedulesSection::lineOf(const ScheduleView &view)
{
    const Schedule &schedule = view.schedule;
    auto *const line = new QWidget(m_lines);
    auto *const column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const row = new QHBoxLayout;
    const QString words = u"%1 %2"_s.arg(wordOf(schedule.kind), timingWords(schedule.timing));
    auto *const word = new StatusWord(theme(), StatusWord::Form::Plain, line);
    word->setStatus(schedule.isEnabled
                        ? StatusLook{Glyph::Clock, Tone::Quiet, Tone::Primary, words}
                        : StatusLook{Glyph::RingBars, Tone::Quiet, Tone::Quiet, tr("%1, paused").arg(words)});
    row->addWidget(word);
    row->addStretch();
    auto *const halt = smallButton(schedule.isEnabled ? tr("Pause") : tr("Resume"),
        schedule.isEnabled ? tr("Pause Schedule") : tr("Resume Schedule"), line);
    auto *const removal = smallButton(tr("Remove…"), tr("Remove Schedule"), line);
    row->addWidget(halt);
    row->addWidget(removal);
    column->addLayout(row);
    connect(halt, &QPushButton::clicked, this, [this, schedule] {
        if (schedule.isEnabled)
            Q_EMIT pauseWanted(schedule.id);
        else
            Q_EMIT resumeWanted(schedule);
    });
    connect(removal, &QPushButton::clicked, this, [this, schedule] { Q_EMIT removeWanted(schedule); });
    QStringList next;
    for (const ComingRun &run : view.next)
        next.append(run.words);
    if (schedule.last && !schedule.last->reason.text.isEmpty())
        next.append(tr("Last time skipped: %1").arg(wording::sentence(schedule.last->reason)));
    auto *const times = new Label(theme(), TextRole::Meta, Tone::Quiet, line);
    times->setWordWrap(true);
    times->setText(next.join(u'\n'));
    times->setVisible(!next.isEmpty());
    times->setIndent(metrics::glyph + metrics::word);
    column->addWidget(times);
    return line;
}

void SchedulesSection::beginAdding()
{
    showForm();
    m_form->begin();
}

void SchedulesSection::showForm()
{
    m_form->show();
    m_actions.begin.setEnabled(false);
    m_actions.add.setVisible(true);
    m_actions.giveUp.setVisible(true);
}

void SchedulesSection::endAdding()
{
    m_drafts.drop(m_integration);
    hideForm();
}

void SchedulesSection::hideForm()
{
    m_form->hide();
    m_actions.begin.setEnabled(true);
    m_actions.add.setVisible(false);
    m_actions.giveUp.setVisible(false);
}

void SchedulesSection::keepDraft() const
{
    if (isTouched())
        m_drafts.keep(m_integration, m_form->values());
    else
        m_drafts.drop(m_integration);
}

bool SchedulesSection::isTouched() const
{
    return !m_form->isHidden() && m_form->isTouched();
}

} // namespace patchbay
