// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/command.h"

#include <QString>

namespace patchbay::ctl {

/// All commands, a line each, with the global options and the exit codes.
[[nodiscard]] QString overview();
/// One command: how it is written, what it does, its options.
[[nodiscard]] QString usageOf(const Command &command);

} // namespace patchbay::ctl
