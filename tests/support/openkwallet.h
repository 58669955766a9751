// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desktopkeyring.h"

#include <QVariant>

namespace patchbay {

/// The KWallet that `tests/support/with-keyring kwallet` opened as a login to Plasma does.
class OpenKWallet final : public DesktopKeyring
{
public:
    OpenKWallet();
    ~OpenKWallet() override;

    [[nodiscard]] bool lock() override;
    [[nodiscard]] bool unlock() override;
    [[nodiscard]] bool isLocked() const override;

private:
    static QVariant asked(const QString &method, const QVariantList &arguments);
};

} // namespace patchbay
