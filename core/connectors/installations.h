// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/secretstore.h"
#include "core/connectors/callbudget.h"
#include "core/connectors/catalogue.h"
#include "core/connectors/connection.h"
#include "core/connectors/connectiontrial.h"
#include "core/connectors/integrationcaller.h"
#include "core/model/caller.h"
#include "core/model/execution.h"
#include "core/model/integrations.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <stop_token>

namespace patchbay {

/// What a person asks for when installing.
struct InstallRequest
{
    QString connector;   ///< Slug in the catalogue; empty when a document is brought along.
    QByteArray document; ///< A connector document of the person's own.
    Environment environment = Environment::Test;
    QString slug; ///< Empty: the connector's own, then `-2`, `-3`, …
    QString name; ///< Empty: the connector's.
    QMap<QString, QString> settings;
};

/// What shall change; what is absent stays.
struct Configuration
{
    std::optional<QString> name;
    std::optional<QMap<QString, QString>> settings; ///< Those named here; an empty value takes the default.
    std::optional<QMap<QString, bool>> streams;     ///< Those named here.
    std::optional<RunPolicy> runs;
    std::optional<int> deleteShareLimit;                          ///< Percent, 0 to 100.
    std::optional<QMap<QString, QString>> sources = std::nullopt; ///< Of pushes: see takeSources.
};

/// What a connection test found.
struct ConnectionReport
{
    Integration integration; ///< As it is afterwards.
    QString account;         ///< Who we are at the provider; empty when it does not say.
    QList<Message> notes;    ///< What the person should know: blanks were cut off, nothing could be tested.
    QList<CallRecord> calls; ///< Redacted.
};

/// The lifecycle of installed integrations (seed 003): what may follow what, what is tested before it is
/// stored, and what a person is told. Thread-safe; calls that test a connection wait for the provider.
///
/// Credentials are stored only after the provider has accepted them; a refusal changes nothing that works.
/// Every change, and every refused attempt to connect, leaves an audit entry.
class Installations
{
public:
    /// Everything referred to must outlive this.
    Installations(Integrations &integrations, SecretStore &secrets, const Catalogue &catalogue,
        CallPorts ports, CallBudgets &budgets, IdSource &ids);

    /// A new, disconnected integration with its default streams on. `InvalidInput` for settings that do not
    /// fit, an invalid document, or an environment that the connector does not offer; `NotFound` for an
    /// unknown connector; `Conflict` for a chosen slug that is taken.
    [[nodiscard]] Result<Integration> install(const InstallRequest &request, const Caller &caller);

    /// Changed settings of an active integration are tested with its credentials first; if the provider
    /// refuses, nothing changes.
    [[nodiscard]] Result<Integration> configure(
        const QString &slug, const Configuration &configuration, const Caller &caller, std::stop_token stop);

    /// Tests the credentials at the provider, stores them and makes the integration active: the first time,
    /// after an error, and to rotate them. When the provider refuses, a connected integration keeps the
    /// credentials that it has, and another one keeps its status with the refusal as its reason. When the
    /// store cannot be used, nothing changes and the error is the store's.
    [[nodiscard]] Result<ConnectionReport> connect(
        const QString &slug, SecretBundle credentials, const Caller &caller, std::stop_token stop);
    /// Tests the stored credentials; an integration in error becomes active again.
    [[nodiscard]] Result<ConnectionReport> reconnect(
        const QString &slug, const Caller &caller, std::stop_token stop);
    /// Tests the given credentials, or the stored ones, and stores nothing.
    [[nodiscard]] Result<ConnectionReport> testConnection(const QString &slug,
        const std::optional<SecretBundle> &credentials, const Caller &caller, std::stop_token stop);

    /// Only an active one; one that is paused already stays as it is.
    [[nodiscard]] Result<Integration> pause(const QString &slug, const Caller &caller);
    /// Only a paused one; one that is active already stays as it is.
    [[nodiscard]] Result<Integration> resume(const QString &slug, const Caller &caller);
    /// Removes the credentials; settings, records and history stay.
    [[nodiscard]] Result<Integration> disconnect(
        const QString &slug, const Caller &caller, std::stop_token stop);
    /// Removes everything, the credentials first.
    [[nodiscard]] Result<> remove(const QString &slug, const Caller &caller, std::stop_token stop);

    /// A run found that the provider no longer accepts the credentials: an active integration turns to error,
    /// with the reason, which says what to do as IntegrationCaller words it. Another one stays as it is.
    [[nodiscard]] Result<Integration> authenticationFailed(
        const IntegrationId &id, const Message &reason, const Caller &caller);

    /// All that is needed to call the integration: its connector as installed, its settings, its secrets.
    [[nodiscard]] Result<Connection> connection(const Integration &integration, std::stop_token stop);
    /// The connector that it was installed with.
    [[nodiscard]] Result<std::shared_ptr<const Connector>> connectorOf(const Integration &integration);

private:
    [[nodiscard]] Result<QByteArray> documentFor(const InstallRequest &request) const;
    [[nodiscard]] Result<TrialFindings> tried(
        const Integration &integration, const Connection &connection, std::stop_token stop);
    /// Whether the sources that are new in `after` may feed its pushes.
    [[nodiscard]] Result<> checkNewSources(
        const Integration &before, const Integration &after, const Connector &connector) const;
    [[nodiscard]] Result<Connection> connectionWith(
        const Integration &integration, const QMap<QString, QString> &settings, std::stop_token stop);
    /// Notes a refused attempt; what is not connected says it as its reason. Returns what the person is told.
    [[nodiscard]] Error refused(const Integration &integration, const Error &refusal, const Caller &caller);
    [[nodiscard]] Result<ConnectionReport> becomeActive(const Integration &integration,
        const QStringList &credentials, TrialFindings findings, const Caller &caller, const QString &audit);
    [[nodiscard]] Result<Integration> become(const QString &slug, IntegrationStatus status,
        const Message &reason, const Caller &caller, const QString &audit);

    Integrations &m_integrations;
    SecretStore &m_secrets;
    const Catalogue &m_catalogue;
    CallPorts m_ports;
    CallBudgets &m_budgets;
    IdSource &m_ids;
};

} // namespace patchbay
