// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/apibench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

/// Pushes over the API; every answer is held against its description.
class PushRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheRequestOfAChangeAndWhatCameOfIt();
    void namesWhatIsWrongWithASource();
};

namespace {

constexpr const char *depot = R"({"environment": "production", "slug": "depot", "document": {
    "name": "Depot", "baseUrl": "https://api.salla.dev/depot", "auth": {"type": "none"},
    "actions": [
        {"name": "List", "endpoint": "/items"},
        {"name": "Create", "method": "POST", "endpoint": "/items", "idempotencyHeader": "Idempotency-Key",
         "parameters": {"sku": "string", "name": "string"}}],
    "streams": [{"name": "push_items", "action": "List", "key": "$.sku", "push": {
        "key": "$.id", "mapping": {"sku": "$.id", "name": "$.name"}, "create": {"action": "Create"}}}]}})";

/// With the shop's products read, and the depot installed.
class Desk
{
public:
    Desk()
    {
        bench.connect();
        bench.setPlatform("/depot/items", [](const HttpRequest &request) {
            return request.method == "GET" ? answered(R"([{"sku":"prd_002","name":"Musk"}])")
                                           : answered(R"({"id":2})", 201);
        });
        demand(bench.ask("POST", bench.salla("/execute"), R"({"dry_run":false})"), 200);
        demand(bench.ask("POST", "/api/v1/integrations/" + bench.organization(), depot), 201);
        demand(bench.ask("PUT", at("/credentials"), R"({"credentials":{}})"), 200);
    }

    [[nodiscard]] QByteArray at(const QByteArray &rest) const
    {
        return "/api/v1/integrations/" + bench.organization() + "/depot" + rest;
    }

    static void demand(const HttpResponse &response, int status)
    {
        if (response.status != status)
            qFatal("%d %s", response.status, response.body.constData());
    }

    ApiBench bench;
};

} // namespace

void PushRoutesTest::givesTheRequestOfAChangeAndWhatCameOfIt()
{
    Desk desk;
    const auto configured =
        desk.bench.ask("PATCH", desk.at({}), R"({"sources":{"push_items":"salla/products"}})");
    const auto preview = desk.bench.ask("POST", desk.at("/execute"), R"({"dry_run":true})");

    QCOMPARE(configured.status, 200);
    QVERIFY(configured.body.contains(R"("sources":{"push_items":"salla/products"})"));
    QCOMPARE(preview.status, 200);
    const json::Document found = json::Document::parse(preview.body).value();
    const QByteArray plan = "/api/v1/plans/" + found.root()["changes"]["plan_id"].utf8();
    const json::Document planned = desk.bench.get(plan + "/changes/1");
    QCOMPARE(planned.root()["change"]["request"]["method"].string(), u"POST"_s);
    QCOMPARE(planned.root()["change"]["request"]["body"].utf8(), R"({"sku":"prd_001","name":"Oud"})"_ba);
    QVERIFY(planned.root()["change"]["outcome"].isNull());

    QCOMPARE(desk.bench.ask("POST", plan + "/apply").status, 202);
    [&] { QTRY_COMPARE(desk.bench.get(plan).root()["status"].string(), u"applied"_s); }();

    const json::Document sent = desk.bench.get(plan + "/changes");
    QCOMPARE(sent.root()["data"].at(0)["outcome"]["state"].string(), u"sent"_s);
    QCOMPARE(sent.root()["data"].at(0)["outcome"]["status"].integer(), std::optional<qint64>(201));
    const auto countOf = [&](const QByteArray &filter) {
        return desk.bench.get(plan + "/anchors?" + filter).root()["total_count"].integer();
    };
    QCOMPARE(countOf("outcome=sent"), std::optional<qint64>(1));
    QCOMPARE(countOf("filter=outcome:sent,failed%20oud"), std::optional<qint64>(1));
    QCOMPARE(countOf("filter=outcome:sent%20rose"), std::optional<qint64>(0));
    QCOMPARE(countOf("outcome=failed"), std::optional<qint64>(0));
    QCOMPARE(
        desk.bench.get(desk.at("/connector")).root()["streams"].at(0)["push"].boolean(), std::optional(true));
}

void PushRoutesTest::namesWhatIsWrongWithASource()
{
    Desk desk;

    const auto unknown = desk.bench.ask("PATCH", desk.at({}), R"({"sources":{"push_items":"erp/products"}})");
    const auto unfed = desk.bench.ask("PATCH", desk.at({}), R"({"streams":{"push_items":true}})");

    QCOMPARE(unknown.status, 422);
    QVERIFY(unknown.body.contains("its source erp is not installed"));
    QCOMPARE(unfed.status, 422);
    QVERIFY(unfed.body.contains("it has no source"));
}

QTEST_GUILESS_MAIN(PushRoutesTest)

#include "pushroutestest.moc"
