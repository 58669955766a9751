// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/batch.h"
#include "core/model/integrations.h"

#include <QList>

#include <optional>

namespace patchbay {

/// Which batches a page shows.
struct BatchQuery
{
    std::optional<BatchId> before; ///< The page continues after this one; ids sort by time.
    int limit = 50;                ///< At most 500.

    bool operator==(const BatchQuery &) const = default;
};

/// The port to the batches. Thread-safe. A write is committed when the call returns.
class Batches
{
public:
    virtual ~Batches() = default;

    /// Stores a new one with its members and the audit row, in the name of `batch.caller`.
    [[nodiscard]] virtual Result<> create(const Batch &batch, const AuditEntry &audit) = 0;
    /// Writes the batch's status and end, and these members of it.
    [[nodiscard]] virtual Result<> update(const Batch &batch, const QList<BatchMember> &members) = 0;
    /// Records that somebody did something to it: `batch.cancel`.
    [[nodiscard]] virtual Result<> audit(
        const BatchId &id, const Caller &caller, const AuditEntry &audit) = 0;

    [[nodiscard]] virtual Result<Batch> byId(const BatchId &id) = 0;
    /// Newest first, without their members.
    [[nodiscard]] virtual Result<QList<Batch>> page(const BatchQuery &query) = 0;
    /// Those that are running: after a start of the engine, the interrupted ones.
    [[nodiscard]] virtual Result<QList<Batch>> unsettled() = 0;
    /// Forgets those that have ended and were created before; at most `limit`, oldest first. The number says
    /// how many went.
    [[nodiscard]] virtual Result<int> forget(Instant createdBefore, int limit) = 0;
};

} // namespace patchbay
