// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/keychain/keychainanswer.h"

#include <qt6keychain/keychain.h>

namespace patchbay {

/// Why the keychain gives nothing, and what a person can do about it. `owner` is whose secrets were asked
/// for.
[[nodiscard]] tl::unexpected<Error> keychainFailure(const QString &owner, const KeychainAnswer &answer);

/// What a finished job's error means while the keychain is unlocked.
[[nodiscard]] tl::unexpected<Error> keychainJobFailure(
    const QString &owner, QKeychain::Error error, const QString &detail);

[[nodiscard]] tl::unexpected<Error> keychainPromptUnanswered(const QString &owner);
[[nodiscard]] tl::unexpected<Error> keychainCancelled(const QString &owner);
[[nodiscard]] tl::unexpected<Error> keychainItemDamaged(const QString &owner);

} // namespace patchbay
