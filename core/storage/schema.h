// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/databaseconnection.h"

namespace patchbay {

/// The version of the schema that this program reads and writes.
[[nodiscard]] int schemaVersion();

/// Refuses a file that this program must not touch: from a newer version of Patchbay or of another program
/// (`InvalidInput`), or damaged (`Internal`). Writes nothing.
[[nodiscard]] Result<> checkSchema(DatabaseConnection &connection);

/// Brings the schema up to date, each step in a transaction of its own. Expects a checked file.
[[nodiscard]] Result<> migrateSchema(DatabaseConnection &connection);

} // namespace patchbay
