// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/callstatistics.h"

#include <QList>

namespace patchbay {

/// The port to the figures of past calls. They are kept in the transaction that keeps the calls themselves,
/// and outlive them. Thread-safe.
class CallHistory
{
public:
    virtual ~CallHistory() = default;

    /// The hours that begin from `from` until before `to`, oldest first; those without a call are missing.
    [[nodiscard]] virtual Result<QList<CallHour>> hours(
        const IntegrationId &integration, Instant from, Instant to) = 0;
    /// Forgets hours that began before; at most `limit`. The number says how many went.
    [[nodiscard]] virtual Result<int> forget(Instant before, int limit) = 0;
};

} // namespace patchbay
