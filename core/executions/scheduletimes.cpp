// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/scheduletimes.h"

#include "core/base/instant.h"
#include "core/model/nearestword.h"

#include <QDateTime>
#include <QLocale>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const char *key, const QString &pattern, const QStringList &arguments = {})
{
    return fail(ErrorCode::InvalidInput, message(key, pattern, arguments));
}

Result<QTimeZone> zoneNamed(const QString &name)
{
    // isValid() takes any single word for a zone in POSIX's own notation; the list lacks zones such as
    // Etc/UTC.
    const QTimeZone zone(name.toUtf8());
    if (QTimeZone::isTimeZoneIdAvailable(name.toUtf8()) || (name.contains(u'/') && zone.isValid()))
        return zone;
    QStringList known;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        known.append(QString::fromUtf8(id));
    const QString meant = nearestWord(name, known).value_or(u"Asia/Riyadh"_s);
    return wrong("schedule.timeZone",
        u"Cannot use the time zone “%1”: it is not known. Write one as %2 is written."_s, {name, meant});
}

Result<> checkJitter(const ScheduleTiming &timing)
{
    const std::chrono::seconds most =
        std::min(Timetable::mostJitter, timing.every.value_or(Timetable::mostJitter));
    if (timing.jitter >= std::chrono::seconds(0) && timing.jitter <= most)
        return {};
    return wrong("schedule.jitter", u"Cannot use a jitter of %1 seconds: it is from 0 to %2."_s,
        {QString::number(timing.jitter.count()), QString::number(most.count())});
}

QString counted(qint64 count, const QString &unit)
{
    return u"%1 %2%3"_s.arg(QString::number(count), unit, count == 1 ? QString() : u"s"_s);
}

QString inWords(Instant at, const QTimeZone &zone, Instant now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), zone);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QString time = local.time().toString(local.time().second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    return u"%1 at %2 (%3), in %4"_s.arg(english.toString(local.date(), u"dddd d MMMM yyyy"_s), time,
        QString::fromUtf8(zone.id()), lengthInWords(at - now));
}

} // namespace

Result<Timetable> Timetable::from(const ScheduleTiming &timing)
{
    const auto zone = zoneNamed(timing.timeZone);
    if (!zone)
        return passOn(zone);
    if (timing.every.has_value() == !timing.cron.isEmpty()) {
        return wrong("schedule.timing",
            u"Cannot tell when to run: give either an interval or a cron expression, one of them."_s);
    }
    if (const Result<> checked = checkJitter(timing); !checked)
        return passOn(checked);
    Timetable table(*zone);
    table.m_every = timing.every;
    if (timing.every && (*timing.every < shortest || *timing.every > longest)) {
        return wrong("schedule.interval",
            u"Cannot run every %1 seconds: an interval is from %2 to %3 seconds."_s,
            {QString::number(timing.every->count()), QString::number(shortest.count()),
                QString::number(longest.count())});
    }
    if (!timing.every) {
        const auto cron = CronExpression::parse(timing.cron);
        if (!cron)
            return passOn(cron);
        table.m_cron = *cron;
    }
    return table;
}

Instant Timetable::next(Instant after, Instant since) const
{
    if (m_cron)
        return m_cron->next(after, m_zone);
    if (after < since)
        return since + *m_every;
    return since + *m_every * ((after - since) / *m_every + 1);
}

QList<ComingRun> Timetable::coming(Instant now, Instant since, int count) const
{
    QList<ComingRun> coming;
    Instant at = now;
    for (int i = 0; i < count; ++i) {
        at = next(at, since);
        coming.append({at, inWords(at, m_zone, now)});
    }
    return coming;
}

QString lengthInWords(std::chrono::milliseconds length)
{
    using namespace std::chrono;
    if (length < minutes(1))
        return u"less than a minute"_s;
    if (length < minutes(59) + seconds(30))
        return counted(round<minutes>(length).count(), u"minute"_s);
    if (length < days(2))
        return counted(round<hours>(length).count(), u"hour"_s);
    return counted(round<days>(length).count(), u"day"_s);
}

} // namespace patchbay
