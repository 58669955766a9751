// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/jsonpathcursor.h"

#include <charconv>

namespace patchbay::jsonpath {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t greatestInteger = (std::int64_t{1} << 53) - 1; // RFC 9535, section 2.1: I-JSON

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLowerLetter(char character)
{
    return character >= 'a' && character <= 'z';
}

bool isNameStart(char character)
{
    return isLowerLetter(character) || (character >= 'A' && character <= 'Z') || character == '_' ||
           static_cast<unsigned char>(character) >= 0x80;
}

} // namespace

Cursor::Cursor(QStringView text)
    : m_text(text.toUtf8())
{}

QString Cursor::positionOf(qsizetype at) const
{
    return QString::number(QString::fromUtf8(m_text.first(at)).toUcs4().size() + 1);
}

void Cursor::expected(const QString &what)
{
    if (hasFailed())
        return;
    const QString rest = QString::fromUtf8(m_text.sliced(m_at));
    const qsizetype length = !rest.isEmpty() && rest.front().isHighSurrogate() ? 2 : 1;
    const QString found = rest.isEmpty() ? u"the end"_s : u"'%1'"_s.arg(rest.first(length));
    m_error = Error{ErrorCode::InvalidInput,
        message("jsonpath.expected", u"Cannot read the JSONPath %1: character %2 is %3 where %4 belongs."_s,
            {QString::fromUtf8(m_text), positionOf(m_at), found, what}),
        {}};
}

void Cursor::refuse(qsizetype at, const char *key, const QString &pattern, const QString &argument)
{
    if (hasFailed())
        return;
    m_error = Error{ErrorCode::InvalidInput,
        message(key, pattern, {QString::fromUtf8(m_text), positionOf(at), argument}), {}};
}

bool Cursor::startsWith(QByteArrayView word) const
{
    return QByteArrayView(m_text).sliced(m_at).startsWith(word);
}

bool Cursor::take(QByteArrayView word)
{
    if (hasFailed() || !startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

void Cursor::skipSpace()
{
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
        ++m_at;
}

QByteArray Cursor::takeShorthandName()
{
    const qsizetype begin = m_at;
    if (!isNameStart(peek()))
        return {};
    while (isNameStart(peek()) || isDigit(peek()))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

QByteArray Cursor::takeWord()
{
    const qsizetype begin = m_at;
    if (!isLowerLetter(peek()))
        return {};
    while (isLowerLetter(peek()) || isDigit(peek()) || peek() == '_')
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

QByteArray Cursor::readString()
{
    const qsizetype begin = m_at;
    const char quote = m_text[m_at++];
    QByteArray text;
    while (!hasFailed() && !isAtEnd() && peek() != quote) {
        if (static_cast<unsigned char>(peek()) < 0x20) {
            expected(u"a character, or the escape of a control character,"_s);
        } else if (peek() == '\\') {
            ++m_at;
            readEscape(quote, text);
        } else {
            text += m_text[m_at++];
        }
    }
    if (isAtEnd())
        refuse(begin, "jsonpath.unendedString",
            u"Cannot read the JSONPath %1: the string that begins at character %2 does not end."_s);
    if (hasFailed())
        return {};
    ++m_at;
    return text;
}

void Cursor::readEscape(char quote, QByteArray &text)
{
    static constexpr QByteArrayView letters = "bfnrt/\\";
    static constexpr QByteArrayView characters = "\b\f\n\r\t/\\";
    if (take("u"))
        return readUnicodeEscape(text);
    const qsizetype letter = isAtEnd() ? -1 : letters.indexOf(peek());
    if (letter >= 0)
        text += characters[letter];
    else if (peek() == quote)
        text += quote;
    else
        return expected(u"one of the escapes b f n r t / \\ u or the quote"_s);
    ++m_at;
}

void Cursor::readUnicodeEscape(QByteArray &text)
{
    const std::optional<char16_t> unit = takeHexUnit();
    if (!unit)
        return expected(u"the four hexadecimal digits of an escape"_s);
    if (!QChar::isSurrogate(*unit)) {
        text += QString(QChar(*unit)).toUtf8();
        return;
    }
    const std::optional<char16_t> low =
        QChar::isHighSurrogate(*unit) && take("\\u") ? takeHexUnit() : std::nullopt;
    if (!low || !QChar::isLowSurrogate(*low))
        return refuse(m_at, "jsonpath.loneSurrogate",
            u"Cannot read the JSONPath %1: before character %2 stands half of a surrogate pair."_s);
    const char32_t character = QChar::surrogateToUcs4(*unit, *low);
    text += QString::fromUcs4(&character, 1).toUtf8();
}

std::optional<char16_t> Cursor::takeHexUnit()
{
    if (m_text.size() - m_at < 4)
        return std::nullopt;
    const char *const begin = m_text.constData() + m_at;
    std::uint16_t value = 0;
    const auto read = std::from_chars(begin, begin + 4, value, 16);
    if (read.ptr != begin + 4)
        return std::nullopt;
    m_at += 4;
    return static_cast<char16_t>(value);
}

bool Cursor::takeDigits()
{
    const qsizetype begin = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > begin;
}

std::optional<std::int64_t> Cursor::takeInteger()
{
    const qsizetype begin = m_at;
    const bool isNegative = take("-");
    if (!isNegative && !isDigit(peek()))
        return std::nullopt;
    const qsizetype digits = m_at;
    takeDigits();
    const bool isZero = m_at - digits == 1 && m_text[digits] == '0';
    if (m_at == digits || (m_text[digits] == '0' && (isNegative || !isZero))) {
        returnTo(digits);
        expected(u"an integer without leading zeros"_s);
        return std::nullopt;
    }
    bool fits = false;
    const qint64 value = m_text.sliced(begin, m_at - begin).toLongLong(&fits);
    if (!fits || value > greatestInteger || value < -greatestInteger) {
        refuse(begin, "jsonpath.integerRange",
            u"Cannot read the JSONPath %1: the integer at character %2 is beyond 9007199254740991."_s);
        return std::nullopt;
    }
    return value;
}

QByteArray Cursor::readNumber()
{
    const qsizetype begin = m_at;
    take("-");
    if (!take("0") && !takeDigits())
        expected(u"a digit"_s);
    if (take(".") && !takeDigits())
        expected(u"a digit"_s);
    if (take("e") || take("E")) {
        if (!take("+"))
            take("-");
        if (!takeDigits())
            expected(u"a digit"_s);
    }
    return m_text.sliced(begin, m_at - begin);
}

} // namespace patchbay::jsonpath
