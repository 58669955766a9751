// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace patchbay {

class Installations;
class Integrations;
class SandboxServer;

/// Makes a sandbox ready to be used: at the first start the shop is installed and connected, so that the
/// first run is a preview away; at every start the installed shops are told where the sandbox listens now.
[[nodiscard]] Result<> furnishSandbox(
    SandboxServer &sandbox, Integrations &integrations, Installations &installations);

} // namespace patchbay
