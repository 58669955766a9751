// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/installations.h"

#include "core/connectors/callerrors.h"
#include "core/connectors/credentialvalues.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether it has credentials that work, as far as is known.
bool isConnected(const Integration &integration)
{
    return integration.status == IntegrationStatus::Active || integration.status == IntegrationStatus::Paused;
}

void setStatus(Integration &integration, IntegrationStatus status, const Message &reason, Instant now)
{
    if (integration.status != status)
        integration.statusSince = now;
    integration.status = status;
    integration.statusReason = reason;
}

tl::unexpected<Error> notPossible(const char *key, const QString &pattern, const Integration &integration)
{
    return fail(ErrorCode::Conflict, message(key, pattern, {integration.slug}));
}

} // namespace

Result<ConnectionReport> Installations::connect(
    const QString &slug, SecretBundle credentials, const Caller &caller, std::stop_token stop)
{
    const auto integration = m_integrations.bySlug(slug);
    if (!integration)
        return passOn(integration);
    auto connector = connectorOf(*integration);
    if (!connector)
        return passOn(connector);
    const auto checked = checkedCredentials(**connector, credentials);
    if (!checked)
        return passOn(checked);

    const Connection connection{
        *std::move(connector), integration->environment, integration->settings, checked->bundle};
    auto findings = tried(*integration, connection, stop);
    if (!findings)
        return tl::unexpected(refused(*integration, findings.error(), caller));
    findings->notes = checked->notes + findings->notes;
    const QString owner = integration->id.value;
    if (!checked->bundle.isEmpty()) {
        if (const auto written = m_secrets.write(owner, checked->bundle, stop); !written)
            return tl::unexpected(secretsFailure(written.error(), *integration));
    }
    auto report = becomeActive(
        *integration, checked->bundle.keys(), *std::move(findings), caller, u"integration.connect"_s);
    if (!report && integration->credentials.isEmpty())
        (void)m_secrets.remove(owner, stop); // Nobody would know of them; the failure that matters is told.
    return report;
}

Result<ConnectionReport> Installations::reconnect(
    const QString &slug, const Caller &caller, std::stop_token stop)
{
    const auto integration = m_integrations.bySlug(slug);
    if (!integration)
        return passOn(integration);
    if (integration->status == IntegrationStatus::Disconnected)
        return notPossible("integration.reconnect",
            u"Cannot reconnect %1: it has no credentials. Connect it with new ones."_s, *integration);
    const auto stored = connection(*integration, stop);
    if (!stored)
        return passOn(stored);
    auto findings = tried(*integration, *stored, stop);
    if (!findings)
        return tl::unexpected(refused(*integration, findings.error(), caller));
    return becomeActive(
        *integration, integration->credentials, *std::move(findings), caller, u"integration.reconnect"_s);
}

Result<ConnectionReport> Installations::testConnection(const QString &slug,
    const std::optional<SecretBundle> &credentials, const Caller &caller, std::stop_token stop)
{
    const auto integration = m_integrations.bySlug(slug);
    if (!integration)
        return passOn(integration);
    const auto connector = connectorOf(*integration);
    if (!connector)
        return passOn(connector);
    QList<Message> notes;
    Connection tested{*connector, integration->environment, integration->settings, {}};
    if (credentials) {
        auto checked = checkedCredentials(**connector, *credentials);
        if (!checked)
            return passOn(checked);
        tested.secrets = checked->bundle;
        notes = checked->notes;
    } else {
        const auto stored = connection(*integration, stop);
        if (!stored)
            return passOn(stored);
        tested.secrets = stored->secrets;
    }
    const auto findings = tried(*integration, tested, stop);
    const AuditEntry audit{u"integration.test"_s, findings ? u"succeeded"_s : findings.error().message.text};
    const auto noted = m_integrations.change(
        slug, [](Integration &) { return Result<>(); }, caller, audit);
    if (!findings)
        return passOn(findings);
    if (!noted)
        return passOn(noted);
    return ConnectionReport{*noted, findings->account, notes + findings->notes, findings->calls};
}

Result<Integration> Installations::pause(const QString &slug, const Caller &caller)
{
    const auto integration = m_integrations.bySlug(slug);
    if (!integration || integration->status == IntegrationStatus::Paused)
        return integration;
    return become(slug, IntegrationStatus::Paused,
        message("integration.paused", u"%1 paused it: resume it to let it run again."_s, {caller.name}),
        caller, u"integration.pause"_s);
}

Result<Integration> Installations::resume(const QString &slug, const Caller &caller)
{
    const auto integration = m_integrations.bySlug(slug);
    if (!integration || integration->status == IntegrationStatus::Active)
        return integration;
    return become(slug, IntegrationStatus::Active, {}, caller, u"integration.resume"_s);
}

