// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace patchbay {

/// A part of a text that differs from another text.
struct ChangedSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const ChangedSpan &) const = default;
};

/// Which parts of a text differ: of prose (a text with spaces) the changed words, of anything else what
/// stands between the common beginning and the common end, so that a number shows its changed digits.
[[nodiscard]] QList<ChangedSpan> changedIn(const QString &text, const QString &other);

/// One line of a text before and after.
struct DiffLine
{
    enum class Kind {
        Removed,
        Added,
        Same,
        Folded, ///< Lines that are the same, and so many (`count`) that they are left out.
    };

    Kind kind = Kind::Same;
    QString text;
    QList<ChangedSpan> marks; ///< Of a removed or added line.
    qsizetype count = 0;

    bool operator==(const DiffLine &) const = default;
};

/// The lines of both texts, what is removed above what is added in its place. Lines that are the same fold
/// but for the neighbours of a change. A null text is not there at all: nothing is marked then. Of two single
/// lines that differ, one is removed and one added.
[[nodiscard]] QList<DiffLine> diffLines(const QString &before, const QString &after);

} // namespace patchbay
