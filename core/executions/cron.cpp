// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/cron.h"

#include <QMap>
#include <QStringList>

#include <array>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The longest time without a 29 February is eight years: around 1900 and 2100.
constexpr std::chrono::days farthest{9 * 366};

const QStringList monthNames{u"JAN"_s, u"FEB"_s, u"MAR"_s, u"APR"_s, u"MAY"_s, u"JUN"_s, u"JUL"_s, u"AUG"_s,
    u"SEP"_s, u"OCT"_s, u"NOV"_s, u"DEC"_s};
const QStringList weekdayNames{u"SUN"_s, u"MON"_s, u"TUE"_s, u"WED"_s, u"THU"_s, u"FRI"_s, u"SAT"_s};

struct FieldRule
{
    QString name;
    int least = 0;
    int most = 0;
    QStringList names; ///< Of the values from `least` on.
};

const std::array<FieldRule, 5> fieldRules{{{u"minute"_s, 0, 59, {}}, {u"hour"_s, 0, 23, {}},
    {u"day of month"_s, 1, 31, {}}, {u"month"_s, 1, 12, monthNames}, {u"day of week"_s, 0, 7, weekdayNames}}};

QString writtenOut(const QString &text)
{
    static const QMap<QString, QString> nicknames{{u"@hourly"_s, u"0 * * * *"_s},
        {u"@daily"_s, u"0 0 * * *"_s}, {u"@midnight"_s, u"0 0 * * *"_s}, {u"@weekly"_s, u"0 0 * * 0"_s},
        {u"@monthly"_s, u"0 0 1 * *"_s}, {u"@yearly"_s, u"0 0 1 1 *"_s}, {u"@annually"_s, u"0 0 1 1 *"_s}};
    return nicknames.value(text.toLower(), text);
}

} // namespace

/// Reads one expression.
class CronParser
{
public:
    explicit CronParser(const QString &text)
        : m_text(text)
    {}

    [[nodiscard]] Result<CronExpression> parse()
    {
        const QStringList fields = writtenOut(m_text.simplified()).split(u' ', Qt::SkipEmptyParts);
        if (m_text.startsWith(u'@') && fields.size() == 1)
            return refuse("schedule.cronNickname",
                u"Cannot use the cron expression “%1”: it may be @hourly, @daily, @midnight, @weekly, @monthly, @yearly or @annually."_s);
        if (fields.size() != 5) {
            return refuse("schedule.cronFields",
                u"Cannot use the cron expression “%1”: it has %2 fields, and needs five: minute, hour, day of month, month, day of week."_s,
                {QString::number(fields.size())});
        }
        CronExpression cron;
        const auto read = [&](int field, auto &bits) {
            return readField(fieldRules[field], fields[field], bits);
        };
        for (const Result<> &done : {read(0, cron.m_minutes), read(1, cron.m_hours), read(2, cron.m_days),
                 read(3, cron.m_months), read(4, cron.m_weekdays)}) {
            if (!done)
                return passOn(done);
        }
        if (cron.m_weekdays[7])
            cron.m_weekdays.set(0).reset(7);
        cron.m_namesDay = !fields[2].startsWith(u'*');
        cron.m_namesWeekday = !fields[4].startsWith(u'*');
        if (!cron.firstFrom(LocalMinute(std::chrono::local_days(std::chrono::year(2096) / 3 / 1))))
            return refuse("schedule.cronNever",
                u"Cannot use the cron expression “%1”: its day of month “%2” never comes in its month “%3”."_s,
                {fields[2], fields[3]});
        return cron;
    }

private:
    /// `more`: what stands in the sentence behind the expression.
    [[nodiscard]] tl::unexpected<Error> refuse(
        const char *key, const QString &sentence, const QStringList &more = {}) const
    {
        return fail(ErrorCode::InvalidInput, message(key, sentence, QStringList{m_text} + more));
    }

    [[nodiscard]] tl::unexpected<Error> notUnderstood(const FieldRule &rule, const QString &item) const
    {
        const QStringList more{rule.name, item, QString::number(rule.least), QString::number(rule.most),
            QString::number(rule.least + 2)};
        if (rule.names.isEmpty())
            return refuse("schedule.cronNumber",
                u"Cannot use the cron expression “%1”: its %2 “%3” is not understood: it is *, a number from %4 to %5, a range such as %4-%6, a step such as */2, or a list of these."_s,
                more);
        return refuse("schedule.cronName",
            u"Cannot use the cron expression “%1”: its %2 “%3” is not understood: it is *, a number from %4 to %5 or %7 to %8, a range such as %4-%6, a step such as */2, or a list of these."_s,
            more + QStringList{rule.names.first(), rule.names.last()});
    }

