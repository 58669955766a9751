// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/executions/batches.h"
#include "core/executions/runs.h"
#include "core/model/batch.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace patchbay {

/// In whose name the executions of a batch are started now, and with what right.
struct BatchAuthority
{
    Caller caller;
    RunTrigger trigger = RunTrigger::Person;
    ApplyRequest::Confirmation confirmation =
        ApplyRequest::Confirmation::NotGiven; ///< Where plans are applied.
};

/// One batch on its way, on a thread of its own: starts its waiting members, a few at a time, in their order,
/// and keeps what came of each. Everything it refers to outlives it.
class BatchRun
{
public:
    /// Called once, on the batch's thread, after its end is stored.
    using Finished = std::function<void(const Batch &)>;

    struct Parts
    {
        Runs &runs;
        Batches &batches;
        const Clock &clock;
        ChangeSink &changes;
    };

    BatchRun(Batch batch, BatchAuthority authority, const Parts &parts, Finished finished);
    /// Waits for its end.
    ~BatchRun() = default;
    BatchRun(const BatchRun &) = delete;
    BatchRun &operator=(const BatchRun &) = delete;

    /// Starts nothing more, and asks what runs to end.
    void cancel();
    /// Starts nothing more. What runs is ended by whoever ends the Runs.
    void interrupt();
    [[nodiscard]] bool hasEnded() const;

private:
    enum class Cause { None, Cancelled, Interrupted };

    /// What others tell the batch; executions that end after it leave their word here.
    struct Mailbox
    {
        std::mutex mutex; ///< Guards all below.
        std::condition_variable news;
        std::deque<Execution> ended;
        std::map<ExecutionId, int> active; ///< Under way, with the number of its member.
        Cause cause = Cause::None;
        bool isOver = false;
    };

    void run();
    void startSome();
    [[nodiscard]] bool mayStart() const;
    [[nodiscard]] Cause cause() const;
    void start(BatchMember &member);
    [[nodiscard]] Result<Execution> begin(const BatchMember &member);
    void takeEnded();
    void conclude();
    void store(const QList<BatchMember> &members);
    [[nodiscard]] BatchStatus statusAtEnd() const;

    Batch m_batch; ///< Of the batch's thread.
    const BatchAuthority m_authority;
    const Parts m_parts;
    const Finished m_finished;
    int m_failures = 0;   ///< Since it was started or resumed.
    qsizetype m_next = 0; ///< Index of the member that is to be looked at next.
    const std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>();
    std::jthread m_thread; ///< Last: it uses the others.
};

/// What an execution that has ended means for its member.
void takeOutcome(BatchMember &member, const Execution &execution);

} // namespace patchbay
