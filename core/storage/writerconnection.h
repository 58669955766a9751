// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"
#include "core/storage/databaseconnection.h"

#include <memory>

namespace patchbay {

/// Opens the file for writing: refuses what is not ours (and leaves it as it is), then switches on WAL,
/// `synchronous=FULL`, foreign keys and defensive mode, and brings the schema up to date.
[[nodiscard]] Result<std::unique_ptr<DatabaseConnection>> openWriter(
    const QString &file, const DatabaseOptions &options);

/// Keeps the write-ahead log short. SQLite's own automatic checkpoint would run inside COMMIT, while the
/// caller waits; this one runs after the callers have been told. A long reader only delays it.
class WalWatch
{
public:
    WalWatch(DatabaseConnection &connection, qint64 longestBytes);
    WalWatch(const WalWatch &) = delete;
    WalWatch &operator=(const WalWatch &) = delete;
    ~WalWatch();

    void checkpointWhenLong();

private:
    DatabaseConnection &m_connection;
    const qint64 m_longestPages;
    int m_pages = 0; ///< Length of the log after the last commit.
};

} // namespace patchbay
