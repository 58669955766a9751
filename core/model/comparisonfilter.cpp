// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/comparisonfilter.h"

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr Verdict everyVerdict[] = {
    Verdict::OnlyFirst, Verdict::OnlySecond, Verdict::Different, Verdict::Same};
constexpr ChangeKind everyKind[] = {
    ChangeKind::Create, ChangeKind::Update, ChangeKind::Delete, ChangeKind::Invalid};

/// What the filter leaves of an enumeration; empty where it does not speak of it.
template<class Enum, std::size_t count>
QList<Enum> chosen(
    const Filter &filter, const QString &word, const Enum (&all)[count], QString (*nameOf)(Enum))
{
    const QStringList values = filter.values(word);
    const QStringList excluded = filter.excluded(word);
    QList<Enum> found;
    if (values.isEmpty() && excluded.isEmpty())
        return found;
    for (const Enum value : all) {
        const QString name = nameOf(value);
        if ((values.isEmpty() || values.contains(name)) && !excluded.contains(name))
            found.append(value);
    }
    return found;
}

template<class Enum, std::size_t count>
QStringList names(const Enum (&all)[count], QString (*nameOf)(Enum))
{
    QStringList names;
    for (const Enum value : all)
        names.append(nameOf(value));
    return names;
}

} // namespace

QList<FilterWord> comparisonWords()
{
    using enum FilterWord::Kind;
    using enum FilterWord::Negation;
    return {{u"verdict"_s, Choice, names(everyVerdict, verdictName), Possible},
        {u"kind"_s, Choice, names(everyKind, changeKindName), Possible}, {u"stream"_s, Text, {}, Impossible},
        {u"field"_s, Text, {}, Impossible}, {u"key"_s, Text, {}, Impossible}};
}

ComparisonFilter comparisonFilterFrom(const Filter &filter)
{
    const QString key = filter.values(u"key").value(0);
    return {chosen(filter, u"verdict"_s, everyVerdict, verdictName), filter.values(u"stream"),
        chosen(filter, u"kind"_s, everyKind, changeKindName), filter.values(u"field"),
        key.isEmpty() ? filter.freeText() : key};
}

} // namespace patchbay
