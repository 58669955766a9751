// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/integrations.h"

#include <QList>
#include <QMap>
#include <QString>

#include <mutex>
#include <optional>

namespace patchbay {

/// Integrations in memory, as the port describes them, and the audit rows that were written with them.
class InMemoryIntegrations final : public Integrations
{
public:
    struct AuditRow
    {
        QString slug;
        QString caller;
        AuditEntry entry;
    };

    [[nodiscard]] Result<Integration> add(Integration integration, const QByteArray &connectorDocument,
        SlugRule rule, const Caller &caller, const AuditEntry &audit) override;
    [[nodiscard]] Result<Integration> change(
        const QString &slug, const Edit &edit, const Caller &caller, const AuditEntry &audit) override;
    [[nodiscard]] Result<> remove(
        const QString &slug, const Caller &caller, const AuditEntry &audit) override;
    [[nodiscard]] Result<Integration> bySlug(const QString &slug) override;
    [[nodiscard]] Result<Integration> byId(const IntegrationId &id) override;
    [[nodiscard]] Result<QList<Integration>> all() override;
    [[nodiscard]] Result<QByteArray> connectorDocument(const IntegrationId &id) override;

    [[nodiscard]] QList<AuditRow> audit() const;
    /// From now on every change fails so, as when the disk is full.
    void breakWith(const Error &error);

private:
    mutable std::mutex m_mutex; ///< Guards all below.
    QMap<QString, Integration> m_bySlug;
    QMap<QString, QByteArray> m_documents; ///< By the integration's id.
    QList<AuditRow> m_audit;
    std::optional<Error> m_broken;
};

} // namespace patchbay
