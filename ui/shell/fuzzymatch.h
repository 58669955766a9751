// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace patchbay {

/// Where a few typed letters were found in a text.
struct FuzzyMatch
{
    int score = 0;        ///< More is better; comparable for the same pattern only.
    QList<int> positions; ///< Of the matched letters in the text, ascending.

    bool operator==(const FuzzyMatch &) const = default;
};

/// Finds every word of the pattern in the text, in any order, without regard to case. The beginning of a word
/// is better than its middle, and letters in a row are better than scattered ones. Nothing: some word is not
/// there. An empty pattern is found everywhere.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

} // namespace patchbay
