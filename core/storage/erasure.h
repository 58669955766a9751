// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace patchbay {

/// Deletes what belongs to removed integrations of the workspace, on the writer thread, in bulk jobs of at
/// most 1,000 rows behind everything that somebody waits for. Returns at once. What is left when the database
/// is closed, or after a failure, goes the next time this is called: after each removal, and at the engine's
/// start.
void eraseRemoved(Database &database, qint64 workspace);

} // namespace patchbay
