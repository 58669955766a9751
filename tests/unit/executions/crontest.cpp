// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/cron.h"

#include "core/base/instant.h"
#include "core/executions/scheduletimes.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

Instant at(const QString &text)
{
    return fromRfc3339(text).value();
}

/// The next times of an expression behind a moment, in UTC.
QStringList times(const QString &cron, const QByteArray &zone, const QString &after, int count)
{
    const Result<CronExpression> parsed = CronExpression::parse(cron);
    if (!parsed)
        return {parsed.error().message.text};
    QStringList found;
    Instant moment = at(after);
    for (int i = 0; i < count; ++i) {
        moment = parsed->next(moment, QTimeZone(zone));
        found.append(toRfc3339(moment));
    }
    return found;
}

} // namespace

class CronTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsTheNextTime_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("next");

        // Behind Monday 15 January 2024, 10:30.
        QTest::newRow("every minute") << u"* * * * *"_s << u"2024-01-15T10:31:00Z"_s;
        QTest::newRow("a step") << u"*/20 * * * *"_s << u"2024-01-15T10:40:00Z"_s;
        QTest::newRow("a step of a range") << u"5-59/25 * * * *"_s << u"2024-01-15T10:55:00Z"_s;
        QTest::newRow("a list") << u"15,45 9,11 * * *"_s << u"2024-01-15T11:15:00Z"_s;
        QTest::newRow("the same minute") << u"30 10 * * *"_s << u"2024-01-16T10:30:00Z"_s;
        QTest::newRow("working days") << u"0 8 * * MON-FRI"_s << u"2024-01-16T08:00:00Z"_s;
        QTest::newRow("the weekend") << u"0 8 * * sat-sun"_s << u"2024-01-20T08:00:00Z"_s;
        QTest::newRow("Sunday as seven") << u"0 8 * * 7"_s << u"2024-01-21T08:00:00Z"_s;
        QTest::newRow("Sunday as zero") << u"0 8 * * 0"_s << u"2024-01-21T08:00:00Z"_s;
        QTest::newRow("either day") << u"0 0 1 * THU"_s << u"2024-01-18T00:00:00Z"_s;
        QTest::newRow("a month by name") << u"0 0 1 mar *"_s << u"2024-03-01T00:00:00Z"_s;
        QTest::newRow("31st") << u"0 0 31 2,4,5 *"_s << u"2024-05-31T00:00:00Z"_s;
        QTest::newRow("leap day") << u"0 0 29 2 *"_s << u"2024-02-29T00:00:00Z"_s;
        QTest::newRow("hourly") << u"@hourly"_s << u"2024-01-15T11:00:00Z"_s;
        QTest::newRow("daily") << u"@daily"_s << u"2024-01-16T00:00:00Z"_s;
        QTest::newRow("weekly") << u"@weekly"_s << u"2024-01-21T00:00:00Z"_s;
        QTest::newRow("monthly") << u"@monthly"_s << u"2024-02-01T00:00:00Z"_s;
        QTest::newRow("yearly") << u"@Yearly"_s << u"2025-01-01T00:00:00Z"_s;
    }

    void findsTheNextTime()
    {
        QFETCH(QString, cron);
        QFETCH(QString, next);

        QCOMPARE(times(cron, "UTC", u"2024-01-15T10:30:00Z"_s, 1), QStringList{next});
    }

    void findsTheLeapDayBehindEightYearsWithoutOne()
    {
        QCOMPARE(times(u"0 0 29 2 *"_s, "UTC", u"2096-03-01T00:00:00Z"_s, 1),
            QStringList{u"2104-02-29T00:00:00Z"_s});
    }

    void isMeantInItsTimeZone()
    {
        QCOMPARE(times(u"0 3 * * *"_s, "Asia/Riyadh", u"2024-01-15T10:30:00Z"_s, 1),
            QStringList{u"2024-01-16T00:00:00Z"_s});
        QCOMPARE(times(u"0 3 * * *"_s, "Asia/Kathmandu", u"2024-01-15T10:30:00Z"_s, 1),
            QStringList{u"2024-01-15T21:15:00Z"_s});
    }

    // Berlin, 31 March 2024: 01:59:59 +01:00 is followed by 03:00:00 +02:00 (01:00:00 UTC).
    void runsATimeThatIsSkippedInSpringOnceRightAfter()
    {
        QCOMPARE(times(u"30 2 * * *"_s, "Europe/Berlin", u"2024-03-30T12:00:00Z"_s, 2),
            (QStringList{u"2024-03-31T01:00:00Z"_s, u"2024-04-01T00:30:00Z"_s}));
        QCOMPARE(times(u"*/20 2 * * *"_s, "Europe/Berlin", u"2024-03-31T00:50:00Z"_s, 2),
            (QStringList{u"2024-03-31T01:00:00Z"_s, u"2024-04-01T00:00:00Z"_s}));
        QCOMPARE(times(u"*/30 * * * *"_s, "Europe/Berlin", u"2024-03-31T00:20:00Z"_s, 3),
            (QStringList{u"2024-03-31T00:30:00Z"_s, u"2024-03-31T01:00:00Z"_s, u"2024-03-31T01:30:00Z"_s}));
    }

    // Berlin, 27 October 2024: 02:59:59 +02:00 is followed by 02:00:00 +01:00 (01:00:00 UTC).
    void runsATimeThatComesTwiceInAutumnOnce()
    {
        QCOMPARE(times(u"30 2 * * *"_s, "Europe/Berlin", u"2024-10-26T12:00:00Z"_s, 2),
            (QStringList{u"2024-10-27T00:30:00Z"_s, u"2024-10-28T01:30:00Z"_s}));
        QCOMPARE(times(u"*/30 * * * *"_s, "Europe/Berlin", u"2024-10-27T00:10:00Z"_s, 2),
            (QStringList{u"2024-10-27T00:30:00Z"_s, u"2024-10-27T02:00:00Z"_s}));
        // Asked between the two comings.
        QCOMPARE(times(u"30 2 * * *"_s, "Europe/Berlin", u"2024-10-27T01:10:00Z"_s, 1),
            QStringList{u"2024-10-28T01:30:00Z"_s});
    }

    // Lord Howe Island moves its clocks by half an hour; Cairo skips midnight.
    void knowsOtherZonesThatMoveTheirClocks()
    {
        QCOMPARE(times(u"15 2 * * *"_s, "Australia/Lord_Howe", u"2024-10-05T00:00:00Z"_s, 1),
            QStringList{u"2024-10-05T15:30:00Z"_s});
        QCOMPARE(times(u"0 0 26 4 *"_s, "Africa/Cairo", u"2024-04-01T00:00:00Z"_s, 1),
            QStringList{u"2024-04-25T22:00:00Z"_s});
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("reason");

        QTest::newRow("too few fields")
            << u"0 3 * *"_s
            << u"it has 4 fields, and needs five: minute, hour, day of month, month, day of week"_s;
        QTest::newRow("an hour that there is not")
            << u"0 25 * * *"_s
            << u"its hour “25” is not understood: it is *, a number from 0 to 23, a range such as 0-2, a step such as */2, or a list of these"_s;
        QTest::newRow("a month that there is not")
            << u"0 0 1 MRZ *"_s
            << u"its month “MRZ” is not understood: it is *, a number from 1 to 12 or JAN to DEC, a range such as 1-3, a step such as */2, or a list of these"_s;
        QTest::newRow("a sign")
            << u"+5 * * * *"_s
            << u"its minute “+5” is not understood: it is *, a number from 0 to 59, a range such as 0-2, a step such as */2, or a list of these"_s;
        QTest::newRow("a range backwards")
            << u"0 22-6 * * *"_s << u"its hour “22-6” begins behind its end; write two ranges with a comma"_s;
        QTest::newRow("a step of nothing")
            << u"*/0 * * * *"_s << u"its minute “*/0” has a step that is no number from 1 to 59"_s;
        QTest::newRow("a step without a range")
            << u"5/10 * * * *"_s << u"its minute “5/10” has a step without a range; write 5-59/10"_s;
        QTest::newRow("a day that never comes")
            << u"0 0 30 FEB *"_s << u"its day of month “30” never comes in its month “FEB”"_s;
        QTest::newRow("at start")
            << u"@reboot"_s
            << u"it may be @hourly, @daily, @midnight, @weekly, @monthly, @yearly or @annually"_s;
    }

    void refuses()
    {
        QFETCH(QString, cron);
        QFETCH(QString, reason);

        const auto parsed = CronExpression::parse(cron);

        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QCOMPARE(
            parsed.error().message.text, u"Cannot use the cron expression “%1”: %2."_s.arg(cron, reason));
    }

    void countsAnIntervalFromItsBeginning()
    {
        const auto table = Timetable::from({std::chrono::minutes(15), {}, u"UTC"_s, {}});

        QVERIFY(table);
        const Instant since = at(u"2024-01-15T10:07:00Z"_s);
        QCOMPARE(toRfc3339(table->next(since, since)), u"2024-01-15T10:22:00Z"_s);
        QCOMPARE(toRfc3339(table->next(at(u"2024-01-15T10:22:00Z"_s), since)), u"2024-01-15T10:37:00Z"_s);
        QCOMPARE(toRfc3339(table->next(at(u"2024-01-15T13:00:00Z"_s), since)), u"2024-01-15T13:07:00Z"_s);
    }

    void saysTheNextTimesInWords()
    {
        const auto table = Timetable::from({std::nullopt, u"0 3 * * FRI"_s, u"Asia/Riyadh"_s, {}});

        QVERIFY(table);
        const auto coming = table->coming(at(u"2024-01-18T22:30:00Z"_s), {}, 3);
        QCOMPARE(coming.size(), 3);
        QCOMPARE(coming[0].words, u"Friday 19 January 2024 at 03:00 (Asia/Riyadh), in 2 hours"_s);
        QCOMPARE(coming[1].words, u"Friday 26 January 2024 at 03:00 (Asia/Riyadh), in 7 days"_s);
        QCOMPARE(toRfc3339(coming[2].at), u"2024-02-02T00:00:00Z"_s);
    }

    void refusesATimingThatIsNone_data()
    {
        QTest::addColumn<ScheduleTiming>("timing");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("both")
            << ScheduleTiming{std::chrono::minutes(5), u"@daily"_s, u"UTC"_s, {}}
            << u"Cannot tell when to run: give either an interval or a cron expression, one of them."_s;
        QTest::newRow("neither")
            << ScheduleTiming{{}, {}, u"UTC"_s, {}}
            << u"Cannot tell when to run: give either an interval or a cron expression, one of them."_s;
        QTest::newRow("too often")
            << ScheduleTiming{std::chrono::seconds(5), {}, u"UTC"_s, {}}
            << u"Cannot run every 5 seconds: an interval is from 60 to 31622400 seconds."_s;
        QTest::newRow("a zone")
            << ScheduleTiming{{}, u"@daily"_s, u"Asia/Riyad"_s, {}}
            << u"Cannot use the time zone “Asia/Riyad”: it is not known. Write one as Asia/Riyadh is written."_s;
        QTest::newRow("jitter beyond the interval")
            << ScheduleTiming{std::chrono::minutes(5), {}, u"UTC"_s, std::chrono::minutes(6)}
            << u"Cannot use a jitter of 360 seconds: it is from 0 to 300."_s;
    }

    void refusesATimingThatIsNone()
    {
        QFETCH(ScheduleTiming, timing);
        QFETCH(QString, sentence);

        const auto table = Timetable::from(timing);

        QVERIFY(!table);
        QCOMPARE(table.error().message.text, sentence);
    }
};

QTEST_APPLESS_MAIN(CronTest)
#include "crontest.moc"
