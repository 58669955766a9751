// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace patchbay {

/// What the system says of a file (`Permission denied`) in words of ours, where it is common; else as it says
/// it.
[[nodiscard]] QString systemReason(const QString &said);

} // namespace patchbay
