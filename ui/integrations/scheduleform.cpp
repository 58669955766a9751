// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/scheduleform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/form.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/label.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString modeField = u"mode"_s;
const QString rhythmField = u"rhythm"_s;
const QString minutesField = u"minutes"_s;
const QString cronField = u"cron"_s;
const QString zoneField = u"zone"_s;
const QString everyRhythm = u"every"_s;
const QString timesRhythm = u"cron"_s;

FieldSpec choice(
    const QString &name, const QString &label, const QStringList &choices, const QStringList &labels)
{
    FieldSpec field;
    field.name = name;
    field.label = label;
    field.kind = FieldSpec::Kind::Choice;
    field.choices = choices;
    field.choiceLabels = labels;
    field.defaultValue = choices.first();
    return field;
}

QList<FieldSpec> whatFields()
{
    return {
        choice(modeField, ScheduleForm::tr("What"), {u"dry_run"_s, u"run"_s},
            {ScheduleForm::tr("Preview: the plan waits for you"), ScheduleForm::tr("Run: fetch and write")}),
        choice(rhythmField, ScheduleForm::tr("When"), {everyRhythm, timesRhythm},
            {ScheduleForm::tr("Every so many minutes"), ScheduleForm::tr("At times (cron)")})};
}

QList<FieldSpec> timingFields(const QString &rhythm)
{
    FieldSpec minutes;
    minutes.name = minutesField;
    minutes.label = ScheduleForm::tr("Minutes");
    minutes.kind = FieldSpec::Kind::Whole;
    minutes.isRequired = true;
    minutes.pattern = u"[1-9][0-9]{0,5}"_s;
    minutes.example = u"60"_s;
    FieldSpec cron;
    cron.name = cronField;
    cron.label = ScheduleForm::tr("Cron");
    cron.hint = ScheduleForm::tr("Minute, hour, day, month, weekday; or @daily and the like.");
    cron.example = u"0 3 * * 1-5"_s;
    cron.isRequired = true;
    FieldSpec zone;
    zone.name = zoneField;
    zone.label = ScheduleForm::tr("Time zone");
    zone.defaultValue = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    zone.example = u"Asia/Riyadh"_s;
    zone.isRequired = true;
    return rhythm == timesRhythm ? QList<FieldSpec>{cron, zone} : QList<FieldSpec>{minutes};
}

} // namespace

ScheduleTiming timingOf(const ScheduleWish &wish)
{
    ScheduleTiming timing;
    if (wish.everySeconds)
        timing.every = std::chrono::seconds(*wish.everySeconds);
    timing.cron = wish.cron.value_or(QString());
    timing.timeZone = wish.timeZone.value_or(QString());
    return timing;
}

ScheduleForm::ScheduleForm(const Theme &theme, QAction &add, QAction &giveUp, QWidget *parent)
    : QWidget(parent)
    , m_form(new Form(theme, metrics::labelWidth, this))
    , m_times(new Label(theme, TextRole::Meta, Tone::Secondary, this))
    , m_refusal(new HintLine(theme, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::control, 0, 0);
    column->setSpacing(metrics::section);
    m_times->setWordWrap(true);
    column->addWidget(m_form);
    column->addWidget(m_times);
    column->addWidget(m_refusal);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton(theme, add, {}, this));
    buttons->addWidget(new ActionButton(theme, giveUp, {}, this));
    buttons->addStretch();
    column->addLayout(buttons);
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(m_form, &Form::edited, this, &ScheduleForm::takeEdit);
    connect(m_form, &Form::submitted, &add, &QAction::trigger);
    connect(&m_rest, &QTimer::timeout, this, &ScheduleForm::tellTiming);
}

void ScheduleForm::begin()
{
    m_form->setFields(whatFields() + timingFields(everyRhythm));
    m_form->setValues({{minutesField, u"60"_s}});
    m_fresh = m_form->values();
    m_form->focusFirst();
    takeEdit();
}

void ScheduleForm::goOn(const QMap<QString, QString> &typed)
{
    begin();
    m_form->setFields(whatFields() + timingFields(typed.value(rhythmField)));
    m_form->setValues(typed);
    takeEdit();
}

QMap<QString, QString> ScheduleForm::values() const
{
    return m_form->values();
}

bool ScheduleForm::isTouched() const
{
    return m_form->values() != m_fresh;
}

void ScheduleForm::takeEdit()
{
    m_refusal->hide();
    const QString rhythm = m_form->value(rhythmField);
    const bool hasCron = m_form->values().contains(cronField);
    if (hasCron != (rhythm == timesRhythm)) {
        // Queued: the choice that told of itself is one of the fields that are made anew.
        QMetaObject::invokeMethod(
            m_form,
            [this, rhythm] {
                const QMap<QString, QString> kept = m_form->values();
                m_form->setFields(whatFields() + timingFields(rhythm));
                m_form->setValues(kept);
                m_form->setValues({{rhythmField, rhythm}, {minutesField, u"60"_s}});
                m_rest.start();
            },
            Qt::QueuedConnection);
    }
    m_rest.start();
    Q_EMIT edited();
}

void ScheduleForm::tellTiming()
{
    ScheduleTiming timing;
    if (m_form->value(rhythmField) == timesRhythm) {
        timing.cron = m_form->value(cronField);
        timing.timeZone = m_form->value(zoneField);
    } else {
        timing.every = std::chrono::minutes(m_form->value(minutesField).toInt());
    }
    const bool isTyped = !timing.cron.isEmpty() || timing.every.value_or(0s) > 0s;
    if (isTyped)
        Q_EMIT timingTyped(timing);
    else
        m_times->setText(tr("The next times are shown here."));
}

std::optional<ScheduleWish> ScheduleForm::wish() const
{
    if (!m_form->check())
        return std::nullopt;
    ScheduleWish wish;
    wish.mode = m_form->value(modeField) == "run"_L1 ? RunMode::Run : RunMode::DryRun;
    if (m_form->value(rhythmField) == timesRhythm) {
        wish.cron = m_form->value(cronField);
        wish.timeZone = m_form->value(zoneField);
    } else {
        wish.everySeconds = m_form->value(minutesField).toInt() * 60;
    }
    return wish;
}

void ScheduleForm::showTimes(const QList<ComingRun> &times)
{
    m_refusal->hide();
    QStringList words{tr("Next:")};
    for (const ComingRun &run : times)
        words.append(run.words);
    m_times->setText(words.join(u'\n'));
}

void ScheduleForm::showRefusal(const QString &reason)
{
    m_times->setText({});
    m_refusal->tell(reason, Tone::Err);
}

} // namespace patchbay
