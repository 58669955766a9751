// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/keychain/keychainanswer.h"

#include <chrono>

class QObject;

namespace patchbay {

/// Asks the desktop's keychain, over D-Bus, whether it can be used: the Secret Service's default keyring or,
/// in a Plasma 5 session, KWallet's wallet. It is the one that QtKeychain 0.13 takes for its jobs
/// (`keychain_unix.cpp`). Used on the keychain thread only.
class KeychainQuestion
{
public:
    KeychainQuestion();
    ~KeychainQuestion();
    KeychainQuestion(const KeychainQuestion &) = delete;
    KeychainQuestion &operator=(const KeychainQuestion &) = delete;

    /// No limit: the answer comes when the service answers, ends, or loses the bus.
    static constexpr std::chrono::milliseconds forAsLongAsItTakes{0};

    /// Asks; `done` is called once on the keychain thread, at once or later, unless `context` dies first.
    void ask(std::chrono::milliseconds limit, QObject &context, KeychainDone done);

private:
    const QString
        m_connectionName; ///< Our own: Qt never renews its shared session connection once it failed.
};

} // namespace patchbay
