// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/arguments.h"
#include "core/base/clock.h"
#include "core/engine/session.h"

#include <memory>

namespace patchbay {
class KeychainThread;
}

namespace patchbay::ctl {

/// Where the workspace is: `--workspace`, `--sandbox`, `PATCHBAY_WORKSPACE`, or the person's own.
[[nodiscard]] QString workspaceDirectory(const Arguments &arguments);

/// Enters the workspace. Credentials live in the desktop's keychain; with `--key-file` in a sealed file under
/// that key; in the sandbox in a sealed file under a key that is made for it.
[[nodiscard]] Result<std::unique_ptr<Session>> openSession(
    const Arguments &arguments, KeychainThread &keychain, Clock &clock);

} // namespace patchbay::ctl
