// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/workspace.h"
#include "core/storage/database.h"

#include <memory>
#include <mutex>

namespace patchbay {

/// The one workspace of a database file. Thread-safe.
class SqlWorkspace final : public WorkspaceSettings
{
public:
    /// Reads the file's workspace. A file without one gets it: with this name and environment, a new
    /// `org_…` (where `ifNew` has none), and requests to public addresses only.
    [[nodiscard]] static Result<std::unique_ptr<SqlWorkspace>> open(
        Database &database, const Clock &clock, IdSource &ids, const Workspace &ifNew);

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }

    /// What the tables refer to it by (workspace_id).
    [[nodiscard]] qint64 row() const { return m_row; }

    [[nodiscard]] EgressPolicy egressPolicy() override;
    [[nodiscard]] Result<> setEgressPolicy(const EgressPolicy &policy, const Caller &caller) override;

private:
    struct Stored;
    SqlWorkspace(Database &database, const Clock &clock, const Stored &stored);
    [[nodiscard]] static Result<Stored> readOrCreate(
        Transaction &transaction, const Workspace &ifNew, Instant now);

    Database &m_database;
    const Clock &m_clock;
    const Workspace m_workspace;
    const qint64 m_row;
    std::mutex m_mutex; ///< Guards m_egress: it is asked for each call, and so kept here.
    EgressPolicy m_egress;
};

} // namespace patchbay
