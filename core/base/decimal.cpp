// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"

#include <algorithm>
#include <charconv>

namespace patchbay {

namespace {

constexpr qsizetype longestExponent = 17; // digits: sums of such exponents and text lengths fit a qint64

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Cuts the digits off the front of the text and returns them.
QByteArrayView takeDigits(QByteArrayView &text)
{
    const auto *end = std::ranges::find_if_not(text, isDigit);
    const QByteArrayView digits(text.begin(), end);
    text = text.sliced(digits.size());
    return digits;
}

bool takeCharacter(QByteArrayView &text, char character)
{
    if (!text.startsWith(character))
        return false;
    text = text.sliced(1);
    return true;
}

/// The exponent after the `e`, to the end of the text.
std::optional<qint64> readExponent(QByteArrayView text)
{
    const bool isNegative = takeCharacter(text, '-');
    if (!isNegative)
        takeCharacter(text, '+');
    const QByteArrayView digits = takeDigits(text);
    if (digits.isEmpty() || !text.isEmpty())
        return std::nullopt;
    const auto *significant = std::ranges::find_if(digits, [](char digit) { return digit != '0'; });
    if (digits.end() - significant > longestExponent)
        return std::nullopt;
    qint64 value = 0;
    std::from_chars(significant, digits.end(), value);
    return isNegative ? -value : value;
}

} // namespace

std::optional<Decimal> Decimal::parse(QByteArrayView text)
{
    Decimal number;
    number.m_isNegative = takeCharacter(text, '-');
    const QByteArrayView whole = takeDigits(text);
    if (whole.isEmpty() || (whole.size() > 1 && whole.front() == '0'))
        return std::nullopt;
    number.m_digits = whole.toByteArray();
    if (takeCharacter(text, '.')) {
        const QByteArrayView fraction = takeDigits(text);
        if (fraction.isEmpty())
            return std::nullopt;
        number.m_digits += fraction;
        number.m_exponent = -fraction.size();
    }
    if (takeCharacter(text, 'e') || takeCharacter(text, 'E')) {
        const std::optional<qint64> exponent = readExponent(text);
        if (!exponent)
            return std::nullopt;
        number.m_exponent += *exponent;
    } else if (!text.isEmpty()) {
        return std::nullopt;
    }
    number.reduce();
    return number;
}

void Decimal::reduce()
{
    const auto isSignificant = [](char digit) { return digit != '0'; };
    const auto first = std::ranges::find_if(m_digits, isSignificant);
    m_digits.remove(0, first - m_digits.begin());
    qsizetype size = m_digits.size();
    while (size > 0 && m_digits[size - 1] == '0')
        --size;
    m_exponent += m_digits.size() - size;
    m_digits.truncate(size);
    if (isZero()) {
        m_isNegative = false;
        m_exponent = 0;
    }
}

std::optional<qint64> Decimal::integer() const
{
    if (places() > 0 || magnitude() > 19)
        return std::nullopt;
    const QByteArray digits = text();
    qint64 value = 0;
    const auto read = std::from_chars(digits.begin(), digits.end(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

Decimal Decimal::shifted(int places) const
{
    Decimal number = *this;
    if (!isZero())
        number.m_exponent += places;
    return number;
}

Decimal Decimal::rounded(int places) const
{
    const qint64 excess = -m_exponent - places; // digits beyond the last one that stays
    if (excess <= 0)
        return *this;
    if (excess > m_digits.size())
        return {};
    const qsizetype kept = m_digits.size() - excess;
    Decimal number = *this;
    number.m_digits.truncate(kept);
    number.m_exponent += excess;
    // No trailing zeros: what is cut off is exactly a half only when it is the single digit 5.
    const char cut = m_digits[kept];
    const bool isHalf = cut == '5' && excess == 1;
    const bool isOdd = kept > 0 && (m_digits[kept - 1] - '0') % 2 == 1;
    if (isHalf ? isOdd : cut >= '5') {
        number.m_digits.prepend('0');
        qsizetype place = number.m_digits.size() - 1;
        for (; number.m_digits[place] == '9'; --place)
            number.m_digits[place] = '0';
        ++number.m_digits[place];
    }
    number.reduce();
    return number;
}

QByteArray Decimal::text() const
{
    QByteArray text = m_isNegative ? "-" : "";
    if (isZero() || magnitude() <= 0)
        text += '0';
    else
        text += m_digits.first(std::min(m_digits.size(), magnitude()));
    text.append(std::max<qint64>(m_exponent, 0), '0');
    if (places() > 0) {
        text += '.';
        text.append(std::max<qint64>(-magnitude(), 0), '0');
        text += m_digits.sliced(std::clamp<qint64>(magnitude(), 0, m_digits.size()));
    }
    return text;
}

QByteArray Decimal::text(int places) const
{
    QByteArray text = this->text();
    if (places > 0 && this->places() == 0)
        text += '.';
    text.append(std::max<qint64>(places - this->places(), 0), '0');
    return text;
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const auto sign = [](const Decimal &number) {
        return number.isZero() ? 0 : number.m_isNegative ? -1 : 1;
    };
    if (sign(*this) != sign(other))
        return sign(*this) <=> sign(other);
    const auto byMagnitude = magnitude() <=> other.magnitude();
    const auto byDigits = std::strong_ordering(m_digits.compare(other.m_digits) <=> 0);
    const auto absolute = byMagnitude != 0 ? byMagnitude : byDigits;
    return m_isNegative ? 0 <=> absolute : absolute;
}

} // namespace patchbay
