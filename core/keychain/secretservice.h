// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <functional>

class QObject;

namespace patchbay {

/// What the desktop's Secret Service says about its default keyring.
struct SecretServiceAnswer
{
    enum class Condition {
        Unlocked,
        Locked,
        NoBus,     ///< There is no D-Bus session to ask on.
        NoService, ///< Nobody offers `org.freedesktop.secrets`.
        NoKeyring, ///< The service has no default keyring (yet).
        Refused,   ///< The bus or the service denies us the question.
        Silent,    ///< No answer in time.
    };

    Condition condition = Condition::Silent;
    QString detail; ///< English; what D-Bus said.
};

/// Asks over D-Bus what QtKeychain does not tell: for a locked keyring it reports "entry not found", as for a
/// missing entry (`org.freedesktop.Secret.Collection.Locked`, Secret Service API 0.2). Used on the keychain
/// thread only.
class SecretService
{
public:
    SecretService();
    ~SecretService();
    SecretService(const SecretService &) = delete;
    SecretService &operator=(const SecretService &) = delete;

    using Done = std::function<void(const SecretServiceAnswer &)>;
    /// No limit: the answer comes when the service answers, ends, or loses the bus.
    static constexpr std::chrono::milliseconds forAsLongAsItTakes{0};

    /// Asks; `done` is called once on the keychain thread, at once or later, unless `context` dies first.
    void ask(std::chrono::milliseconds limit, QObject &context, Done done);

private:
    const QString
        m_connectionName; ///< Our own: Qt never renews its shared session connection once it failed.
};

} // namespace patchbay
