// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/pagesahead.h"
#include "tests/unit/connectors/streamfixture.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A shop with so many things, one a page, which says after each whether there is another.
ScriptedHttpClient::Script oneByOne(int things)
{
    return [things](const HttpRequest &request) {
        const int page = queryItem(request.url, u"cursor"_s).toInt() + 1;
        const QByteArray next = page < things ? '"' + QByteArray::number(page) + '"' : "null"_ba;
        return answered(R"({"data":)" + recordsBetween(page, page) + R"(,"next":)" + next + '}');
    };
}

Connector cursorConnector()
{
    Stream stream = pagedStream(Pagination::Type::Cursor, u"cursor"_s);
    stream.pagination.cursor = u"$.next"_s;
    return streamConnector(stream);
}

} // namespace

class PagesAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAllPagesInOrder();
    void readsOnlyAFewPagesThatNobodyTook();
    void givesTheErrorAfterThePagesBeforeIt();
    void endsWithAnErrorWhenItIsStopped();
    void cancelsTheCallUnderWayWhenItIsNoLongerWanted();
};

void PagesAheadTest::givesAllPagesInOrder()
{
    StreamFixture fixture(cursorConnector(), oneByOne(20));
    PagesAhead pages(fixture.reader, {});

    QByteArrayList keys;
    auto page = pages.next();
    while (page && *page) {
        keys.append((*page)->records.first().key);
        page = pages.next();
    }

    QVERIFY(page);
    QCOMPARE(keys, keysBetween(1, 20));
}

void PagesAheadTest::readsOnlyAFewPagesThatNobodyTook()
{
    StreamFixture fixture(cursorConnector(), oneByOne(20));
    PagesAhead pages(fixture.reader, {});

    QVERIFY(pages.next());

    // One taken, two waiting, one read that waits for its place, one asked for.
    fixture.http.awaitRequests(5);
    QVERIFY(pages.next());
    fixture.http.awaitRequests(6);
    QCOMPARE(fixture.http.requests().size(), 6);
}

void PagesAheadTest::givesTheErrorAfterThePagesBeforeIt()
{
    StreamFixture fixture(cursorConnector(), [](const HttpRequest &request) {
        return queryItem(request.url, u"cursor"_s) == u"2" ? answered("no JSON"_ba) : oneByOne(20)(request);
    });
    PagesAhead pages(fixture.reader, {});

    QVERIFY(pages.next());
    QVERIFY(pages.next());
    const auto third = pages.next();

    QVERIFY(!third);
    QCOMPARE(third.error().code, ErrorCode::InvalidInput);
}

void PagesAheadTest::endsWithAnErrorWhenItIsStopped()
{
    StreamFixture fixture(cursorConnector(), oneByOne(20), ScriptedHttpClient::Mode::Held);
    std::stop_source stop;
    PagesAhead pages(fixture.reader, stop.get_token());
    fixture.http.awaitRequests(1);

    stop.request_stop();
    const auto first = pages.next();

    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::Cancelled);
}

void PagesAheadTest::cancelsTheCallUnderWayWhenItIsNoLongerWanted()
{
    StreamFixture fixture(cursorConnector(), oneByOne(20), ScriptedHttpClient::Mode::Held);
    std::optional<PagesAhead> pages(std::in_place, fixture.reader, std::stop_token());
    fixture.http.awaitRequests(1);

    pages.reset();

    QCOMPARE(fixture.http.cancelled(), 1);
}

QTEST_GUILESS_MAIN(PagesAheadTest)
#include "pagesaheadtest.moc"
