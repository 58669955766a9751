// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/changefilter.h"

#include "core/model/filter.h"

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads the words of a filter of changes; whether its values exist, the engine says.
Filter read(const QString &text)
{
    const auto word = [](const QString &name) {
        return FilterWord{name, FilterWord::Kind::Text, {}, FilterWord::Negation::Possible};
    };
    return Filter::parse(
        text, {word(u"kind"_s), word(u"stream"_s), word(u"field"_s), word(u"key"_s), word(u"outcome"_s)})
        .value_or(Filter{});
}

} // namespace

QStringList valuesIn(const QString &filter, const QString &word)
{
    return read(filter).values(word);
}

QString withValues(const QString &filter, const QString &word, const QStringList &values)
{
    Filter changed = read(filter);
    changed.terms.removeIf([&](const FilterTerm &term) { return term.word == word && !term.isNegated; });
    if (!values.isEmpty())
        changed.terms.append({word, values, false});
    return changed.toString();
}

} // namespace patchbay
