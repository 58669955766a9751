// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/curlhttpclient.h"
#include "core/network/egress.h"
#include "core/network/httplistener.h"
#include "core/sandbox/sandboxshop.h"
#include "core/sandbox/shopdata.h"
#include "tests/conformance/catalogueproofs.h"
#include "tests/conformance/cataloguereading.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;
using sandbox::Fault;

namespace {

constexpr std::uint64_t seed = 7;

/// The shop on a port of its own, and the connector's way to it.
struct OpenShop
{
    OpenShop() { port = listener.start().value(); }

    [[nodiscard]] StreamReading read(const QString &stream, const QByteArray &since = {})
    {
        const Connection connection =
            catalogueConnection(u"sandbox-shop"_s, {{u"address"_s, u"127.0.0.1:%1"_s.arg(port)}});
        return readStream(connection, stream, http, since);
    }

    sandbox::SandboxShop shop{seed, Secret("play-token")};
    HttpListener listener{{}, [this](const HttpRequest &request, const Endpoint &, const Respond &respond) {
                              respond(shop.answer(request));
                          }};
    quint16 port = 0;
    EgressGuard guard{EgressPolicy{EgressMode::Everything, {}}};
    CurlHttpClient http{guard};
};

/// The keys of all that is in the shop.
QSet<QByteArray> keysIn(const QString &stream)
{
    const sandbox::ShopData data(seed);
    QSet<QByteArray> keys;
    if (stream == u"products"_s) {
        for (const sandbox::Product &product : data.products())
            keys.insert(QByteArray::number(product.id));
    } else if (stream == u"inventory"_s) {
        for (const sandbox::StockLevel &level : data.stock())
            keys.insert(level.sku + '/' + level.branch);
    } else if (stream == u"orders"_s) {
        for (const sandbox::Order &order : data.orders())
            keys.insert(QByteArray::number(order.id));
    }
    return keys;
}

QSet<QByteArray> keysOf(const StreamReading &reading)
{
    const QByteArrayList keys = reading.validKeys();
    return {keys.begin(), keys.end()};
}

} // namespace

/// The connector for the sandbox shop against the shop itself, over a real connection.
class SandboxConnectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsEveryPageOfEachStream_data()
    {
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QByteArray>("path");
        for (const StreamProof &proof : proofsBy(ProvenBy::Sandbox))
            QTest::addRow("%s", proof.stream)
                << QString::fromLatin1(proof.stream) << QByteArray(proof.call).replace("GET ", "/shop/v1");
    }

    void readsEveryPageOfEachStream()
    {
        QFETCH(QString, stream);
        QFETCH(QByteArray, path);
        OpenShop open;

        const StreamReading reading = open.read(stream);

        QVERIFY2(!reading.error, qPrintable(reading.error.value_or(Error()).message.text));
        QVERIFY2(reading.isComplete, qPrintable(reading.incompleteness.text));
        QVERIFY(reading.pages > 1);
        QCOMPARE(reading.records.size(), keysIn(stream).size());
        QCOMPARE(keysOf(reading), keysIn(stream));
        for (const CallRecord &call : reading.calls) {
            QVERIFY2(call.url.contains(path + '?'), call.url.constData());
            QCOMPARE(call.method, "GET"_ba);
        }
        QCOMPARE(open.shop.writesSeen(), 0);
    }

    void asksForOrdersThatChangedSince()
    {
        OpenShop open;
        const StreamReading all = open.read(u"orders"_s);
        open.shop.advance();

        const StreamReading changed = open.read(u"orders"_s, all.state);

        QVERIFY(!all.state.isEmpty());
        QVERIFY(!changed.records.isEmpty());
        QVERIFY(changed.records.size() < all.records.size() / 4);
        QVERIFY(changed.state != all.state);
        QVERIFY(!changed.isComplete); // what did not change was not listed
    }

    void triesAgainWhenTheShopIsBusy_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("status");
        QTest::newRow("rate limit") << Fault::RateLimited << 429;
        QTest::newRow("closed") << Fault::ServerError << 503;
    }

    void triesAgainWhenTheShopIsBusy()
    {
        QFETCH(Fault, fault);
        QFETCH(int, status);
        OpenShop open;
        open.shop.breakNext({fault, "/products", 2});

        const StreamReading reading = open.read(u"products"_s);

        QVERIFY2(reading.isComplete, qPrintable(reading.error.value_or(Error()).message.text));
        QCOMPARE(keysOf(reading), keysIn(u"products"_s));
        QCOMPARE(reading.calls[0].status, status);
        QCOMPARE(reading.calls[1].status, status);
        QCOMPARE(reading.calls[2].status, 200);
        QCOMPARE(reading.calls[2].attempt, 3);
        if (fault == Fault::RateLimited)
            QVERIFY(reading.calls[1].waitedBefore >= std::chrono::seconds(1));
    }

    void saysWhatCameInsteadOfJson_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("malformed") << Fault::Malformed << u"/shop/v1/products"_s;
        QTest::newRow("a page for people") << Fault::Html << u"text/html"_s;
    }

    void saysWhatCameInsteadOfJson()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, words);
        OpenShop open;
        open.shop.breakNext({fault, "/products", 1});

        const StreamReading reading = open.read(u"products"_s);

        QVERIFY(reading.error);
        QVERIFY(reading.error->code == ErrorCode::InvalidInput);
        QVERIFY(reading.error->message.text.startsWith(u"Cannot "_s));
        QVERIFY2((reading.error->message.text + reading.error->detail).contains(words),
            qPrintable(reading.error->message.text + u'\n' + reading.error->detail));
        QVERIFY(!reading.isComplete);
        QVERIFY(reading.records.isEmpty());
    }

    void noticesThatTheCursorComesAgain()
    {
        OpenShop open;
        open.shop.breakNext({Fault::RepeatedCursor, "/inventory", 1000});

        const StreamReading reading = open.read(u"inventory"_s);

        QVERIFY(!reading.error);
        QVERIFY(!reading.isComplete);
        QCOMPARE(reading.incompleteness.key, "stream.repeatedCursor"_ba);
        QVERIFY(!reading.records.isEmpty());
        QVERIFY(reading.pages <= 3);
    }

    void saysThatTheTokenIsNotTaken()
    {
        OpenShop open;
        open.shop.breakNext({Fault::Unauthorized, "/orders", 1});

        const StreamReading reading = open.read(u"orders"_s);

        QVERIFY(reading.error);
        QVERIFY(reading.error->code == ErrorCode::Denied);
        QCOMPARE(reading.error->message.key, "connector.authentication"_ba);
        QCOMPARE(reading.calls.size(), 1);
    }
};

QTEST_GUILESS_MAIN(SandboxConnectorTest)

#include "sandboxconnectortest.moc"
