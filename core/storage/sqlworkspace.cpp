// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlworkspace.h"

#include "core/storage/sqlaudit.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

struct SqlWorkspace::Stored
{
    qint64 row = 0;
    Workspace workspace;
    EgressPolicy egress;
};

namespace {

constexpr Sql selectWorkspace =
    "SELECT id, uid, name, environment, egress FROM workspaces ORDER BY id LIMIT 1";

constexpr Sql insertWorkspace = "INSERT INTO workspaces (uid, name, environment, egress, created_at) "
                                "VALUES (:uid, :name, :environment, :egress, :now)";

constexpr Sql updateEgress = "UPDATE workspaces SET egress = :egress WHERE id = :row";

struct WorkspaceColumns
{
    qint64 row;
    Workspace workspace;
    QString egress;
};

WorkspaceColumns columnsOf(const Statement &row)
{
    return {row.integer(0), {row.text(1), row.text(2), row.text(3)}, row.text(4)};
}

} // namespace

SqlWorkspace::SqlWorkspace(Database &database, const Clock &clock, const Stored &stored)
    : m_database(database)
    , m_clock(clock)
    , m_workspace(stored.workspace)
    , m_row(stored.row)
    , m_egress(stored.egress)
{}

Result<std::unique_ptr<SqlWorkspace>> SqlWorkspace::open(
    Database &database, const Clock &clock, IdSource &ids, const Workspace &ifNew)
{
    Workspace created = ifNew;
    if (created.organizationId.isEmpty())
        created.organizationId = u"org_"_s + ids.next().remove(u'-');
    const Result<Stored> stored = database.write(Priority::Interactive,
        [&](Transaction &transaction) { return readOrCreate(transaction, created, clock.now()); });
    if (!stored)
        return passOn(stored);
    return std::unique_ptr<SqlWorkspace>(new SqlWorkspace(database, clock, *stored));
}

Result<SqlWorkspace::Stored> SqlWorkspace::readOrCreate(
    Transaction &transaction, const Workspace &ifNew, Instant now)
{
    auto found = transaction.statement(selectWorkspace).first(columnsOf);
    if (found && !*found) {
        const Result<qint64> inserted = transaction.statement(insertWorkspace)
                                            .bind(":uid", ifNew.organizationId)
                                            .bind(":name", ifNew.name)
                                            .bind(":environment", ifNew.environment)
                                            .bind(":egress", EgressPolicy{}.toString())
                                            .bind(":now", now)
                                            .run();
        if (!inserted)
            return passOn(inserted);
        found = transaction.statement(selectWorkspace).first(columnsOf);
    }
    if (!found)
        return passOn(found);
    Result<EgressPolicy> egress = EgressPolicy::parse((*found)->egress);
    if (!egress)
        return passOn(egress);
    return Stored{(*found)->row, (*found)->workspace, *egress};
}

EgressPolicy SqlWorkspace::egressPolicy()
{
    const std::lock_guard lock(m_mutex);
    return m_egress;
}

Result<> SqlWorkspace::setEgressPolicy(const EgressPolicy &policy, const Caller &caller)
{
    const AuditEntry audit{u"workspace.egress"_s, policy.toString()};
    const Instant now = m_clock.now();
    // Held over the write, so that the policy in memory is always the one that was stored last.
    const std::lock_guard lock(m_mutex);
    const Result<> stored =
        m_database.write(Priority::Interactive, [&](Transaction &transaction) -> Result<> {
            const Result<qint64> updated = transaction.statement(updateEgress)
                                               .bind(":egress", policy.toString())
                                               .bind(":row", m_row)
                                               .run();
            if (!updated)
                return passOn(updated);
            return appendAudit(transaction, m_row, {now, caller, audit, m_workspace.organizationId});
        });
    if (stored)
        m_egress = policy;
    return stored;
}

} // namespace patchbay
