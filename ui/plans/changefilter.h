// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace patchbay {

/// The values of a word in a filter of changes; none where the filter cannot be read.
[[nodiscard]] QStringList valuesIn(const QString &filter, const QString &word);

/// The filter with these values of the word in the place of those that it has; with none: without the word.
/// A filter that cannot be read is left behind.
[[nodiscard]] QString withValues(const QString &filter, const QString &word, const QStringList &values);

} // namespace patchbay
