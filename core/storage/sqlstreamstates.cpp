// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlstreamstates.h"

#include "core/storage/streamrow.h"

namespace patchbay {
namespace {

constexpr Sql selectPositions =
    "SELECT streams.name, streams.state, synced_at FROM streams "
    "JOIN integrations ON integrations.id = streams.integration_id "
    "WHERE integrations.workspace_id = :workspace AND integrations.uid = :integration AND removed_at IS NULL "
    "AND synced_at IS NOT NULL ORDER BY streams.name";
constexpr Sql resetStream = "UPDATE streams SET state = NULL WHERE id = :stream";

} // namespace

SqlStreamStates::SqlStreamStates(Database &database, qint64 workspace)
    : m_database(database)
    , m_workspace(workspace)
{}

Result<QList<StreamPosition>> SqlStreamStates::positions(const IntegrationId &integration)
{
    return m_database.read([&](DatabaseConnection &connection) {
        return connection.statement(selectPositions)
            .bind(":workspace", m_workspace)
            .bind(":integration", integration.value)
            .all([](const Statement &row) {
                return StreamPosition{row.text(0), row.bytes(1), row.optionalInstant(2)};
            });
    });
}

Result<> SqlStreamStates::reset(const IntegrationId &integration, const QString &stream)
{
    return m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
        const Result<std::optional<StreamRow>> row =
            findStream(transaction.connection(), m_workspace, integration, stream);
        if (!row)
            return passOn(row);
        if (!*row)
            return {};
        const Result<qint64> done = transaction.statement(resetStream).bind(":stream", (*row)->id).run();
        return done ? Result<>() : Result<>(passOn(done));
    });
}

} // namespace patchbay
