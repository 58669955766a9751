// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectordocument.h"
#include "tests/unit/connectors/streamfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

/// Lists that are asked for in a provider's own language: SQL, OData, searches in a body.
class QueryLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPositionsIntoAQuery();
    void sendsAQueryInTheBodyAndFollowsLinks();
    void asksAnotherActionForChanges();
    void readsOdata_data();
    void readsOdata();
    void remembersWhenRecordsChanged_data();
    void remembersWhenRecordsChanged();
    void asksSlackFromTheWholeSecond();
};

namespace {

/// A connector of one listing action and one stream, as a document says them.
Connector listing(const QByteArray &actions, const QByteArray &stream)
{
    const auto connector = readConnector(R"({"name":"Shop","baseUrl":"https://api.example.com/v1",)"
                                         R"("auth":{"type":"bearer"},"actions":[)" +
                                         actions + R"(],"streams":[)" + stream + "]}");
    if (!connector)
        qFatal("%s", qPrintable(toString(connector.error().first())));
    return *connector;
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

constexpr const char *since = R"({"updated_since":"2024-02-01T09:30:00.250Z"})";

} // namespace

void QueryLanguageTest::fillsPositionsIntoAQuery()
{
    const Connector connector =
        listing(R"({"name":"Query","endpoint":"/query","parameters":{"query":"string"}})",
            R"({"name":"items","action":"Query","records":"$.QueryResponse.Item[*]","key":"$.id",
            "parameters":{"query":"SELECT * FROM Item STARTPOSITION {from} MAXRESULTS {most}"},
            "pagination":{"type":"offset","in":"text","parameter":"from","sizeParameter":"most",
                          "size":2,"start":1}})");
    QStringList queries;
    const auto provider = [&](const HttpRequest &request) {
        queries.append(queryItem(request.url, u"query"_s));
        const int first = queries.last().section(u' ', 5, 5).toInt();
        const QByteArray page = recordsBetween(first, std::min(first + 1, 5));
        return answered(
            R"({"QueryResponse":)" + (first > 5 ? QByteArray("{}") : R"({"Item":)" + page + '}') + '}');
    };
    StreamFixture fixture(connector, provider);

    const Listing read = readAll(fixture.reader);

    QVERIFY(!read.error);
    QCOMPARE(read.keys, keysBetween(1, 5));
    QCOMPARE(queries, QStringList({u"SELECT * FROM Item STARTPOSITION 1 MAXRESULTS 2"_s,
                          u"SELECT * FROM Item STARTPOSITION 3 MAXRESULTS 2"_s,
                          u"SELECT * FROM Item STARTPOSITION 5 MAXRESULTS 2"_s,
                          u"SELECT * FROM Item STARTPOSITION 7 MAXRESULTS 2"_s}));
}

void QueryLanguageTest::sendsAQueryInTheBodyAndFollowsLinks()
{
    const Connector connector = listing(
        R"({"name":"SuiteQL","method":"POST","endpoint":"/query/v1/suiteql","safe":true,
            "headers":{"Prefer":"transient"},
            "parameters":{"q":{"type":"string","required":true},"limit":{"type":"integer","in":"query","default":2}}})",
        R"({"name":"customers","action":"SuiteQL","records":"$.items[*]","key":"$.id",
            "parameters":{"q":"SELECT id FROM customer ORDER BY id"},
            "pagination":{"type":"next_url","cursor":"$.links[?@.rel == 'next'].href","hasMore":"$.hasMore"},
            "updatedSince":{"parameter":"q","format":"date_time","path":"$.at",
              "text":"SELECT id FROM customer WHERE lastmodifieddate >= TO_DATE('{since}') ORDER BY id"}})");
    const QByteArray url = "https://api.example.com/v1/query/v1/suiteql?limit=2&offset=2";
    const QByteArray link = R"({"rel":"self","href":"x"},{"rel":"next","href":")" + url + R"("})";
    const QList<HttpExchange> pages{
        answered(R"({"items":[{"id":"1"},{"id":"2"}],"hasMore":true,"links":[)" + link + "]}"),
        answered(R"({"items":[{"id":"3"}],"hasMore":false,"links":[]})")};
    const auto read = [&](const QByteArray &state) {
        StreamFixture fixture(
            connector, [answers = pages](const HttpRequest &) mutable { return answers.takeFirst(); },
            ScriptedHttpClient::Mode::AtOnce, state);
        const Listing listing = readAll(fixture.reader);
        return std::pair(listing, fixture.http.requests());
    };

    const auto [whole, requests] = read({});
    const auto [changes, requestsForChanges] = read(since);

    QCOMPARE(whole.keys, QByteArrayList({"1", "2", "3"}));
    QCOMPARE(requests[1].url, url);
    for (const HttpRequest &request : requests) {
        QVERIFY(request.effect == HttpEffect::Read); // a preview may send it
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(bodyOf(request)[u"q"_s].toString(), u"SELECT id FROM customer ORDER BY id"_s);
    }
    QVERIFY(!changes.error);
    QCOMPARE(bodyOf(requestsForChanges[1])[u"q"_s].toString(),
        u"SELECT id FROM customer WHERE lastmodifieddate >= TO_DATE('2024-02-01T09:30:00') ORDER BY id"_s);
}

