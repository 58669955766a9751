// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"

namespace patchbay {

/// Installs another sandbox shop of that slug (the outlet, where no day ever passes), and connects it; also
/// in production, where the catalogue's own may not be. Whether it worked.
[[nodiscard]] bool addShop(const Client &client, const QString &slug, Environment environment);

/// Runs the integration until it is done; the execution as it is then, or nothing.
[[nodiscard]] std::optional<Execution> performed(const Client &client, const QString &slug, RunMode mode);

} // namespace patchbay
