// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/log.h"

namespace patchbay {

Q_LOGGING_CATEGORY(logEngine, "patchbay.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(logNetwork, "patchbay.network", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "patchbay.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logKeychain, "patchbay.keychain", QtInfoMsg)
Q_LOGGING_CATEGORY(logExecutions, "patchbay.executions", QtInfoMsg)
Q_LOGGING_CATEGORY(logApi, "patchbay.api", QtInfoMsg)

} // namespace patchbay
