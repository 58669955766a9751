// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/nearestword.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace patchbay {

namespace {

/// Optimal string alignment distance.
qsizetype distance(QStringView left, QStringView right)
{
    std::vector<qsizetype> beforeLast(right.size() + 1);
    std::vector<qsizetype> last(right.size() + 1);
    std::vector<qsizetype> row(right.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const bool isEqual = left[i - 1] == right[j - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (isEqual ? 0 : 1)});
            const bool isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if (isSwap)
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[right.size()];
}

} // namespace

std::optional<QString> nearestWord(QStringView written, const QStringList &known)
{
    static constexpr qsizetype longest = 64; // what is longer is no slip of the finger
    if (written.size() > longest)
        return std::nullopt;
    const QString lower = written.toString().toLower();
    std::optional<QString> nearest;
    qsizetype least = std::max<qsizetype>(1, lower.size() / 3) + 1;
    for (const QString &word : known) {
        const qsizetype difference = distance(lower, word.toLower());
        if (difference < least) {
            least = difference;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace patchbay
