// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"
#include "ui/overview/attention.h"
#include "ui/overview/overviewcharts.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = *fromRfc3339(u"2026-11-22T10:42:00Z");
using Deed = AttentionStep::Deed;

Integration integration(const QString &slug, IntegrationStatus status)
{
    Integration made;
    made.slug = slug;
    made.name = slug.toUpper();
    made.status = status;
    made.statusSince = now - 1h;
    return made;
}

Execution execution(const QString &slug, ExecutionStatus status, Milliseconds before)
{
    static int number = 0;
    Execution made;
    made.id = ExecutionId{u"e%1"_s.arg(++number)};
    made.slug = slug;
    made.status = status;
    made.stage = u"orders"_s;
    made.createdAt = now - before;
    return made;
}

Plan plan(const QString &slug, qint64 number, PlanStatus status, qint64 created)
{
    Plan made;
    made.slug = slug;
    made.number = number;
    made.status = status;
    made.createdAt = now - 3min;
    StreamCounts counts;
    counts.created = created;
    made.streams = {counts};
    return made;
}

/// One that is well, and nothing else.
OverviewReading wellReading()
{
    OverviewReading reading;
    reading.keychain = {u"Keyring"_s, u"unlocked"_s};
    reading.integrations = {integration(u"salla"_s, IntegrationStatus::Active)};
    reading.figures.from = now - now.time_since_epoch() % 3'600'000ms - 23h;
    reading.figures.to = now;
    reading.figures.bucket = 15min;
    return reading;
}

QStringList titlesOf(const QList<Attention> &attention)
{
    QStringList titles;
    for (const Attention &one : attention)
        titles.append(one.title);
    return titles;
}

} // namespace

