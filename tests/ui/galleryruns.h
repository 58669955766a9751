// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "tests/ui/photographer.h"

namespace patchbay {

/// Draws the pages of the area *Runs*: its list, a run with a call, two runs compared, calls over time, a
/// batch.
void photographRuns(const Photographer &photographer, const Client &client);

/// Draws the page of the newest run with its last call.
void photographLastRun(const Photographer &photographer, const Client &client, const QString &name);

} // namespace patchbay
