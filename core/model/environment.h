// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace patchbay {

/// Every installed integration has exactly one, fixed when it is installed.
enum class Environment { Test, Production };

/// `test`, `production`.
[[nodiscard]] QString environmentName(Environment environment);
[[nodiscard]] std::optional<Environment> environmentFromName(QStringView name);

} // namespace patchbay