    template<std::size_t size>
    [[nodiscard]] Result<> readField(
        const FieldRule &rule, const QString &field, std::bitset<size> &bits) const
    {
        for (const QString &item : field.split(u',')) {
            const QStringList place{rule.name, item};
            const QStringList halves = item.split(u'/');
            const QStringList ends = halves[0].split(u'-');
            const bool isAll = halves[0] == u"*";
            const bool isRange = ends.size() == 2;
            const auto first = isAll ? std::optional(rule.least) : valueOf(rule, ends.first());
            auto last = isAll ? std::optional(rule.most) : valueOf(rule, ends.last());
            if (!first || !last || ends.size() > 2 || halves.size() > 2)
                return notUnderstood(rule, item);
            if (isRange && rule.most == 7 && *last == 0)
                last = 7; // FRI-SUN
            if (*first > *last)
                return refuse("schedule.cronRange",
                    u"Cannot use the cron expression “%1”: its %2 “%3” begins behind its end; write two ranges with a comma."_s,
                    place);
            const auto step = halves.size() == 1 ? std::optional(1) : stepOf(halves[1], rule);
            if (!step)
                return refuse("schedule.cronStep",
                    u"Cannot use the cron expression “%1”: its %2 “%3” has a step that is no number from 1 to %4."_s,
                    place + QStringList{QString::number(rule.most)});
            if (halves.size() == 2 && !isAll && !isRange)
                return refuse("schedule.cronStepRange",
                    u"Cannot use the cron expression “%1”: its %2 “%3” has a step without a range; write %4-%5/%6."_s,
                    place + QStringList{
                                QString::number(*first), QString::number(rule.most), QString::number(*step)});
            for (int value = *first; value <= *last; value += *step)
                bits.set(std::size_t(value));
        }
        return {};
    }

    [[nodiscard]] static std::optional<int> valueOf(const FieldRule &rule, const QString &text)
    {
        if (const qsizetype place = rule.names.indexOf(text.toUpper()); place >= 0)
            return rule.least + int(place);
        const auto number = digitsOf(text);
        return number && *number >= rule.least && *number <= rule.most ? number : std::nullopt;
    }

    [[nodiscard]] static std::optional<int> stepOf(const QString &text, const FieldRule &rule)
    {
        const auto number = digitsOf(text);
        return number && *number >= 1 && *number <= rule.most ? number : std::nullopt;
    }

    /// A sign is no digit.
    [[nodiscard]] static std::optional<int> digitsOf(const QString &text)
    {
        bool isNumber = !text.isEmpty() && text.front().isDigit();
        const int number = isNumber ? text.toInt(&isNumber) : 0;
        return isNumber ? std::optional(number) : std::nullopt;
    }

    const QString m_text;
};

Result<CronExpression> CronExpression::parse(const QString &text)
{
    return CronParser(text.trimmed()).parse();
}

Instant CronExpression::next(Instant after, const QTimeZone &zone) const
{
    LocalMinute from = localMinuteOf(after, zone);
    for (;;) {
        // parse() has seen that there always is one.
        const LocalMinute found = firstFrom(from).value();
        const Instant instant = instantOf(found, zone);
        if (instant > after)
            return instant;
        from = found + std::chrono::minutes(1);
    }
}

std::optional<LocalMinute> CronExpression::firstFrom(LocalMinute from) const
{
    const auto firstDay = std::chrono::floor<std::chrono::days>(from);
    for (auto day = firstDay; day < firstDay + farthest; day += std::chrono::days(1)) {
        if (!hasDay(day))
            continue;
        if (const auto time = firstTimeFrom(day == firstDay ? from - day : std::chrono::minutes(0)))
            return day + *time;
    }
    return std::nullopt;
}

bool CronExpression::hasDay(std::chrono::local_days day) const
{
    const std::chrono::year_month_day date(day);
    if (!m_months[unsigned(date.month())])
        return false;
    const bool isDay = m_days[unsigned(date.day())];
    const bool isWeekday = m_weekdays[std::chrono::weekday(day).c_encoding()];
    return m_namesDay && m_namesWeekday ? isDay || isWeekday : isDay && isWeekday;
}

std::optional<std::chrono::minutes> CronExpression::firstTimeFrom(std::chrono::minutes from) const
{
    for (auto time = from; time < std::chrono::days(1); time += std::chrono::minutes(1)) {
        if (m_hours[std::size_t(time / std::chrono::hours(1))] && m_minutes[std::size_t(time.count() % 60)])
            return time;
    }
    return std::nullopt;
}

} // namespace patchbay
