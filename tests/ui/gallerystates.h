// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/client/client.h"
#include "tests/ui/photographer.h"
#include "ui/theme/theme.h"

namespace patchbay {

/// Every area while its engine answers nothing, and when it cannot be reached.
void photographTrouble(const Theme &theme, const Clock &clock, Transport &transport,
    const Workspace &workspace, const QString &folder, const QString &suffix);

/// Every area of a workspace that has nothing yet.
void photographNothing(Theme::Choice choice, const QString &folder, const QString &suffix);

} // namespace patchbay
