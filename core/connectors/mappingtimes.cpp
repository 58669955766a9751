// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"
#include "core/base/instant.h"
#include "core/connectors/mappingfunctions.h"
#include "core/connectors/odatadate.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace patchbay::mapping {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 earliest = -62'167'219'200'000; // 0000-01-01: RFC 3339 has four digits for the year
constexpr qint64 latest = 253'402'300'799'999;   // 9999-12-31T23:59:59.999Z

using Reader = std::function<std::optional<Instant>(const QString &text)>;

std::optional<Instant> checked(std::optional<qint64> milliseconds)
{
    if (!milliseconds || *milliseconds < earliest || *milliseconds > latest)
        return std::nullopt;
    return fromMilliseconds(*milliseconds);
}

/// 10^power units of the number are a millisecond.
Reader unixReader(int power)
{
    return [power](const QString &text) -> std::optional<Instant> {
        const std::optional<Decimal> number = Decimal::parse(text.toUtf8());
        return number ? checked(number->shifted(power).rounded(0).integer()) : std::nullopt;
    };
}

/// The earliest instant at which the clocks of the zone show that time; nothing when the zone skips it.
std::optional<qint64> localInstant(const QDateTime &shown, const QTimeZone &zone)
{
    for (const int days : {-1, 1}) { // the offset before a change of the clocks, then the one after
        const int offset = zone.offsetFromUtc(shown.addDays(days));
        const QDateTime candidate = shown.addSecs(-offset);
        if (zone.offsetFromUtc(candidate) == offset)
            return candidate.toMSecsSinceEpoch();
    }
    return std::nullopt;
}

Reader localReader(const QTimeZone &zone)
{
    return [zone](const QString &text) -> std::optional<Instant> {
        static const QRegularExpression form(u"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\z"_s);
        if (!form.match(text).hasMatch())
            return std::nullopt;
        const QDate date = QDate::fromString(text.first(10), Qt::ISODate);
        const QTime time = QTime::fromString(text.last(8), Qt::ISODate);
        if (!date.isValid() || !time.isValid())
            return std::nullopt;
        return checked(localInstant(QDateTime(date, time, Qt::UTC), zone));
    };
}

QTimeZone zoneOf(Options &options)
{
    const QString name = options.text("zone", u"UTC"_s);
    const QTimeZone zone(name.toUtf8());
    if (zone.isValid())
        return zone;
    options.refuse("zone", u"there is no time zone %1"_s.arg(name));
    return QTimeZone::utc();
}

Reader readerOf(Options &options, const QTimeZone &zone)
{
    const QString from = options.text("from", u"rfc3339"_s);
    if (from == "rfc3339"_L1)
        return [](const QString &text) { return fromRfc3339(text); };
    if (from == "unix_seconds"_L1)
        return unixReader(3);
    if (from == "unix_milliseconds"_L1)
        return unixReader(0);
    if (from == "odata"_L1)
        return fromOdataDate;
    if (from != "yyyy-MM-dd HH:mm:ss"_L1)
        options.refuse("from",
            u"there is no form %1; there are rfc3339, unix_seconds, unix_milliseconds, odata and yyyy-MM-dd HH:mm:ss"_s
                .arg(from));
    else if (!options.has("zone"))
        options.refuse("zone", u"a local time needs its time zone, such as Asia/Riyadh"_s);
    return localReader(zone);
}

Apply ofInstant(const Reader &reader, std::function<QString(Instant instant)> write)
{
    return ofOne([reader, write = std::move(write)](json::Value value) -> Outcome {
        const auto text = textOf(value);
        const std::optional<Instant> instant = text ? reader(*text) : std::nullopt;
        if (!instant)
            return refuse("mapping.notInstant",
                u"Cannot map the field %1: %2 is not a time of the expected form."_s, value);
        return itemFromText(write(*instant));
    });
}

Apply instant(Options &options)
{
    return ofInstant(readerOf(options, zoneOf(options)), toRfc3339);
}

Apply date(Options &options)
{
    const QTimeZone zone = zoneOf(options);
    return ofInstant(readerOf(options, zone), [zone](Instant moment) {
        return QDateTime::fromMSecsSinceEpoch(toMilliseconds(moment), zone).date().toString(Qt::ISODate);
    });
}

} // namespace

const QList<FunctionKind> &timeFunctions()
{
    static const QList<FunctionKind> functions{
        {"instant", 1, 1, {u"from"_s, u"zone"_s}, instant},
        {"date", 1, 1, {u"from"_s, u"zone"_s}, date},
    };
    return functions;
}

} // namespace patchbay::mapping
