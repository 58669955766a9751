// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"

#include <array>
#include <chrono>

// Digit by digit: lists are full of times, and QDateTime with its formats took a fifth of the time of such an
// answer.
namespace patchbay {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype fractionPlace = 19; ///< Behind `2024-01-15T10:30:00`.
constexpr int longestFraction = 9;

template<std::size_t Size>
void write(std::array<char, Size> &text, std::size_t place, int digits, int number)
{
    for (std::size_t at = place + std::size_t(digits); at > place; number /= 10)
        text[--at] = char('0' + number % 10);
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// Reads a text from its beginning; once something is missing it has failed.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {}

    int number(int digits)
    {
        int number = 0;
        for (int i = 0; i < digits; ++i) {
            if (!nextIsDigit())
                m_hasFailed = true;
            else
                number = number * 10 + (m_text[m_place++].unicode() - u'0');
        }
        return number;
    }

    void expect(char16_t upperCase)
    {
        if (!take(upperCase))
            m_hasFailed = true;
    }

    bool take(char16_t upperCase)
    {
        const bool isThere = m_place < m_text.size() && m_text[m_place].toUpper() == upperCase;
        m_place += isThere ? 1 : 0;
        return isThere;
    }

    /// What is behind the seconds; finer than a millisecond is dropped.
    std::chrono::milliseconds fraction()
    {
        int milliseconds = 0;
        int digits = 0;
        for (int weight = 100; nextIsDigit(); weight /= 10, ++digits)
            milliseconds += weight * number(1);
        if (digits == 0 || digits > longestFraction)
            m_hasFailed = true;
        return std::chrono::milliseconds(milliseconds);
    }

    [[nodiscard]] bool isAtEnd() const { return !m_hasFailed && m_place == m_text.size(); }

private:
    [[nodiscard]] bool nextIsDigit() const { return m_place < m_text.size() && isDigit(m_text[m_place]); }

    QStringView m_text;
    qsizetype m_place = 0;
    bool m_hasFailed = false;
};

} // namespace

QString toRfc3339(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(instant - day);
    std::array text = std::to_array("0000-00-00T00:00:00.000Z");
    write(text, 0, 4, int(date.year()));
    write(text, 5, 2, int(unsigned(date.month())));
    write(text, 8, 2, int(unsigned(date.day())));
    write(text, 11, 2, int(time.hours().count()));
    write(text, 14, 2, int(time.minutes().count()));
    write(text, 17, 2, int(time.seconds().count()));
    const int milliseconds = int(time.subseconds().count());
    write(text, fractionPlace + 1, 3, milliseconds);
    const QLatin1StringView whole(text.data(), text.size() - 1);
    return milliseconds == 0 ? QString(whole.first(fractionPlace)) + u'Z' : QString(whole);
}

std::optional<Instant> fromRfc3339(QStringView text)
{
    Reader reader(text);
    const std::chrono::year year(reader.number(4));
    reader.expect(u'-');
    const std::chrono::month month(unsigned(reader.number(2)));
    reader.expect(u'-');
    const std::chrono::year_month_day date(year, month, std::chrono::day(unsigned(reader.number(2))));
    reader.expect(u'T');
    const std::chrono::hours hours(reader.number(2));
    reader.expect(u':');
    const std::chrono::minutes minutes(reader.number(2));
    reader.expect(u':');
    const std::chrono::seconds seconds(reader.number(2));
    const auto fraction = reader.take(u'.') ? reader.fraction() : 0ms;
    std::chrono::minutes offset{0};
    if (!reader.take(u'Z')) {
        const int sign = reader.take(u'-') ? -1 : 1;
        if (sign > 0)
            reader.expect(u'+');
        const int offsetHours = reader.number(2);
        reader.expect(u':');
        const int offsetMinutes = reader.number(2);
        if (offsetHours > 23 || offsetMinutes > 59)
            return std::nullopt;
        offset = sign * (std::chrono::hours(offsetHours) + std::chrono::minutes(offsetMinutes));
    }
    if (!reader.isAtEnd() || !date.ok() || hours > 23h || minutes > 59min || seconds > 59s)
        return std::nullopt;
    return Instant(std::chrono::sys_days(date) + hours + minutes + seconds + fraction - offset);
}

} // namespace patchbay
