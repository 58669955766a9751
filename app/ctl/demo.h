// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"

namespace patchbay::ctl {

/// The main job from end to end, on the sandbox shop, saying what it does: what `packaging/run` shows without
/// a display.
[[nodiscard]] Result<ExitCode> demo(const Context &context, const Arguments &arguments);

} // namespace patchbay::ctl
