// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/streamfixture.h"

#include <QTest>

#include <thread>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

class FetchAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesEightPagesAheadWhereTheTotalIsKnown();
    void fetchesNoMoreAtOnceThanTheConnectorAllows();
    void readsPagesInOrderThoughTheyArriveOutOfOrder();
    void asksForOnePageAheadWhereNoTotalIsKnown();
    void asksForTheNextPageBeforeThisOneIsWorkedOn();
    void cancelsPagesThatAreUnderWay();
};

void FetchAheadTest::fetchesEightPagesAheadWhereTheTotalIsKnown()
{
    Stream stream = numberedStream(10);
    stream.pagination.totalPages = u"$.pages"_s;
    StreamFixture fixture(
        streamConnector(stream), [](const HttpRequest &request) { return numberedPage(request, 1000, 10); });

    const auto first = fixture.reader.next({});

    QVERIFY(first && *first);
    QCOMPARE(fixture.http.requests().size(), 9);
    const auto second = fixture.reader.next({});
    QVERIFY(second && *second);
    QCOMPARE((*second)->records.first().key, "11"_ba);
    QCOMPARE(fixture.http.requests().size(), 10);
}

void FetchAheadTest::fetchesNoMoreAtOnceThanTheConnectorAllows()
{
    Stream stream = numberedStream(10);
    stream.pagination.totalPages = u"$.pages"_s;
    Connector connector = streamConnector(stream);
    connector.limits.concurrency = 3;
    StreamFixture fixture(
        connector, [](const HttpRequest &request) { return numberedPage(request, 200, 10); },
        ScriptedHttpClient::Mode::OnThread);

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 200));
    QVERIFY(fixture.http.mostAtOnce() <= 3);
}

void FetchAheadTest::readsPagesInOrderThoughTheyArriveOutOfOrder()
{
    Stream stream = numberedStream(10);
    stream.pagination.totalPages = u"$.pages"_s;
    StreamFixture fixture(
        streamConnector(stream), [](const HttpRequest &request) { return numberedPage(request, 60, 10); },
        ScriptedHttpClient::Mode::Held);
    std::jthread network([&fixture] {
        fixture.http.awaitRequests(1);
        fixture.http.release("page=1&");
        fixture.http.awaitRequests(6);
        for (const char *page : {"page=6&", "page=4&", "page=5&", "page=3&", "page=2&"})
            fixture.http.release(page);
    });

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 60));
    QCOMPARE(fixture.http.mostAtOnce(), 5);
}

void FetchAheadTest::asksForOnePageAheadWhereNoTotalIsKnown()
{
    StreamFixture fixture(numberedStream(2),
        {answered(R"({"data":)" + recordsBetween(1, 2) + '}'),
            answered(R"({"data":)" + recordsBetween(3, 4) + '}'), answered(R"({"data":[]})")});

    QVERIFY(fixture.reader.next({}));
    QCOMPARE(fixture.http.requests().size(), 2);
    QVERIFY(fixture.reader.next({}));
    QCOMPARE(fixture.http.requests().size(), 3);
}

void FetchAheadTest::asksForTheNextPageBeforeThisOneIsWorkedOn()
{
    Stream stream = pagedStream(Pagination::Type::Cursor, u"cursor"_s);
    stream.pagination.cursor = u"$.next"_s;
    StreamFixture fixture(streamConnector(stream), [](const HttpRequest &request) {
        const int page = queryItem(request.url, u"cursor"_s).toInt() + 1;
        return answered(
            R"({"data":)" + recordsBetween(page, page) + R"(,"next":")" + QByteArray::number(page) + R"("})");
    });

    QVERIFY(fixture.reader.next({}));

    QCOMPARE(fixture.http.requests().size(), 2);
    QCOMPARE(fixture.log.records().size(), 1);
}

void FetchAheadTest::cancelsPagesThatAreUnderWay()
{
    Stream stream = numberedStream(10);
    stream.pagination.totalPages = u"$.pages"_s;
    StreamFixture fixture(
        streamConnector(stream), [](const HttpRequest &request) { return numberedPage(request, 1000, 10); },
        ScriptedHttpClient::Mode::Held);
    std::stop_source stop;
    std::jthread person([&] {
        fixture.http.awaitRequests(1);
        fixture.http.release("page=1&");
        fixture.http.awaitRequests(9);
        stop.request_stop();
    });

    const auto first = fixture.reader.next(stop.get_token());
    const auto second = fixture.reader.next(stop.get_token());

    QVERIFY(first);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Cancelled);
    QCOMPARE(fixture.http.cancelled(), 8);
}

QTEST_GUILESS_MAIN(FetchAheadTest)
#include "fetchaheadtest.moc"
