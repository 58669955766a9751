// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/streamrow.h"

#include "core/storage/databaseconnection.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr Sql selectStream =
    "SELECT streams.id FROM streams JOIN integrations ON integrations.id = streams.integration_id "
    "WHERE integrations.workspace_id = :workspace AND integrations.uid = :integration AND removed_at IS NULL "
    "AND streams.name = :stream";
constexpr Sql insertStream = "INSERT INTO streams (workspace_id, integration_id, name) SELECT workspace_id, "
                             "id, :stream FROM integrations "
                             "WHERE workspace_id = :workspace AND uid = :integration AND removed_at IS NULL";

} // namespace

Result<std::optional<StreamRow>> findStream(
    DatabaseConnection &connection, qint64 workspace, const IntegrationId &integration, const QString &stream)
{
    return connection.statement(selectStream)
        .bind(":workspace", workspace)
        .bind(":integration", integration.value)
        .bind(":stream", stream)
        .first([&](const Statement &row) {
            return StreamRow{workspace, row.integer(0)};
        });
}

Result<StreamRow> findOrAddStream(
    Transaction &transaction, qint64 workspace, const IntegrationId &integration, const QString &stream)
{
    Result<std::optional<StreamRow>> found =
        findStream(transaction.connection(), workspace, integration, stream);
    if (found && !*found) {
        const Result<qint64> added = transaction.statement(insertStream)
                                         .bind(":workspace", workspace)
                                         .bind(":integration", integration.value)
                                         .bind(":stream", stream)
                                         .run();
        if (!added)
            return passOn(added);
        found = findStream(transaction.connection(), workspace, integration, stream);
    }
    if (!found)
        return passOn(found);
    if (!*found) {
        return fail(ErrorCode::NotFound,
            message("records.integrationGone",
                u"Cannot write records of %1: its integration was removed meanwhile."_s, {stream}));
    }
    return **found;
}

} // namespace patchbay
