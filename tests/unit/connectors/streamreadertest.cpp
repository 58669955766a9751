// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/streamfixture.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

class StreamReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsARecordAsItWasReceived();
    void makesKeys_data();
    void makesKeys();
    void joinsAndEscapesPartsOfAKey();
    void marksASecondRecordWithTheSameKey();
    void marksARepeatedMember();
    void marksWhatIsNoObject();
    void isNotCompleteWithARecordWithoutAKey();
    void mapsRecords();
    void marksARecordThatTheMappingRefuses();
    void takesATitle();
    void selectsByAnyPath();
    void takesNullForAnEmptyList();
    void isNotCompleteWhenAnAnswerHasNoList();
    void refusesAnotherTopLevel_data();
    void refusesAnotherTopLevel();
    void endsWithAnEmptyAnswer();
    void fillsSettingsIntoItsParameters();
    void namesAnActionThatIsMissing();
};

void StreamReaderTest::keepsARecordAsItWasReceived()
{
    const QByteArray record = R"({ "id" : 9007199254740993, "price":1.10, "e":1e400,"name":"\u00e9\/" })";

    const OnePage read(thingStream(), R"({"data":[ )" + record + " ]}");

    QVERIFY(read.page && *read.page);
    QCOMPARE((*read.page)->call, 1);
    const SourceRecord expected{"9007199254740993", record, {}, std::nullopt, 1};
    QCOMPARE(read.records(), QList{expected});
}

void StreamReaderTest::makesKeys_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("key"); // empty: invalid

    QTest::newRow("text") << R"("a b")"_ba
                          << "a b"_ba;
    QTest::newRow("escaped text") << R"("\u0061\/b")"_ba
                                  << "a/b"_ba;
    QTest::newRow("number as written") << "1.50"_ba
                                       << "1.50"_ba;
    QTest::newRow("huge number") << "123456789012345678901234567890"_ba
                                 << "123456789012345678901234567890"_ba;
    QTest::newRow("true") << "true"_ba
                          << "true"_ba;
    QTest::newRow("null") << "null"_ba
                          << ""_ba;
    QTest::newRow("empty text") << R"("")"_ba
                                << ""_ba;
    QTest::newRow("object") << R"({"a":1})"_ba
                            << ""_ba;
    QTest::newRow("array") << "[1]"_ba
                           << ""_ba;
}

void StreamReaderTest::makesKeys()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, key);

    const OnePage read(thingStream(), R"({"data":[{"id":)" + id + "}]}");

    QVERIFY(read.page && *read.page);
    QCOMPARE(read.records().first().key, key);
    QCOMPARE(read.records().first().invalid.has_value(), key.isEmpty());
}

void StreamReaderTest::joinsAndEscapesPartsOfAKey()
{
    Stream stream = thingStream();
    stream.key = {u"$.id"_s, u"$.sku.code"_s};

    const OnePage read(stream,
        R"({"data":[{"id":1,"sku":{"code":"a/b~c"}},{"id":"1/a","sku":{"code":"b~c"}},{"id":2,"sku":{}}]})");

    QVERIFY(read.page && *read.page);
    QCOMPARE(read.records()[0].key, "1/a~1b~0c"_ba);
    QCOMPARE(read.records()[1].key, "1~1a/b~0c"_ba);
    QVERIFY(!read.records()[1].invalid);
    QCOMPARE(read.records()[2].invalid->key, "record.noKey"_ba);
}

void StreamReaderTest::marksASecondRecordWithTheSameKey()
{
    StreamFixture fixture(numberedStream(2),
        {answered(R"({"data":[{"id":1},{"id":"a"}]})"),
            answered(R"({"data":[{"id":2},{"id":"a","x":1},{"id":2}]})"), answered(R"({"data":[]})")});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, (QByteArrayList{"1", "a", "2"}));
    QCOMPARE(listing.invalid.size(), 2);
    QCOMPARE(listing.invalid[0].place, 2);
    QCOMPARE(listing.invalid[0].key, "a"_ba);
    QCOMPARE(listing.invalid[0].body, R"({"id":"a","x":1})"_ba);
    QCOMPARE(listing.invalid[0].invalid->text,
        u"Cannot take the record: record 2 of call 1 has the key “a” already."_s);
    QCOMPARE(listing.invalid[1].invalid->arguments, (QStringList{u"2"_s, u"1"_s, u"2"_s}));
    QVERIFY(fixture.reader.isComplete());
}

