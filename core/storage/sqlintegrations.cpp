// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlintegrations.h"

#include "core/storage/erasure.h"
#include "core/storage/integrationrow.h"
#include "core/storage/sqlaudit.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {
namespace {

constexpr Sql selectBySlug = "SELECT " PATCHBAY_INTEGRATION_COLUMNS " FROM integrations "
                             "WHERE workspace_id = :workspace AND slug = :slug AND removed_at IS NULL";
constexpr Sql selectById = "SELECT " PATCHBAY_INTEGRATION_COLUMNS " FROM integrations "
                           "WHERE workspace_id = :workspace AND uid = :uid AND removed_at IS NULL";
constexpr Sql selectAll = "SELECT " PATCHBAY_INTEGRATION_COLUMNS " FROM integrations "
                          "WHERE workspace_id = :workspace AND removed_at IS NULL ORDER BY slug";
constexpr Sql selectDocument =
    "SELECT document FROM connector_documents JOIN integrations "
    "ON integrations.document_id = connector_documents.id "
    "WHERE integrations.workspace_id = :workspace AND uid = :uid AND removed_at IS NULL";

constexpr Sql insertDocument =
    "INSERT INTO connector_documents (workspace_id, slug, version, sha256, stored_at, "
    "document) VALUES (:workspace, :slug, :version, :sha256, :now, :document) "
    "ON CONFLICT (workspace_id, slug, version, sha256) DO NOTHING";
constexpr Sql selectDocumentRow = "SELECT id FROM connector_documents WHERE workspace_id = :workspace "
                                  "AND slug = :slug AND version = :version AND sha256 = :sha256";

constexpr Sql insertIntegration =
    "INSERT INTO integrations (workspace_id, document_id, " PATCHBAY_INTEGRATION_COLUMNS
    ") VALUES (:workspace, "
    ":document, :uid, :slug, :name, :type, :connector, :connector_version, :environment, :status, "
    ":status_since, :installed_at, :configured_at, :last_sync, :revision, :configuration)";
constexpr Sql updateIntegration =
    "UPDATE integrations SET name = :name, type = :type, status = :status, status_since = :status_since, "
    "configured_at = :configured_at, last_sync = :last_sync, revision = :revision, "
    "configuration = :configuration "
    "WHERE workspace_id = :workspace AND slug = :slug AND removed_at IS NULL";
constexpr Sql markRemoved = "UPDATE integrations SET removed_at = :now "
                            "WHERE workspace_id = :workspace AND slug = :slug AND removed_at IS NULL";

tl::unexpected<Error> notFound(const QString &name)
{
    return fail(ErrorCode::NotFound,
        message("integration.notFound",
            u"Cannot find the integration %1: nothing of that name is installed. See the installed ones with "
            u"patchbayctl apps."_s,
            {name}));
}

tl::unexpected<Error> slugTaken(const QString &slug)
{
    return fail(ErrorCode::Conflict,
        message("integration.slugTaken",
            u"Cannot install the integration %1: another one has that name. Choose another name."_s, {slug}));
}

Result<> succeeded(const Result<qint64> &run)
{
    return run ? Result<>() : Result<>(passOn(run));
}

/// The integration that a prepared SELECT finds; `name` is what it was asked by.
Result<Integration> only(Statement select, const QString &name)
{
    const auto found = select.first(readIntegrationRow);
    if (!found)
        return passOn(found);
    if (!*found)
        return notFound(name);
    return **found;
}

Result<Integration> findBySlug(DatabaseConnection &connection, qint64 workspace, const QString &slug)
{
    auto select = connection.statement(selectBySlug);
    select.bind(":workspace", workspace).bind(":slug", slug);
    return only(std::move(select), slug);
}

Result<bool> isTaken(DatabaseConnection &connection, qint64 workspace, const QString &slug)
{
    const Result<Integration> found = findBySlug(connection, workspace, slug);
    if (found)
        return true;
    if (found.error().code == ErrorCode::NotFound)
        return false;
    return passOn(found);
}

Result<QString> freeSlug(
    DatabaseConnection &connection, qint64 workspace, const QString &wanted, Integrations::SlugRule rule)
{
    QString slug = wanted;
    for (int suffix = 2;; ++suffix) {
        const Result<bool> taken = isTaken(connection, workspace, slug);
        if (!taken)
            return passOn(taken);
        if (!*taken)
            return slug;
        if (rule == Integrations::SlugRule::AsGiven)
            return slugTaken(slug);
        slug = wanted + u'-' + QString::number(suffix);
    }
}

/// Stores the connector document unless it is there already. Returns its row.
Result<qint64> storeDocument(
    Transaction &transaction, qint64 workspace, const Integration &integration, const QByteArray &document)
{
    const QByteArray sha256 = QCryptographicHash::hash(document, QCryptographicHash::Sha256);
    const auto stored = transaction.statement(insertDocument)
                            .bind(":workspace", workspace)
                            .bind(":slug", integration.connector)
                            .bind(":version", integration.connectorVersion)
                            .bind(":sha256", sha256)
                            .bind(":now", integration.installedAt)
                            .bind(":document", document)
                            .run();
    if (!stored)
        return passOn(stored);
    const auto row = transaction.statement(selectDocumentRow)
                         .bind(":workspace", workspace)
                         .bind(":slug", integration.connector)
                         .bind(":version", integration.connectorVersion)
                         .bind(":sha256", sha256)
                         .first([](const Statement &found) { return found.integer(0); });
    if (!row)
        return passOn(row);
    return row->value_or(0);
}

Result<> insert(
    Transaction &transaction, qint64 workspace, const Integration &integration, const QByteArray &document)
{
    const Result<qint64> documentRow = storeDocument(transaction, workspace, integration, document);
    if (!documentRow)
        return passOn(documentRow);
    auto statement = transaction.statement(insertIntegration);
    bindState(statement, integration);
    return succeeded(statement.bind(":workspace", workspace)
                         .bind(":document", *documentRow)
                         .bind(":uid", integration.id.value)
                         .bind(":slug", integration.slug)
                         .bind(":connector", integration.connector)
                         .bind(":connector_version", integration.connectorVersion)
                         .bind(":environment", environmentName(integration.environment))
                         .bind(":installed_at", integration.installedAt)
                         .run());
}

/// Reads, edits and writes back. What an edit may not touch stays.
Result<Integration> edited(
    Transaction &transaction, qint64 workspace, const QString &slug, const Integrations::Edit &edit)
{
    const Result<Integration> before = findBySlug(transaction.connection(), workspace, slug);
    if (!before)
        return before;
    Integration after = *before;
    if (const Result<> done = edit(after); !done)
        return passOn(done);
    after.id = before->id;
    after.slug = before->slug;
    after.connector = before->connector;
    after.connectorVersion = before->connectorVersion;
    after.environment = before->environment;
    after.installedAt = before->installedAt;
    after.revision = before->revision + 1;
    auto statement = transaction.statement(updateIntegration);
    bindState(statement, after);
    const auto updated = statement.bind(":workspace", workspace).bind(":slug", slug).run();
    if (!updated)
        return passOn(updated);
    return after;
}

} // namespace

