// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QDBusError;

namespace patchbay {

/// What the desktop's keychain says about its default keyring (KWallet: its wallet).
struct KeychainAnswer
{
    enum class Condition {
        Unlocked,
        Locked,
        NoBus,     ///< There is no D-Bus session to ask on.
        NoService, ///< Nobody offers a keychain.
        NoKeyring, ///< The service has no default keyring (yet).
        Refused,   ///< The bus or the service denies us the question.
        Silent,    ///< No answer in time.
    };

    Condition condition = Condition::Silent;
    QString detail; ///< English; what D-Bus said.
};

using KeychainDone = std::function<void(const KeychainAnswer &)>;

/// What it means that a question failed.
[[nodiscard]] KeychainAnswer answerOf(const QDBusError &error);

} // namespace patchbay
