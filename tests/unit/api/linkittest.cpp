// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/gate.h"
#include "tests/support/apibench.h"
#include "tests/support/immediatechanges.h"

#include <QTest>

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// The names of an object's members, in their order.
QList<QByteArray> names(json::Value object)
{
    QList<QByteArray> all;
    for (const json::Value member : object)
        all.append(member.name());
    return all;
}

json::Document jsonOf(const HttpResponse &response)
{
    return json::Document::parse(response.body).value_or(json::Document());
}

/// The API as one meets it over the network, with one token.
class Door
{
public:
    explicit Door(ApiBench &bench)
        : m_bench(bench)
        , m_gate(
              bench.api(),
              [](const Secret &token) {
                  const bool isKnown = token.equals(Secret("a-token"));
                  return isKnown ? std::optional(Caller{u"key:ci"_s, u"CI"_s, Role::Admin}) : std::nullopt;
              },
              bench.changes(), bench.clock)
    {}

    HttpResponse ask(const QByteArray &method, const QByteArray &url, const HttpHeaders &headers,
        const QByteArray &body = {})
    {
        const HttpRequest request{method, HttpEffect::Write, url, headers, body};
        const auto promise = std::make_shared<std::promise<HttpResponse>>();
        auto answer = promise->get_future();
        m_gate.handle(
            request, {[promise](HttpResponse response) { promise->set_value(std::move(response)); }, {}});
        const HttpResponse response = answer.get();
        m_bench.check(request, response);
        return response;
    }

private:
    ApiBench &m_bench;
    ApiGate m_gate;
};

const HttpHeaders token{{"Authorization", "a-token"}};

} // namespace

