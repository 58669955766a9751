// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/streamfixture.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

class PaginationGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesThatOffsetsSkipRecords();
    void refusesNextUrls_data();
    void refusesNextUrls();
    void stopsInACircle_data();
    void stopsInACircle();
    void stopsAtThePageCap();
    void isNotCompleteWhenTheProviderCountsMore();
    void isNotCompleteWhenMoreIsPromisedWithoutACursor();
    void failsWhereAPageFails();
};

void PaginationGuardTest::noticesThatOffsetsSkipRecords()
{
    StreamFixture fixture(streamConnector(offsetStream(10)),
        [](const HttpRequest &request) { return offsetPage(request, 100, 7); });

    const Listing listing = readAll(fixture.reader);

    QVERIFY(!fixture.reader.isComplete());
    QVERIFY(fixture.reader.wasCut());
    QCOMPARE(fixture.reader.incompleteness().key, "stream.shortPages"_ba);
    QVERIFY(listing.keys.size() < 100);
}

void PaginationGuardTest::refusesNextUrls_data()
{
    QTest::addColumn<QByteArray>("next");

    QTest::newRow("another host") << R"("https://evil.example.org/v1/things")"_ba;
    QTest::newRow("another host without a scheme") << R"("//evil.example.org/v1/things")"_ba;
    QTest::newRow("another port") << R"("https://api.example.com:444/v1/things")"_ba;
    QTest::newRow("with a user name") << R"("https://api.example.com@evil.org/")"_ba;
    QTest::newRow("another scheme") << R"("ftp://api.example.com/v1/things")"_ba;
    QTest::newRow("a line break") << R"("https://api.example.com/v1/things\r\nX-Evil: 1")"_ba;
    QTest::newRow("no URL") << R"("http://[")"_ba;
    QTest::newRow("a number") << "7"_ba;
}

void PaginationGuardTest::refusesNextUrls()
{
    QFETCH(QByteArray, next);
    Stream stream = pagedStream(Pagination::Type::NextUrl, {});
    stream.pagination.cursor = u"$.next"_s;
    StreamFixture fixture(stream, {answered(R"({"data":[{"id":1}],"next":)" + next + '}')});

    const Listing listing = readAll(fixture.reader);

    QVERIFY(listing.error);
    QCOMPARE(listing.error->code, ErrorCode::Denied);
    QCOMPARE(listing.error->message.key, "stream.nextUrl"_ba);
    QCOMPARE(fixture.http.requests().size(), 1);
    QVERIFY(!fixture.reader.isComplete());
}

void PaginationGuardTest::stopsInACircle_data()
{
    QTest::addColumn<Pagination::Type>("type");
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("requests");

    // Prism answers each page with the same example.
    QTest::newRow("cursor") << Pagination::Type::Cursor << u"$.next"_s << "stream.repeatedCursor"_ba << 2;
    QTest::newRow("next URL") << Pagination::Type::NextUrl << u"$.url"_s << "stream.repeatedCursor"_ba << 2;
    QTest::newRow("link") << Pagination::Type::LinkHeader << u""_s << "stream.repeatedCursor"_ba << 2;
    QTest::newRow("last id") << Pagination::Type::LastId << u"$.id"_s << "stream.repeatedCursor"_ba << 2;
    QTest::newRow("version") << Pagination::Type::Version << u"$.next"_s << "stream.versionStays"_ba << 2;
    QTest::newRow("page") << Pagination::Type::Page << u""_s << "stream.noNews"_ba << 3;
    QTest::newRow("offset") << Pagination::Type::Offset << u""_s << "stream.noNews"_ba << 3;
}

void PaginationGuardTest::stopsInACircle()
{
    QFETCH(Pagination::Type, type);
    QFETCH(QString, cursor);
    QFETCH(QByteArray, key);
    QFETCH(int, requests);
    Stream stream = pagedStream(type, u"p"_s);
    stream.pagination.cursor = cursor;
    StreamFixture fixture(stream, {answered(R"({"data":[{"id":1},{"id":2}],"next":77,"url":"?p=2"})", 200,
                                      {{"Link", "<?p=2>; rel=next"}})});

    const Listing listing = readAll(fixture.reader);

    QVERIFY(!listing.error);
    QCOMPARE(listing.keys, keysBetween(1, 2));
    QCOMPARE(listing.pages, requests);
    QVERIFY(fixture.reader.wasCut());
    QVERIFY(!fixture.reader.isComplete());
    QCOMPARE(fixture.reader.incompleteness().key, key);
}

void PaginationGuardTest::stopsAtThePageCap()
{
    Stream stream = numberedStream(1);
    stream.pagination.maxPages = 4;
    StreamFixture fixture(
        streamConnector(stream), [](const HttpRequest &request) { return numberedPage(request, 100, 1); });

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, keysBetween(1, 4));
    QCOMPARE(fixture.http.requests().size(), 4);
    QVERIFY(fixture.reader.wasCut());
    QCOMPARE(fixture.reader.incompleteness().key, "stream.pageCap"_ba);
}

void PaginationGuardTest::isNotCompleteWhenTheProviderCountsMore()
{
    Stream stream = pagedStream(Pagination::Type::Cursor, u"cursor"_s);
    stream.pagination.cursor = u"$.next"_s;
    stream.pagination.total = u"$.total"_s;
    StreamFixture fixture(stream, {answered(R"({"data":[{"id":1}],"total":3})")});

    QVERIFY(!readAll(fixture.reader).error);

    QVERIFY(!fixture.reader.isComplete());
    QCOMPARE(fixture.reader.incompleteness().key, "stream.missingRecords"_ba);
    QCOMPARE(fixture.reader.incompleteness().arguments, (QStringList{u"things"_s, u"2"_s}));
}

void PaginationGuardTest::isNotCompleteWhenMoreIsPromisedWithoutACursor()
{
    Stream stream = pagedStream(Pagination::Type::Cursor, u"cursor"_s);
    stream.pagination.cursor = u"$.next"_s;
    stream.pagination.hasMore = u"$.more"_s;
    StreamFixture fixture(stream, {answered(R"({"data":[{"id":1}],"more":true})")});

    QVERIFY(!readAll(fixture.reader).error);

    QVERIFY(fixture.reader.wasCut());
    QCOMPARE(fixture.reader.incompleteness().key, "stream.noCursor"_ba);
}

void PaginationGuardTest::failsWhereAPageFails()
{
    StreamFixture fixture(numberedStream(1), {answered(R"({"data":[{"id":1}]})"), answered("{}", 404)});

    QVERIFY(fixture.reader.next({}));
    const auto second = fixture.reader.next({});
    const auto third = fixture.reader.next({});

    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::NotFound);
    QVERIFY(third && !*third);
    QVERIFY(!fixture.reader.isComplete());
    QCOMPARE(fixture.reader.incompleteness().key, "stream.failed"_ba);
}

QTEST_GUILESS_MAIN(PaginationGuardTest)
#include "paginationguardtest.moc"
