// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <optional>

namespace patchbay {

/// An exact decimal number of any length: digits × 10^exponent. Money and ids survive it to the last digit.
/// Always in lowest terms: no leading and no trailing zero digits, and zero has no digits, no sign and
/// exponent 0. Nothing here expands an exponent, so `1e999999999` costs no more than `1`.
class Decimal
{
public:
    /// Reads a number as JSON writes it (RFC 8259, section 6). Nothing when the text is not one, or when its
    /// exponent has more than 17 digits.
    [[nodiscard]] static std::optional<Decimal> parse(QByteArrayView text);

    [[nodiscard]] bool isZero() const { return m_digits.isEmpty(); }

    /// How many digits stand before the decimal point; zero or less for a fraction below 1.
    [[nodiscard]] qint64 magnitude() const { return m_digits.size() + m_exponent; }

    /// How many digits are needed after the decimal point.
    [[nodiscard]] qint64 places() const { return m_exponent < 0 ? -m_exponent : 0; }

    /// The number, when it is an integer that fits.
    [[nodiscard]] std::optional<qint64> integer() const;

    /// Times 10^places: moves the decimal point, exactly.
    [[nodiscard]] Decimal shifted(int places) const;
    /// To at most so many digits after the decimal point, half to even: 2.5 → 2, 3.5 → 4, 2.51 → 3.
    [[nodiscard]] Decimal rounded(int places) const;

    /// Without exponent and without superfluous zeros: `1250`, `-0.05`. The caller bounds magnitude() and
    /// places().
    [[nodiscard]] QByteArray text() const;
    /// The same with exactly so many digits after the decimal point: `12.50`. Expects a number rounded to
    /// them.
    [[nodiscard]] QByteArray text(int places) const;

    bool operator==(const Decimal &) const = default;
    std::strong_ordering operator<=>(const Decimal &other) const;

private:
    void reduce();

    bool m_isNegative = false;
    QByteArray m_digits;
    qint64 m_exponent = 0;
};

} // namespace patchbay