SqlIntegrations::SqlIntegrations(
    Database &database, qint64 workspace, const Clock &clock, ChangeSink &changes)
    : m_database(database)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_changes(changes)
{}

Result<Integration> SqlIntegrations::add(Integration integration, const QByteArray &connectorDocument,
    SlugRule rule, const Caller &caller, const AuditEntry &audit)
{
    const Instant now = m_clock.now();
    Result<Integration> added =
        m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<Integration> {
            Integration stored = integration;
            stored.revision = 1;
            const Result<QString> slug =
                freeSlug(transaction.connection(), m_workspace, integration.slug, rule);
            if (!slug)
                return passOn(slug);
            stored.slug = *slug;
            if (const auto done = insert(transaction, m_workspace, stored, connectorDocument); !done)
                return passOn(done);
            if (const auto done = appendAudit(transaction, m_workspace, {now, caller, audit, *slug}); !done)
                return passOn(done);
            return stored;
        });
    if (added)
        m_changes.changed(u"integration"_s, added->slug);
    return added;
}

Result<Integration> SqlIntegrations::change(
    const QString &slug, const Edit &edit, const Caller &caller, const AuditEntry &audit)
{
    const Instant now = m_clock.now();
    Result<Integration> changed =
        m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<Integration> {
            Result<Integration> after = edited(transaction, m_workspace, slug, edit);
            if (!after)
                return after;
            if (const auto done = appendAudit(transaction, m_workspace, {now, caller, audit, slug}); !done)
                return passOn(done);
            return after;
        });
    if (changed)
        m_changes.changed(u"integration"_s, slug);
    return changed;
}

Result<> SqlIntegrations::remove(const QString &slug, const Caller &caller, const AuditEntry &audit)
{
    const Instant now = m_clock.now();
    const Result<> removed =
        m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
            const auto marked = transaction.statement(markRemoved)
                                    .bind(":now", now)
                                    .bind(":workspace", m_workspace)
                                    .bind(":slug", slug)
                                    .run();
            if (!marked)
                return passOn(marked);
            if (*marked == 0)
                return notFound(slug);
            return appendAudit(transaction, m_workspace, {now, caller, audit, slug});
        });
    if (!removed)
        return removed;
    eraseRemoved(m_database, m_workspace);
    m_changes.changed(u"integration"_s, slug);
    return {};
}

Result<Integration> SqlIntegrations::bySlug(const QString &slug)
{
    return m_database.read(
        [&](DatabaseConnection &connection) { return findBySlug(connection, m_workspace, slug); });
}

Result<Integration> SqlIntegrations::byId(const IntegrationId &id)
{
    return m_database.read([&](DatabaseConnection &connection) {
        auto select = connection.statement(selectById);
        select.bind(":workspace", m_workspace).bind(":uid", id.value);
        return only(std::move(select), id.value);
    });
}

Result<QList<Integration>> SqlIntegrations::all()
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QList<Integration>> {
        const auto rows =
            connection.statement(selectAll).bind(":workspace", m_workspace).all(readIntegrationRow);
        if (!rows)
            return passOn(rows);
        QList<Integration> integrations;
        for (const Result<Integration> &row : *rows) {
            if (!row)
                return passOn(row);
            integrations.append(*row);
        }
        return integrations;
    });
}

Result<QByteArray> SqlIntegrations::connectorDocument(const IntegrationId &id)
{
    return m_database.read([&](DatabaseConnection &connection) -> Result<QByteArray> {
        const auto document = connection.statement(selectDocument)
                                  .bind(":workspace", m_workspace)
                                  .bind(":uid", id.value)
                                  .first([](const Statement &row) { return row.bytes(0); });
        if (!document)
            return passOn(document);
        if (!*document)
            return notFound(id.value);
        return **document;
    });
}

} // namespace patchbay
