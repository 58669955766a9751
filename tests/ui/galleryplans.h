// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/client/client.h"
#include "tests/ui/photographer.h"
#include "ui/theme/theme.h"

namespace patchbay {

/// Plans: their list, one with a change, one that was applied, one in groups, two compared, those of a batch.
void photographPlans(const Photographer &photographer, const Client &client);

/// A plan whose preview would have had to write.
void photographRefused(const Theme &theme, const Clock &clock, Transport &transport,
    const Workspace &workspace, const QString &folder, const QString &suffix);

/// A plan while it is applied, in a workspace of its own.
void photographApply(Theme::Choice choice, const QString &folder, const QString &suffix);

} // namespace patchbay
