// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretstore.h"

#include <QMap>
#include <QString>

#include <mutex>

namespace patchbay {

/// Secrets in memory, with the failures of a real store: in any state but `Unlocked` every call fails as the
/// port says.
class InMemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] Result<SecretBundle> read(const QString &owner, std::stop_token stop) override;
    [[nodiscard]] Result<> write(
        const QString &owner, const SecretBundle &bundle, std::stop_token stop) override;
    [[nodiscard]] Result<> remove(const QString &owner, std::stop_token stop) override;
    [[nodiscard]] SecretStoreState state() override;
    [[nodiscard]] QString name() const override;

    /// The keychain's side of it: someone locks it, it hangs, …
    void become(SecretStoreState state);

private:
    [[nodiscard]] Result<> usable(const QString &owner, const std::stop_token &stop) const;

    mutable std::mutex m_mutex; ///< Guards all below.
    QMap<QString, SecretBundle> m_bundles;
    SecretStoreState m_state = SecretStoreState::Unlocked;
};

} // namespace patchbay
