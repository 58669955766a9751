// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace patchbay {

/// The end of a sentence about an unknown word: `; did you mean “List order”?`, else `; there are: a, b, c`,
/// else (none or too many to list) nothing.
[[nodiscard]] QString suggestion(const QString &word, const QStringList &known);

} // namespace patchbay
