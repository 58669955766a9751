// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/iregexp.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace patchbay {

namespace {

constexpr int deepestGroup = 50;

re2::StringPiece piece(QByteArrayView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

bool isCategory(std::u32string_view name)
{
    static constexpr std::array<std::u32string_view, 36> categories{U"L", U"Ll", U"Lm", U"Lo", U"Lt", U"Lu",
        U"M", U"Mc", U"Me", U"Mn", U"N", U"Nd", U"Nl", U"No", U"P", U"Pc", U"Pd", U"Pe", U"Pf", U"Pi", U"Po",
        U"Ps", U"Z", U"Zl", U"Zp", U"Zs", U"S", U"Sc", U"Sk", U"Sm", U"So", U"C", U"Cc", U"Cf", U"Cn", U"Co"};
    return std::ranges::find(categories, name) != categories.end();
}

/// Translates an I-Regexp into RE2's syntax, by the grammar of RFC 9485, section 4. Every step returns false
/// where the pattern leaves the grammar.
class Translator
{
public:
    explicit Translator(std::u32string_view pattern)
        : m_rest(pattern)
    {}

    [[nodiscard]] bool run() { return alternatives() && m_rest.empty(); }

    [[nodiscard]] const QByteArray &result() const { return m_result; }

private:
    [[nodiscard]] bool isNext(char32_t character) const
    {
        return !m_rest.empty() && m_rest.front() == character;
    }

    bool take(char32_t character)
    {
        if (!isNext(character))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void appendCharacter(char32_t character)
    {
        m_result += "\\x{" + QByteArray::number(static_cast<uint>(character), 16) + '}';
    }

    bool alternatives()
    {
        while (true) {
            while (!m_rest.empty() && !isNext(U'|') && !isNext(U')')) {
                if (!atom() || !quantifier())
                    return false;
            }
            if (!take(U'|'))
                return true;
            m_result += '|';
        }
    }

    bool atom()
    {
        if (take(U'('))
            return group();
        if (take(U'['))
            return characterClass();
        if (take(U'.')) {
            m_result += "[^\\n\\r]";
            return true;
        }
        if (take(U'\\'))
            return isNext(U'p') || isNext(U'P') ? category() : escapedCharacter();
        const char32_t character = m_rest.front();
        if (std::u32string_view(U"()*+.?[\\]{|}").find(character) != std::u32string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        if (character == U'^' || character == U'$')
            m_result += static_cast<char>(character);
        else
            appendCharacter(character);
        return true;
    }

    bool group()
    {
        if (++m_depth > deepestGroup)
            return false;
        m_result += "(?:";
        if (!alternatives() || !take(U')'))
            return false;
        m_result += ')';
        --m_depth;
        return true;
    }

    bool quantifier()
    {
        for (const char sign : {'*', '+', '?'}) {
            if (take(static_cast<char32_t>(sign))) {
                m_result += sign;
                return true;
            }
        }
        if (!take(U'{'))
            return true;
        m_result += '{';
        if (!digits())
            return false;
        if (take(U',')) {
            m_result += ',';
            digits();
        }
        m_result += '}';
        return take(U'}');
    }

    bool digits()
    {
        const std::u32string_view before = m_rest;
        while (!m_rest.empty() && m_rest.front() >= U'0' && m_rest.front() <= U'9') {
            m_result += static_cast<char>(m_rest.front());
            m_rest.remove_prefix(1);
        }
        return m_rest.size() < before.size();
    }

    std::optional<char32_t> takeEscape()
    {
        if (m_rest.empty())
            return std::nullopt;
        const char32_t character = m_rest.front();
        m_rest.remove_prefix(1);
        if (character == U'n')
            return U'\n';
        if (character == U'r')
            return U'\r';
        if (character == U't')
            return U'\t';
        const bool isKnown =
            std::u32string_view(U"()*+-.?[\\]^{|}").find(character) != std::u32string_view::npos;
        return isKnown ? std::optional(character) : std::nullopt;
    }

    bool escapedCharacter()
    {
        const std::optional<char32_t> character = takeEscape();
        if (character)
            appendCharacter(*character);
        return character.has_value();
    }

    /// After the backslash: `p{Lu}` or `P{Lu}`.
    bool category()
    {
        const char32_t sign = m_rest.front();
        m_rest.remove_prefix(1);
        const std::size_t end = m_rest.find(U'}');
        if (end == std::u32string_view::npos || !take(U'{') || !isCategory(m_rest.substr(0, end - 1)))
            return false;
        m_result += sign == U'p' ? "\\p{" : "\\P{";
        for (; !isNext(U'}'); m_rest.remove_prefix(1))
            m_result += static_cast<char>(m_rest.front());
        m_result += '}';
        return take(U'}');
    }

    /// After the opening bracket.
    bool characterClass()
    {
        m_result += '[';
        if (take(U'^'))
            m_result += '^';
        bool isEmpty = true;
        if (take(U'-')) {
            appendCharacter(U'-');
            isEmpty = false;
        }
        while (!isNext(U']')) {
            if (m_rest.empty())
                return false;
            if (isNext(U'-')) { // a hyphen that is no range may only stand last
                take(U'-');
                appendCharacter(U'-');
                isEmpty = false;
                break;
            }
            if (!classPart())
                return false;
            isEmpty = false;
        }
        m_result += ']';
        return !isEmpty && take(U']');
    }

    bool classPart()
    {
        if (m_rest.starts_with(U"\\p") || m_rest.starts_with(U"\\P")) {
            take(U'\\');
            return category();
        }
        const std::optional<char32_t> first = classCharacter();
        if (!first)
            return false;
        appendCharacter(*first);
        const bool isRange = isNext(U'-') && m_rest.size() > 1 && m_rest[1] != U']';
        if (!isRange)
            return true;
        take(U'-');
        m_result += '-';
        const std::optional<char32_t> last = classCharacter();
        if (!last || *last < *first)
            return false;
        appendCharacter(*last);
        return true;
    }

    std::optional<char32_t> classCharacter()
    {
        if (take(U'\\'))
            return takeEscape();
        if (m_rest.empty() || isNext(U'-') || isNext(U'[') || isNext(U']'))
            return std::nullopt;
        const char32_t character = m_rest.front();
        m_rest.remove_prefix(1);
        return character;
    }

    std::u32string_view m_rest;
    QByteArray m_result;
    int m_depth = 0;
};

} // namespace

std::optional<IRegexp> IRegexp::parse(QByteArrayView utf8)
{
    // QString::fromUtf8 would drop a U+FEFF that the pattern begins with.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const std::u32string pattern = QString(decoder(utf8)).toStdU32String();
    Translator translator(pattern);
    if (!translator.run())
        return std::nullopt;
    re2::RE2::Options options;
    options.set_log_errors(false);
    auto compiled = std::make_shared<const re2::RE2>(piece(translator.result()), options);
    if (!compiled->ok())
        return std::nullopt;
    IRegexp expression;
    expression.m_compiled = std::move(compiled);
    return expression;
}

bool IRegexp::matches(QByteArrayView utf8) const
{
    return re2::RE2::FullMatch(piece(utf8), *m_compiled);
}

bool IRegexp::isFoundIn(QByteArrayView utf8) const
{
    return re2::RE2::PartialMatch(piece(utf8), *m_compiled);
}

} // namespace patchbay
