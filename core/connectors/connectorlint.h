// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/connectorwork.h"

#include <QByteArray>

namespace patchbay {

/// What is wrong with a connector document, or, where nothing is, what is in it without being of use, or is
/// hardly what was meant. Only what is certain is warned of: settings, credentials and reading actions that
/// nothing uses, lists that could be paged or asked for changes by a parameter that their action declares,
/// error rules that are never reached, a connection that nothing can test, credentials over plain HTTP.
[[nodiscard]] LintReport lintConnector(const QByteArray &document);

} // namespace patchbay
