// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace patchbay {

/// What shows an integration and its failure, with the longest names that there may be, in windows of the
/// usual and of the smallest size.
void photographLongNames(const QString &folder, const QString &suffix);

} // namespace patchbay
