// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/scheduler.h"

#include "core/base/log.h"
#include "core/connectors/connectordocument.h"
#include "core/executions/admission.h"
#include "core/executions/scheduletimes.h"

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// For the audit: `salla, every 900 s` or `salla, 0 3 * * * Asia/Riyadh, disabled`.
QString auditDetail(const QString &slug, const ScheduleTiming &timing, const QString &more)
{
    const QString times =
        timing.every ? u"every %1 s"_s.arg(timing.every->count()) : timing.cron + u' ' + timing.timeZone;
    return slug + u", "_s + times + more;
}

Caller callerFor(const Schedule &schedule)
{
    return {u"schedule:"_s + schedule.id.value, u"Schedule of "_s + schedule.slug, Role::Operator};
}

void warn(const Error &error)
{
    qCWarning(logExecutions).noquote() << error.message.text << error.detail;
}

} // namespace

Scheduler::Scheduler(Schedules &schedules, Runs &runs, const RunPorts &ports)
    : m_schedules(schedules)
    , m_runs(runs)
    , m_ports(ports)
    , m_ids(ports.clock, ports.random)
{}

Scheduler::~Scheduler() = default;

Result<> Scheduler::begin()
{
    const Result<QList<ScheduleDue>> enabled = m_schedules.due();
    if (!enabled)
        return passOn(enabled);
    for (const ScheduleDue &due : *enabled)
        wake(due.schedule, due.at, due.jitter);
    m_thread = std::jthread([this](const std::stop_token &stop) { work(stop); });
    return {};
}

void Scheduler::end()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

Result<Schedule> Scheduler::add(const ScheduleOrder &order, const Caller &caller)
{
    if (const Result<> admitted = admitRequest(caller, order.timeout); !admitted)
        return passOn(admitted);
    const Result<Timetable> table = Timetable::from(order.timing);
    if (!table)
        return passOn(table);
    const Result<Integration> integration = m_ports.integrations.bySlug(order.slug);
    if (!integration)
        return passOn(integration);
    if (const Result<> checked = checkStreams(*integration, order.streams); !checked)
        return passOn(checked);
    Schedule schedule;
    schedule.id = m_ids.next<ScheduleId>();
    schedule.integration = integration->id;
    schedule.slug = integration->slug;
    schedule.kind = order.kind;
    schedule.streams = order.streams;
    schedule.timeout = order.timeout;
    schedule.timing = order.timing;
    schedule.isEnabled = order.isEnabled;
    schedule.createdAt = schedule.since = m_ports.clock.now();
    if (order.isEnabled)
        schedule.nextAt = table->next(schedule.since, schedule.since);
    const AuditEntry audit{u"schedule.add"_s, auditDetail(schedule.slug, schedule.timing, {})};
    if (const Result<> added = m_schedules.add(schedule, caller, audit); !added)
        return passOn(added);
    if (schedule.nextAt)
        wake(schedule.id, *schedule.nextAt, schedule.timing.jitter);
    return schedule;
}

Result<Schedule> Scheduler::change(const ScheduleId &id, const ScheduleEdit &edit, const Caller &caller)
{
    if (const Result<> admitted = admitRequest(caller, edit.timeout.value_or(RunRequest::longest)); !admitted)
        return passOn(admitted);
    const Result<Schedule> known = m_schedules.byId(id);
    if (!known)
        return known;
    const ScheduleTiming timing = edit.timing.value_or(known->timing);
    const Result<Timetable> table = Timetable::from(timing);
    if (!table)
        return passOn(table);
    const Result<Integration> integration = m_ports.integrations.byId(known->integration);
    if (!integration)
        return passOn(integration);
    if (const Result<> checked = checkStreams(*integration, edit.streams.value_or(known->streams)); !checked)
        return passOn(checked);
    const bool isEnabled = edit.isEnabled.value_or(known->isEnabled);
    const Instant now = m_ports.clock.now();
    const auto apply = [&](Schedule &schedule) -> Result<> {
        schedule.kind = edit.kind.value_or(schedule.kind);
        schedule.streams = edit.streams.value_or(schedule.streams);
        schedule.timeout = edit.timeout.value_or(schedule.timeout);
        if (edit.timing || (isEnabled && !schedule.isEnabled))
            schedule.since = now;
        schedule.timing = timing;
        schedule.isEnabled = isEnabled;
        schedule.nextAt = isEnabled ? std::optional(table->next(now, schedule.since)) : std::nullopt;
        return {};
    };
    const Result<Schedule> changed = m_schedules.change(id, apply, caller,
        {u"schedule.change"_s, auditDetail(known->slug, timing, isEnabled ? QString() : u", disabled"_s)});
    if (changed && changed->nextAt)
        wake(id, *changed->nextAt, timing.jitter);
    else if (changed)
        forget(id);
    return changed;
}

