// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sandboxshop.h"
#include "core/base/json.h"

#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;
using namespace patchbay::sandbox;

namespace {

HttpRequest request(const QByteArray &method, const QByteArray &url, const QByteArray &body = {})
{
    return {
        method, HttpEffect::Read, url, {{"Authorization", "Bearer play"}, {"Host", "127.0.0.1:7421"}}, body};
}

json::Document parsed(const HttpResponse &response)
{
    return json::Document::parse(response.body).value_or(json::Document());
}

/// All products, page by page, as a client would read them.
QList<QByteArray> allProducts(SandboxShop &shop)
{
    QList<QByteArray> products;
    for (int page = 1;; ++page) {
        const auto answer = parsed(
            shop.answer(request("GET", "/shop/v1/products?per_page=60&page=" + QByteArray::number(page))));
        for (const json::Value product : answer.root()["data"])
            products.append(product.raw().toByteArray());
        if (page >= answer.root()["pagination"]["total_pages"].integer().value_or(0))
            return products;
    }
}

} // namespace

class SandboxShopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void refusesAWrongToken()
    {
        SandboxShop shop(1, Secret("play"));
        HttpRequest wrong = request("GET", "/shop/v1/me");
        setHeader(wrong.headers, "Authorization", "Bearer plays");

        const HttpResponse answer = shop.answer(wrong);

        QCOMPARE(answer.status, 401);
        QCOMPARE(parsed(answer).root()["error"]["code"].string(), u"unauthorized"_s);
    }

    void isTheSameShopForTheSameSeed()
    {
        SandboxShop one(7, Secret("play"));
        SandboxShop other(7, Secret("play"));
        SandboxShop third(8, Secret("play"));

        one.advance();
        other.advance();

        QCOMPARE(allProducts(one), allProducts(other));
        QVERIFY(allProducts(one) != allProducts(third));
    }

    void changesALittleEachDay()
    {
        SandboxShop shop(1, Secret("play"));
        const auto before = allProducts(shop);

        shop.advance();

        const auto after = allProducts(shop);
        const QSet<QByteArray> old(before.begin(), before.end());
        const auto changed =
            std::ranges::count_if(after, [&](const QByteArray &product) { return !old.contains(product); });
        QVERIFY(changed >= 2);
        QVERIFY(changed <= 10);
    }

    void pagesStockByACursorThatEnds()
    {
        SandboxShop shop(1, Secret("play"));
        QSet<QByteArray> keys;
        QByteArray url = "/shop/v1/inventory?limit=200";

        int pages = 0;
        for (; !url.isEmpty() && pages < 50; ++pages) {
            const auto page = parsed(shop.answer(request("GET", url)));
            for (const json::Value level : page.root()["items"])
                keys.insert(level["sku"].utf8() + '/' + level["branch"].utf8());
            const auto cursor = page.root()["next_cursor"];
            url = cursor.isNull() ? QByteArray() : "/shop/v1/inventory?limit=200&cursor=" + cursor.utf8();
        }

        QCOMPARE(keys.size(), 720);
        QCOMPARE(pages, 4);
    }

    void givesOrdersSinceAMomentAndTheWholeNextUrl()
    {
        SandboxShop shop(1, Secret("play"));
        shop.advance();
        const auto all = parsed(shop.answer(request("GET", "/shop/v1/orders?per_page=100")));
        const QByteArray next = all.root()["links"]["next"].utf8();

        const auto second = parsed(shop.answer(request(
            "GET", QUrl(QString::fromUtf8(next)).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority))));
        const auto recent =
            parsed(shop.answer(request("GET", "/shop/v1/orders?updated_since=2026-01-06T00:00:00Z")));

        QVERIFY(next.startsWith("http://127.0.0.1:7421/shop/v1/orders?"));
        QCOMPARE(all.root()["orders"].size(), 100);
        QCOMPARE(second.root()["orders"].size(), 24);
        QVERIFY(second.root()["links"]["next"].isNull());
        QVERIFY(recent.root()["orders"].size() >= 4);
        QVERIFY(recent.root()["orders"].size() <= 10);
    }

    void takesARealWrite()
    {
        SandboxShop shop(1, Secret("play"));

        const HttpResponse created =
            shop.answer(request("POST", "/shop/v1/products", R"({"name":"Test Oud","price":12.50})"));
        const QByteArray id = parsed(created).root()["id"].raw().toByteArray();
        const HttpResponse changed =
            shop.answer(request("PUT", "/shop/v1/products/" + id, R"({"price":13.75})"));
        const HttpResponse removed = shop.answer(request("DELETE", "/shop/v1/products/" + id));

        QCOMPARE(created.status, 201);
        QCOMPARE(parsed(changed).root()["price"]["amount"].raw(), QByteArrayView("13.75"));
        QCOMPARE(removed.status, 204);
        QCOMPARE(shop.writesSeen(), 3);
        QCOMPARE(allProducts(shop).size(), 240);
    }

    void makesOneProductOfARepeatedRequest()
    {
        SandboxShop shop(1, Secret("play"));
        HttpRequest create = request("POST", "/shop/v1/products", R"({"name":"Test Oud"})");
        setHeader(create.headers, "Idempotency-Key", "k1");

        const HttpResponse first = shop.answer(create);
        const HttpResponse again = shop.answer(create);

        QCOMPARE(first.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(allProducts(shop).size(), 241);
        QCOMPARE(shop.writesTaken().size(), 1);
        setHeader(create.headers, "Idempotency-Key", "k2");
        QVERIFY(shop.answer(create).body != first.body);
    }

    void anOutletBecomesWhatItsWritesSay()
    {
        SandboxShop outlet(1, Secret("play"), "/outlet/v1");
        const HttpResponse created =
            outlet.answer(request("POST", "/outlet/v1/products", R"({"name":"Test Oud"})"));
        SandboxShop next(1, Secret("play"), "/outlet/v1");
        const QList<HttpRequest> writes = outlet.writesTaken();
        for (const HttpRequest &write : writes)
            (void)next.answer(request(write.method, write.url, write.body));

        const auto lastPage = request("GET", "/outlet/v1/products?per_page=60&page=5");
        QCOMPARE(created.status, 201);
        QCOMPARE(next.answer(lastPage).body, outlet.answer(lastPage).body);
        QCOMPARE(outlet.answer(request("GET", "/shop/v1/products")).status, 404);
    }

    void refusesAWriteThatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("no name") << QByteArray("POST") << QByteArray("/shop/v1/products") << QByteArray("{}")
                                 << 422;
        QTest::newRow("no JSON") << QByteArray("POST") << QByteArray("/shop/v1/products") << QByteArray("{")
                                 << 400;
        QTest::newRow("unknown product")
            << QByteArray("PUT") << QByteArray("/shop/v1/products/1") << QByteArray("{}") << 404;
        QTest::newRow("negative stock")
            << QByteArray("PUT") << QByteArray("/shop/v1/inventory/QMR-1001/riyadh")
            << QByteArray(R"({"quantity":-1})") << 422;
        QTest::newRow("wrong method")
            << QByteArray("PATCH") << QByteArray("/shop/v1/products/1") << QByteArray("{}") << 405;
    }

    void refusesAWriteThatMakesNoSense()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, body);
        SandboxShop shop(1, Secret("play"));
        const auto before = allProducts(shop);

        const HttpResponse answer = shop.answer(request(method, url, body));

        QTEST(answer.status, "status");
        QCOMPARE(allProducts(shop), before);
    }

    void breaksOnDemandAndIsRepaired()
    {
        SandboxShop shop(1, Secret("play"));
        shop.breakNext({Fault::RateLimited, "/orders", 2});

        const HttpResponse elsewhere = shop.answer(request("GET", "/shop/v1/me"));
        const HttpResponse first = shop.answer(request("GET", "/shop/v1/orders"));
        const HttpResponse second = shop.answer(request("GET", "/shop/v1/orders"));
        const HttpResponse third = shop.answer(request("GET", "/shop/v1/orders"));

        QCOMPARE(elsewhere.status, 200);
        QCOMPARE(first.status, 429);
        QCOMPARE(header(first.headers, "retry-after"), "1"_ba);
        QCOMPARE(second.status, 429);
        QCOMPARE(third.status, 200);
    }
};

QTEST_GUILESS_MAIN(SandboxShopTest)

#include "sandboxshoptest.moc"
