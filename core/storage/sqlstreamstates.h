// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/executions/streamstates.h"
#include "core/storage/database.h"

namespace patchbay {

/// How far the streams of one workspace were read. `workspace` is SqlWorkspace::row().
class SqlStreamStates final : public StreamStates
{
public:
    SqlStreamStates(Database &database, qint64 workspace);

    [[nodiscard]] Result<QList<StreamPosition>> positions(const IntegrationId &integration) override;
    [[nodiscard]] Result<> reset(const IntegrationId &integration, const QString &stream) override;

private:
    Database &m_database;
    const qint64 m_workspace;
};

} // namespace patchbay
