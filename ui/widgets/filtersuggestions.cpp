// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filtersuggestions.h"

#include <algorithm>

namespace patchbay {

namespace {

QStringList choicesOf(const QString &before, const QString &begun, const FilterWord &word)
{
    const qsizetype comma = begun.lastIndexOf(u',');
    const QString kept = before + begun.left(comma + 1);
    const QString last = begun.mid(comma + 1);
    QStringList whole;
    for (const QString &choice : word.choices) {
        if (choice.startsWith(last, Qt::CaseInsensitive) && choice != last)
            whole.append(kept + choice);
    }
    return whole;
}

} // namespace

QStringList filterSuggestions(const QString &typed, const QList<FilterWord> &words)
{
    const qsizetype blank = typed.lastIndexOf(u' ');
    QString before = typed.left(blank + 1);
    QString term = typed.mid(blank + 1);
    if (term.startsWith(u'-')) {
        before += u'-';
        term.remove(0, 1);
    }
    const qsizetype colon = term.indexOf(u':');
    if (colon < 0) {
        QStringList whole;
        for (const FilterWord &word : words) {
            if (word.name.startsWith(term, Qt::CaseInsensitive))
                whole.append(before + word.name + u':');
        }
        return whole;
    }
    const auto word = std::ranges::find(words, term.left(colon), &FilterWord::name);
    if (word == words.end())
        return {};
    return choicesOf(before + term.left(colon + 1), term.mid(colon + 1), *word);
}

} // namespace patchbay
