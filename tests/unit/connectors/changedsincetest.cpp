// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/streamfixture.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

Stream updatedStream(UpdatedSince::Format format, int overlapSeconds = 0)
{
    Stream stream = thingStream();
    UpdatedSince rule;
    rule.parameter = u"since"_s;
    rule.format = format;
    rule.path = u"$.at"_s;
    rule.overlapSeconds = overlapSeconds;
    stream.updatedSince = rule;
    return stream;
}

} // namespace

class ChangedSinceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForChangesOnly_data();
    void asksForChangesOnly();
    void remembersTheLatestChange_data();
    void remembersTheLatestChange();
    void keepsItsStateWhereNothingIsNew();
    void doesNotMoveItsStateWhenItFails();
    void ignoresAStateThatIsNotItsOwn();
};

void ChangedSinceTest::asksForChangesOnly_data()
{
    QTest::addColumn<UpdatedSince::Format>("format");
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("RFC 3339") << UpdatedSince::Format::Rfc3339 << "since=2024-01-15T10:29:00Z"_ba;
    QTest::newRow("seconds") << UpdatedSince::Format::UnixSeconds << "since=1705314540"_ba;
    QTest::newRow("milliseconds") << UpdatedSince::Format::UnixMilliseconds << "since=1705314540000"_ba;
    QTest::newRow("date") << UpdatedSince::Format::Date << "since=2024-01-15"_ba;
    QTest::newRow("date and time") << UpdatedSince::Format::DateTime << "since=2024-01-15T10:29:00"_ba;
}

void ChangedSinceTest::asksForChangesOnly()
{
    QFETCH(UpdatedSince::Format, format);
    QFETCH(QByteArray, query);

    const OnePage read(
        updatedStream(format, 60), R"({"data":[]})", R"({"updated_since":"2024-01-15T10:30:00Z"})");

    QVERIFY(read.page && *read.page);
    QCOMPARE(read.fixture.http.urls().first(), "https://api.example.com/v1/things?" + query);
    QVERIFY(!read.fixture.reader.isComplete());
    QVERIFY(!read.fixture.reader.wasCut());
    QCOMPARE(read.fixture.reader.incompleteness().key, "stream.changesOnly"_ba);
}

void ChangedSinceTest::remembersTheLatestChange_data()
{
    QTest::addColumn<UpdatedSince::Format>("format");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("state");

    QTest::newRow("RFC 3339") << UpdatedSince::Format::Rfc3339 << R"("2024-02-01T00:00:00+03:00")"_ba
                              << R"({"updated_since":"2024-01-31T21:00:00Z"})"_ba;
    QTest::newRow("without a zone") << UpdatedSince::Format::Rfc3339 << R"("2024-02-01 00:00:00")"_ba
                                    << R"({"updated_since":"2024-02-01T00:00:00Z"})"_ba;
    QTest::newRow("a date") << UpdatedSince::Format::Date << R"("2024-02-01")"_ba
                            << R"({"updated_since":"2024-02-01T00:00:00Z"})"_ba;
    QTest::newRow("seconds") << UpdatedSince::Format::UnixSeconds << "1706745600"_ba
                             << R"({"updated_since":"2024-02-01T00:00:00Z"})"_ba;
    QTest::newRow("milliseconds as a text")
        << UpdatedSince::Format::UnixMilliseconds << R"("1706745600500")"_ba
        << R"({"updated_since":"2024-02-01T00:00:00.500Z"})"_ba;
    QTest::newRow("nonsense") << UpdatedSince::Format::UnixSeconds << "1e300"_ba
                              << R"({"updated_since":"2024-01-02T00:00:00Z"})"_ba;
}

void ChangedSinceTest::remembersTheLatestChange()
{
    QFETCH(UpdatedSince::Format, format);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, state);

    const OnePage read(updatedStream(format),
        R"({"data":[{"id":1,"at":"2024-01-02T00:00:00Z"},{"id":2,"at":)" + at + R"(},{"id":3,"at":null}]})");

    QVERIFY(read.page && *read.page);
    QCOMPARE(read.fixture.reader.state(), state);
    QVERIFY(read.fixture.reader.isComplete());
}

void ChangedSinceTest::keepsItsStateWhereNothingIsNew()
{
    const QByteArray state = R"({"updated_since":"2024-01-15T10:30:00Z"})";

    const OnePage older(updatedStream(UpdatedSince::Format::Rfc3339),
        R"({"data":[{"id":1,"at":"2023-01-01T00:00:00Z"}]})", state);

    QCOMPARE(older.fixture.reader.state(), state);
}

void ChangedSinceTest::doesNotMoveItsStateWhenItFails()
{
    Stream stream = updatedStream(UpdatedSince::Format::Rfc3339);
    stream.pagination = numberedStream(1).pagination;
    StreamFixture fixture(
        stream, {answered(R"({"data":[{"id":1,"at":"2024-01-01T00:00:00Z"}]})"), answered("{}", 400)});

    QVERIFY(readAll(fixture.reader).error);

    QCOMPARE(fixture.reader.state(), QByteArray());
}

void ChangedSinceTest::ignoresAStateThatIsNotItsOwn()
{
    const OnePage read(updatedStream(UpdatedSince::Format::Rfc3339), R"({"data":[]})", R"({"version":7})");

    QCOMPARE(read.fixture.http.urls().first(), "https://api.example.com/v1/things"_ba);
    QVERIFY(read.fixture.reader.isComplete());
}

QTEST_GUILESS_MAIN(ChangedSinceTest)
#include "changedsincetest.moc"
