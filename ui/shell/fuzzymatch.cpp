// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/fuzzymatch.h"

#include <algorithm>

namespace patchbay {

namespace {

constexpr int atWordStart = 30;
constexpr int inARow = 20;
constexpr int scattered = 1;

bool beginsWord(const QString &text, qsizetype place)
{
    return place == 0 || !text.at(place - 1).isLetterOrNumber();
}

/// The best place of the word's letters in a row; -1: nowhere.
qsizetype rowOf(const QString &word, const QString &text)
{
    const qsizetype first = text.indexOf(word, 0, Qt::CaseInsensitive);
    for (qsizetype place = first; place >= 0; place = text.indexOf(word, place + 1, Qt::CaseInsensitive)) {
        if (beginsWord(text, place))
            return place;
    }
    return first;
}

/// The word's letters one after the other with anything between them.
std::optional<FuzzyMatch> scatteredMatch(const QString &word, const QString &text)
{
    FuzzyMatch match;
    qsizetype place = -1;
    for (const QChar letter : word) {
        place = text.indexOf(letter, place + 1, Qt::CaseInsensitive);
        if (place < 0)
            return std::nullopt;
        match.positions.append(int(place));
        match.score += scattered + (beginsWord(text, place) ? scattered : 0);
    }
    return match;
}

std::optional<FuzzyMatch> matchOfWord(const QString &word, const QString &text)
{
    const qsizetype place = rowOf(word, text);
    if (place < 0)
        return scatteredMatch(word, text);
    FuzzyMatch match{(beginsWord(text, place) ? atWordStart : inARow) * int(word.size()), {}};
    for (qsizetype letter = 0; letter < word.size(); ++letter)
        match.positions.append(int(place + letter));
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    FuzzyMatch whole;
    const QStringList words = pattern.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto match = matchOfWord(word, text);
        if (!match)
            return std::nullopt;
        whole.score += match->score;
        whole.positions += match->positions;
    }
    std::ranges::sort(whole.positions);
    whole.positions.erase(std::unique(whole.positions.begin(), whole.positions.end()), whole.positions.end());
    return whole;
}

} // namespace patchbay
