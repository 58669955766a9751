// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/streamcomparison.h"
#include "tests/unit/executions/inmemoryrecords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

StreamComparison comparisonWith(Records &records)
{
    return StreamComparison(records, KnownRecords::load(records, {}, u"products"_s).value());
}

SourcePage pageOf(const QList<SourceRecord> &records)
{
    return {7, records};
}

SourceRecord received(const QByteArray &key, const QByteArray &body)
{
    return {key, body, {}, std::nullopt, 1};
}

} // namespace

/// Records as received against records as stored.
class StreamComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryKeyOfAFullTable();
    void takesLittleMemoryForAMillionRecords();
    void readsBodiesOnlyOfWhatDiffers();
    void anUpdateNamesItsFields();
    void whatIsEqualAsJsonIsUnchanged_data();
    void whatIsEqualAsJsonIsUnchanged();
    void aRecordThatWentAwayMeanwhileIsACreate();
    void anInvalidRecordIsNotMissing();
    void missingRecordsAreDeletedAsTheyAreStored();
};

void StreamComparisonTest::findsEveryKeyOfAFullTable()
{
    InMemoryRecords records;
    for (int number = 1; number <= 5'000; ++number)
        records.store(number, "key" + QByteArray::number(number), "{}");

    KnownRecords known = KnownRecords::load(records, {}, u"products"_s).value();

    QCOMPARE(known.size(), 5'000);
    for (int number = 1; number <= 5'000; ++number) {
        KnownRecords::Entry *const entry = known.find("key" + QByteArray::number(number));
        QVERIFY(entry);
        QCOMPARE(qint64(entry->record), number);
        entry->isSeen = number != 77 && number != 4'000;
    }
    QVERIFY(!known.find("key0"));
    QCOMPARE(known.unseen(), (std::vector<qint64>{77, 4'000}));
}

void StreamComparisonTest::takesLittleMemoryForAMillionRecords()
{
    QVERIFY(KnownRecords::bytesFor(1'000'000) <= 64'000'000);
}

void StreamComparisonTest::readsBodiesOnlyOfWhatDiffers()
{
    InMemoryRecords records;
    records.store(1, "a", R"({"n":1})");
    records.store(2, "b", R"({"n":2})");
    StreamComparison comparison = comparisonWith(records);

    const auto changes = comparison.compare(
        pageOf({received("a", R"({"n":1})"), received("b", R"({"n":3})"), received("c", R"({"n":4})")}));

    QCOMPARE(changes->value(0).kind, ChangeKind::Unchanged);
    QCOMPARE(changes->value(1).kind, ChangeKind::Update);
    QCOMPARE(changes->value(2).kind, ChangeKind::Create);
    QCOMPARE(changes->value(2).call, 7);
    QCOMPARE(records.bodiesRead(), 1);
}

void StreamComparisonTest::anUpdateNamesItsFields()
{
    InMemoryRecords records;
    records.store(5, "a", R"({"price":{"amount":1,"unit":"SAR"}})");
    StreamComparison comparison = comparisonWith(records);

    const auto changes =
        comparison.compare(pageOf({received("a", R"({"price":{"amount":2,"unit":"SAR"}})")}));

    QCOMPARE(changes->value(0).fields, QStringList{u"price/amount"_s});
    QCOMPARE(changes->value(0).before, R"({"price":{"amount":1,"unit":"SAR"}})");
    QCOMPARE(changes->value(0).record, 5);
    QCOMPARE(changes->value(0).beforeDigest, digestOf(changes->value(0).before));
    QCOMPARE(changes->value(0).afterDigest, digestOf(changes->value(0).after));
}

void StreamComparisonTest::whatIsEqualAsJsonIsUnchanged_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isEqual");

    QTest::newRow("order") << QByteArray(R"({"b":[1,2],"a":1})") << true;
    QTest::newRow("white space") << QByteArray(R"({ "a": 1, "b": [1, 2] })") << true;
    QTest::newRow("number") << QByteArray(R"({"a":1.0,"b":[1,2e0]})") << true;
    QTest::newRow("escape") << QByteArray(R"({"\u0061":1,"b":[1,2]})") << true;
    QTest::newRow("order of an array") << QByteArray(R"({"a":1,"b":[2,1]})") << false;
    QTest::newRow("kind") << QByteArray(R"({"a":"1","b":[1,2]})") << false;
    QTest::newRow("last digit") << QByteArray(R"({"a":1.00000000000000000001,"b":[1,2]})") << false;
}

void StreamComparisonTest::whatIsEqualAsJsonIsUnchanged()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isEqual);
    InMemoryRecords records;
    records.store(1, "a", R"({"a":1,"b":[1,2]})");
    StreamComparison comparison = comparisonWith(records);

    const auto changes = comparison.compare(pageOf({received("a", body)}));

    QCOMPARE(changes->value(0).kind, isEqual ? ChangeKind::Unchanged : ChangeKind::Update);
}

void StreamComparisonTest::aRecordThatWentAwayMeanwhileIsACreate()
{
    InMemoryRecords records;
    records.store(1, "a", R"({"n":1})");
    StreamComparison comparison = comparisonWith(records);
    records.forget(1);

    const auto changes = comparison.compare(pageOf({received("a", R"({"n":2})")}));

    QCOMPARE(changes->value(0).kind, ChangeKind::Create);
    QCOMPARE(changes->value(0).record, 0);
}

void StreamComparisonTest::anInvalidRecordIsNotMissing()
{
    InMemoryRecords records;
    records.store(1, "a", R"({"n":1})");
    StreamComparison comparison = comparisonWith(records);
    SourceRecord broken = received("a", "[]");
    broken.invalid = message("stream.noObject", u"It is no object."_s);

    const auto changes = comparison.compare(pageOf({broken}));

    QCOMPARE(changes->value(0).kind, ChangeKind::Invalid);
    QCOMPARE(changes->value(0).reason, *broken.invalid);
    QVERIFY(comparison.missing().empty());
}

void StreamComparisonTest::missingRecordsAreDeletedAsTheyAreStored()
{
    InMemoryRecords records;
    records.store(1, "a", R"({"n":1})");
    records.store(2, "b", R"({"n":2})");
    StreamComparison comparison = comparisonWith(records);
    (void)comparison.compare(pageOf({received("b", R"({"n":2})")}));

    const std::vector<qint64> missing = comparison.missing();
    const auto deletes = comparison.deletes(QList<qint64>(missing.begin(), missing.end()));

    QCOMPARE(deletes->size(), 1);
    QCOMPARE(deletes->value(0).kind, ChangeKind::Delete);
    QCOMPARE(deletes->value(0).key, "a");
    QCOMPARE(deletes->value(0).before, R"({"n":1})");
    QCOMPARE(deletes->value(0).beforeDigest, digestOf(R"({"n":1})"));
}

QTEST_GUILESS_MAIN(StreamComparisonTest)
#include "streamcomparisontest.moc"
