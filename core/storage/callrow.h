// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/execution.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace patchbay {

/// The columns that readCallRow expects, in its order.
#define PATCHBAY_CALL_COLUMNS                                                                                \
    "number, stage, method, url, effect, attempt, status, dns_us, connect_us, tls_us, first_byte_us, "       \
    "total_us, "                                                                                             \
    "bytes_sent, bytes_received, started_at, waited_ms, error"

/// A call from the present row. `Internal` when the row does not hold one.
[[nodiscard]] Result<CallRecord> readCallRow(const Statement &row);

/// Adds calls to the history of the execution with that row.
[[nodiscard]] Result<> appendCalls(
    Transaction &transaction, qint64 workspace, qint64 execution, const QList<CallRecord> &calls);

} // namespace patchbay
