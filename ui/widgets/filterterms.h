// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace patchbay {

/// A filter that is being written, in its terms as they were written.
struct FilterTerms
{
    QStringList finished; ///< Those that a blank has ended.
    QString last;         ///< The one that may go on; empty where a blank ended the filter.

    /// All of them.
    [[nodiscard]] QStringList all() const;

    bool operator==(const FilterTerms &) const = default;
};

/// Blanks in quotes, and behind the colon of a word that has no value yet, end no term.
[[nodiscard]] FilterTerms filterTerms(QStringView text);

} // namespace patchbay