Result<> Scheduler::remove(const ScheduleId &id, const Caller &caller)
{
    if (const Result<> admitted = admitRequest(caller, RunRequest::longest); !admitted)
        return passOn(admitted);
    const Result<Schedule> known = m_schedules.byId(id);
    if (!known)
        return passOn(known);
    const AuditEntry audit{u"schedule.remove"_s, auditDetail(known->slug, known->timing, {})};
    if (const Result<> removed = m_schedules.remove(id, caller, audit); !removed)
        return removed;
    forget(id);
    return {};
}

void Scheduler::work(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        Turn turn = nextTurn();
        if (turn.due) {
            fire(*turn.due);
            continue;
        }
        const std::stop_callback ended(stop, [&turn] { turn.alarm.request_stop(); });
        m_ports.clock.sleep(turn.nap, turn.alarm.get_token());
    }
}

Scheduler::Turn Scheduler::nextTurn()
{
    const std::scoped_lock lock(m_mutex);
    m_alarm = std::stop_source();
    const auto earliest = std::ranges::min_element(m_wakes, {}, [](const auto &wake) { return wake.second; });
    if (earliest == m_wakes.end())
        return {std::nullopt, longestNap, m_alarm};
    const Instant now = m_ports.clock.now();
    if (earliest->second <= now)
        return {earliest->first, {}, m_alarm};
    return {std::nullopt, std::min<std::chrono::nanoseconds>(earliest->second - now, longestNap), m_alarm};
}

void Scheduler::fire(const ScheduleId &id)
{
    const Result<Schedule> schedule = m_schedules.byId(id);
    if (!schedule && schedule.error().code != ErrorCode::NotFound) {
        warn(schedule.error());
        return wake(id, m_ports.clock.now() + longestNap, {}); // the disk may be well again then
    }
    if (!schedule || !schedule->nextAt)
        return forget(id); // removed or disabled in this moment
    const Result<Timetable> table = Timetable::from(schedule->timing);
    if (!table) { // a time zone that this machine does not know
        warn(table.error());
        return forget(id);
    }
    const Result<ScheduleRun> run = attempt(*schedule);
    if (!run)
        return forget(id); // the engine is about to end: the next one makes up for it
    const Instant next = table->next(std::max(run->at, run->dueAt), schedule->since);
    if (const Result<> recorded = m_schedules.record(id, *run, next); !recorded)
        warn(recorded.error());
    wake(id, next, schedule->timing.jitter);
}

Result<ScheduleRun> Scheduler::attempt(const Schedule &schedule)
{
    ScheduleRun run;
    run.dueAt = *schedule.nextAt;
    run.at = m_ports.clock.now();
    {
        const std::scoped_lock lock(m_active->mutex);
        if (!m_active->schedules.insert(schedule.id).second) {
            run.reason = message("schedule.overlapping",
                u"Cannot run %1 at its time: the last run of this schedule is still under way."_s,
                {schedule.slug});
            return run;
        }
    }
    const Result<Execution> started = start(schedule);
    if (started) {
        run.execution = started->id;
        return run;
    }
    {
        const std::scoped_lock lock(m_active->mutex);
        m_active->schedules.erase(schedule.id);
    }
    if (started.error().message.key == "execution.shuttingDown")
        return passOn(started);
    run.reason = started.error().message;
    return run;
}

Result<Execution> Scheduler::start(const Schedule &schedule)
{
    const RunRequest request{schedule.slug, schedule.kind, schedule.timeout, schedule.streams,
        callerFor(schedule), RunTrigger::Schedule};
    return m_runs.start(request, [active = m_active, id = schedule.id](const Execution &) {
        const std::scoped_lock lock(active->mutex);
        active->schedules.erase(id);
    });
}

Result<> Scheduler::checkStreams(const Integration &integration, const QStringList &streams)
{
    if (streams.isEmpty())
        return {};
    const Result<QByteArray> document = m_ports.integrations.connectorDocument(integration.id);
    if (!document)
        return passOn(document);
    const Result<Connector> connector = connectorFrom(*document);
    if (!connector)
        return passOn(connector);
    const auto chosen = chosenStreams(*connector, integration, streams);
    return chosen ? Result<>() : Result<>(passOn(chosen));
}

void Scheduler::wake(const ScheduleId &id, Instant next, std::chrono::seconds jitter)
{
    const auto later = std::chrono::duration<double>(jitter) * m_ports.random.fraction();
    const std::scoped_lock lock(m_mutex);
    m_wakes[id] = next + std::chrono::floor<Milliseconds>(later);
    m_alarm.request_stop();
}

void Scheduler::forget(const ScheduleId &id)
{
    const std::scoped_lock lock(m_mutex);
    m_wakes.erase(id);
}

} // namespace patchbay
