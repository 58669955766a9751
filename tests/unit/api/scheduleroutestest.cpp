// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/apibench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

json::Document jsonOf(const HttpResponse &response)
{
    return json::Document::parse(response.body).value_or(json::Document());
}

} // namespace

/// Schedules over the API. That they run in time is tested with the scheduler itself.
class ScheduleRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void schedulesAndSaysTheNextThreeTimesInWords()
    {
        ApiBench bench; // it is 2024-01-15T10:30:00Z
        bench.connect();

        const auto response = bench.ask("POST", "/api/v1/schedules",
            R"({"integration":"salla","cron":"0 3 * * *","time_zone":"Asia/Riyadh","jitter_seconds":60,"dry_run":true})");

        QCOMPARE(response.status, 201);
        const auto document = jsonOf(response);
        const auto schedule = document.root();
        QCOMPARE(header(response.headers, "Location"),
            std::optional("/api/v1/schedules/" + schedule["id"].utf8()));
        QCOMPARE(schedule["kind"].string(), u"dry_run"_s);
        QCOMPARE(schedule["next_at"].string(), u"2024-01-16T00:00:00Z"_s);
        QCOMPARE(schedule["next"].size(), 3);
        QCOMPARE(schedule["next"].at(0)["words"].string(),
            u"Tuesday 16 January 2024 at 03:00 (Asia/Riyadh), in 14 hours"_s);
        QCOMPARE(schedule["next"].at(2)["at"].string(), u"2024-01-18T00:00:00Z"_s);
        QVERIFY(schedule["last"].isNull());
        QCOMPARE(bench.get("/api/v1/schedules?integration=salla").root()["count"].integer(),
            std::optional<qint64>(1));
        QCOMPARE(bench.get("/api/v1/audit").root()["data"].at(0)["action"].string(), u"schedule.add"_s);
    }

    void changesDisablesEnablesAndRemoves()
    {
        ApiBench bench;
        bench.connect();
        const auto added =
            bench.ask("POST", "/api/v1/schedules", R"({"integration":"salla","every_seconds":900})");
        const QByteArray schedule = header(added.headers, "Location").value_or(QByteArray());

        const auto disabled = bench.ask("PATCH", schedule, R"({"enabled":false})");
        bench.clock.advance(std::chrono::minutes(10));
        const auto enabled = bench.ask("PATCH", schedule, R"({"enabled":true})");
        const auto moved = bench.ask("PATCH", schedule, R"({"cron":"@hourly"})");
        const auto removed = bench.ask("DELETE", schedule);

        QVERIFY(jsonOf(disabled).root()["next_at"].isNull());
        QCOMPARE(jsonOf(disabled).root()["next"].size(), 0);
        QCOMPARE(jsonOf(enabled).root()["next_at"].string(), u"2024-01-15T10:55:00Z"_s);
        QCOMPARE(jsonOf(moved).root()["next_at"].string(), u"2024-01-15T11:00:00Z"_s);
        QVERIFY(jsonOf(moved).root()["every_seconds"].isNull());
        QCOMPARE(removed.status, 204);
        QCOMPARE(bench.ask("GET", schedule).status, 404);
        QCOMPARE(bench.ask("GET", schedule + "/runs").status, 404);
    }

    void refusesWithTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("timing");
        QTest::addColumn<QString>("part");

        QTest::newRow("cron") << QByteArray(R"("cron":"0 25 * * *")")
                              << u"its hour “25” is not understood: it is *, a number from 0 to 23"_s;
        QTest::newRow("zone") << QByteArray(R"("cron":"@daily","time_zone":"Mars")") << u"time zone “Mars”"_s;
        QTest::newRow("neither") << QByteArray(R"("enabled":true)") << u"either an interval or a cron"_s;
        QTest::newRow("a stream") << QByteArray(R"("cron":"@daily","streams":["colours"])")
                                  << u"Cannot run stream colours"_s;
        QTest::newRow("misspelt") << QByteArray(R"("corn":"@daily")") << u"corn"_s;
    }

    void refusesWithTheFieldThatIsWrong()
    {
        QFETCH(QByteArray, timing);
        QFETCH(QString, part);
        ApiBench bench;
        bench.connect();

        const auto response =
            bench.ask("POST", "/api/v1/schedules", R"({"integration":"salla",)" + timing + '}');

        QCOMPARE(response.status, 422);
        QVERIFY2(jsonOf(response).root()["error"].string().contains(part), response.body.constData());
    }

    void saysWhenATimingWouldRun()
    {
        ApiBench bench;

        const auto times = bench.get("/api/v1/schedule-times?cron=*/20%20*%20*%20*%20*");

        QCOMPARE(times.root()["data"].at(0)["words"].string(),
            u"Monday 15 January 2024 at 10:40 (UTC), in 10 minutes"_s);
        QCOMPARE(bench.ask("GET", "/api/v1/schedule-times?cron=later").status, 422);
    }

    void knowsNoScheduleOfAnIntegrationThatIsGone()
    {
        ApiBench bench;
        bench.connect();
        const auto added =
            bench.ask("POST", "/api/v1/schedules", R"({"integration":"salla","every_seconds":900})");

        QCOMPARE(bench.ask("DELETE", bench.salla()).status, 204);

        QCOMPARE(bench.get("/api/v1/schedules").root()["count"].integer(), std::optional<qint64>(0));
        QCOMPARE(bench.ask("GET", header(added.headers, "Location").value_or(QByteArray())).status, 404);
    }

    void letsAViewerLookOnly()
    {
        ApiBench bench;
        bench.connect();
        bench.caller.role = Role::Viewer;

        QCOMPARE(bench.ask("GET", "/api/v1/schedules").status, 200);
        QCOMPARE(
            bench.ask("POST", "/api/v1/schedules", R"({"integration":"salla","cron":"@daily"})").status, 403);
        QCOMPARE(bench.ask("GET", "/api/v1/batches").status, 200);
    }
};

QTEST_GUILESS_MAIN(ScheduleRoutesTest)
#include "scheduleroutestest.moc"
