// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attention.h"

#include "core/base/instant.h"
#include "ui/widgets/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Deed = AttentionStep::Deed;

constexpr auto lateness = 5min; ///< A schedule that is later than this is told of.

/// Texts outside any class are translated in a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QDateTime local(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant)).toLocalTime();
}

QString clockTime(Instant instant)
{
    return local(instant).toString(u"HH:mm"_s);
}

QString since(Instant then, Instant now)
{
    const bool isToday = local(then).date() == local(now).date();
    return isToday ? Words::tr("since %1").arg(clockTime(then)) : wording::ago(then, now);
}

AttentionStep show(const QString &words, Area area, const QString &object)
{
    return {Deed::Show, words, {area, object}, {}};
}

AttentionStep perform(Deed deed, const QString &words, const QString &slug)
{
    return {deed, words, {}, slug};
}

/// Gathers what needs attention, part by part.
class Watch
{
public:
    Watch(const OverviewReading &reading, Instant now)
        : m_reading(reading)
        , m_now(now)
    {
        for (const Integration &integration : reading.integrations)
            m_bySlug.insert(integration.slug, &integration);
    }

    [[nodiscard]] QList<Attention> all()
    {
        watchKeychain();
        for (const Integration &integration : m_reading.integrations)
            watchIntegration(integration);
        watchRuns();
        watchPlans();
        for (const ScheduleView &view : m_reading.schedules)
            watchSchedule(view.schedule);
        std::ranges::stable_sort(
            m_found, {}, [](const Attention &one) { return rankOf(one.look.glyphTone); });
        return m_found;
    }

private:
    [[nodiscard]] static int rankOf(Tone tone)
    {
        if (tone == Tone::Err)
            return 0;
        return tone == Tone::Warn ? 1 : 2;
    }

    [[nodiscard]] QString nameOf(const QString &slug) const
    {
        const Integration *const integration = m_bySlug.value(slug);
        return integration ? integration->name : slug;
    }

    /// What is not installed any more, or in error itself, is not told of once more by what follows from it.
    [[nodiscard]] bool isWell(const QString &slug) const
    {
        const Integration *const integration = m_bySlug.value(slug);
        return integration && integration->status == IntegrationStatus::Active;
    }

    void watchKeychain();
    void watchIntegration(const Integration &integration);
    void watchRuns();
    void watchRun(const Execution &execution, qsizetype inARow);
    void watchPlans();
    void watchPlan(const Plan &plan);
    void watchSchedule(const Schedule &schedule);

    const OverviewReading &m_reading;
    const Instant m_now;
    QHash<QString, const Integration *> m_bySlug;
    QSet<ExecutionId> m_told; ///< Executions that are in the list.
    QList<Attention> m_found;
};

void Watch::watchKeychain()
{
    const QString &state = m_reading.keychain.state;
    if (state.isEmpty() || state == "unlocked"_L1)
        return;
    const bool isLocked = state == "locked"_L1;
    const StatusLook look{isLocked ? Glyph::PadlockClosed : Glyph::OctagonCross,
        isLocked ? Tone::Warn : Tone::Err, Tone::Primary, {}};
    m_found.append(
        {look, isLocked ? Words::tr("The keychain is locked") : Words::tr("The keychain cannot be used"),
            isLocked ? Words::tr("Runs that need credentials wait for it. Unlock %1, then they go on.")
                           .arg(m_reading.keychain.name)
                     : Words::tr("%1 is %2: no integration can sign in.").arg(m_reading.keychain.name, state),
            {}, {}, {show(Words::tr("Open Settings"), Area::Settings, u"keychain"_s)}});
}

void Watch::watchIntegration(const Integration &integration)
{
    const AttentionStep open = show(Words::tr("Open"), Area::Integrations, integration.slug);
    const QString when = since(integration.statusSince, m_now);
    const StatusLook look = lookOf(integration.status);
    if (integration.status == IntegrationStatus::Error)
        m_found.append({look, Words::tr("%1 is in error").arg(integration.name),
            wording::sentence(integration.statusReason), when, integration.slug,
            {perform(Deed::TestConnection, Words::tr("Test Connection"), integration.slug), open}});
    if (integration.status == IntegrationStatus::Disconnected)
        m_found.append({{Glyph::RingBroken, Tone::Warn, Tone::Primary, look.word},
            Words::tr("%1 is not connected").arg(integration.name),
            wording::sentence(integration.statusReason), when, integration.slug, {open}});
}

void Watch::watchRuns()
{
    QHash<QString, Instant> succeeded;
    for (const ExecutionBucket &bucket : m_reading.figures.buckets) {
        if (bucket.lastSucceeded)
            succeeded[bucket.slug] = *bucket.lastSucceeded; // the buckets come oldest first
    }
    QHash<QString, QList<const Execution *>> since;
    QStringList order;
    for (const Execution &execution : m_reading.unsuccessful) {
        const auto good = succeeded.constFind(execution.slug);
        if (!isWell(execution.slug) || (good != succeeded.cend() && *good > execution.createdAt))
            continue;
        if (!order.contains(execution.slug))
            order.append(execution.slug);
        since[execution.slug].append(&execution);
    }
    for (const QString &slug : std::as_const(order))
        watchRun(*since[slug].first(), since[slug].size());
}

