// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/callstatistics.h"
#include "core/storage/statement.h"

namespace patchbay {

/// The columns that readCallHourRow expects, in its order.
#define PATCHBAY_CALL_HOUR_COLUMNS "hour, calls, faults, latency"

/// `Internal` when the row does not hold an hour.
[[nodiscard]] Result<CallHour> readCallHourRow(const Statement &row);

/// `server:3 transport:1`
[[nodiscard]] QByteArray faultsText(const QMap<CallFault, qint64> &faults);

} // namespace patchbay
