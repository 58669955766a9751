// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/auditlog.h"
#include "core/storage/database.h"

namespace patchbay {

/// Who did what to what, when: an audit row to be.
struct AuditNote
{
    Instant at;
    const Caller &caller;
    const AuditEntry &entry;
    QString subject;
};

/// Writes the row in the transaction of the change that it tells of. `workspace` is SqlWorkspace::row().
[[nodiscard]] Result<> appendAudit(Transaction &transaction, qint64 workspace, const AuditNote &note);

/// The audit of one workspace.
class SqlAudit final : public AuditLog
{
public:
    SqlAudit(Database &database, qint64 workspace);

    [[nodiscard]] Result<QList<AuditRow>> page(qint64 before, int limit) override;

private:
    Database &m_database;
    const qint64 m_workspace;
};

} // namespace patchbay