void StreamReaderTest::marksARepeatedMember()
{
    const OnePage read(thingStream(), R"({"data":[{"id":1,"a":{"b":1,"\u0062":2}}]})");

    QVERIFY(read.page && *read.page);
    QCOMPARE(read.records().first().key, "1"_ba);
    QCOMPARE(read.records().first().invalid->key, "record.repeatedMember"_ba);
    QCOMPARE(read.records().first().invalid->arguments, QStringList{u"b"_s});
}

void StreamReaderTest::marksWhatIsNoObject()
{
    const OnePage read(thingStream(), R"({"data":["text",[1],null,7]})");

    QVERIFY(read.page && *read.page);
    QCOMPARE(read.records().size(), 4);
    for (const SourceRecord &record : read.records())
        QCOMPARE(record.invalid->key, "record.notObject"_ba);
}

void StreamReaderTest::isNotCompleteWithARecordWithoutAKey()
{
    StreamFixture fixture(thingStream(), {answered(R"({"data":[{"id":1},{"name":"x"}]})")});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.keys, QByteArrayList{"1"});
    QVERIFY(!fixture.reader.isComplete());
    QVERIFY(!fixture.reader.wasCut());
    QCOMPARE(fixture.reader.incompleteness().key, "stream.keyless"_ba);
}

void StreamReaderTest::mapsRecords()
{
    Stream stream = thingStream();
    stream.mapping = R"({"name":"$.title","price":"$.price.amount"})";

    const OnePage read(stream, R"({"data":[{"id":5,"title":"Oud","price":{"amount":1.10}}]})");

    QVERIFY(read.page && *read.page);
    QCOMPARE(read.records().first().key, "5"_ba);
    QCOMPARE(read.records().first().body, R"({"name":"Oud","price":1.10})"_ba);
}

void StreamReaderTest::marksARecordThatTheMappingRefuses()
{
    Stream stream = thingStream();
    stream.mapping = R"({"name":{"from":"$.title","required":true}})";

    const OnePage read(stream, R"({"data":[{"id":5}]})");

    QVERIFY(read.page && *read.page);
    QVERIFY(read.records().first().invalid);
    QCOMPARE(read.records().first().body, R"({"id":5})"_ba);
}

void StreamReaderTest::takesATitle()
{
    Stream stream = thingStream();
    stream.title = u"$.name"_s;

    const OnePage read(stream, R"({"data":[{"id":1,"name":"عطر"},{"id":2,"name":7},{"id":3}]})");

    QVERIFY(read.page && *read.page);
    QCOMPARE(read.records()[0].title, u"عطر"_s);
    QCOMPARE(read.records()[1].title, u"7"_s);
    QCOMPARE(read.records()[2].title, QString());
}

void StreamReaderTest::selectsByAnyPath()
{
    Stream stream = thingStream();
    stream.records = u"$.pages[*].items[?@.on]"_s;

    const OnePage read(
        stream, R"({"pages":[{"items":[{"id":1,"on":1},{"id":2}]},{"items":[{"id":3,"on":null}]}]})");

    QVERIFY(read.page && *read.page);
    QCOMPARE(read.records().size(), 2);
    QCOMPARE(read.records()[1].key, "3"_ba);
}

void StreamReaderTest::takesNullForAnEmptyList()
{
    const OnePage read(thingStream(), R"({"data":null})");

    QVERIFY(read.page && *read.page);
    QVERIFY(read.records().isEmpty());
    QVERIFY(read.fixture.reader.isComplete());
}

