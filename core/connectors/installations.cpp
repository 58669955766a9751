// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/installations.h"

#include "core/connectors/connectordocument.h"
#include "core/connectors/connectorfields.h"
#include "core/connectors/pushsources.h"
#include "core/connectors/settingvalues.h"
#include "core/connectors/suggestion.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;

tl::unexpected<Error> badOrder(const char *key, const QString &sentence, const QStringList &arguments)
{
    return fail(ErrorCode::InvalidInput, message(key, sentence, arguments));
}

QMap<QString, bool> defaultStreams(const Connector &connector)
{
    QMap<QString, bool> streams;
    for (const Stream &stream : connector.streams)
        streams.insert(stream.name, stream.isOnByDefault);
    return streams;
}

QString environmentNames(const Connector &connector)
{
    QStringList names;
    for (const Environment environment : connector.environments)
        names.append(environmentName(environment));
    return names.join(u", "_s);
}

/// The integration as the configuration wants it, but for its settings.
Result<Integration> configured(
    Integration integration, const Configuration &wanted, const Connector &connector)
{
    if (wanted.name) {
        integration.name = wanted.name->simplified();
        if (integration.name.isEmpty() || integration.name.size() > longestName)
            return badOrder("integration.configureName",
                u"Cannot configure %1: a name has 1 to %2 characters."_s,
                {integration.slug, QString::number(longestName)});
    }
    if (wanted.deleteShareLimit) {
        integration.deleteShareLimit = *wanted.deleteShareLimit;
        if (integration.deleteShareLimit < 0 || integration.deleteShareLimit > 100)
            return badOrder("integration.configureShare",
                u"Cannot configure %1: the share of deletes is a percentage from 0 to 100."_s,
                {integration.slug});
    }
    if (wanted.sources) {
        if (const Result<> taken = takeSources(integration, *wanted.sources, connector); !taken)
            return passOn(taken);
    }
    if (wanted.streams) {
        for (auto stream = wanted.streams->begin(); stream != wanted.streams->end(); ++stream) {
            if (!connector.stream(stream.key()))
                return badOrder("integration.configureStream",
                    u"Cannot configure %1: %2 has no stream “%3”%4."_s,
                    {integration.slug, connector.name, stream.key(),
                        suggestion(stream.key(), defaultStreams(connector).keys())});
            integration.streams.insert(stream.key(), *stream);
        }
    }
    QList<const Stream *> on;
    for (const Stream &stream : connector.streams) {
        if (integration.streams.value(stream.name, stream.isOnByDefault))
            on.append(&stream);
    }
    if (const Result<> fed = checkPushesHaveSources(integration, on); !fed)
        return passOn(fed);
    integration.runs = wanted.runs.value_or(integration.runs);
    return integration;
}

} // namespace

Installations::Installations(Integrations &integrations, SecretStore &secrets, const Catalogue &catalogue,
    CallPorts ports, CallBudgets &budgets, IdSource &ids)
    : m_integrations(integrations)
    , m_secrets(secrets)
    , m_catalogue(catalogue)
    , m_ports(ports)
    , m_budgets(budgets)
    , m_ids(ids)
{}

Result<QByteArray> Installations::documentFor(const InstallRequest &request) const
{
    if (request.connector.isEmpty())
        return request.document;
    const QByteArray document = m_catalogue.document(request.connector);
    if (!document.isEmpty())
        return document;
    QStringList slugs;
    const auto entries = m_catalogue.entries();
    for (const auto &entry : entries)
        slugs.append(entry->slug);
    return fail(ErrorCode::NotFound,
        message("integration.noConnector", u"Cannot install %1: there is no connector of that name%2."_s,
            {request.connector, suggestion(request.connector, slugs)}));
}

