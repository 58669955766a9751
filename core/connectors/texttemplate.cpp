// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/texttemplate.h"

#include <algorithm>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNameCharacter(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') ||
           (unit >= u'0' && unit <= u'9') || unit == u'_' || unit == u'-' || unit == u'.';
}

bool isName(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isNameCharacter);
}

tl::unexpected<Error> strayBrace(QStringView text, qsizetype place)
{
    return fail(ErrorCode::InvalidInput,
        message("template.brace",
            u"Cannot read the template %1: the brace at character %2 begins or ends no {name}. Write {{ or }} for a brace itself."_s,
            {text.toString(), QString::number(place + 1)}));
}

} // namespace

Result<TextTemplate> TextTemplate::parse(QStringView text)
{
    TextTemplate parsed;
    QString literal;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character != u'{' && character != u'}') {
            literal += character;
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == character) {
            literal += character;
            ++i;
            continue;
        }
        const qsizetype end = character == u'{' ? text.indexOf(u'}', i) : -1;
        if (end < 0 || !isName(text.sliced(i + 1, end - i - 1)))
            return strayBrace(text, i);
        if (!literal.isEmpty())
            parsed.m_parts.append({std::exchange(literal, {}), false});
        parsed.m_parts.append({text.sliced(i + 1, end - i - 1).toString(), true});
        i = end;
    }
    if (!literal.isEmpty())
        parsed.m_parts.append({literal, false});
    return parsed;
}

QStringList TextTemplate::names() const
{
    QStringList names;
    for (const Part &part : m_parts) {
        if (part.isPlace && !names.contains(part.text))
            names.append(part.text);
    }
    return names;
}

std::optional<QString> TextTemplate::singlePlace() const
{
    if (m_parts.size() == 1 && m_parts.first().isPlace)
        return m_parts.first().text;
    return std::nullopt;
}

Result<QString> TextTemplate::fill(const Lookup &lookup) const
{
    QString filled;
    for (const Part &part : m_parts) {
        if (!part.isPlace) {
            filled += part.text;
            continue;
        }
        const std::optional<QString> value = lookup(part.text);
        if (!value)
            return fail(ErrorCode::InvalidInput,
                message("template.unknownName",
                    u"Cannot fill {%1} in: nothing of that name is set or declared."_s, {part.text}));
        filled += *value;
    }
    return filled;
}

} // namespace patchbay
