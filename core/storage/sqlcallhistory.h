// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/callhistory.h"
#include "core/storage/database.h"

namespace patchbay {

/// The figures of past calls of one workspace. `workspace` is SqlWorkspace::row().
class SqlCallHistory final : public CallHistory
{
public:
    SqlCallHistory(Database &database, qint64 workspace);

    [[nodiscard]] Result<QList<CallHour>> hours(
        const IntegrationId &integration, Instant from, Instant to) override;
    [[nodiscard]] Result<int> forget(Instant before, int limit) override;

private:
    Database &m_database;
    const qint64 m_workspace;
};

} // namespace patchbay