Result<Integration> Installations::install(const InstallRequest &request, const Caller &caller)
{
    const auto document = documentFor(request);
    if (!document)
        return passOn(document);
    const auto connector = connectorFrom(*document);
    if (!connector)
        return passOn(connector);
    if (!connector->environments.contains(request.environment))
        return badOrder("integration.installEnvironment",
            u"Cannot install %1: it is not offered for the environment %2; choose: %3."_s,
            {connector->name, environmentName(request.environment), environmentNames(*connector)});
    if (!request.slug.isEmpty() && slugFrom(request.slug) != request.slug)
        return badOrder("integration.installSlug",
            u"Cannot install %1: “%2” is no slug; write lower-case letters, digits and single hyphens."_s,
            {connector->name, request.slug});
    const auto settings = checkedSettings(*connector, request.settings);
    if (!settings)
        return passOn(settings);

    Integration integration;
    integration.id = m_ids.next<IntegrationId>();
    integration.slug = request.slug.isEmpty() ? connector->slug : request.slug;
    integration.name = request.name.simplified().isEmpty() ? connector->name : request.name.simplified();
    integration.type = connector->type;
    integration.connector = connector->slug;
    integration.connectorVersion = connector->version;
    integration.environment = request.environment;
    integration.statusReason =
        message("integration.neverConnected", u"It was never connected: connect it with its credentials."_s);
    integration.settings = *settings;
    integration.streams = defaultStreams(*connector);
    integration.installedAt = integration.configuredAt = integration.statusSince = m_ports.clock.now();
    if (integration.name.size() > longestName)
        return badOrder("integration.installName", u"Cannot install %1: a name has 1 to %2 characters."_s,
            {connector->name, QString::number(longestName)});
    const auto rule =
        request.slug.isEmpty() ? Integrations::SlugRule::NextFree : Integrations::SlugRule::AsGiven;
    return m_integrations.add(integration, *document, rule, caller,
        {u"integration.install"_s,
            u"%1 %2 in %3"_s.arg(connector->slug, connector->version, environmentName(request.environment))});
}

Result<Integration> Installations::configure(
    const QString &slug, const Configuration &wanted, const Caller &caller, std::stop_token stop)
{
    const auto integration = m_integrations.bySlug(slug);
    if (!integration)
        return passOn(integration);
    const auto connector = connectorOf(*integration);
    if (!connector)
        return passOn(connector);
    QMap<QString, QString> settings = integration->settings;
    if (wanted.settings)
        settings.insert(*wanted.settings);
    const auto checked = checkedSettings(**connector, settings);
    if (!checked)
        return passOn(checked);
    const auto possible = configured(*integration, wanted, **connector);
    if (!possible)
        return passOn(possible);
    if (const auto fed = checkNewSources(*integration, *possible, **connector); !fed)
        return passOn(fed);

    if (integration->status == IntegrationStatus::Active && *checked != integration->settings) {
        const auto connection = connectionWith(*integration, *checked, stop);
        if (!connection)
            return passOn(connection);
        if (const auto trial = tried(*integration, *connection, stop); !trial)
            return fail(trial.error().code,
                message("integration.settingsRefused",
                    u"Cannot change the settings of %1: its connection does not work with them. Disconnect it first if they need other credentials. %2"_s,
                    {slug, trial.error().message.text}),
                trial.error().detail);
    }
    // What was decided above is decided again inside the transaction: somebody else may have changed it.
    const auto edit = [&](Integration &stored) -> Result<> {
        auto changed = configured(stored, wanted, **connector);
        if (!changed)
            return passOn(changed);
        stored = *changed;
        if (wanted.settings)
            stored.settings = *checked;
        stored.configuredAt = m_ports.clock.now();
        return {};
    };
    return m_integrations.change(slug, edit, caller, {u"integration.configure"_s, {}});
}

Result<> Installations::checkNewSources(
    const Integration &before, const Integration &after, const Connector &connector) const
{
    const PushSources sources(m_integrations);
    for (auto source = after.sources.begin(); source != after.sources.end(); ++source) {
        if (before.sources.value(source.key()) == *source)
            continue;
        if (const auto origin = sources.origin(after, source.key(), *source); !origin)
            return passOn(origin);
        if (const auto open = sources.checkLoop(after, connector, source.key(), *source); !open)
            return open;
    }
    return {};
}

Result<std::shared_ptr<const Connector>> Installations::connectorOf(const Integration &integration)
{
    const auto document = m_integrations.connectorDocument(integration.id);
    if (!document)
        return passOn(document);
    auto connector = connectorFrom(*document);
    if (!connector)
        return passOn(connector);
    return std::make_shared<const Connector>(*std::move(connector));
}

Result<Connection> Installations::connection(const Integration &integration, std::stop_token stop)
{
    return connectionWith(integration, integration.settings, std::move(stop));
}

} // namespace patchbay
