// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desktopkeyring.h"

#include <QString>

namespace patchbay {

class GnomeKeyring final : public DesktopKeyring
{
public:
    GnomeKeyring();
    ~GnomeKeyring() override;

    [[nodiscard]] bool lock() override;
    /// With the password that `with-keyring` gave it.
    [[nodiscard]] bool unlock() override;
    [[nodiscard]] bool isLocked() const override;

private:
    [[nodiscard]] QString defaultKeyring() const;
};

} // namespace patchbay