/// What the overview makes of what the engine says.
class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysThatAllIsWell()
    {
        OverviewReading reading = wellReading();
        reading.latest = execution(u"salla"_s, ExecutionStatus::Succeeded, 4min);

        const QList<Attention> attention = attentionOf(reading, now);

        QCOMPARE(titlesOf(attention), QStringList());
        QCOMPARE(headlineOf(reading, attention, now).sentence, u"Everything is working"_s);
        QCOMPARE(headlineOf(reading, attention, now).meaning,
            u"Integrations installed: 1. Last run: 4 min ago."_s);
    }

    void leadsFromAnIntegrationInErrorToItsRepair()
    {
        OverviewReading reading = wellReading();
        reading.integrations.append(integration(u"zid"_s, IntegrationStatus::Error));
        reading.integrations.last().statusReason.text = u"Cannot sign in: answered 401."_s;
        reading.unsuccessful = {execution(u"zid"_s, ExecutionStatus::Failed, 1min)};

        const QList<Attention> attention = attentionOf(reading, now);

        // The failed run follows from the error, and is not told of once more.
        QCOMPARE(titlesOf(attention), QStringList{u"ZID is in error"_s});
        QCOMPARE(attention[0].cause, u"Cannot sign in: answered 401."_s);
        QCOMPARE(attention[0].steps[0].deed, Deed::TestConnection);
        QCOMPARE(attention[0].steps[1].place, (Place{Area::Integrations, u"zid"_s}));
        QCOMPARE(headlineOf(reading, attention, now).meaning,
            u"Integrations affected: 1 of 2. Everything else is working."_s);
    }

    void tellsOfFailuresOnlySinceTheLastSuccess()
    {
        OverviewReading reading = wellReading();
        reading.integrations.append(integration(u"noon"_s, IntegrationStatus::Active));
        reading.figures.buckets = {{now - 2h, u"salla"_s, {{ExecutionStatus::Succeeded, 1}}, 0, now - 2h},
            {now - 30min, u"noon"_s, {{ExecutionStatus::Succeeded, 1}}, 0, now - 20min}};
        reading.unsuccessful = {execution(u"salla"_s, ExecutionStatus::Failed, 10min),
            execution(u"noon"_s, ExecutionStatus::Failed, 25min),
            execution(u"salla"_s, ExecutionStatus::Partial, 1h),
            execution(u"salla"_s, ExecutionStatus::Failed, 3h)};

        const QList<Attention> attention = attentionOf(reading, now);

        QCOMPARE(titlesOf(attention), QStringList{u"Run of SALLA failed"_s});
        QVERIFY2(attention[0].cause.startsWith(u"2 times in a row."_s), qPrintable(attention[0].cause));
        QCOMPARE(attention[0].steps[0].place, (Place{Area::Runs, reading.unsuccessful[0].id.value}));
        QCOMPARE(attention[0].steps[1].deed, Deed::Run);
    }

    void tellsOnlyOfTheNewestPlanOfEach()
    {
        OverviewReading reading = wellReading();
        reading.integrations.append(integration(u"noon"_s, IntegrationStatus::Active));
        reading.plans = {plan(u"salla"_s, 9, PlanStatus::Stale, 4), plan(u"salla"_s, 8, PlanStatus::Ready, 4),
            plan(u"noon"_s, 7, PlanStatus::Ready, 12), plan(u"gone"_s, 6, PlanStatus::Ready, 1)};

        const QList<Attention> attention = attentionOf(reading, now);

        QCOMPARE(titlesOf(attention),
            (QStringList{u"Plan 9 of SALLA is stale"_s, u"Plan 7 of NOON waits to be applied"_s}));
        QCOMPARE(attention[1].cause, u"12 changes are proposed; nothing has been written."_s);
        QCOMPARE(attention[1].steps[0].place, (Place{Area::Plans, u"7"_s}));
    }

    void tellsOfALockedKeychainAndOfSchedulesThatDidNotRun()
    {
        OverviewReading reading = wellReading();
        reading.keychain.state = u"locked"_s;
        ScheduleView late;
        late.schedule.slug = u"salla"_s;
        late.schedule.nextAt = now - 1h;
        ScheduleView skipped;
        skipped.schedule.slug = u"salla"_s;
        skipped.schedule.nextAt = now + 1h;
        skipped.schedule.last = ScheduleRun{1, now - 1h, now - 1h, {}, {}, {}};
        skipped.schedule.last->reason.text = u"The run before it still went on."_s;
        ScheduleView off = late;
        off.schedule.isEnabled = false;
        reading.schedules = {late, skipped, off};

        const QList<Attention> attention = attentionOf(reading, now);

        QCOMPARE(
            titlesOf(attention), (QStringList{u"The keychain is locked"_s, u"The schedule of SALLA is late"_s,
                                     u"The schedule of SALLA left out a run"_s}));
        QCOMPARE(attention[0].steps[0].place, (Place{Area::Settings, u"keychain"_s}));
        QCOMPARE(attention[2].cause, u"The run before it still went on."_s);
    }

    void sumsRunsUpByTheHour()
    {
        OverviewReading reading = wellReading();
        reading.integrations.append(integration(u"noon"_s, IntegrationStatus::Active));
        const Instant hour = reading.figures.from + 22h;
        reading.figures.buckets = {{hour, u"salla"_s, {{ExecutionStatus::Succeeded, 3}}, 40, hour},
            {hour, u"noon"_s, {{ExecutionStatus::Partial, 1}}, 0, {}},
            {hour + 45min, u"salla"_s, {{ExecutionStatus::Succeeded, 1}, {ExecutionStatus::Failed, 1}}, 2,
                hour}};

        const RunsByHour byHour = runsByHour(reading);
        const RunsOverTime over = runsOverTime(reading.figures);
        const QList<FigureTile> tiles = tilesOf(reading);

        QCOMPARE(byHour.lines.size(), 2);
        QCOMPARE(byHour.lines[0].cells.size(), 24);
        QCOMPARE(byHour.lines[0].slug, u"salla"_s);
        QCOMPARE(byHour.lines[0].cells[22].tone, Tone::Err);
        QCOMPARE(byHour.lines[1].cells[22].tone, Tone::Warn);
        QCOMPARE(byHour.lines[1].cells[21].strength, 0.0);
        QCOMPARE(over.bars.size(), 95); // until 10:42, and the last quarter counts
        QCOMPARE(over.bars[22 * 4].value, 4);
        QCOMPARE(over.bars[22 * 4 + 3].failed, 1);
        QCOMPARE(tiles[1].figure, u"6"_s);
        QCOMPARE(tiles[1].meaning, u"2 did not succeed"_s);
        QCOMPARE(tiles[2].figure, u"42"_s);
    }
};

QTEST_MAIN(OverviewTest)
#include "overviewtest.moc"
