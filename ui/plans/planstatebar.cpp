// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/planstatebar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/proportionbar.h"
#include "ui/widgets/wording.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace patchbay {

namespace {

/// Texts outside any class are translated in a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanStateBar)
};

QString progressOf(const Plan &plan)
{
    return Words::tr("%1 of %2 changes are written", nullptr, int(plan.changeCount))
        .arg(wording::count(plan.appliedCount), wording::count(plan.changeCount));
}

/// Of an apply that ended and left something undone.
PlanTold endOf(const Plan &plan, const Execution &apply)
{
    const bool isOver = plan.status == PlanStatus::Applied;
    const QString rest =
        isOver ? QString() : progressOf(plan) + u' ' + Words::tr("Press Apply to go on with the others.");
    if (apply.status == ExecutionStatus::Cancelled)
        return {lookOf(apply.status), Words::tr("The apply was cancelled"), rest};
    const QString why = apply.error ? wording::sentence(apply.error->message) : QString();
    return {{Glyph::OctagonCross, Tone::Err, Tone::Err, {}}, Words::tr("The apply did not succeed"),
        why.isEmpty() ? rest : why + u' ' + rest};
}

} // namespace

std::optional<PlanTold> toldOf(const Plan &plan, const std::optional<Execution> &lastApply)
{
    const StatusLook warns{Glyph::Triangle, Tone::Warn, Tone::Warn, {}};
    const PlanTold progress{{Glyph::Arc, Tone::Accent, Tone::Accent, {}}, progressOf(plan), {}, true, false};
    // Before its first change is written the plan itself does not know that it is being applied.
    if (lastApply && !isSettled(lastApply->status))
        return progress;
    switch (plan.status) {
    case PlanStatus::Stale: {
        const bool isKnown = lastApply && lastApply->error;
        return PlanTold{warns,
            Words::tr("Stored records changed since the preview: this plan is not applied any more"),
            isKnown ? wording::sentence(lastApply->error->message) : QString(), false, true};
    }
    case PlanStatus::Incomplete:
        return PlanTold{warns, Words::tr("The list was not read to its end"),
            Words::tr("What is here may be applied. Deletes are not proposed, because nobody knows what is "
                      "missing."),
            false, true};
    case PlanStatus::Applying:
        return lastApply ? endOf(plan, *lastApply) : progress;
    case PlanStatus::Applied:
    case PlanStatus::Ready:
        if (lastApply && isSettled(lastApply->status) && lastApply->status != ExecutionStatus::Succeeded)
            return endOf(plan, *lastApply);
        return {};
    case PlanStatus::Building:
        break;
    }
    return {};
}

PlanStateBar::PlanStateBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, this))
    , m_progress(new ProportionBar(theme, metrics::tight, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    hide();
}

void PlanStateBar::addButton(QWidget *button)
{
    m_banner->addButton(button);
}

void PlanStateBar::tell(const Plan &plan, const std::optional<PlanTold> &told)
{
    setVisible(told.has_value());
    if (!told)
        return;
    m_banner->tell(told->look, told->sentence, told->meaning);
    m_progress->setVisible(plan.status == PlanStatus::Applying);
    m_progress->setParts(
        {{plan.appliedCount, Tone::Accent}, {plan.changeCount - plan.appliedCount, Tone::Quiet}});
}

} // namespace patchbay