void StreamReaderTest::isNotCompleteWhenAnAnswerHasNoList()
{
    // Square leaves an empty list out; an error page that says 200 looks just the same.
    const OnePage read(thingStream(), R"({"message":"maintenance"})");

    QVERIFY(read.page && *read.page);
    QVERIFY(read.records().isEmpty());
    QVERIFY(!read.fixture.reader.isComplete());
    QCOMPARE(read.fixture.reader.incompleteness().key, "stream.listMissing"_ba);
}

void StreamReaderTest::refusesAnotherTopLevel_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("an array for an object") << u"$.data[*]"_s << "[]"_ba;
    QTest::newRow("an object for an array") << u"$[*]"_s << "{}"_ba;
    QTest::newRow("null for an array") << u"$[*]"_s << "null"_ba;
    QTest::newRow("a text for an object") << u"$.data[*]"_s << R"("ok")"_ba;
    QTest::newRow("an object for the list") << u"$.data[*]"_s << R"({"data":{"id":1}})"_ba;
    QTest::newRow("a text for the list") << u"$.data[*]"_s << R"({"data":"none"})"_ba;
    QTest::newRow("the list twice") << u"$.data[*]"_s << R"({"data":[{"id":1}],"\u0064ata":[]})"_ba;
    QTest::newRow("twice what the list stands in")
        << u"$.answer.data[*]"_s << R"({"answer":{"data":[{"id":1}]},"answer":{"data":[]}})"_ba;
    QTest::newRow("the list twice further in")
        << u"$.answer.data[*]"_s << R"({"answer":{"data":[{"id":1}],"data":[]}})"_ba;
    QTest::newRow("the cursor twice") << u"$.data[*]"_s << R"({"next":1,"data":[{"id":1}],"next":null})"_ba;
    QTest::newRow("the list twice under a filter")
        << u"$.data[?@.id]"_s << R"({"data":[{"id":1}],"data":[]})"_ba;
    QTest::newRow("HTML") << u"$.data[*]"_s << "<html></html>"_ba;
    QTest::newRow("nothing") << u"$.data[*]"_s << ""_ba;
    QTest::newRow("cut off") << u"$.data[*]"_s << R"({"data":[{"id":1})"_ba;
}

void StreamReaderTest::refusesAnotherTopLevel()
{
    QFETCH(QString, records);
    QFETCH(QByteArray, body);
    Stream stream = thingStream();
    stream.records = records;

    const OnePage read(stream, body);

    QVERIFY(!read.page);
    QCOMPARE(read.page.error().code, ErrorCode::InvalidInput);
    QVERIFY(!read.fixture.reader.isComplete());
}

void StreamReaderTest::endsWithAnEmptyAnswer()
{
    StreamFixture fixture(thingStream(), {answered("", 204)});

    const Listing listing = readAll(fixture.reader);

    QCOMPARE(listing.pages, 1);
    QVERIFY(!listing.error);
    QVERIFY(fixture.reader.isComplete());
}

void StreamReaderTest::fillsSettingsIntoItsParameters()
{
    Stream stream = thingStream();
    stream.parameters = {{u"location"_s, R"("{place}")"}};
    Connector connector = streamConnector(stream);
    Parameter location;
    location.name = u"location"_s;
    location.type = Parameter::Type::Integer;
    connector.actions.first().parameters = {location};
    Setting place;
    place.name = u"place"_s;
    place.defaultValue = u"7"_s;
    connector.settings = {place};
    StreamFixture fixture(connector, [](const HttpRequest &) { return answered(R"({"data":[]})"); });

    QVERIFY(!readAll(fixture.reader).error);

    QCOMPARE(fixture.http.urls().first(), "https://api.example.com/v1/things?location=7"_ba);
}

void StreamReaderTest::namesAnActionThatIsMissing()
{
    Stream stream = thingStream();
    stream.action = u"List nothing"_s;

    const OnePage read(stream, "{}");

    QVERIFY(!read.page);
    QCOMPARE(read.page.error().message.key, "stream.noAction"_ba);
}

QTEST_GUILESS_MAIN(StreamReaderTest)
#include "streamreadertest.moc"
