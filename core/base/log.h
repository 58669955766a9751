// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace patchbay {

/// The categories of Patchbay's log (`QT_LOGGING_RULES="patchbay.*=true"`). A line never holds a secret.
Q_DECLARE_LOGGING_CATEGORY(logEngine)
Q_DECLARE_LOGGING_CATEGORY(logNetwork)
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logKeychain)
Q_DECLARE_LOGGING_CATEGORY(logExecutions)
Q_DECLARE_LOGGING_CATEGORY(logApi)

} // namespace patchbay
