// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/integration.h"
#include "core/storage/statement.h"

#include <QByteArray>

namespace patchbay {

/// The columns that readIntegrationRow expects, in its order.
#define PATCHBAY_INTEGRATION_COLUMNS                                                                         \
    "uid, slug, name, type, connector, connector_version, environment, status, status_since, installed_at, " \
    "configured_at, last_sync, revision, configuration"

/// An integration from the present row. `Internal` when the row does not hold one.
[[nodiscard]] Result<Integration> readIntegrationRow(const Statement &row);

/// Binds what may change of an integration.
void bindState(Statement &statement, const Integration &integration);

} // namespace patchbay
