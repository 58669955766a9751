// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace patchbay {

/// How a second process reaches the engine that holds a workspace: `engine.json`, readable by its owner only
/// (0600). The token is made anew at each start and is of no use once the engine is gone.
struct EngineAddress
{
    std::uint16_t port = 0;
    Secret token;
    qint64 processId = 0;
};

/// Replaces the file in one step. Failure: `Unavailable` with what the system said.
[[nodiscard]] Result<> writeEngineAddress(const QString &directory, const EngineAddress &address);
/// What the file says; nothing when there is none or it is not whole.
[[nodiscard]] std::optional<EngineAddress> readEngineAddress(const QString &directory);
void removeEngineAddress(const QString &directory);

} // namespace patchbay
