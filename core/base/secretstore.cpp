// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secretstore.h"

namespace patchbay {

QString secretStoreStateName(SecretStoreState state)
{
    switch (state) {
    case SecretStoreState::Unlocked:
        return QStringLiteral("unlocked");
    case SecretStoreState::Locked:
        return QStringLiteral("locked");
    case SecretStoreState::Absent:
        return QStringLiteral("absent");
    case SecretStoreState::Refused:
        return QStringLiteral("refused");
    case SecretStoreState::Hung:
        break;
    }
    return QStringLiteral("hung");
}

} // namespace patchbay
