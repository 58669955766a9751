// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretstore.h"

#include <optional>

namespace patchbay {

/// A bundle as the text that is kept in a store: a JSON object from credential name to value in base64, so
/// that any bytes survive.
[[nodiscard]] Secret bundleText(const SecretBundle &bundle);

/// The bundle again; nothing when the text is not one.
[[nodiscard]] std::optional<SecretBundle> parseBundleText(const Secret &text);

} // namespace patchbay
