// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textdiff.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Comparing costs the product of both lengths: beyond this, only what both begin and end with is found.
constexpr qsizetype mostCells = 1'000'000;
constexpr qsizetype neighbours = 1; ///< Of a change that stay unfolded.

/// Which elements of two lists are not in their longest common subsequence.
struct Difference
{
    std::vector<bool> first;
    std::vector<bool> second;
};

/// `length[i][j]`: of the common subsequence of what begins at `i` and at `j`.
Difference compare(const QStringList &first, const QStringList &second, qsizetype head, qsizetype tail)
{
    Difference found{
        std::vector<bool>(std::size_t(first.size())), std::vector<bool>(std::size_t(second.size()))};
    const qsizetype rows = first.size() - head - tail;
    const qsizetype columns = second.size() - head - tail;
    if (rows * columns > mostCells) {
        std::fill_n(found.first.begin() + head, rows, true);
        std::fill_n(found.second.begin() + head, columns, true);
        return found;
    }
    std::vector<int> length(std::size_t((rows + 1) * (columns + 1)));
    const auto at = [&](qsizetype i, qsizetype j) -> int & {
        return length[std::size_t(i * (columns + 1) + j)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j)
            at(i, j) = first[head + i] == second[head + j] ? at(i + 1, j + 1) + 1
                                                           : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && first[head + i] == second[head + j]) {
            ++i;
            ++j;
        } else if (j == columns || (i < rows && at(i + 1, j) >= at(i, j + 1))) {
            found.first[std::size_t(head + i++)] = true;
        } else {
            found.second[std::size_t(head + j++)] = true;
        }
    }
    return found;
}

Difference difference(const QStringList &first, const QStringList &second)
{
    const qsizetype shorter = std::min(first.size(), second.size());
    qsizetype head = 0;
    while (head < shorter && first[head] == second[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && first[first.size() - 1 - tail] == second[second.size() - 1 - tail])
        ++tail;
    return compare(first, second, head, tail);
}

/// Words, and what stands between them.
QStringList tokensOf(const QString &text)
{
    static const QRegularExpression token(u"\\w+|\\s+|."_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList tokens;
    for (auto match = token.globalMatch(text); match.hasNext();)
        tokens.append(match.next().captured());
    return tokens;
}

QList<ChangedSpan> changedWords(const QString &text, const QString &other)
{
    const QStringList tokens = tokensOf(text);
    const Difference found = difference(tokens, tokensOf(other));
    QList<ChangedSpan> spans;
    qsizetype place = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const qsizetype length = tokens[i].size();
        const bool isMore = !spans.isEmpty() && spans.last().begin + spans.last().length == place;
        if (found.first[std::size_t(i)] && isMore)
            spans.last().length += length;
        else if (found.first[std::size_t(i)])
            spans.append({place, length});
        place += length;
    }
    return spans;
}

QList<ChangedSpan> changedMiddle(const QString &text, const QString &other)
{
    const qsizetype shorter = std::min(text.size(), other.size());
    qsizetype head = 0;
    while (head < shorter && text[head] == other[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && text[text.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    const qsizetype length = text.size() - tail - head;
    return length > 0 ? QList<ChangedSpan>{{head, length}} : QList<ChangedSpan>();
}

/// What one place of the texts has lost and gained: line by line as far as both go, so that the words within
/// are marked.
void appendChange(QList<DiffLine> &lines, const QStringList &removed, const QStringList &added)
{
    const bool isPaired = removed.size() == added.size();
    for (qsizetype i = 0; i < removed.size(); ++i)
        lines.append({DiffLine::Kind::Removed, removed[i],
            isPaired ? changedIn(removed[i], added[i]) : QList<ChangedSpan>{{0, removed[i].size()}}, 0});
    for (qsizetype i = 0; i < added.size(); ++i)
        lines.append({DiffLine::Kind::Added, added[i],
            isPaired ? changedIn(added[i], removed[i]) : QList<ChangedSpan>{{0, added[i].size()}}, 0});
}

/// Leaves out lines that are the same, but for the neighbours of a change.
void appendSame(QList<DiffLine> &lines, const QStringList &same, bool isLast)
{
    const qsizetype before = lines.isEmpty() ? 0 : neighbours;
    const qsizetype after = isLast ? 0 : neighbours;
    const qsizetype folded = same.size() - before - after;
    const bool isFolded = folded > 1;
    for (qsizetype i = 0; i < same.size(); ++i) {
        if (!isFolded || i < before || i >= before + folded)
            lines.append({DiffLine::Kind::Same, same[i], {}, 0});
        else if (i == before)
            lines.append({DiffLine::Kind::Folded, {}, {}, folded});
    }
}

} // namespace

QList<ChangedSpan> changedIn(const QString &text, const QString &other)
{
    return text.contains(u' ') ? changedWords(text, other) : changedMiddle(text, other);
}

QList<DiffLine> diffLines(const QString &before, const QString &after)
{
    const QStringList first = before.split(u'\n');
    const QStringList second = after.split(u'\n');
    QList<DiffLine> lines;
    if (before.isNull() || after.isNull()) {
        for (const QString &line : before.isNull() ? second : first)
            lines.append({before.isNull() ? DiffLine::Kind::Added : DiffLine::Kind::Removed, line, {}, 0});
        return lines;
    }
    if (first.size() == 1 && second.size() == 1 && before != after) {
        appendChange(lines, first, second);
        return lines;
    }
    const Difference found = difference(first, second);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < first.size() || j < second.size()) {
        QStringList removed;
        QStringList added;
        QStringList same;
        while (i < first.size() && found.first[std::size_t(i)])
            removed.append(first[i++]);
        while (j < second.size() && found.second[std::size_t(j)])
            added.append(second[j++]);
        appendChange(lines, removed, added);
        while (i < first.size() && j < second.size() && !found.first[std::size_t(i)] &&
               !found.second[std::size_t(j)]) {
            same.append(first[i++]);
            ++j;
        }
        appendSame(lines, same, i == first.size() && j == second.size());
    }
    return lines;
}

} // namespace patchbay
