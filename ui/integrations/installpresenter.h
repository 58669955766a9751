// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/integrations/installdrafts.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace patchbay {

/// What an installation begins with.
struct InstallStart
{
    Connector connector;
    Environment environment = Environment::Test;
    QString slug;                           ///< The one that it would get: free now.
    std::optional<Integration> integration; ///< Only its credentials are typed anew.
    std::optional<InstallDraft> draft;      ///< What was typed some other time.
    std::optional<SandboxView> sandbox;     ///< Where and how the sandbox answers.
};

/// Leads through one installation: installs, stores and tests the credentials, previews. It knows no widget.
/// Secrets are held only while the keychain keeps them from being stored.
class InstallPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The client must outlive the presenter.
    InstallPresenter(const Client &client, QObject *parent);

    /// Begins anew; earlier answers that come late are dropped.
    void begin(const QString &connector);
    void beginAgain(const QString &integration);
    /// Forgets all of it.
    void end();

    /// Keeps what was typed on the disk.
    void keep(const InstallDraft &draft);
    void dropDraft();

    /// Installs it (or configures it, when it is installed by now), then stores and tests the credentials.
    void submit(const InstallOrder &order, const SecretBundle &secrets);
    void preview();

    [[nodiscard]] const std::optional<Integration> &integration() const { return m_integration; }

Q_SIGNALS:
    void began(const patchbay::InstallStart &start);
    void failed(const patchbay::Error &error);
    void keychainRead(const patchbay::KeychainView &keychain);
    /// It exists from now on, disconnected.
    void installed(const patchbay::Integration &integration);
    void settingsRefused(const patchbay::Error &error);
    void connecting();
    void connected(const patchbay::ConnectionOutcome &outcome);
    void connectionRefused(const patchbay::Error &error);
    /// The credentials wait for the keychain; they are stored as soon as it is open.
    void keychainAwaited(const patchbay::Error &error, const patchbay::KeychainView &keychain);
    void executionStarted(const patchbay::Execution &execution);
    void told(const QString &line);

private:
    template<class T, class Done>
    void ask(const ClientCall<T> &call, Done done);
    void readConnector(const ClientCall<Connector> &call);
    void readWorkspace();
    void readSandbox();
    void proposeSlug();
    void install(const InstallOrder &order);
    void configure(const InstallOrder &order);
    void connectNow();
    void lookWhyRefused(const Error &error);
    void readKeychain();

    const Client &m_client;
    InstallStart m_start;
    QString m_workspace;
    std::optional<Integration> m_integration;
    SecretBundle m_secrets;
    bool m_waitsForKeychain = false;
    QTimer m_patience; ///< Until the keychain is asked again.
    int m_generation = 0;
};

} // namespace patchbay
