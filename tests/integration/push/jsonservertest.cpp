// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/push/jsonserver.h"
#include "tests/integration/push/pushstory.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

constexpr const char *lists = R"({
  "articles": [
    { "id": "a-1", "label": "Amber", "cents": 9900 },
    { "id": "a-2", "label": "Bergamot", "cents": 1250 },
    { "id": "a-3", "label": "Cedar", "cents": 700 }
  ],
  "products": [
    { "sku": "a-2", "name": "Bergamot", "price": 10, "shelf": "B7", "id": 1 },
    { "sku": "a-3", "name": "Cedar", "price": 7, "shelf": "C1", "id": 2, "note": "Sold out" },
    { "sku": "x-9", "name": "Leftover", "price": 1, "shelf": "X9", "id": 3 }
  ]
})";

constexpr const char *erp = R"({
  "name": "ERP", "baseUrl": "{address}", "auth": { "type": "none" },
  "settings": [{ "name": "address", "type": "url", "required": true }],
  "actions": [{ "name": "List Articles", "endpoint": "/articles" }],
  "streams": [{ "name": "articles", "action": "List Articles", "key": "$.id", "title": "$.label" }]
})";

/// json-server's own paging: `_page`, `_limit` and the Link header.
constexpr const char *shop = R"({
  "name": "Shop", "baseUrl": "{address}", "auth": { "type": "none" },
  "settings": [{ "name": "address", "type": "url", "required": true }],
  "actions": [
    { "name": "List Products", "endpoint": "/products", "parameters": { "_page": "integer", "_limit": "integer" } },
    { "name": "Create Product", "method": "POST", "endpoint": "/products",
      "parameters": { "sku": "string", "name": "string", "price": "number" } },
    { "name": "Change Product", "method": "PATCH", "endpoint": "/products/{id}", "idempotent": true,
      "parameters": { "id": "integer", "name": "string", "price": "number", "note": { "type": "string", "nullable": true } } },
    { "name": "Delete Product", "method": "DELETE", "endpoint": "/products/{id}", "parameters": { "id": "integer" } }
  ],
  "streams": [{
    "name": "push_products", "action": "List Products", "parameters": { "_page": 1 }, "key": "$.sku",
    "pagination": { "type": "link_header", "sizeParameter": "_limit", "size": 2 },
    "push": {
      "key": "$.id",
      "mapping": {
        "sku": "$.id", "name": "$.label", "note": "$.note",
        "price": { "fn": "multiply10", "args": ["$.cents"], "power": -2 }
      },
      "create": { "action": "Create Product" },
      "update": { "action": "Change Product", "parameters": { "id": "$.target.id" } },
      "delete": { "action": "Delete Product", "parameters": { "id": "$.target.id" } }
    }
  }]
})";

} // namespace

/// json-server as the platform that is written to, looked at by Node's own HTTP client.
class JsonServerPushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        if (const QString absence = JsonServer::absence(); !absence.isEmpty())
            QSKIP(qPrintable(absence));
        auto server = JsonServer::start(lists);
        QVERIFY2(server, qPrintable(server ? QString() : server.error().detail));
        m_server = std::move(*server);
        m_story = std::make_unique<PushStory>();
        m_story->install(order(u"erp"_s, erp), {});
        m_story->install(order(u"shop"_s, shop), {});
        m_story->configure(u"shop"_s, {u"push_products"_s}, {{u"push_products"_s, u"erp/articles"_s}});
        QVERIFY(m_story->run(u"erp"_s).status == ExecutionStatus::Succeeded);
    }

    void cleanup()
    {
        m_story.reset();
        m_server.reset();
    }

    void whatAPreviewListsIsThereAfterItsApplyAndNothingIsLeft()
    {
        const QByteArray before = m_server->fetched(u"/products"_s);
        const Execution preview = m_story->preview(u"shop"_s);

        QVERIFY(preview.status == ExecutionStatus::Succeeded);
        QCOMPARE(m_story->requests(preview),
            QStringList({u"update push_products a-2 PATCH"_s, u"update push_products a-3 PATCH"_s,
                u"create push_products a-1 POST"_s, u"delete push_products x-9 DELETE"_s}));
        QCOMPARE(m_server->fetched(u"/products"_s), before);

        QVERIFY(m_story->apply(preview).status == ExecutionStatus::Succeeded);

        QCOMPARE(m_story->outcomes(preview),
            QStringList({u"update push_products a-2 sent 200"_s, u"update push_products a-3 sent 200"_s,
                u"create push_products a-1 sent 201"_s, u"delete push_products x-9 sent 200"_s}));
        QCOMPARE(m_server->fetched(u"/products"_s),
            R"([{"sku":"a-2","name":"Bergamot","price":12.5,"shelf":"B7","id":1,"note":null},)"
            R"({"sku":"a-3","name":"Cedar","price":7,"shelf":"C1","id":2,"note":null},)"
            R"({"sku":"a-1","name":"Amber","price":99,"id":4}])"_ba);
        QCOMPARE(m_story->requests(m_story->preview(u"shop"_s)), QStringList());
    }

    void aPlanIsRefusedOnceSomebodyElseChangedAProduct()
    {
        const Execution preview = m_story->preview(u"shop"_s);
        QVERIFY(
            m_server->put(u"/products/1"_s, R"({"sku":"a-2","name":"Bergamot","price":11,"shelf":"B7"})"));

        const Execution applied = m_story->apply(preview);

        QVERIFY(applied.status == ExecutionStatus::Failed);
        QCOMPARE(applied.error.value().message.key, "plan.stale"_ba);
        QCOMPARE(m_story->outcomes(preview), QStringList());
        QVERIFY(m_server->fetched(u"/products"_s).contains("Leftover"));
    }

private:
    [[nodiscard]] InstallOrder order(const QString &slug, const char *document) const
    {
        InstallOrder order;
        order.document = document;
        order.slug = slug;
        order.settings = {{u"address"_s, m_server->address()}};
        return order;
    }

    std::unique_ptr<JsonServer> m_server;
    std::unique_ptr<PushStory> m_story;
};

QTEST_GUILESS_MAIN(JsonServerPushTest)

#include "jsonservertest.moc"
