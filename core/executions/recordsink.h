// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/executions/executionlog.h"
#include "core/executions/recordchange.h"
#include "core/executions/streamstates.h"

#include <QList>

#include <optional>

namespace patchbay {

/// What a run has found, cut into pieces that are kept whole or not at all.
struct RecordBatch
{
    static constexpr int mostChanges = 4'000;
    static constexpr int worthKeeping = 1'000; ///< So many are kept at once when the sink has nothing to do.
    static constexpr qsizetype mostBytes = 8 * 1024 * 1024; ///< Of bodies; the last change may exceed it.

    QString stream;
    QList<RecordChange> changes;    ///< Perhaps none; never an unchanged one.
    std::optional<StreamMove> move; ///< The stream was read to its end with this batch.
    ExecutionProgress progress;     ///< Its counts include this batch, and nothing after it.
    QList<CallRecord> calls;        ///< Calls made since the batch before.
};

/// That so many of a stream's stored records would be deleted.
struct DeleteShare
{
    QString stream;
    qint64 deletes = 0;
    qint64 stored = 0;
};

/// Where the findings of a run go. There are two: one performs them, one saves them as a plan. Whoever finds
/// them does not know which.
class RecordSink
{
public:
    virtual ~RecordSink() = default;

    /// Keeps a batch. Called on another thread than the run's, one after the other.
    [[nodiscard]] virtual Result<> take(const RecordBatch &batch) = 0;
    /// Whether the deletes of a stream may follow, before any of them is found. Called on the run's thread.
    [[nodiscard]] virtual Result<> admit(const DeleteShare &share) = 0;
};

/// Whether the share is above the limit, in percent.
[[nodiscard]] inline bool exceeds(const DeleteShare &share, int percent)
{
    return share.deletes * 100 > share.stored * percent;
}

/// `Conflict` with the key `execution.manyDeletes`: nobody can be asked.
[[nodiscard]] Error tooManyDeletes(const DeleteShare &share, int percent);

} // namespace patchbay
