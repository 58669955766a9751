// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace patchbay {

/// How the sandbox platform is doing.
struct SandboxState
{
    QString address;    ///< `127.0.0.1:7421`
    int day = 0;        ///< How many days have passed in it.
    QString credential; ///< Its access token: play money, that opens nothing else.

    bool operator==(const SandboxState &) const = default;
};

/// The port to the sandbox platform, in workspaces that have one. Thread-safe.
class SandboxControl
{
public:
    virtual ~SandboxControl() = default;

    [[nodiscard]] virtual SandboxState state() = 0;
    /// One day passes: some prices, stock and orders change.
    [[nodiscard]] virtual Result<> advance() = 0;
    /// The next `times` (1…1000) calls whose path begins with `path` (`/orders`; empty: all) go wrong.
    /// `InvalidInput` names the faults there are.
    [[nodiscard]] virtual Result<> breakNext(const QString &fault, const QString &path, int times) = 0;
    [[nodiscard]] virtual Result<> repair() = 0;
};

} // namespace patchbay
