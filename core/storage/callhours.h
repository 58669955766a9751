// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/execution.h"
#include "core/storage/transaction.h"

#include <QList>

namespace patchbay {

/// Adds calls of an execution (by its row) to the hours that they began in.
[[nodiscard]] Result<> addToCallHours(
    Transaction &transaction, qint64 workspace, qint64 execution, const QList<CallRecord> &calls);

} // namespace patchbay
