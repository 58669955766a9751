// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/transaction.h"

#include <QString>

#include <optional>

namespace patchbay {

/// A stream's row and its workspace's, as the tables refer to them.
struct StreamRow
{
    qint64 workspace = 0;
    qint64 id = 0;
};

/// Nothing when none of the stream was ever stored, or the integration is gone.
[[nodiscard]] Result<std::optional<StreamRow>> findStream(DatabaseConnection &connection, qint64 workspace,
    const IntegrationId &integration, const QString &stream);
/// The same; it is made when it is not there. `NotFound` when the integration is gone.
[[nodiscard]] Result<StreamRow> findOrAddStream(
    Transaction &transaction, qint64 workspace, const IntegrationId &integration, const QString &stream);

} // namespace patchbay
