// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/records.h"
#include "core/storage/transaction.h"

namespace patchbay {

/// Performs a RecordJob in the transaction it is given. `workspace` is SqlWorkspace::row().
[[nodiscard]] Result<> writeRecordJob(Transaction &transaction, qint64 workspace, const RecordJob &job);

} // namespace patchbay