void QueryLanguageTest::asksAnotherActionForChanges()
{
    const Connector connector = listing(
        R"({"name":"List","endpoint":"/products","parameters":{"limit":"integer","after":"string"}},
           {"name":"Search","method":"POST","endpoint":"/products/search","safe":true,
            "parameters":{"filterGroups":{"type":"array","required":true},"limit":"integer","after":"string",
              "since":{"at":"/filterGroups/0/filters/0/value"}}})",
        R"({"name":"products","action":"List","records":"$.data[*]","key":"$.id",
            "pagination":{"type":"cursor","parameter":"after","cursor":"$.next","sizeParameter":"limit","size":2},
            "updatedSince":{"action":"Search","parameter":"since","text":"{since}","format":"unix_milliseconds",
              "path":"$.updatedAt","overlapSeconds":60,
              "parameters":{"filterGroups":[{"filters":[{"propertyName":"at","operator":"GTE","value":"0"}]}]},
              "pagination":{"type":"cursor","parameter":"after","cursor":"$.next","sizeParameter":"limit","size":9}}})");
    const auto provider = [](const HttpRequest &request) {
        const bool isFirst = !request.url.contains("after=") && !request.body.contains("after");
        return answered(isFirst ? R"({"data":[{"id":"1","updatedAt":"2024-02-02T00:00:00Z"}],"next":"7"})"
                                : R"({"data":[{"id":"2","updatedAt":"2024-02-03T00:00:00Z"}]})");
    };
    StreamFixture whole(connector, provider);
    StreamFixture changes(connector, provider, ScriptedHttpClient::Mode::AtOnce, since);

    QCOMPARE(readAll(whole.reader).keys, QByteArrayList({"1", "2"}));
    QCOMPARE(readAll(changes.reader).keys, QByteArrayList({"1", "2"}));

    QVERIFY(whole.reader.isComplete());
    QVERIFY(!changes.reader.isComplete());
    QCOMPARE(changes.reader.state(), R"({"updated_since":"2024-02-03T00:00:00Z"})"_ba);
    QCOMPARE(whole.http.urls(), QList<QByteArray>({"https://api.example.com/v1/products?limit=2",
                                    "https://api.example.com/v1/products?after=7&limit=2"}));
    const QList<HttpRequest> searches = changes.http.requests();
    QCOMPARE(searches.size(), 2);
    QVERIFY(searches[0].effect == HttpEffect::Read);
    QCOMPARE(QString::fromUtf8(searches[1].body),
        uR"({"filterGroups":[{"filters":[{"propertyName":"at","operator":"GTE","value":"1706779740250"}]}],"after":"7","limit":9})"_s);
}

void QueryLanguageTest::readsOdata_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QByteArray>("cursor");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("version 2")
        << "$.d.results[*]"_ba
        << "$.d.__next"_ba
        << R"({"d":{"results":[{"id":"1"}],"__next":"https://api.example.com/v1/Orders?$skiptoken=1"}})"_ba
        << R"({"d":{"results":[{"id":"2"}]}})"_ba;
    QTest::newRow("version 4") << "$.value[*]"_ba
                               << "$['@odata.nextLink']"_ba
                               << R"({"value":[{"id":"1"}],"@odata.nextLink":"Orders?$skiptoken=1"})"_ba
                               << R"({"value":[{"id":"2"}]})"_ba;
}

