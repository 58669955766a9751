// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/caller.h"
#include "core/model/integration.h"

#include <QList>

#include <functional>

namespace patchbay {

/// What an audit row says of a change, beside who and when. `detail` never holds a secret.
struct AuditEntry
{
    QString action; ///< `integration.install`, `integration.pause`, …
    QString detail;

    bool operator==(const AuditEntry &) const = default;
};

/// The port to the installed integrations of one workspace. Thread-safe. Every change is committed together
/// with its audit row when the call returns; the change stream tells of it after that.
class Integrations
{
public:
    /// Decides inside the transaction: changes what it was given, or fails and so changes nothing.
    using Edit = std::function<Result<>(Integration &)>;

    virtual ~Integrations() = default;

    /// What happens when the slug is taken: `Conflict`, or `-2`, `-3`, … is appended.
    enum class SlugRule { AsGiven, NextFree };

    /// Stores a new one, and the connector document that it is installed with.
    [[nodiscard]] virtual Result<Integration> add(Integration integration,
        const QByteArray &connectorDocument, SlugRule rule, const Caller &caller,
        const AuditEntry &audit) = 0;
    [[nodiscard]] virtual Result<Integration> change(
        const QString &slug, const Edit &edit, const Caller &caller, const AuditEntry &audit) = 0;
    /// Removes it with its records, plans and history.
    [[nodiscard]] virtual Result<> remove(
        const QString &slug, const Caller &caller, const AuditEntry &audit) = 0;

    [[nodiscard]] virtual Result<Integration> bySlug(const QString &slug) = 0;
    [[nodiscard]] virtual Result<Integration> byId(const IntegrationId &id) = 0;
    /// In the order of their slugs.
    [[nodiscard]] virtual Result<QList<Integration>> all() = 0;
    /// The document that the integration was installed with.
    [[nodiscard]] virtual Result<QByteArray> connectorDocument(const IntegrationId &id) = 0;
};

} // namespace patchbay
