// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/context.h"

namespace patchbay::ctl {

/// `--format`, which is json when it is not given. `InvalidInput` for anything else.
[[nodiscard]] Result<ExportFormat> exportFormat(const Arguments &arguments);

/// Pulls an export piece by piece and writes it to the file of `--output`, or to standard output. Holds one
/// piece at a time; a file is there whole or not at all.
[[nodiscard]] Result<ExitCode> exportAll(
    const Context &context, const Arguments &arguments, const Export &what);

} // namespace patchbay::ctl
