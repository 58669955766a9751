// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/changefeed.h"
#include "core/storage/sqlworkspace.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <mutex>

namespace patchbay {

/// Remembers what it was told: `integration salla`.
class RememberedChanges final : public ChangeSink
{
public:
    void changed(const QString &kind, const QString &id) override
    {
        const std::lock_guard lock(m_mutex);
        m_told.append(kind + u' ' + id);
    }

    [[nodiscard]] QStringList told()
    {
        const std::lock_guard lock(m_mutex);
        return m_told;
    }

private:
    std::mutex m_mutex; ///< Guards m_told.
    QStringList m_told;
};

/// A workspace in a real database that goes away with it.
struct WorkspaceFixture
{
    QTemporaryDir directory;
    VirtualClock clock;
    SeededRandom random;
    IdSource ids{clock, random};
    RememberedChanges changes;
    std::unique_ptr<Database> database;
    std::unique_ptr<SqlWorkspace> workspace;

    [[nodiscard]] Result<> open()
    {
        close();
        auto opened = Database::open(directory.filePath(QStringLiteral("workspace.db")));
        if (!opened)
            return passOn(opened);
        database = std::move(*opened);
        auto found = SqlWorkspace::open(
            *database, clock, ids, {{}, QStringLiteral("Acme"), QStringLiteral("production")});
        if (!found)
            return passOn(found);
        workspace = std::move(*found);
        return {};
    }

    void close()
    {
        workspace.reset();
        database.reset();
    }

    /// The first number that a statement yields.
    [[nodiscard]] qint64 number(Sql sql) const
    {
        return database->read([sql](DatabaseConnection &connection) { return connection.number(sql); })
            .value_or(-1);
    }
};

} // namespace patchbay
