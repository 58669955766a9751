// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

struct sqlite3;

namespace patchbay {

/// What the last failed call on this connection means to a person, and to the caller:
/// `Unavailable` for a full disk, a read-only or locked file and a failing disk, `Cancelled` for an
/// interrupted read, `Conflict` for what a uniqueness or foreign key rule refuses, `Internal` for a damaged
/// file and the rest. `file` is named in the message; `statement` goes into the detail.
[[nodiscard]] Error sqliteError(sqlite3 *connection, const QString &file, const char *statement);

} // namespace patchbay
