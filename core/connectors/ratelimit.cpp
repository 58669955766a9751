// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/ratelimit.h"

#include "core/base/instant.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

constexpr double firstEpochSecond = 1e9;       // 2001: a smaller number is a duration
constexpr double firstEpochMillisecond = 1e11; // 1973 in milliseconds, the year 5138 in seconds
constexpr double longestSeconds = 366.0 * 24 * 60 * 60;

std::optional<double> number(const std::optional<QByteArray> &text)
{
    bool isNumber = false;
    const double value = text ? text->trimmed().toDouble(&isNumber) : 0;
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> number(const HttpHeaders &headers, QByteArrayView name)
{
    return number(header(headers, name));
}

Milliseconds fromSeconds(double seconds)
{
    return Milliseconds(std::llround(std::clamp(seconds, 0.0, longestSeconds) * 1000));
}

Milliseconds until(Instant instant, Instant now)
{
    return std::max(instant - now, Milliseconds(0));
}

/// A duration in seconds, an instant in epoch seconds or milliseconds, or a date.
std::optional<Milliseconds> wait(const std::optional<QByteArray> &text, Instant now)
{
    if (!text)
        return std::nullopt;
    if (const std::optional<double> value = number(text)) {
        if (*value < firstEpochSecond)
            return fromSeconds(*value);
        const double seconds = *value < firstEpochMillisecond ? *value : *value / 1000;
        return fromSeconds(seconds - double(toMilliseconds(now)) / 1000);
    }
    std::optional<Instant> instant = fromHttpDate(*text);
    if (!instant)
        instant = fromRfc3339(QString::fromLatin1(text->trimmed()));
    return instant ? std::optional(until(*instant, now)) : std::nullopt;
}

std::optional<Milliseconds> retryAfter(const HttpHeaders &headers, Instant now)
{
    for (const QByteArrayView name : {"Retry-After-Ms", "X-Retry-After-Ms", "X-Ms-Retry-After-Ms"}) {
        if (const std::optional<double> milliseconds = number(headers, name))
            return fromSeconds(*milliseconds / 1000);
    }
    return wait(header(headers, "Retry-After"), now);
}

/// `<prefix>-Limit`, `-Remaining`, `-Reset`; the first number of each, which may go on with `, 100;w=60`.
bool readWindow(RateLimit &read, const HttpHeaders &headers, const QByteArray &prefix, Instant now)
{
    const auto first = [&](const char *what) -> std::optional<QByteArray> {
        const std::optional<QByteArray> text = header(headers, QByteArray(prefix + what));
        return text && !fromHttpDate(*text) ? std::optional(text->split(',').first().split(';').first())
                                            : text;
    };
    const std::optional<double> remaining = number(first("-Remaining"));
    const std::optional<Milliseconds> reset = wait(first("-Reset"), now);
    if (!remaining && !reset)
        return false;
    read.limit = number(first("-Limit"));
    read.remaining = remaining;
    read.reset = reset;
    if (const std::optional<double> seconds = number(first("-Reset-After")))
        read.reset = fromSeconds(*seconds);
    return true;
}

/// `RateLimit: "default";r=0;t=5` (IETF draft from 08), also `limit=100, remaining=0, reset=5` (06).
bool readStructured(RateLimit &read, const HttpHeaders &headers)
{
    const std::optional<QByteArray> text = header(headers, "RateLimit");
    if (!text)
        return false;
    static const QRegularExpression item(u"(?:^|[;,\\s])(r|t|q|remaining|reset|limit)\\s*=\\s*(\\d{1,15})"_s);
    auto matches = item.globalMatch(QString::fromLatin1(*text));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        const double value = match.captured(2).toDouble();
        if (name == "r"_L1 || name == "remaining"_L1)
            read.remaining = std::min(value, read.remaining.value_or(value));
        else if (name == "t"_L1 || name == "reset"_L1)
            read.reset = std::max(fromSeconds(value), read.reset.value_or(fromSeconds(value)));
        else
            read.limit = value;
    }
    return true;
}

bool readHubSpot(RateLimit &read, const HttpHeaders &headers)
{
    read.remaining = number(headers, "X-HubSpot-RateLimit-Remaining");
    if (!read.remaining)
        return false;
    read.limit = number(headers, "X-HubSpot-RateLimit-Max");
    if (const auto interval = number(headers, "X-HubSpot-RateLimit-Interval-Milliseconds"))
        read.reset = fromSeconds(*interval / 1000);
    return true;
}

