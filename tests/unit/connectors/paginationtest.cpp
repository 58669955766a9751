// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/streamfixture.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

class PaginationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAListWithoutPages();
    void numbersPagesUntilOneIsEmpty();
    void numbersPagesUntilTheirTotal();
    void anEmptyPageBeforeTheLastIsNoEnd();
    void findsEveryRecordWhenTheProviderCapsThePageSize();
    void goesByOffsetsUntilAPageIsEmpty();
    void goesByOffsetsOfTheProvidersOwnSize();
    void goesByOffsetsUntilHasMoreIsFalse();
    void goesByOffsetsInParallelWhereTheTotalIsKnown();
    void followsACursorInTheQuery_data();
    void followsACursorInTheQuery();
    void followsACursorInANestedBody();
    void sendsACursorAsAHeader();
    void followsLinkHeaders();
    void followsNextUrlsExactlyAsGiven();
    void takesHttpForHttpsInANextUrl();
    void continuesAfterTheLastId();
    void continuesAfterTheLargestVersion();
};

void PaginationTest::readsAListWithoutPages()
{
    StreamFixture fixture(thingStream(), {answered(R"({"data":[{"id":1},{"id":2}]})")});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 2));
    QCOMPARE(fixture.http.requests().size(), 1);
    QVERIFY(fixture.reader.isComplete());
    QVERIFY(!fixture.reader.wasCut());
}

void PaginationTest::numbersPagesUntilOneIsEmpty()
{
    // The second page is short; only the empty one ends the list.
    StreamFixture fixture(numberedStream(3),
        {answered(R"({"data":)" + recordsBetween(1, 3) + '}'),
            answered(R"({"data":)" + recordsBetween(4, 5) + '}'),
            answered(R"({"data":)" + recordsBetween(6, 7) + '}'), answered(R"({"data":[]})")});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 7));
    QCOMPARE(fixture.http.urls(), (QByteArrayList{"https://api.example.com/v1/things?page=1&per_page=3",
                                      "https://api.example.com/v1/things?page=2&per_page=3",
                                      "https://api.example.com/v1/things?page=3&per_page=3",
                                      "https://api.example.com/v1/things?page=4&per_page=3"}));
    QVERIFY(fixture.reader.isComplete());
}

void PaginationTest::numbersPagesUntilTheirTotal()
{
    Stream stream = numberedStream(10);
    stream.pagination.totalPages = u"$.pages"_s;
    StreamFixture fixture(
        streamConnector(stream), [](const HttpRequest &request) { return numberedPage(request, 25, 10); });

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 25));
    QCOMPARE(fixture.http.requests().size(), 3);
    QVERIFY(fixture.reader.isComplete());
}

void PaginationTest::anEmptyPageBeforeTheLastIsNoEnd()
{
    Stream stream = numberedStream(10);
    stream.pagination.totalPages = u"$.pages"_s;
    StreamFixture fixture(streamConnector(stream), [](const HttpRequest &request) {
        const bool isSecond = queryItem(request.url, u"page"_s) == u"2"_s;
        return isSecond ? answered(R"({"data":[],"pages":3})") : numberedPage(request, 25, 10);
    });

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 10));
    QVERIFY(!fixture.reader.isComplete());
    QCOMPARE(fixture.reader.incompleteness().key, "stream.emptyPage"_ba);
    QCOMPARE(fixture.reader.incompleteness().arguments, QStringList({stream.name, u"2"_s, u"3"_s}));
}

void PaginationTest::findsEveryRecordWhenTheProviderCapsThePageSize()
{
    // Zid gives at most 50 records, whatever it is asked for (reference: providers.md, section 2).
    Stream stream = numberedStream(100);
    stream.pagination.total = u"$.total"_s;
    StreamFixture fixture(
        streamConnector(stream), [](const HttpRequest &request) { return numberedPage(request, 175, 50); });

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 175));
    QCOMPARE(fixture.http.requests().size(), 4);
    QVERIFY(fixture.reader.isComplete());
}

void PaginationTest::goesByOffsetsUntilAPageIsEmpty()
{
    StreamFixture fixture(streamConnector(offsetStream(10)),
        [](const HttpRequest &request) { return offsetPage(request, 25, 10); });

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 25));
    QCOMPARE(queryItem(fixture.http.urls()[0], u"offset"_s), u"0"_s);
    QCOMPARE(queryItem(fixture.http.urls()[3], u"offset"_s), u"30"_s);
    QVERIFY(fixture.reader.isComplete());
}

