// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/context.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace patchbay::ctl {

/// `--format`, which is json when it is not given. `InvalidInput` for anything else.
[[nodiscard]] Result<ExportFormat> exportFormat(const Arguments &arguments);

/// Pulls an export part by part and writes it to the file of `--output`, or to standard output. Holds one
/// part at a time; a file is there whole or not at all.
[[nodiscard]] Result<ExitCode> exportParts(const Context &context, const Arguments &arguments,
    ExportFormat format, const std::function<ClientCall<ExportPart>(const QString &cursor)> &part);

} // namespace patchbay::ctl