Result<Integration> Installations::become(const QString &slug, IntegrationStatus status,
    const Message &reason, const Caller &caller, const QString &audit)
{
    const bool isPause = status == IntegrationStatus::Paused;
    const auto edit = [&](Integration &stored) -> Result<> {
        const auto needed = isPause ? IntegrationStatus::Active : IntegrationStatus::Paused;
        if (stored.status == IntegrationStatus::Error)
            return notPossible("integration.inError",
                u"Cannot pause or resume %1: it is in error. Connect it again first."_s, stored);
        if (stored.status == IntegrationStatus::Disconnected)
            return notPossible("integration.disconnected",
                u"Cannot pause or resume %1: it is disconnected. Connect it first."_s, stored);
        if (stored.status == needed)
            setStatus(stored, status, reason, m_ports.clock.now());
        return {};
    };
    return m_integrations.change(slug, edit, caller, {audit, {}});
}

Result<Integration> Installations::disconnect(const QString &slug, const Caller &caller, std::stop_token stop)
{
    const auto integration = m_integrations.bySlug(slug);
    if (!integration || integration->status == IntegrationStatus::Disconnected)
        return integration;
    if (!integration->credentials.isEmpty()) {
        if (const auto removed = m_secrets.remove(integration->id.value, stop); !removed)
            return tl::unexpected(secretsFailure(removed.error(), *integration));
    }
    const auto edit = [&](Integration &stored) -> Result<> {
        setStatus(stored, IntegrationStatus::Disconnected,
            message("integration.wasDisconnected", u"%1 disconnected it: connect it with its credentials."_s,
                {caller.name}),
            m_ports.clock.now());
        stored.credentials.clear();
        return {};
    };
    return m_integrations.change(slug, edit, caller, {u"integration.disconnect"_s, {}});
}

Result<> Installations::remove(const QString &slug, const Caller &caller, std::stop_token stop)
{
    const auto integration = m_integrations.bySlug(slug);
    if (!integration)
        return passOn(integration);
    if (!integration->credentials.isEmpty()) {
        if (const auto removed = m_secrets.remove(integration->id.value, stop); !removed)
            return tl::unexpected(secretsFailure(removed.error(), *integration));
    }
    return m_integrations.remove(slug, caller,
        {u"integration.remove"_s,
            u"%1 in %2"_s.arg(integration->connector, environmentName(integration->environment))});
}

Result<Integration> Installations::authenticationFailed(
    const IntegrationId &id, const Message &reason, const Caller &caller)
{
    const auto integration = m_integrations.byId(id);
    if (!integration || integration->status != IntegrationStatus::Active)
        return integration;
    const auto edit = [&](Integration &stored) -> Result<> {
        if (stored.status == IntegrationStatus::Active)
            setStatus(stored, IntegrationStatus::Error, reason, m_ports.clock.now());
        return {};
    };
    return m_integrations.change(
        integration->slug, edit, caller, {u"integration.authentication_failed"_s, reason.text});
}

Result<TrialFindings> Installations::tried(
    const Integration &integration, const Connection &connection, std::stop_token stop)
{
    CallBudget &budget = m_budgets.of(integration.id, connection.connector->limits);
    return tryConnection(connection, m_ports, budget, std::move(stop));
}

Result<Connection> Installations::connectionWith(
    const Integration &integration, const QMap<QString, QString> &settings, std::stop_token stop)
{
    auto connector = connectorOf(integration);
    if (!connector)
        return passOn(connector);
    Connection connection{*std::move(connector), integration.environment, settings, {}};
    if (integration.credentials.isEmpty())
        return connection;
    auto secrets = m_secrets.read(integration.id.value, std::move(stop));
    if (!secrets && secrets.error().code == ErrorCode::NotFound)
        return tl::unexpected(badCredentials(message("connector.authentication.gone",
            u"Cannot sign in to the integration: the credentials of %1 are no longer in the %2. Connect it again with the right credentials."_s,
            {integration.slug, m_secrets.name()})));
    if (!secrets)
        return tl::unexpected(secretsFailure(secrets.error(), integration));
    connection.secrets = *std::move(secrets);
    return connection;
}

Error Installations::refused(const Integration &integration, const Error &refusal, const Caller &caller)
{
    const auto edit = [&](Integration &stored) -> Result<> {
        if (!isConnected(stored) && refusal.code != ErrorCode::Cancelled)
            stored.statusReason = refusal.message;
        return {};
    };
    const auto noted = m_integrations.change(
        integration.slug, edit, caller, {u"integration.connect_refused"_s, refusal.message.text});
    if (!noted)
        return noted.error();
    if (!isConnected(integration))
        return refusal;
    return Error{refusal.code,
        message("integration.keepsCredentials",
            u"Cannot connect %1 anew: the test failed, and it keeps the credentials that it has. %2"_s,
            {integration.slug, refusal.message.text}),
        refusal.detail};
}

Result<ConnectionReport> Installations::becomeActive(const Integration &integration,
    const QStringList &credentials, TrialFindings findings, const Caller &caller, const QString &audit)
{
    const auto edit = [&](Integration &stored) -> Result<> {
        // Who paused it wants it paused, whatever its credentials are.
        if (stored.status != IntegrationStatus::Paused)
            setStatus(stored, IntegrationStatus::Active, {}, m_ports.clock.now());
        stored.credentials = credentials;
        return {};
    };
    const auto active = m_integrations.change(integration.slug, edit, caller, {audit, findings.account});
    if (!active)
        return passOn(active);
    return ConnectionReport{*active, findings.account, findings.notes, findings.calls};
}

} // namespace patchbay
