// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/clientvalues.h"
#include "ui/widgets/statuslook.h"

namespace patchbay {

/// Where secrets are kept, and how that place is: what a person is told before a secret is asked for.
struct KeychainNote
{
    StatusLook look;
    QString sentence;
    QString wayOut; ///< What to do; empty when nothing has to be done.
};

[[nodiscard]] KeychainNote noteOf(const KeychainView &keychain);
[[nodiscard]] bool isUsable(const KeychainView &keychain);

} // namespace patchbay