void PaginationTest::goesByOffsetsOfTheProvidersOwnSize()
{
    StreamFixture fixture(pagedStream(Pagination::Type::Offset, u"offset"_s),
        {answered(R"({"data":)" + recordsBetween(1, 4) + '}'),
            answered(R"({"data":)" + recordsBetween(5, 8) + '}'), answered(R"({"data":[]})")});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 8));
    QCOMPARE(queryItem(fixture.http.urls()[1], u"offset"_s), u"4"_s);
    QCOMPARE(queryItem(fixture.http.urls()[2], u"offset"_s), u"8"_s);
}

void PaginationTest::goesByOffsetsUntilHasMoreIsFalse()
{
    Stream stream = offsetStream(10);
    stream.pagination.hasMore = u"$.hasMore"_s;
    StreamFixture fixture(
        stream, {answered(R"({"data":)" + recordsBetween(1, 10) + R"(,"hasMore":true})"),
                    answered(R"({"data":)" + recordsBetween(11, 20) + R"(,"hasMore":false})")});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 20));
    QCOMPARE(fixture.http.requests().size(), 2);
    QVERIFY(fixture.reader.isComplete());
}

void PaginationTest::goesByOffsetsInParallelWhereTheTotalIsKnown()
{
    Stream stream = offsetStream(10);
    stream.pagination.total = u"$.total"_s;
    StreamFixture fixture(streamConnector(stream),
        [](const HttpRequest &request) { return offsetPage(request, 55, 10, R"(,"total":55)"); });

    QVERIFY(fixture.reader.next({}));
    QCOMPARE(fixture.http.requests().size(), 6);
    const Listing rest = readAll(fixture.reader);

    QCOMPARE(rest.keys, keysBetween(11, 55));
    QCOMPARE(fixture.http.requests().size(), 6);
    QVERIFY(fixture.reader.isComplete());
}

void PaginationTest::followsACursorInTheQuery_data()
{
    QTest::addColumn<QByteArray>("end");

    QTest::newRow("absent") << R"({"data":[{"id":3}]})"_ba;
    QTest::newRow("null") << R"({"data":[{"id":3}],"next":null})"_ba;
    QTest::newRow("empty (Slack)") << R"({"data":[{"id":3}],"next":""})"_ba;
    QTest::newRow("false") << R"({"data":[{"id":3}],"next":false})"_ba;
}

void PaginationTest::followsACursorInTheQuery()
{
    QFETCH(QByteArray, end);
    Stream stream = pagedStream(Pagination::Type::Cursor, u"cursor"_s);
    stream.pagination.cursor = u"$.next"_s;
    StreamFixture fixture(stream, {answered(R"({"data":[{"id":1}],"next":"a/b+c="})"),
                                      answered(R"({"data":[],"next":9007199254740993})"), answered(end)});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, (QByteArrayList{"1", "3"}));
    QCOMPARE(fixture.http.urls(), (QByteArrayList{"https://api.example.com/v1/things",
                                      "https://api.example.com/v1/things?cursor=a/b%2Bc%3D",
                                      "https://api.example.com/v1/things?cursor=9007199254740993"}));
    QVERIFY(fixture.reader.isComplete());
}

void PaginationTest::followsACursorInANestedBody()
{
    Stream stream = pagedStream(Pagination::Type::Cursor, u"after"_s);
    stream.pagination.in = Parameter::In::Body;
    stream.pagination.at = u"/page/after"_s;
    stream.pagination.sizeParameter = u"limit"_s;
    stream.pagination.size = 2;
    stream.pagination.cursor = u"$.paging.next"_s;
    Connector connector = streamConnector(stream);
    connector.actions.first().method = "POST";
    connector.actions.first().body = Action::Body::Json;
    int page = 0;
    StreamFixture fixture(connector, [&page](const HttpRequest &) {
        return ++page == 1 ? answered(R"({"data":[{"id":1}],"paging":{"next":7}})")
                           : answered(R"({"data":[{"id":2}]})");
    });

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 2));
    QCOMPARE(fixture.http.requests()[0].body, R"({"limit":2})"_ba);
    QCOMPARE(fixture.http.requests()[1].body, R"({"page":{"after":7},"limit":2})"_ba);
    QCOMPARE(fixture.http.requests()[1].effect, HttpEffect::Read);
}

void PaginationTest::sendsACursorAsAHeader()
{
    Stream stream = pagedStream(Pagination::Type::Cursor, u"X-Cursor"_s);
    stream.pagination.in = Parameter::In::Header;
    stream.pagination.cursor = u"$.next"_s;
    StreamFixture fixture(
        stream, {answered(R"({"data":[{"id":1}],"next":"c2"})"), answered(R"({"data":[{"id":2}]})")});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 2));
    QCOMPARE(header(fixture.http.requests()[1].headers, "X-Cursor"), "c2"_ba);
}

