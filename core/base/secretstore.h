// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QMap>
#include <QString>

#include <chrono>
#include <stop_token>

namespace patchbay {

/// Whether secrets can be had now, in words that a person can act on (tokens.md: keychain).
enum class SecretStoreState {
    Unlocked,
    Locked,  ///< Unlock the keychain, then try again.
    Absent,  ///< There is no keychain here: start one, or use the sealed store.
    Refused, ///< The keychain said no.
    Hung,    ///< The keychain does not answer; calls fail at once until a probe succeeds.
};

[[nodiscard]] QString secretStoreStateName(SecretStoreState state);

/// All secrets of one owner (an integration, an endpoint, a subscription) by their credential names.
using SecretBundle = QMap<QString, Secret>;

/// The port to where secrets live. Thread-safe. Each call waits, but never beyond its deadline or a requested
/// stop. Failures: `Denied` (locked, refused), `Unavailable` (absent, hung), `NotFound` (read of an owner
/// without secrets).
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual Result<SecretBundle> read(const QString &owner, std::stop_token stop) = 0;
    /// Replaces the owner's whole bundle.
    [[nodiscard]] virtual Result<> write(
        const QString &owner, const SecretBundle &bundle, std::stop_token stop) = 0;
    /// Removing what is not there is no failure.
    [[nodiscard]] virtual Result<> remove(const QString &owner, std::stop_token stop) = 0;
    /// Asks the store itself; waits no longer than two seconds.
    [[nodiscard]] virtual SecretStoreState state() = 0;
    /// What the store is called to a person: `GNOME Keyring`, `sealed store`.
    [[nodiscard]] virtual QString name() const = 0;
};

} // namespace patchbay
