// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/executionwork.h"
#include "core/executions/runqueue.h"
#include "core/executions/runs.h"
#include "core/model/connector.h"

#include <atomic>
#include <memory>
#include <stop_token>

namespace patchbay {

/// What is said of an execution that ended because the engine did.
[[nodiscard]] Error interruption();

/// One execution from its start to its stored end: watches its time, lets its work be done, says what came of
/// it.
class ExecutionRun final : public RunQueue::Task
{
public:
    struct Parts
    {
        RunPorts ports;
        ExecutionLog &log;
        Runs::AuthenticationFailed authenticationFailed;
        Runs::Finished finished;
        QMap<QString, QString> counters; ///< Telemetry counter of each stream that has one.
        bool isWriting = false;          ///< It writes records, so that its end moves the last sync.
    };

    ExecutionRun(const Execution &execution, std::unique_ptr<ExecutionWork> work, Parts parts);

    void run() override;
    void announce() override;
    void cancel() override;
    void interrupt() override;

private:
    /// Why it had to end before its own end.
    enum class Cause { None, Cancelled, TimedOut, Interrupted };

    void end(Cause cause);
    [[nodiscard]] Result<std::optional<Error>> work(RunJournal &journal);
    void conclude(const Result<std::optional<Error>> &result, const RunJournal &journal);
    void explainEnd(const Error &error);
    void moveLastSync();
    void store(const QList<CallRecord> &calls);

    [[nodiscard]] bool isWriting() const { return m_parts.isWriting; }

    Execution m_execution;
    const std::unique_ptr<ExecutionWork> m_work;
    const Parts m_parts;
    std::atomic<Cause> m_cause = Cause::None;
    std::stop_source m_stop;
};

} // namespace patchbay
