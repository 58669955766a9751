// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/changedsince.h"

#include "core/base/instant.h"
#include "core/connectors/odatadate.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

QByteArray quoted(const QString &text)
{
    return json::Writer().string(QStringView(text)).take();
}

std::optional<Instant> fromEpoch(const UpdatedSince &rule, double number)
{
    constexpr double latest = 253'402'300'799'999; // 9999-12-31 in milliseconds
    const double milliseconds =
        rule.format == UpdatedSince::Format::UnixMilliseconds ? number : number * 1000;
    if (!(std::abs(milliseconds) <= latest))
        return std::nullopt;
    return fromMilliseconds(static_cast<qint64>(std::floor(milliseconds)));
}

} // namespace

QString sinceText(const UpdatedSince &rule, Instant since)
{
    const Instant from = since - std::chrono::seconds(rule.overlapSeconds);
    switch (rule.format) {
    case UpdatedSince::Format::Rfc3339:
        break;
    case UpdatedSince::Format::UnixSeconds:
        return QString::number(std::chrono::floor<std::chrono::seconds>(from).time_since_epoch().count());
    case UpdatedSince::Format::UnixMilliseconds:
        return QString::number(toMilliseconds(from));
    case UpdatedSince::Format::Date:
        return toRfc3339(from).left(10);
    case UpdatedSince::Format::DateTime:
        return toRfc3339(from).left(19);
    }
    return toRfc3339(from);
}

QByteArray sinceValue(const UpdatedSince &rule, Instant since)
{
    const bool isNumber = rule.format == UpdatedSince::Format::UnixSeconds ||
                          rule.format == UpdatedSince::Format::UnixMilliseconds;
    const QString text = sinceText(rule, since);
    return isNumber ? text.toLatin1() : quoted(text);
}

std::optional<Instant> changedAt(const UpdatedSince &rule, json::Value value)
{
    if (value.isNumber())
        return fromEpoch(rule, *value.number());
    const QString text = value.string();
    if (const std::optional<Instant> instant = fromRfc3339(text))
        return instant;
    if (const std::optional<Instant> instant = fromOdataDate(text))
        return instant;
    bool isNumber = false;
    if (const double number = text.toDouble(&isNumber); isNumber)
        return fromEpoch(rule, number);
    // Without a zone it is taken for UTC; the overlap is there for clocks that differ.
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

} // namespace patchbay
