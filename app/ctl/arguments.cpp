// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"

#include "core/model/nearestword.h"

#include <algorithm>

namespace patchbay::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> usage(const char *key, const QString &pattern, const QStringList &arguments)
{
    return fail(ErrorCode::InvalidInput, message(key, pattern, arguments));
}

tl::unexpected<Error> unknownOption(const QString &name, const QList<Option> &known)
{
    QStringList names;
    for (const Option &option : known)
        names.append(option.name);
    const auto meant = nearestWord(name, names);
    const QString hint = meant ? u"did you mean --%1?"_s.arg(*meant) : u"see patchbayctl help"_s;
    return usage(
        "ctl.unknownOption", u"Cannot understand --%1: there is no such option (%2)."_s, {name, hint});
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &known)
{
    Arguments arguments;
    bool isOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (isOver || !word.startsWith(u"--"_s)) {
            arguments.m_positional.append(word);
            continue;
        }
        if (word == u"--"_s) {
            isOver = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option = std::ranges::find(known, name, &Option::name);
        if (option == known.end())
            return unknownOption(name, known);
        const bool hasValue = !option->value.isEmpty();
        if (!hasValue && equals >= 0)
            return usage("ctl.switchWithValue", u"Cannot give a value to --%1: it is a switch."_s, {name});
        if (hasValue && equals < 0 && i + 1 >= words.size())
            return usage("ctl.missingValue", u"Cannot use --%1 alone: it needs %2."_s, {name, option->value});
        const QString value = !hasValue ? QString() : equals < 0 ? words[++i] : word.mid(equals + 1);
        arguments.m_options[name].prepend(value);
    }
    return arguments;
}

Arguments Arguments::without(qsizetype words) const
{
    Arguments rest = *this;
    rest.m_positional.remove(0, words);
    return rest;
}

QStringList Arguments::values(const QString &option) const
{
    QStringList values = m_options.value(option);
    std::ranges::reverse(values);
    return values;
}

Result<std::optional<int>> Arguments::number(const QString &option, int least, int most) const
{
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return usage("ctl.number", u"Cannot use “%1” for --%2: it takes a whole number from %3 to %4."_s,
            {value(option), option, QString::number(least), QString::number(most)});
    }
    return number;
}

Result<QMap<QString, QString>> Arguments::pairs(const QString &option) const
{
    QMap<QString, QString> pairs;
    for (const QString &text : values(option)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return usage("ctl.pair", u"Cannot use “%1” for --%2: it takes name=value."_s, {text, option});
        pairs.insert(text.left(equals), text.mid(equals + 1));
    }
    return pairs;
}

} // namespace patchbay::ctl