void Watch::watchRun(const Execution &execution, qsizetype inARow)
{
    m_told.insert(execution.id);
    const QString subject = Words::tr("%1 of %2").arg(wordOf(execution.kind), nameOf(execution.slug));
    QString title = Words::tr("%1 failed").arg(subject);
    QString cause = execution.error ? wording::sentence(execution.error->message) : QString();
    if (execution.status == ExecutionStatus::Partial)
        title = Words::tr("%1 was cut short").arg(subject);
    if (execution.status == ExecutionStatus::Interrupted) {
        title = Words::tr("%1 was interrupted").arg(subject);
        if (cause.isEmpty())
            cause = Words::tr("Patchbay went away in the middle. What was written until then is kept.");
    }
    if (cause.isEmpty())
        cause = Words::tr("It stopped in %1. What was written until then is kept.").arg(execution.stage);
    if (inARow > 1)
        cause = Words::tr("%1 times in a row. %2").arg(wording::count(inARow), cause);
    QList<AttentionStep> steps{show(Words::tr("Open Run"), Area::Runs, execution.id.value)};
    if (execution.kind == ExecutionKind::Apply && execution.plan)
        steps.append(show(Words::tr("Open Plan"), Area::Plans, execution.plan->value));
    else if (execution.kind == ExecutionKind::DryRun)
        steps.append(perform(Deed::Preview, Words::tr("Preview Again"), execution.slug));
    else
        steps.append(perform(Deed::Run, Words::tr("Run Again"), execution.slug));
    m_found.append({lookOf(execution.status), title, cause, wording::ago(execution.createdAt, m_now),
        execution.slug, steps});
}

void Watch::watchPlans()
{
    QSet<QString> seen; // what a newer plan says goes before an older one
    for (const Plan &plan : m_reading.plans) {
        if (!seen.contains(plan.slug) && m_bySlug.contains(plan.slug))
            watchPlan(plan);
        seen.insert(plan.slug);
    }
}

void Watch::watchPlan(const Plan &plan)
{
    const QString subject = Words::tr("Plan %1 of %2").arg(QString::number(plan.number), nameOf(plan.slug));
    const AttentionStep open = show(Words::tr("Open Plan"), Area::Plans, QString::number(plan.number));
    const AttentionStep again = perform(Deed::Preview, Words::tr("Preview Again"), plan.slug);
    const int changes = int(totalOf(plan.streams).changes());
    const QString proposed = wording::count(changes);
    const QString when = wording::ago(plan.createdAt, m_now);
    const StatusLook look = lookOf(plan.status);
    if (plan.status == PlanStatus::Stale)
        m_found.append({look, Words::tr("%1 is stale").arg(subject),
            Words::tr("A stored record changed since: preview the changes again."), when, plan.slug,
            {open, again}});
    else if (plan.status == PlanStatus::Incomplete && !m_told.contains(plan.execution))
        m_found.append({look, Words::tr("%1 is incomplete").arg(subject),
            Words::tr("The list was not read to its end. %1 changes are proposed, and no deletes.", nullptr,
                changes)
                .arg(proposed),
            when, plan.slug, {open, again}});
    else if (plan.status == PlanStatus::Ready && changes > 0)
        m_found.append({look, Words::tr("%1 waits to be applied").arg(subject),
            Words::tr("%1 changes are proposed; nothing has been written.", nullptr, changes).arg(proposed),
            when, plan.slug, {open}});
}

void Watch::watchSchedule(const Schedule &schedule)
{
    if (!schedule.isEnabled || !isWell(schedule.slug))
        return;
    const bool isPreview = schedule.kind == ExecutionKind::DryRun;
    const QList<AttentionStep> steps{
        perform(isPreview ? Deed::Preview : Deed::Run,
            isPreview ? Words::tr("Preview Now") : Words::tr("Run Now"), schedule.slug),
        show(Words::tr("Open"), Area::Integrations, schedule.slug)};
    const StatusLook look{Glyph::Clock, Tone::Warn, Tone::Primary, {}};
    const bool isLate = schedule.nextAt && *schedule.nextAt + schedule.timing.jitter + lateness < m_now;
    if (isLate)
        m_found.append({look, Words::tr("The schedule of %1 is late").arg(nameOf(schedule.slug)),
            Words::tr("It was due at %1, and has not run.").arg(wording::exact(*schedule.nextAt)),
            wording::ago(*schedule.nextAt, m_now), schedule.slug, steps});
    else if (schedule.last && !schedule.last->execution)
        m_found.append({look, Words::tr("The schedule of %1 left out a run").arg(nameOf(schedule.slug)),
            wording::sentence(schedule.last->reason), wording::ago(schedule.last->dueAt, m_now),
            schedule.slug, steps});
}

} // namespace

QList<Attention> attentionOf(const OverviewReading &reading, Instant now)
{
    return Watch(reading, now).all();
}

Headline headlineOf(const OverviewReading &reading, const QList<Attention> &attention, Instant now)
{
    const QString installed = wording::count(reading.integrations.size());
    if (attention.isEmpty()) {
        const QString last =
            reading.latest ? Words::tr("Last run: %1.").arg(wording::ago(reading.latest->createdAt, now))
                           : Words::tr("Nothing has run yet.");
        return {Words::tr("Everything is working"),
            Words::tr("Integrations installed: %1. %2").arg(installed, last)};
    }
    QSet<QString> affected;
    for (const Attention &one : attention) {
        if (!one.slug.isEmpty())
            affected.insert(one.slug);
    }
    const QString sentence =
        attention.size() == 1 ? Words::tr("One thing needs attention")
                              : Words::tr("%1 things need attention").arg(wording::count(attention.size()));
    return {sentence, Words::tr("Integrations affected: %1 of %2. Everything else is working.")
                          .arg(wording::count(affected.size()), installed)};
}

} // namespace patchbay
