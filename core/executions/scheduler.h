// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/executions/runs.h"
#include "core/executions/schedules.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <stop_token>
#include <thread>

namespace patchbay {

/// A schedule to be.
struct ScheduleOrder
{
    QString slug;
    ExecutionKind kind = ExecutionKind::Run; ///< Run or DryRun.
    QStringList streams;                     ///< By name; empty: those that are switched on.
    Milliseconds timeout{RunRequest::longest};
    ScheduleTiming timing;
    bool isEnabled = true;
};

/// What is not set stays as it is.
struct ScheduleEdit
{
    std::optional<ExecutionKind> kind;
    std::optional<QStringList> streams;
    std::optional<Milliseconds> timeout;
    std::optional<ScheduleTiming> timing;
    std::optional<bool> isEnabled;
};

/// Keeps the schedules, and starts their runs when their time has come: on one thread, which sleeps until the
/// earliest. Rules: a time that was missed, because no engine ran or the machine slept, is made up for once,
/// as soon as there is an engine, however many were missed. A schedule whose last execution is under way is
/// skipped, and so is one whose integration may not run (paused, disconnected, in error, its run policy, or
/// another execution that writes to it); the history says why. A run is started in the name of
/// `schedule:<id>`. Thread-safe.
class Scheduler
{
public:
    /// Longer it never sleeps: the machine may sleep too, and its clock may be set.
    static constexpr std::chrono::minutes longestNap{1};

    Scheduler(Schedules &schedules, Runs &runs, const RunPorts &ports);
    /// Starts nothing more.
    ~Scheduler();

    /// Begins to run them. Call once.
    [[nodiscard]] Result<> begin();
    /// Starts nothing more. The destructor does it too.
    void end();

    /// `NotFound`: no such integration. `InvalidInput`: its timing, timeout or streams. `Denied`: the caller.
    [[nodiscard]] Result<Schedule> add(const ScheduleOrder &order, const Caller &caller);
    /// A new timing, and being enabled again, counts from now.
    [[nodiscard]] Result<Schedule> change(
        const ScheduleId &id, const ScheduleEdit &edit, const Caller &caller);
    [[nodiscard]] Result<> remove(const ScheduleId &id, const Caller &caller);

private:
    /// Schedules whose last execution is under way. Executions that end later leave their word here.
    struct Active
    {
        std::mutex mutex;
        std::set<ScheduleId> schedules; ///< Guarded by the mutex.
    };

    /// What the thread does next: start a schedule, or sleep until the alarm.
    struct Turn
    {
        std::optional<ScheduleId> due;
        std::chrono::nanoseconds nap{0};
        std::stop_source alarm;
    };

    void work(std::stop_token stop);
    [[nodiscard]] Turn nextTurn();
    void fire(const ScheduleId &id);
    [[nodiscard]] Result<ScheduleRun> attempt(const Schedule &schedule);
    [[nodiscard]] Result<Execution> start(const Schedule &schedule);
    [[nodiscard]] Result<> checkStreams(const Integration &integration, const QStringList &streams);
    void wake(const ScheduleId &id, Instant next, std::chrono::seconds jitter);
    void forget(const ScheduleId &id);

    Schedules &m_schedules;
    Runs &m_runs;
    const RunPorts m_ports;
    IdSource m_ids;
    const std::shared_ptr<Active> m_active = std::make_shared<Active>();
    std::mutex m_mutex;                    ///< Guards the two below.
    std::map<ScheduleId, Instant> m_wakes; ///< When each is to be started, with its jitter.
    std::stop_source m_alarm;              ///< Wakes the thread: a time has changed.
    std::jthread m_thread;                 ///< Last: it uses the others.
};

} // namespace patchbay
