// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace patchbay {

/// The operating system's lock on a workspace (`engine.lock`): who holds it is its one engine. It goes with
/// the process, also when the process is killed; nothing is left over to clean up.
class WorkspaceLock
{
public:
    /// Takes the lock; nothing when another process holds it. Makes the directory when it is not there.
    /// Failures: `Denied` (no right to write there), `Unavailable` (the file system cannot lock).
    [[nodiscard]] static Result<std::optional<WorkspaceLock>> take(const QString &directory);

    WorkspaceLock(WorkspaceLock &&other) noexcept;
    WorkspaceLock &operator=(WorkspaceLock &&other) noexcept;
    ~WorkspaceLock();

private:
    explicit WorkspaceLock(int descriptor);

    int m_descriptor = -1;
};

} // namespace patchbay
