// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/batchrun.h"

#include <QStringList>

namespace patchbay {

/// A batch of runs or previews.
struct BatchRequest
{
    QStringList slugs;                       ///< In the order in which they are started.
    ExecutionKind kind = ExecutionKind::Run; ///< Not Apply.
    int maxConcurrent = 4;                   ///< 1 to Batch::mostConcurrent.
    int stopAfter = 0;                       ///< Failures; 0: goes on whatever fails.
    Milliseconds timeout{RunRequest::longest};
    BatchAuthority authority;
};

/// Starts batches, ends them, and takes them up again. Change notices: `batch` with its id. Thread-safe.
class BatchRuns
{
public:
    /// What a resume runs again, beside what was not started, cancelled or interrupted.
    enum class Retry { Nothing, Failed };

    BatchRuns(Runs &runs, const RunPorts &ports, const RunStores &stores, Batches &batches);
    /// Interrupts what is under way, with the executions of it; nothing starts in the Runs any more.
    ~BatchRuns();

    /// `NotFound` (`integration.notFound`): one of them is not installed, and then none is run.
    /// `InvalidInput`: none is named, one twice, too many, or a figure out of its bounds. What else keeps a
    /// member from running is that member's failure. Otherwise the batch as it is now.
    [[nodiscard]] Result<Batch> start(const BatchRequest &request, BatchRun::Finished finished = {});
    /// A new batch that applies the plans which the previews of a batch made, as far as they are not applied.
    /// `Conflict`: there is none left to apply.
    [[nodiscard]] Result<Batch> apply(
        const BatchId &previews, const BatchAuthority &authority, BatchRun::Finished finished = {});
    /// Runs what was not finished. `Conflict`: it is running, or nothing is left.
    [[nodiscard]] Result<Batch> resume(const BatchId &id, Retry retry, const BatchAuthority &authority);
    /// Starts nothing more of it and cancels its executions. `Conflict`: it has ended already.
    [[nodiscard]] Result<Batch> cancel(const BatchId &id, const Caller &caller);

    /// What an engine that went away left running becomes interrupted. Call once, before the first start and
    /// after Runs::recover().
    [[nodiscard]] Result<> recover();
    /// Starts nothing more. What runs is ended by whoever ends the Runs.
    void interrupt();

private:
    [[nodiscard]] Result<> check(const BatchRequest &request) const;
    [[nodiscard]] Result<Batch> create(
        Batch batch, const BatchAuthority &authority, BatchRun::Finished finished);
    void launch(const Batch &batch, const BatchAuthority &authority, BatchRun::Finished finished);
    [[nodiscard]] BatchRun *active(const BatchId &id);

    Runs &m_runs;
    const RunPorts m_ports;
    const RunStores m_stores;
    Batches &m_batches;
    IdSource m_ids;
    std::mutex m_resuming; ///< Held while a batch is taken up again: nobody else does it meanwhile.
    std::mutex m_mutex;    ///< Guards all below.
    std::map<BatchId, std::unique_ptr<BatchRun>> m_active;
    bool m_isInterrupted = false;
};

} // namespace patchbay
