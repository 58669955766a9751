// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/integrations/installpresenter.h"

#include "ui/integrations/keychainnote.h"
#include "ui/widgets/wording.h"

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString freeSlug(const QString &wanted, const QList<Integration> &installed)
{
    const auto isTaken = [&installed](const QString &slug) {
        return std::ranges::find(installed, slug, &Integration::slug) != installed.end();
    };
    QString slug = wanted;
    for (int number = 2; isTaken(slug); ++number)
        slug = u"%1-%2"_s.arg(wanted).arg(number);
    return slug;
}

} // namespace

InstallPresenter::InstallPresenter(const Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, &InstallPresenter::readKeychain);
}

template<class T, class Done>
void InstallPresenter::ask(const ClientCall<T> &call, Done done)
{
    m_client.ask(this, call, [this, generation = m_generation, done](const Result<T> &result) {
        if (generation == m_generation)
            done(result);
    });
}

void InstallPresenter::end()
{
    ++m_generation;
    m_patience.stop();
    m_waitsForKeychain = false;
    m_secrets.clear();
    m_integration.reset();
    m_start = {};
}

void InstallPresenter::begin(const QString &connector)
{
    end();
    readConnector(m_client.connector(connector));
}

void InstallPresenter::beginAgain(const QString &integration)
{
    end();
    ask(m_client.integration(integration), [this](const Result<Integration> &found) {
        if (!found)
            return Q_EMIT failed(found.error());
        m_integration = *found;
        m_start.integration = *found;
        readConnector(m_client.installedConnector(found->slug));
    });
}

void InstallPresenter::readConnector(const ClientCall<Connector> &call)
{
    ask(call, [this](const Result<Connector> &connector) {
        if (!connector)
            return Q_EMIT failed(connector.error());
        m_start.connector = *connector;
        readWorkspace();
    });
}

void InstallPresenter::readWorkspace()
{
    ask(Client::workspace(), [this](const Result<Workspace> &workspace) {
        if (!workspace)
            return Q_EMIT failed(workspace.error());
        m_workspace = workspace->organizationId;
        const QList<Environment> &offered = m_start.connector.environments;
        m_start.environment = offered.contains(Environment::Test) ? Environment::Test : offered.value(0);
        if (!m_start.integration)
            m_start.draft = InstallDrafts(m_workspace).of(m_start.connector.slug);
        readSandbox();
    });
}

void InstallPresenter::readSandbox()
{
    ask(m_client.sandbox(), [this](const Result<SandboxView> &sandbox) {
        // Elsewhere there is no sandbox.
        if (sandbox)
            m_start.sandbox = *sandbox;
        proposeSlug();
    });
}

void InstallPresenter::proposeSlug()
{
    ask(m_client.integrations(), [this](const Result<QList<Integration>> &installed) {
        m_start.slug = freeSlug(m_start.connector.slug, installed.value_or(QList<Integration>()));
        Q_EMIT began(m_start);
        readKeychain();
    });
}

void InstallPresenter::keep(const InstallDraft &draft)
{
    if (!m_workspace.isEmpty())
        InstallDrafts(m_workspace).keep(draft);
}

void InstallPresenter::dropDraft()
{
    if (!m_workspace.isEmpty())
        InstallDrafts(m_workspace).drop(m_start.connector.slug);
}

void InstallPresenter::submit(const InstallOrder &order, const SecretBundle &secrets)
{
    m_secrets = secrets;
    m_waitsForKeychain = false;
    if (!m_integration)
        install(order);
    else if (m_start.integration ||
             (order.settings == m_integration->settings && order.name == m_integration->name))
        connectNow();
    else
        configure(order);
}

void InstallPresenter::install(const InstallOrder &order)
{
    ask(m_client.install(order), [this](const Result<Integration> &made) {
        if (!made)
            return Q_EMIT settingsRefused(made.error());
        m_integration = *made;
        dropDraft();
        Q_EMIT installed(*made);
        connectNow();
    });
}

void InstallPresenter::configure(const InstallOrder &order)
{
    ConfigurationChange change;
    change.name = order.name;
    change.settings = order.settings;
    ask(m_client.configure(m_integration->slug, change), [this](const Result<Integration> &changed) {
        if (!changed)
            return Q_EMIT settingsRefused(changed.error());
        m_integration = *changed;
        connectNow();
    });
}

void InstallPresenter::connectNow()
{
    Q_EMIT connecting();
    ask(m_client.connect(m_integration->slug, m_secrets), [this](const Result<ConnectionOutcome> &outcome) {
        if (!outcome)
            return lookWhyRefused(outcome.error());
        m_secrets.clear();
        m_integration = outcome->integration;
        Q_EMIT connected(*outcome);
    });
}

void InstallPresenter::lookWhyRefused(const Error &error)
{
    // What the platform refuses is corrected by the person; what the keychain refuses goes on by itself.
    ask(m_client.keychain(), [this, error](const Result<KeychainView> &keychain) {
        const bool isKeychains = keychain && !isUsable(*keychain);
        if (keychain)
            Q_EMIT keychainRead(*keychain);
        if (!isKeychains) {
            m_secrets.clear();
            return Q_EMIT connectionRefused(error);
        }
        m_waitsForKeychain = true;
        m_patience.start();
        Q_EMIT keychainAwaited(error, *keychain);
    });
}

void InstallPresenter::readKeychain()
{
    ask(m_client.keychain(), [this](const Result<KeychainView> &keychain) {
        if (keychain)
            Q_EMIT keychainRead(*keychain);
        if (!keychain || !isUsable(*keychain))
            return m_patience.start();
        if (std::exchange(m_waitsForKeychain, false))
            connectNow();
    });
}

void InstallPresenter::preview()
{
    ask(m_client.execute(m_integration->slug, {RunMode::DryRun, {}, {}}),
        [this](const Result<Execution> &execution) {
            if (execution)
                Q_EMIT executionStarted(*execution);
            else
                Q_EMIT told(wording::sentence(execution.error().message));
        });
}

} // namespace patchbay