/// Linkit's documented routes, to the letter (seed 000 and protocols 2.1 to 2.3).
class LinkitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void listsTheInstalledIntegrations()
    {
        ApiBench bench;
        bench.connect();

        const auto list = bench.get("/api/v1/apps");

        QCOMPARE(list.text(),
            QByteArray(
                R"({"data":[{"slug":"salla","name":"Salla","type":"ecommerce","enabled":true,"last_sync":null}],)"
                R"("count":1,"total_count":1,"page":1,"limit":20,"has_next":false,"meta":{}})"));
    }

    void listsByPagesInTheOrderAskedFor()
    {
        ApiBench bench;
        for (int i = 0; i < 3; ++i)
            bench.install();

        const auto first = bench.get("/api/v1/apps?limit=2&sort=-slug");
        const auto second = bench.get("/api/v1/apps?limit=2&page=2&sort=-slug");

        QCOMPARE(first.root()["data"].at(0)["slug"].string(), u"salla-3"_s);
        QCOMPARE(first.root()["has_next"].boolean(), std::optional(true));
        QCOMPARE(second.root()["data"].at(0)["slug"].string(), u"salla"_s);
        QCOMPARE(second.root()["total_count"].integer(), std::optional<qint64>(3));
        QCOMPARE(second.root()["has_next"].boolean(), std::optional(false));
    }

    void refusesPagesAndOrdersThatThereAreNot()
    {
        ApiBench bench;

        const auto response = bench.ask("GET", "/api/v1/apps?limit=101&page=0&sort=colour");

        QCOMPARE(response.status, 422);
        const auto document = jsonOf(response);
        const auto fields = document.root()["details"]["fields"];
        QCOMPARE(fields["limit"].string(), u"must be a whole number from 1 to 100"_s);
        QCOMPARE(names(fields), (QList<QByteArray>{"limit", "page", "sort"}));
    }

    void showsTheConfigInCountsAndNeverASecret()
    {
        ApiBench bench;
        bench.connect();

        const auto config = bench.get(bench.salla("/config"));

        QCOMPARE(config.text(),
            QByteArray(
                R"({"slug":"salla","name":"Salla","type":"ecommerce","organization_id":"org_123",)"
                R"("version":"2.1.0","base_url":"https://api.salla.dev","headers_count":2,"params_count":4,)"
                R"("supports_staging":true,"custom_config":{"sync_inventory":true,"sync_orders":true,)"
                R"("sync_products":true},"configured_at":"2024-01-15T10:30:00Z"})"));
        QVERIFY(!config.text().contains("right"));
    }

    void answersThatAnIntegrationIsNotFound_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("rest");

        QTest::newRow("config") << QByteArray("GET") << QByteArray("/config");
        QTest::newRow("execute") << QByteArray("POST") << QByteArray("/execute");
        QTest::newRow("pause") << QByteArray("POST") << QByteArray("/pause");
    }

    void answersThatAnIntegrationIsNotFound()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, rest);
        ApiBench bench;

        const auto response = bench.ask(method, "/api/v1/integrations/org_123/nonexistent" + rest);

        QCOMPARE(response.status, 404);
        QCOMPARE(response.body,
            QByteArray(R"({"code":404,"error":"Integration not found","details":{"slug":"nonexistent"}})"));
    }

    void knowsNoOtherOrganization()
    {
        ApiBench bench;
        bench.install();

        const auto response = bench.ask("GET", "/api/v1/integrations/org_other/salla/config");

        QCOMPARE(response.status, 404);
        QVERIFY(response.body.contains("Organization not found"));
    }

    void executesAndAnswersWithTheResults()
    {
        ApiBench bench;
        bench.connect();

        const auto response =
            bench.ask("POST", bench.salla("/execute"), R"({"dry_run":false,"timeout_seconds":120})");

        QCOMPARE(response.status, 200);
        const auto document = jsonOf(response);
        QCOMPARE(names(document.root()), (QList<QByteArray>{"success", "duration_ms", "executed_at",
                                             "processed_ids", "error", "telemetry"}));
        QCOMPARE(document.root()["success"].boolean(), std::optional(true));
        QCOMPARE(document.root()["executed_at"].string(), u"2024-01-15T10:30:00Z"_s);
        QCOMPARE(
            document.root()["processed_ids"].raw().toByteArray(), QByteArray(R"(["prd_001","prd_002","A"])"));
        QVERIFY(document.root()["error"].isNull());
        QCOMPARE(document.root()["telemetry"].raw().toByteArray(),
            QByteArray(
                R"({"inventory_updates":1,"orders_fetched":0,"products_synced":2,"api_calls_made":3})"));
    }

    void executesWithoutABody()
    {
        ApiBench bench;
        bench.connect();

        const auto response = bench.ask("POST", bench.salla("/execute"));

        QCOMPARE(response.status, 200);
        QVERIFY(jsonOf(bench.ask("GET", "/api/v1/apps")).root()["data"].at(0)["last_sync"].isString());
    }

    void saysAfterADryRunWhatWouldHaveChanged()
    {
        ApiBench bench;
        bench.connect();

        const auto response = bench.ask("POST", bench.salla("/execute"), R"({"dry_run":true})");

        QCOMPARE(response.status, 200);
        const auto document = jsonOf(response);
        const auto changes = document.root()["changes"];
        QCOMPARE(names(changes), (QList<QByteArray>{"plan_id", "counts", "sample", "url"}));
        QCOMPARE(changes["counts"].raw().toByteArray(),
            QByteArray(R"({"create":3,"update":0,"delete":0,"unchanged":0,"invalid":0})"));
        QCOMPARE(changes["sample"].at(0)["after"].raw().toByteArray(),
            QByteArray(R"({"id":"prd_001","name":"Oud","price":1.10})"));
        QCOMPARE(changes["url"].string(), u"/api/v1/plans/"_s + changes["plan_id"].string());
        QVERIFY(jsonOf(bench.ask("GET", "/api/v1/apps")).root()["data"].at(0)["last_sync"].isNull());
    }

    void answersAFailureWithWhatItDidUntilThen()
    {
        ApiBench bench;
        bench.connect();
        bench.setPlatform("/inventory", [](const HttpRequest &) { return answered(R"({"why":"no"})", 400); });

        const auto response =
            bench.ask("POST", bench.salla("/execute"), R"({"streams":["products","inventory"]})");

        QCOMPARE(response.status, 500);
        const auto document = jsonOf(response);
        QCOMPARE(document.root()["error"].string(), u"Integration execution failed"_s);
        const auto details = document.root()["details"];
        QCOMPARE(names(details), (QList<QByteArray>{"slug", "error", "partial_results"}));
        QCOMPARE(details["partial_results"]["products_synced"].integer(), std::optional<qint64>(2));
        QCOMPARE(details["partial_results"]["failed_at"].string(), u"inventory_sync"_s);
    }

    void answersATimeoutAfterSixtySeconds()
    {
        ApiBench bench(ScriptedHttpClient::Mode::OnThread);
        bench.connect();
        std::promise<void> isAsked;
        std::promise<void> mayAnswer;
        bench.setPlatform("/products", [&](const HttpRequest &) {
            isAsked.set_value();
            mayAnswer.get_future().wait();
            return failedAt(HttpFailure::Cancelled);
        });
        auto response =
            std::async(std::launch::async, [&] { return bench.ask("POST", bench.salla("/execute")); });

        isAsked.get_future().wait();
        bench.clock.awaitSleepers(1);
        bench.clock.advance(std::chrono::seconds(60));
        mayAnswer.set_value();

        const HttpResponse ended = response.get();
        QCOMPARE(ended.status, 500);
        QCOMPARE(jsonOf(ended).root()["details"]["error"].string(), u"Connection timeout after 60 seconds"_s);
    }

    void answersAtOnceWhenItIsPreferred()
    {
        ApiBench bench;
        bench.connect();

        const auto response = bench.ask(
            "POST", bench.salla("/execute"), R"({"dry_run":true})", {{"Prefer", "wait=5, respond-async"}});

        QCOMPARE(response.status, 202);
        const QByteArray id = jsonOf(response).root()["id"].utf8();
        QCOMPARE(header(response.headers, "Location"), std::optional("/api/v1/executions/" + id));
        QCOMPARE(header(response.headers, "Preference-Applied"), std::optional<QByteArray>("respond-async"));
    }

    void refusesAMisspeltMember()
    {
        ApiBench bench;
        bench.connect();

        const auto response =
            bench.ask("POST", bench.salla("/execute"), R"({"dryrun":true,"timeout_seconds":0})");

        QCOMPARE(response.status, 422);
        const auto document = jsonOf(response);
        QCOMPARE(document.root()["details"]["fields"].raw().toByteArray(),
            QByteArray(
                R"({"dryrun":"is not known here","timeout_seconds":"must be a whole number from 1 to 86400"})"));
        QCOMPARE(bench.http.urls(), QList<QByteArray>{"https://api.salla.dev/me"}); // the connection test
    }

    void refusesABodyThatIsNoJson()
    {
        ApiBench bench;
        bench.connect();

        const auto response = bench.ask("POST", bench.salla("/execute"), "{\"dry_run\":");

        QCOMPARE(response.status, 400);
        QCOMPARE(
            jsonOf(response).root()["error"].string(), u"Cannot read the request: its body is not JSON."_s);
    }

    void answersPingAndHealthWithoutAToken()
    {
        ApiBench bench;
        Door door(bench);

        const auto ping = door.ask("GET", "/api/v1/ping", {});
        const auto health = door.ask("GET", "/api/v1/health", {});

        QCOMPARE(ping.body, QByteArray(R"({"message":"pong","timestamp":"2024-01-15T10:30:00Z"})"));
        QCOMPARE(names(jsonOf(health).root()),
            (QList<QByteArray>{"status", "version", "environment", "timestamp"}));
        QCOMPARE(jsonOf(health).root()["status"].string(), u"healthy"_s);
    }

    void isDegradedWhileAnIntegrationNeedsAPerson()
    {
        ApiBench bench;
        bench.connect();
        bench.setPlatform("/products", [](const HttpRequest &) { return answered("{}", 401); });
        (void)bench.ask("POST", bench.salla("/execute"));

        const auto health = bench.get("/api/v1/health");

        QCOMPARE(health.root()["status"].string(), u"degraded"_s);
    }

    void asksForAToken_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");

        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("a wrong one") << QByteArray("b-token") << 401;
        QTest::newRow("an empty bearer") << QByteArray("Bearer ") << 401;
        QTest::newRow("bare") << QByteArray("a-token") << 200;
        QTest::newRow("bearer") << QByteArray("Bearer a-token") << 200;
        QTest::newRow("bearer in another case") << QByteArray("bEARER  a-token ") << 200;
    }

    void asksForAToken()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(int, status);
        ApiBench bench;
        Door door(bench);

        const auto response = door.ask("GET", "/api/v1/apps", {{"Authorization", authorization}});

        QCOMPARE(response.status, status);
    }

    void allowsSixtyExecutionsAMinutePerIntegration()
    {
        ApiBench bench;
        Door door(bench);

        for (int i = 0; i < 60; ++i)
            QCOMPARE(door.ask("POST", bench.salla("/execute"), token).status, 404);
        const auto tooMany = door.ask("POST", bench.salla("/execute"), token);
        const auto another = door.ask("POST", "/api/v1/integrations/org_123/zid/execute", token);
        bench.clock.advance(std::chrono::seconds(60));
        const auto later = door.ask("POST", bench.salla("/execute"), token);

        QCOMPARE(tooMany.status, 429);
        QCOMPARE(header(tooMany.headers, "Retry-After"), std::optional<QByteArray>("60"));
        QCOMPARE(jsonOf(tooMany).root()["code"].integer(), std::optional<qint64>(429));
        QCOMPARE(another.status, 404);
        QCOMPARE(later.status, 404);
    }

    void allowsAHundredConfigReadsAMinute()
    {
        ApiBench bench;
        Door door(bench);

        for (int i = 0; i < 100; ++i)
            QCOMPARE(door.ask("GET", bench.salla("/config"), token).status, 404);

        QCOMPARE(door.ask("GET", "/api/v1/integrations/org_123/zid/config", token).status, 429);
    }

    void limitsNobodyInsideTheProcess()
    {
        ApiBench bench;

        for (int i = 0; i < 150; ++i)
            QCOMPARE(bench.ask("GET", bench.salla("/config")).status, 404);
    }

    void showsTheFiguresOfTheSystem()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.ask("POST", bench.salla("/execute"));
        bench.clock.advance(std::chrono::milliseconds(864'000'500));

        const auto health = bench.get("/api/v1/health/system");

        QCOMPARE(names(health.root()),
            (QList<QByteArray>{"status", "version", "environment", "uptime_seconds", "system_health"}));
        QCOMPARE(health.root()["uptime_seconds"].raw().toByteArray(), QByteArray("864000.5"));
        const auto system = health.root()["system_health"];
        QCOMPARE(system["active_apps"].integer(), std::optional<qint64>(1));
        QCOMPARE(system["scheduler_metrics"]["successful_runs"].integer(), std::optional<qint64>(1));
    }

    void showsTelemetryInTrueFigures()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.ask("POST", bench.salla("/execute"));

        const auto telemetry = bench.get("/api/v1/telemetry");

        QCOMPARE(names(telemetry.root()),
            (QList<QByteArray>{"version", "measured", "runtime", "store", "staging"}));
        QCOMPARE(telemetry.root()["store"].raw().toByteArray(),
            QByteArray(R"({"products":2,"branches":0,"skus":0,"orders":0,"customers":0})"));
        QCOMPARE(telemetry.root()["staging"]["completed_today"].integer(), std::optional<qint64>(1));
        QVERIFY(telemetry.root()["runtime"]["goroutines"].integer().value_or(0) > 4);
    }
};

QTEST_GUILESS_MAIN(LinkitTest)
#include "linkittest.moc"