/// A leaky bucket, `level/size`.
bool readBucket(RateLimit &read, const HttpHeaders &headers, QByteArrayView name)
{
    const QByteArrayList parts = header(headers, name).value_or(QByteArray()).split('/');
    const std::optional<double> level = number(parts.first());
    const std::optional<double> size = number(parts.last());
    if (parts.size() != 2 || !level || !size)
        return false;
    read.limit = size;
    read.remaining = std::max(*size - *level, 0.0);
    return true;
}

/// The instant that the named parts of a date are; nothing for a day or time that does not exist.
std::optional<Instant> instantOf(const QRegularExpressionMatch &match)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s,
        u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const auto part = [&](const QString &name) { return match.captured(name).toInt(); };
    const int shortYear = part(u"year"_s);
    const int century = shortYear >= 100 ? 0 : (shortYear < 70 ? 2000 : 1900);
    const auto month = static_cast<unsigned>(months.indexOf(match.captured(u"month"_s).toLower()) + 1);
    const std::chrono::year_month_day day(std::chrono::year(century + shortYear), std::chrono::month(month),
        std::chrono::day(static_cast<unsigned>(part(u"day"_s))));
    if (!day.ok() || part(u"hour"_s) > 23 || part(u"minute"_s) > 59 || part(u"second"_s) > 60)
        return std::nullopt;
    const int zone = part(u"zone"_s); // +0130 is 130
    return std::chrono::sys_days(day) + std::chrono::hours(part(u"hour"_s) - zone / 100) +
           std::chrono::minutes(part(u"minute"_s) - zone % 100) + std::chrono::seconds(part(u"second"_s));
}

} // namespace

Milliseconds RateLimit::untilMore() const
{
    constexpr Milliseconds unsaid{1'000};
    if (!remaining || *remaining >= 1)
        return Milliseconds(0);
    if (reset)
        return *reset;
    return perSecond && *perSecond > 0 ? fromSeconds(1 / *perSecond) : unsaid;
}

std::optional<Milliseconds> RateLimit::afterRefusal() const
{
    if (retryAfter)
        return retryAfter;
    if (reset && (!remaining || *remaining < 1))
        return reset;
    if (perSecond && *perSecond > 0)
        return fromSeconds(1 / *perSecond);
    return std::nullopt;
}

RateLimit readRateLimit(const HttpHeaders &headers, Instant now)
{
    const Instant here = fromHttpDate(header(headers, "Date").value_or(QByteArray())).value_or(now);
    RateLimit read;
    read.retryAfter = retryAfter(headers, here);
    read.perSecond = number(headers, "x-amzn-RateLimit-Limit");
    if (!read.perSecond)
        read.perSecond = number(headers, "X-LS-Api-Drip-Rate");
    readStructured(read, headers) || readHubSpot(read, headers) ||
        readBucket(read, headers, "X-Shopify-Shop-Api-Call-Limit") ||
        readBucket(read, headers, "X-LS-Api-Bucket-Level") ||
        readWindow(read, headers, "X-RateLimit", here) || readWindow(read, headers, "X-Rate-Limit", here) ||
        readWindow(read, headers, "RateLimit", here);
    return read;
}

// Not by QDateTime: it asks the file system for the local time zone, for every date.
std::optional<Instant> fromHttpDate(QByteArrayView text)
{
    static const QString time = u" (?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})"_s;
    static const QRegularExpression fixed(
        u"^(?:[A-Za-z]{3}, ?)?(?<day>\\d{1,2}) (?<month>[A-Za-z]{3}) (?<year>\\d{4})"_s + time +
        u" (?:GMT|UTC|Z|(?<zone>[+-]\\d{4}))$"_s);
    static const QRegularExpression rfc850(
        u"^[A-Za-z]{6,9}, (?<day>\\d{2})-(?<month>[A-Za-z]{3})-(?<year>\\d{2})"_s + time +
        u" GMT(?<zone>)$"_s);
    static const QRegularExpression asctime(
        u"^[A-Za-z]{3} (?<month>[A-Za-z]{3}) (?<day>\\d{1,2})"_s + time + u" (?<year>\\d{4})(?<zone>)$"_s);
    const QString date = QString::fromLatin1(text).simplified();
    if (date.isEmpty() || !date.front().isLetterOrNumber())
        return std::nullopt;
    for (const QRegularExpression *form : {&fixed, &rfc850, &asctime}) {
        if (const QRegularExpressionMatch match = form->match(date); match.hasMatch())
            return instantOf(match);
    }
    return std::nullopt;
}

} // namespace patchbay
