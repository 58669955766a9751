// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace patchbay {

class AuditLog;
class Installations;
class Integrations;
class SandboxServer;

/// Makes a sandbox ready to be used: while nothing was ever done in it, the shop is installed and connected,
/// so that the first run is a preview away; at every start the installed shops are told where the sandbox
/// listens now.
[[nodiscard]] Result<> furnishSandbox(
    SandboxServer &sandbox, AuditLog &audit, Integrations &integrations, Installations &installations);

} // namespace patchbay
