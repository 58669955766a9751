// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretstore.h"
#include "core/keychain/keychainitems.h"

#include <QMap>
#include <QString>

#include <mutex>

namespace patchbay {

/// Secrets in the operating system's keychain: one item per owner, holding its whole bundle, read once and
/// then kept in memory until it is written or the keychain stops giving. Never plain text: without a keychain
/// every call fails.
class KeychainSecretStore final : public SecretStore
{
public:
    /// `service` is the name under which items are kept: `patchbay/<workspace id>`. The thread is the
    /// program's only one and outlives the store.
    KeychainSecretStore(KeychainThread &thread, const QString &service, const KeychainSettings &settings);

    [[nodiscard]] Result<SecretBundle> read(const QString &owner, std::stop_token stop) override;
    [[nodiscard]] Result<> write(
        const QString &owner, const SecretBundle &bundle, std::stop_token stop) override;
    [[nodiscard]] Result<> remove(const QString &owner, std::stop_token stop) override;
    [[nodiscard]] SecretStoreState state() override;
    [[nodiscard]] QString name() const override;

private:
    void forget(const QString &owner);
    void forgetAll();

    KeychainItems m_items;
    std::mutex m_mutex;
    QMap<QString, SecretBundle> m_known; ///< By owner. Guarded by m_mutex.
    quint64 m_forgotten = 0;             ///< How often m_known lost something. Guarded by m_mutex.
};

} // namespace patchbay
