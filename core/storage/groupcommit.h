// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/databaseconnection.h"
#include "core/storage/writequeue.h"

#include <vector>

namespace patchbay {

/// Several writes in one transaction, each in a savepoint of its own. Used on the writer thread:
/// `begin`, `add` for each, `finish`.
///
/// SQLite ends a whole transaction by itself when, for example, the disk gets full inside a savepoint, and
/// what follows would run without one. So after each write it is asked whether the transaction is still
/// there. When it is not, or when COMMIT fails, each write of the group runs again in a transaction of its
/// own: only those that really cannot be stored fail.
class GroupCommit
{
public:
    explicit GroupCommit(DatabaseConnection &connection);

    [[nodiscard]] Result<> begin();
    /// Runs the write. False: the transaction is lost; finish now.
    [[nodiscard]] bool add(WriteJob job);
    /// Commits, then tells each write how it went.
    void finish();

    [[nodiscard]] std::size_t size() const { return m_jobs.size(); }

private:
    [[nodiscard]] Result<> runInSavepoint(const WriteJob &job);
    [[nodiscard]] bool endSavepoint(bool isKept);
    [[nodiscard]] Result<> runAlone(const WriteJob &job);

    DatabaseConnection &m_connection;
    std::vector<WriteJob> m_jobs;
    std::vector<Result<>> m_outcomes; ///< Of the jobs, in the same order.
    bool m_isLost = false;
};

} // namespace patchbay
