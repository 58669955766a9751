// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/model/changefeed.h"
#include "core/model/integrations.h"
#include "core/storage/database.h"

namespace patchbay {

/// The installed integrations of one workspace. `workspace` is SqlWorkspace::row().
///
/// A removed integration is gone when `remove` returns, and its slug is free again; its records, plans and
/// history are erased after that, in the background.
class SqlIntegrations final : public Integrations
{
public:
    SqlIntegrations(Database &database, qint64 workspace, const Clock &clock, ChangeSink &changes);

    /// Stores it under `integration.id` with revision 1.
    [[nodiscard]] Result<Integration> add(Integration integration, const QByteArray &connectorDocument,
        SlugRule rule, const Caller &caller, const AuditEntry &audit) override;
    /// `edit` may run more than once (see Database::write). Id, slug, connector, environment and date of
    /// installation stay as they are.
    [[nodiscard]] Result<Integration> change(
        const QString &slug, const Edit &edit, const Caller &caller, const AuditEntry &audit) override;
    [[nodiscard]] Result<> remove(
        const QString &slug, const Caller &caller, const AuditEntry &audit) override;

    [[nodiscard]] Result<Integration> bySlug(const QString &slug) override;
    [[nodiscard]] Result<Integration> byId(const IntegrationId &id) override;
    [[nodiscard]] Result<QList<Integration>> all() override;
    [[nodiscard]] Result<QByteArray> connectorDocument(const IntegrationId &id) override;

private:
    Database &m_database;
    const qint64 m_workspace;
    const Clock &m_clock;
    ChangeSink &m_changes;
};

} // namespace patchbay