void PaginationTest::followsLinkHeaders()
{
    // Shopify: with page_info no other filter may be sent, so the URL is taken as it is.
    Stream stream = numberedStream(2);
    stream.pagination.type = Pagination::Type::LinkHeader;
    StreamFixture fixture(
        stream, {answered(R"({"data":[{"id":1}]})", 200,
                     {{"Link", "<https://api.example.com/v1/things?page_info=b%2Fc>; rel=\"next\""}}),
                    answered(R"({"data":[{"id":2}]})", 200,
                        {{"Link", "<https://api.example.com/v1/things?page_info=a>; rel=\"previous\""}})});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 2));
    QCOMPARE(fixture.http.urls(), (QByteArrayList{"https://api.example.com/v1/things?per_page=2",
                                      "https://api.example.com/v1/things?page_info=b%2Fc"}));
    QVERIFY(header(fixture.http.requests()[1].headers, "Authorization"));
    QVERIFY(fixture.reader.isComplete());
}

void PaginationTest::followsNextUrlsExactlyAsGiven()
{
    Stream stream = pagedStream(Pagination::Type::NextUrl, {});
    stream.pagination.cursor = u"$.next"_s;
    StreamFixture fixture(
        stream, {answered(R"({"data":[{"id":1}],"next":"https://api.example.com/v1/things?a=%7e%2f&b=x+y"})"),
                    answered(R"({"data":[{"id":2}],"next":"?page=3"})"),
                    answered(R"({"data":[{"id":3}],"next":null})")});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 3));
    QCOMPARE(fixture.http.urls()[1], "https://api.example.com/v1/things?a=%7e%2f&b=x+y"_ba);
    QCOMPARE(fixture.http.urls()[2], "https://api.example.com/v1/things?page=3"_ba);
}

void PaginationTest::takesHttpForHttpsInANextUrl()
{
    // Zid's next URLs begin with http:// (reference: providers.md, section 2).
    Stream stream = pagedStream(Pagination::Type::NextUrl, {});
    stream.pagination.cursor = u"$.next"_s;
    StreamFixture fixture(
        stream, {answered(R"({"data":[{"id":1}],"next":"http://api.example.com/v1/things?page=2"})"),
                    answered(R"({"data":[{"id":2}]})")});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 2));
    QCOMPARE(fixture.http.urls()[1], "https://api.example.com/v1/things?page=2"_ba);
}

void PaginationTest::continuesAfterTheLastId()
{
    // Stripe's way: starting_after and has_more.
    Stream stream = pagedStream(Pagination::Type::LastId, u"starting_after"_s);
    stream.pagination.cursor = u"$.id"_s;
    stream.pagination.hasMore = u"$.has_more"_s;
    StreamFixture fixture(stream, {answered(R"({"data":[{"id":"a"},{"id":"b"}],"has_more":true})"),
                                      answered(R"({"data":[{"id":"c"}],"has_more":false})")});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, (QByteArrayList{"a", "b", "c"}));
    QCOMPARE(queryItem(fixture.http.urls()[1], u"starting_after"_s), u"b"_s);
    QCOMPARE(fixture.http.requests().size(), 2);
    QVERIFY(fixture.reader.isComplete());
}

void PaginationTest::continuesAfterTheLargestVersion()
{
    // Lightspeed X: the version of the page is the next page's `after`, and the next run's.
    Stream stream = pagedStream(Pagination::Type::Version, u"after"_s);
    stream.pagination.cursor = u"$.version.max"_s;
    const QList<HttpExchange> answers{
        answered(R"({"data":[{"id":"a"}],"version":{"min":1,"max":5288246732}})"),
        answered(R"({"data":[{"id":"b"}],"version":{"min":2,"max":9007199254740993}})"),
        answered(R"({"data":[],"version":{"min":0,"max":0}})")};
    StreamFixture fixture(stream, answers);

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, (QByteArrayList{"a", "b"}));
    QCOMPARE(queryItem(fixture.http.urls()[2], u"after"_s), u"9007199254740993"_s);
    QVERIFY(fixture.reader.isComplete());
    QCOMPARE(fixture.reader.state(), R"({"version":9007199254740993})"_ba);

    StreamFixture later(stream, {answers.last()}, fixture.reader.state());
    QVERIFY(readAll(later.reader).keys.isEmpty());
    QCOMPARE(queryItem(later.http.urls()[0], u"after"_s), u"9007199254740993"_s);
    QVERIFY(!later.reader.isComplete());
    QVERIFY(!later.reader.wasCut());
    QCOMPARE(later.reader.state(), fixture.reader.state());
}

QTEST_GUILESS_MAIN(PaginationTest)
#include "paginationtest.moc"
