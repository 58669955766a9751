// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/api.h"
#include "tests/support/apibench.h"
#include "tests/support/openapicheck.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

json::Document jsonOf(const HttpResponse &response)
{
    return json::Document::parse(response.body).value_or(json::Document());
}

QString errorOf(const HttpResponse &response)
{
    return jsonOf(response).root()["error"].string();
}

} // namespace

class ApiRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hasTheRoutesOfTheDescriptionAndNoOthers()
    {
        ApiBench bench;
        QStringList routes;
        for (const Route &route : bench.api().routes().routes())
            routes.append(QString::fromUtf8(route.method) + u' ' + route.path);
        routes.sort();

        QCOMPARE(routes, OpenApiCheck().operations());
    }

    void findsOutWhatTheDescriptionDoesNotSay()
    {
        OpenApiCheck check;
        const HttpRequest ping{"GET", HttpEffect::Read, "/api/v1/ping", {}, {}};
        const HttpHeaders json{{"Content-Type", "application/json; charset=utf-8"}};
        const QByteArray right(R"({"message":"pong","timestamp":"2024-01-15T10:30:00Z"})");

        QVERIFY(check.faults(ping, {200, json, right}).isEmpty());
        QVERIFY(!check.faults(ping, {200, json, R"({"message":"pong"})"}).isEmpty());
        QVERIFY(!check.faults(ping, {200, json, R"({"message":"pong","timestamp":"noon"})"}).isEmpty());
        QVERIFY(
            !check.faults(ping, {200, json, R"({"message":"pong","timestamp":"2024-01-15T10:30:00Z","x":1})"})
                 .isEmpty());
        QVERIFY(!check.faults(ping, {201, json, right}).isEmpty());
        QVERIFY(!check.faults(ping, {200, {{"Content-Type", "text/html"}}, right}).isEmpty());
    }

    void answersUnknownPathsAndMethods()
    {
        ApiBench bench;

        const auto path = bench.ask("GET", "/api/v2/apps");
        const auto method = bench.ask("DELETE", "/api/v1/apps");

        QCOMPARE(path.status, 404);
        QCOMPARE(method.status, 405);
        QCOMPARE(header(method.headers, "Allow"), std::optional<QByteArray>("GET"));
    }

    void lintsAConnectorDocument()
    {
        ApiBench bench;
        json::Writer bad;
        bad.beginObject().name("document").string(QByteArrayView(R"({"name":"Shop"})")).endObject();
        json::Writer good;
        good.beginObject().name("document").string(QByteArrayView(sallaDocument())).endObject();

        const auto faults = jsonOf(bench.ask("POST", "/api/v1/connectors/lint", bad.take()));
        const auto warnings = jsonOf(bench.ask("POST", "/api/v1/connectors/lint", good.take()));
        const auto nothing = bench.ask("POST", "/api/v1/connectors/lint", "{}");

        QVERIFY(faults.root()["faults"].size() > 0);
        QVERIFY(faults.root()["connector"].isNull());
        QCOMPARE(warnings.root()["faults"].size(), 0);
        QCOMPARE(warnings.root()["warnings"].size(), 3); // settings that nothing uses
        QCOMPARE(warnings.root()["connector"]["slug"].string(), u"salla"_s);
        QCOMPARE(nothing.status, 422);
    }

    void triesAConnectorDocument()
    {
        ApiBench bench;
        const auto ask = [&](const QByteArray &name, const QByteArray &token) {
            json::Writer writer;
            writer.beginObject().name("document").string(QByteArrayView(sallaDocument()));
            writer.name("name").string(QByteArrayView(name)).name("credentials").beginObject();
            writer.name("token").string(QByteArrayView(token)).endObject().endObject();
            return bench.ask("POST", "/api/v1/connectors/try", writer.take());
        };

        const auto stream = jsonOf(ask("products", "right"));
        const auto refused = jsonOf(ask("Who", "wrong"));
        const auto unknown = ask("nothing", "right");

        QCOMPARE(stream.root()["records"].size(), 2);
        QCOMPARE((*stream.root()["records"].begin())["key"].string(), u"prd_001"_s);
        QVERIFY(stream.root()["error"].isNull());
        QCOMPARE(refused.root()["status"].integer(), std::optional<qint64>(401));
        QCOMPARE(refused.root()["error"]["message"]["key"].string(), u"connector.authentication"_s);
        QCOMPARE(unknown.status, 404);
    }

    void letsOnlyAdminsTryConnectors()
    {
        ApiBench bench;
        bench.caller.role = Role::Operator;

        QCOMPARE(bench.ask("POST", "/api/v1/connectors/try", R"({"document":"{}","name":"x"})").status, 403);
    }

    void installsFromTheCatalogue()
    {
        ApiBench bench;

        const auto response = bench.ask("POST", "/api/v1/integrations/org_123",
            R"({"connector":"sandbox-shop","slug":"shop","name":"My shop","settings":{"address":"127.0.0.1:9"}})");

        QCOMPARE(response.status, 201);
        QCOMPARE(header(response.headers, "Location"),
            std::optional<QByteArray>("/api/v1/integrations/org_123/shop"));
        const auto document = jsonOf(response);
        QCOMPARE(document.root()["status"].string(), u"disconnected"_s);
        QCOMPARE(document.root()["settings"]["address"].string(), u"127.0.0.1:9"_s);
        QCOMPARE(document.root()["environment"].string(), u"test"_s);
    }

    void namesAllThatIsWrongWithAnInstallation()
    {
        ApiBench bench;

        const auto response = bench.ask("POST", "/api/v1/integrations/org_123",
            R"({"environment":"staging","settings":[],"conector":"x"})");

        QCOMPARE(response.status, 422);
        const auto document = jsonOf(response);
        QCOMPARE(document.root()["details"]["fields"].raw().toByteArray(),
            QByteArray(R"({"conector":"is not known here","connector":"must be given, or else a document",)"
                       R"("environment":"does not know the word staging","settings":"must be an object"})"));
    }

    void connectsWhenThePlatformAcceptsTheCredentials()
    {
        ApiBench bench;
        bench.install();

        const auto response =
            bench.ask("PUT", bench.salla("/credentials"), R"({"credentials":{"token":"right"}})");

        QCOMPARE(response.status, 200);
        const auto document = jsonOf(response);
        QCOMPARE(document.root()["integration"]["status"].string(), u"active"_s);
        QCOMPARE(document.root()["account"].string(), u"Acme perfumes"_s);
        QVERIFY(!response.body.contains("right"));
    }

    void keepsNothingWhenThePlatformRefusesTheCredentials()
    {
        ApiBench bench;
        bench.install();

        const auto response =
            bench.ask("PUT", bench.salla("/credentials"), R"({"credentials":{"token":"wrong"}})");

        QCOMPARE(response.status, 403);
        QVERIFY(!response.body.contains("wrong"));
        const auto integration = bench.get(bench.salla());
        QCOMPARE(integration.root()["status"].string(), u"disconnected"_s);
        QCOMPARE(integration.root()["credentials"].size(), 0);
    }

    void saysThatTheKeychainIsLocked()
    {
        ApiBench bench;
        bench.install();
        bench.secrets.become(SecretStoreState::Locked);

        const auto state = bench.get("/api/v1/keychain");
        const auto response =
            bench.ask("PUT", bench.salla("/credentials"), R"({"credentials":{"token":"right"}})");

        QCOMPARE(state.root()["state"].string(), u"locked"_s);
        QCOMPARE(response.status, 403);
    }

    void pausesResumesDisconnectsAndRemoves()
    {
        ApiBench bench;
        bench.connect();

        const auto paused = bench.ask("POST", bench.salla("/pause"));
        const auto run = bench.ask("POST", bench.salla("/execute"));
        const auto resumed = bench.ask("POST", bench.salla("/resume"));
        const auto disconnected = bench.ask("DELETE", bench.salla("/credentials"));
        const auto removed = bench.ask("DELETE", bench.salla());

        QCOMPARE(jsonOf(paused).root()["status"].string(), u"paused"_s);
        QCOMPARE(run.status, 409);
        QCOMPARE(jsonOf(resumed).root()["status"].string(), u"active"_s);
        QCOMPARE(jsonOf(disconnected).root()["status"].string(), u"disconnected"_s);
        QCOMPARE(removed.status, 204);
        QCOMPARE(bench.ask("GET", bench.salla()).status, 404);
    }

    void configuresWhatIsNamedAndLeavesTheRest()
    {
        ApiBench bench;
        bench.install();

        const auto response = bench.ask("PATCH", bench.salla(),
            R"({"name":"Riyadh","streams":{"orders":false},"runs":{"by_api":false,"by_schedule":true},"delete_share_limit":5})");

        QCOMPARE(response.status, 200);
        const auto integration = jsonOf(response);
        QCOMPARE(integration.root()["name"].string(), u"Riyadh"_s);
        QCOMPARE(integration.root()["streams"].raw().toByteArray(),
            QByteArray(R"({"inventory":true,"orders":false,"products":true})"));
        QCOMPARE(integration.root()["settings"]["region"].string(), u"sa"_s);
        QCOMPARE(integration.root()["delete_share_limit"].integer(), std::optional<qint64>(5));
    }

    void letsAKeyRunOnlyWhatMayRunByApi()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.ask("PATCH", bench.salla(), R"({"runs":{"by_api":false,"by_schedule":true}})");

        const auto person = bench.ask("POST", bench.salla("/execute"));
        bench.caller = {u"key:ci"_s, u"CI"_s, Role::Admin};
        const auto key = bench.ask("POST", bench.salla("/execute"));

        QCOMPARE(person.status, 200);
        QCOMPARE(key.status, 403);
    }

    void letsEachRoleDoItsPart()
    {
        ApiBench bench;
        bench.connect();

        bench.caller.role = Role::Viewer;
        QCOMPARE(bench.ask("GET", "/api/v1/apps").status, 200);
        QCOMPARE(bench.ask("POST", bench.salla("/execute")).status, 403);
        bench.caller.role = Role::Operator;
        QCOMPARE(bench.ask("POST", bench.salla("/execute")).status, 200);
        const auto refused = bench.ask("DELETE", bench.salla());

        QCOMPARE(refused.status, 403);
        QCOMPARE(errorOf(refused), u"Cannot do this as Amal: it needs the role admin."_s);
    }

    void listsExecutionsByFilterAndByPages()
    {
        ApiBench bench;
        bench.connect();
        for (int i = 0; i < 3; ++i) {
            (void)bench.ask("POST", bench.salla("/execute"), i == 1 ? R"({"dry_run":true})" : "");
            bench.clock.advance(std::chrono::minutes(1));
        }

        const auto runs = bench.get("/api/v1/executions?kind=run&limit=1");
        const auto rest =
            bench.get("/api/v1/executions?filter=kind:run&limit=5&cursor=" + runs.root()["next"].utf8());
        const auto recent = bench.get("/api/v1/executions?after=90s");

        QCOMPARE(runs.root()["count"].integer(), std::optional<qint64>(1));
        QCOMPARE(rest.root()["count"].integer(), std::optional<qint64>(1));
        QVERIFY(rest.root()["next"].isNull());
        QCOMPARE(recent.root()["count"].integer(), std::optional<qint64>(1));
    }

    void tellsWhereThePagesOfExecutionsBegin()
    {
        ApiBench bench;
        bench.connect();
        for (int i = 0; i < 3; ++i) {
            (void)bench.ask("POST", bench.salla("/execute"), i == 1 ? R"({"dry_run":true})" : "");
            bench.clock.advance(std::chrono::minutes(1));
        }
        const auto newest = bench.get("/api/v1/executions?limit=1");
        const QByteArray cursor = newest.root()["next"].utf8();
        const auto counted = [&bench](const QByteArray &query) {
            const auto anchors = bench.get("/api/v1/executions/anchors" + query);
            return anchors.root()["total_count"].integer().value_or(-1);
        };

        QCOMPARE(bench.get("/api/v1/executions/anchors").text(),
            R"({"step":200,"cursors":[""],"total_count":3})"_ba);
        QCOMPARE(bench.get("/api/v1/executions/anchors?cursor=" + cursor).text(),
            R"({"step":200,"cursors":[")" + cursor + R"("],"total_count":2})");
        QCOMPARE(counted("?kind=run"), 2); // which storage picks by itself
        QCOMPARE(counted("?kind=run,dry_run&integration=salla"), 3);
        QCOMPARE(counted("?filter=sal%20after:90s"), 1);
        QCOMPARE(counted("?filter=sal&cursor=" + cursor), 2);
        QCOMPARE(counted("?filter=other"), 0);
        QCOMPARE(counted("?integration=other"), 0);
        QCOMPARE(counted("?status=running,queued"), 0);
        QCOMPARE(bench.ask("GET", "/api/v1/executions/anchors?limit=1").status, 422);
    }

    void explainsAFilterThatItDoesNotUnderstand()
    {
        ApiBench bench;

        const auto response = bench.ask("GET", "/api/v1/executions?filter=stauts%3Afailed&colour=red");

        QCOMPARE(response.status, 422);
        const auto document = jsonOf(response);
        const auto fields = document.root()["details"]["fields"];
        QVERIFY(fields["filter"].string().contains(u"Did you mean status?"));
        QCOMPARE(fields["colour"].string(), u"is not known here"_s);
    }

    void showsTheCallsOfAnExecutionWithoutSecrets()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.ask("POST", bench.salla("/execute"));
        const auto list = bench.get("/api/v1/executions");
        const QByteArray id = list.root()["data"].at(0)["id"].utf8();

        const auto calls = bench.get("/api/v1/executions/" + id + "/calls?limit=2");
        const auto more =
            bench.get("/api/v1/executions/" + id + "/calls?limit=2&cursor=" + calls.root()["next"].utf8());

        QCOMPARE(calls.root()["data"].at(0)["url"].string(), u"https://api.salla.dev/products"_s);
        QCOMPARE(more.root()["data"].at(0)["url"].string(), u"https://api.salla.dev/orders"_s);
        QVERIFY(more.root()["next"].isNull());
        QVERIFY(!calls.text().contains("right"));
    }

    void refusesToCancelWhatHasEnded()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.ask("POST", bench.salla("/execute"));
        const auto list = bench.get("/api/v1/executions");

        const auto response =
            bench.ask("POST", "/api/v1/executions/" + list.root()["data"].at(0)["id"].utf8() + "/cancel");

        QCOMPARE(response.status, 409);
        QCOMPARE(bench.ask("POST", "/api/v1/executions/none/cancel").status, 404);
    }

    void showsRecordsToTheLastDigit()
    {
        ApiBench bench;
        bench.connect();
        bench.setRecords("/products", R"([{"id":9007199254740993,"price":1.10},{"id":"a/b","price":2}])");
        (void)bench.ask("POST", bench.salla("/execute"));

        const auto streams = bench.get(bench.salla("/streams"));
        const auto one = bench.get(bench.salla("/streams/products/records/9007199254740993"));
        const auto slash = bench.get(bench.salla("/streams/products/records/a%2Fb"));
        const auto filtered = bench.get(bench.salla("/streams/products/records?key=9007"));

        QCOMPARE(streams.root()["data"].at(2).raw().toByteArray(),
            QByteArray(R"({"stream":"products","on":true,"records":2})"));
        QCOMPARE(
            one.root()["body"].raw().toByteArray(), QByteArray(R"({"id":9007199254740993,"price":1.10})"));
        QCOMPARE(slash.root()["key"].string(), u"a/b"_s);
        QCOMPARE(filtered.root()["count"].integer(), std::optional<qint64>(1));
        QCOMPARE(bench.ask("GET", bench.salla("/streams/products/records/none")).status, 404);
        for (const char *rest : {"/records", "/anchors", "/export"})
            QCOMPARE(bench.ask("GET", bench.salla("/streams/product" + QByteArray(rest))).status, 404);
    }

    void showsTheCatalogue()
    {
        ApiBench bench;

        const auto all = bench.get("/api/v1/catalogue");
        const auto shops = bench.get("/api/v1/catalogue?filter=sandbox");
        const auto one = bench.get("/api/v1/catalogue/sandbox-shop");
        const auto document = bench.get("/api/v1/catalogue/sandbox-shop/document");

        QVERIFY(all.root()["count"].integer().value_or(0) >= 7);
        QCOMPARE(shops.root()["count"].integer(), std::optional<qint64>(1));
        QCOMPARE(one.root()["credentials"].at(0)["name"].string(), u"token"_s);
        QCOMPARE(document.root()["baseUrl"].string(), u"http://{address}/{shop}/v1"_s);
        QCOMPARE(errorOf(bench.ask("GET", "/api/v1/catalogue/none")),
            u"Cannot find the connector none: the catalogue does not have it."_s);
    }

    void showsTheDocumentThatWasInstalled()
    {
        ApiBench bench;
        bench.install();

        QCOMPARE(bench.get(bench.salla("/document")).root()["version"].string(), u"2.1.0"_s);
    }

    void changesTheEgressPolicyAndSaysWhoDidIt()
    {
        ApiBench bench;

        const auto changed = bench.ask("PUT", "/api/v1/egress", R"({"policy":"10.1.0.0/16"})");
        const auto refused = bench.ask("PUT", "/api/v1/egress", R"({"policy":"10.1.0.0/99"})");
        const auto audit = bench.get("/api/v1/audit?limit=1");

        QCOMPARE(changed.status, 200);
        QCOMPARE(refused.status, 422);
        QCOMPARE(bench.get("/api/v1/egress").root()["policy"].string(), u"10.1.0.0/16"_s);
        QCOMPARE(audit.root()["data"].at(0)["caller_id"].string(), u"user:amal"_s);
    }

    void listsTheAuditNewestFirst()
    {
        ApiBench bench;
        bench.connect();
        (void)bench.ask("POST", bench.salla("/pause"));

        const auto first = bench.get("/api/v1/audit?limit=1");
        const auto second = bench.get("/api/v1/audit?limit=1&cursor=" + first.root()["next"].utf8());

        QCOMPARE(first.root()["data"].at(0)["action"].string(), u"integration.pause"_s);
        QCOMPARE(second.root()["data"].at(0)["action"].string(), u"integration.connect"_s);
    }

    void saysWhatItIs()
    {
        ApiBench bench;

        QCOMPARE(bench.get("/api/v1/workspace").text(),
            QByteArray(R"({"organization_id":"org_123","name":"Acme","environment":"production"})"));
        QCOMPARE(bench.get("/api/v1/capabilities").root()["server"].string(), u"patchbay"_s);
        QCOMPARE(bench.ask("GET", "/api/v1/changes").status, 406);
        QCOMPARE(bench.ask("GET", "/api/v1/sandbox").status, 404);
    }
};

QTEST_GUILESS_MAIN(ApiRoutesTest)
#include "apiroutestest.moc"
