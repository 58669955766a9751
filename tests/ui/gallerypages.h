// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "tests/ui/photographer.h"

namespace patchbay {

/// Every page of the window, full.
void photographPages(const Photographer &photographer, const Client &client);

/// The pages that show most at once: for what makes all of them look different alike.
void photographSome(const Photographer &photographer, const Client &client);

/// What opens over a page or beside it: palette, map of keys, menus, questions, kept filters, the
/// installation.
void photographDialogs(const Photographer &photographer, const Client &client);

} // namespace patchbay