void QueryLanguageTest::readsOdata()
{
    QFETCH(QByteArray, records);
    QFETCH(QByteArray, cursor);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    const Connector connector =
        listing(R"({"name":"List","endpoint":"/Orders","parameters":{"$filter":"string","$top":"integer"}})",
            R"({"name":"orders","action":"List","records":")" + records + R"(","key":"$.id",
            "pagination":{"type":"next_url","cursor":")" +
                cursor + R"("},
            "updatedSince":{"parameter":"$filter","path":"$.at",
                            "text":"ChangedAt gt datetimeoffset'{since}'"}})");
    StreamFixture fixture(
        connector,
        [answers = QList{answered(first), answered(last)}](
            const HttpRequest &) mutable { return answers.takeFirst(); },
        ScriptedHttpClient::Mode::AtOnce, since);

    const Listing read = readAll(fixture.reader);

    QVERIFY(!read.error);
    QCOMPARE(read.keys, QByteArrayList({"1", "2"}));
    QCOMPARE(queryItem(fixture.http.urls()[0], u"$filter"_s),
        u"ChangedAt gt datetimeoffset'2024-02-01T09:30:00.250Z'"_s);
    QCOMPARE(fixture.http.urls()[1], "https://api.example.com/v1/Orders?$skiptoken=1"_ba);
}

void QueryLanguageTest::remembersWhenRecordsChanged_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("OData") << "rfc3339"_ba
                           << R"("/Date(1706779800000)/")"_ba
                           << "2024-02-01T09:30:00Z"_ba;
    QTest::newRow("OData, with its offset") << "rfc3339"_ba
                                            << R"("/Date(1706779800000+0180)/")"_ba
                                            << "2024-02-01T09:30:00Z"_ba;
    QTest::newRow("OData, before 1970") << "rfc3339"_ba
                                        << R"("\/Date(-1000-0300)\/")"_ba
                                        << "1969-12-31T23:59:59Z"_ba;
    QTest::newRow("Slack's decimal") << "unix_seconds"_ba
                                     << R"("1706779800.000216")"_ba
                                     << "2024-02-01T09:30:00Z"_ba;
}

void QueryLanguageTest::remembersWhenRecordsChanged()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, state);
    const Connector connector =
        listing(R"({"name":"List","endpoint":"/Orders","parameters":{"oldest":"string"}})",
            R"({"name":"orders","action":"List","records":"$.value[*]","key":"$.id",
                "updatedSince":{"parameter":"oldest","path":"$.at","format":")" +
                format + R"("}})");
    StreamFixture fixture(connector,
        [value](const HttpRequest &) { return answered(R"({"value":[{"id":"1","at":)" + value + "}]}"); });

    QVERIFY(!readAll(fixture.reader).error);

    QCOMPARE(fixture.reader.state(), R"({"updated_since":")" + state + R"("})");
}

void QueryLanguageTest::asksSlackFromTheWholeSecond()
{
    const Connector connector =
        listing(R"({"name":"List","endpoint":"/history","parameters":{"oldest":"string"}})",
            R"({"name":"messages","action":"List","records":"$.messages[*]","key":"$.ts",
                "updatedSince":{"parameter":"oldest","path":"$.ts","format":"unix_seconds"}})");
    StreamFixture first(connector, [](const HttpRequest &) {
        return answered(R"({"messages":[{"ts":"1706779800.999999"},{"ts":"1706779799.000001"}]})");
    });

    QCOMPARE(readAll(first.reader).keys, QByteArrayList({"1706779800.999999", "1706779799.000001"}));

    StreamFixture second(
        connector, [](const HttpRequest &) { return answered(R"({"messages":[]})"); },
        ScriptedHttpClient::Mode::AtOnce, first.reader.state());
    QVERIFY(!readAll(second.reader).error);
    QCOMPARE(queryItem(second.http.urls().first(), u"oldest"_s), u"1706779800"_s);
}

QTEST_APPLESS_MAIN(QueryLanguageTest)
#include "querylanguagetest.moc"
