// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/secretstore.h"
#include "core/keychain/seal.h"
#include "core/keychain/sealingkey.h"

#include <QString>

#include <functional>
#include <mutex>
#include <optional>

namespace patchbay {

/// Secrets in one sealed file, for machines without a keychain. Locked until it is unlocked. Every call reads
/// the file anew, so that several processes may use one store; a lock file keeps their writes apart. A write
/// that is killed at any point leaves the old file or the new one.
class SealedSecretStore final : public SecretStore
{
public:
    /// The files are `secrets.sealed` and `secrets.lock` in that directory, which exists. The cost counts
    /// when the first unlock makes the file.
    SealedSecretStore(const QString &directory, Clock &clock, const SealingCost &cost = {});

    /// Opens the store, or makes it where there is none yet. `Denied` with another key than it was made with.
    [[nodiscard]] Result<> unlock(const SealingKey &key, std::stop_token stop);
    /// Forgets the key.
    void lock();

    [[nodiscard]] Result<SecretBundle> read(const QString &owner, std::stop_token stop) override;
    [[nodiscard]] Result<> write(
        const QString &owner, const SecretBundle &bundle, std::stop_token stop) override;
    [[nodiscard]] Result<> remove(const QString &owner, std::stop_token stop) override;
    [[nodiscard]] SecretStoreState state() override;
    [[nodiscard]] QString name() const override;

private:
    /// All owners' bundles, each as its text.
    using Vault = SecretBundle;

    [[nodiscard]] Result<Seal> matchOrMake(const SealingKey &key, std::stop_token stop) const;
    [[nodiscard]] std::optional<Seal> seal();
    [[nodiscard]] Result<Vault> readVault(const Seal &seal) const;
    [[nodiscard]] Result<> change(
        const QString &owner, const std::function<void(Vault &)> &edit, std::stop_token stop);

    const QString m_path;
    const QString m_lockPath;
    Clock &m_clock;
    const SealingCost m_cost;
    std::mutex m_mutex;
    std::optional<Seal> m_seal; ///< Nothing while locked. Guarded by m_mutex.
};

} // namespace patchbay
