// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/caller.h"
#include "core/model/integrations.h"

#include <QList>

namespace patchbay {

/// One line of the audit: who did what, when.
struct AuditRow
{
    qint64 number = 0; ///< Grows with each row.
    Instant at;
    QString callerId;
    QString callerName;
    AuditEntry entry;
    QString subject; ///< What it was done to: a slug, an execution's or plan's id; may be empty.

    bool operator==(const AuditRow &) const = default;
};

/// The port to reading the audit. Rows are written together with what they tell of. Thread-safe.
class AuditLog
{
public:
    virtual ~AuditLog() = default;

    /// Newest first, those with a number below `before` (0: from the newest); at most `limit` (500).
    [[nodiscard]] virtual Result<QList<AuditRow>> page(qint64 before, int limit) = 0;
};

} // namespace patchbay
