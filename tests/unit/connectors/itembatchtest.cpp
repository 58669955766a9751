// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/itembatch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

QList<BatchItem> items(int count)
{
    QList<BatchItem> made;
    for (int i = 1; i <= count; ++i)
        made.append(
            {"{\"id\":" + QByteArray::number(i) + ",\"price\":1.10}", "change-" + QByteArray::number(i)});
    return made;
}

HttpRequest base(const QByteArray &body = {})
{
    return {"POST", HttpEffect::Write, "https://shop.example/batch", {{"Accept", "application/json"}}, body};
}

ItemBatch batch(int most, const QString &results = {}, const QString &error = {})
{
    return ItemBatch::compile({u"$.data.products"_s, most, results, error}).value();
}

Result<QList<ItemOutcome>> outcomes(const ItemBatch &batch, const QByteArray &answer, qsizetype count)
{
    const auto document = json::Document::parse(answer).value();
    return batch.outcomes(document.root(), count);
}

} // namespace

class ItemBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void putsAsManyIntoACallAsItTakes()
    {
        const auto requests =
            batch(2).requests(base(R"({"shop":"acme","data":{"dry":false}})"), {}, items(5));

        QVERIFY(requests);
        QCOMPARE(requests->size(), 3);
        QCOMPARE(requests->at(0).request.body,
            QByteArray(R"({"shop":"acme","data":{"dry":false,"products":[{"id":1,"price":1.10},)"
                       R"({"id":2,"price":1.10}]}})"));
        QCOMPARE(requests->at(2).first, 4);
        QCOMPARE(requests->at(2).count, 1);
        QCOMPARE(header(requests->at(2).request.headers, "Content-Type"),
            std::optional<QByteArray>("application/json"));
        QCOMPARE(
            header(requests->at(2).request.headers, "Accept"), std::optional<QByteArray>("application/json"));
        QCOMPARE(batch(2).requests(base(), {}, {})->size(), 0);
    }

    void theSameItemsMakeTheSameKey()
    {
        const auto keys = [](const QList<BatchItem> &all) {
            QByteArrayList found;
            const auto requests = batch(2).requests(base(), "Idempotency-Key", all).value();
            for (const BatchRequest &one : requests)
                found.append(header(one.request.headers, "Idempotency-Key").value_or("none"));
            return found;
        };
        QList<BatchItem> shifted = items(4);
        shifted[0].key = "change-1change-2";
        shifted[1].key = "";

        QCOMPARE(keys(items(4)), keys(items(4)));
        QVERIFY(keys(items(4))[0] != keys(items(4))[1]);
        QVERIFY(keys(shifted)[0] != keys(items(4))[0]);
        QCOMPARE(keys(shifted)[1], keys(items(4))[1]);
    }

    void neverSendsMoreThanTheLimit()
    {
        QList<BatchItem> large;
        for (int i = 0; i < 5; ++i)
            large.append({'"' + QByteArray(4 * 1024 * 1024, 'x') + '"', QByteArray::number(i)});

        const auto requests = batch(100).requests(base(), {}, large);

        QVERIFY(requests);
        QCOMPARE(requests->size(), 3);
        for (const BatchRequest &one : *requests)
            QVERIFY(one.request.body.size() <= ItemBatch::mostBytes);
        large[1].body = '"' + QByteArray(11 * 1024 * 1024, 'x') + '"';
        QCOMPARE(
            batch(100).requests(base(), {}, large).error().message.key, QByteArray("batch.itemTooLarge"));
    }

    void takesTheAnswerApart()
    {
        const ItemBatch each = batch(3, u"$.results"_s, u"$.error.message"_s);

        const auto found = outcomes(
            each, R"({"results":[{"id":1},{"error":{"message":"Price is wrong"}},{"error":null}]})", 3);

        QVERIFY(found);
        QCOMPARE(*found, (QList<ItemOutcome>{{}, {u"Price is wrong"_s}, {}}));
    }

    void whatIsNoFailureIsNone()
    {
        const ItemBatch each = batch(9, u"$"_s, u"$.failed"_s);

        const auto found = outcomes(each,
            R"([{"failed":false},{"failed":true},{"failed":[]},{"failed":""},{"failed":{"a":1}},{"failed":0}])",
            6);

        QVERIFY(found);
        QCOMPARE(*found, (QList<ItemOutcome>{{}, {u"true"_s}, {}, {}, {u"{\"a\":1}"_s}, {u"0"_s}}));
    }

    void anAnswerWithoutResultsStandsForAll()
    {
        QCOMPARE(outcomes(batch(3), "{}", 3).value(), QList<ItemOutcome>(3));
    }

    void saysThatItDoesNotKnowWhereResultsAreMissing()
    {
        const ItemBatch each = batch(3, u"$.results"_s, u"$.error"_s);

        for (const char *answer : {"{}", R"({"results":[]})", R"({"results":[{},{}]})", R"({"results":{}})"})
            QCOMPARE(outcomes(each, answer, 3).error().message.key, QByteArray("batch.results"));
    }

    void refusesARuleOrAnItemThatMakesNoSense()
    {
        for (const auto &path : {u""_s, u"$"_s, u"$.a[0]"_s, u"$..a"_s, u"items"_s})
            QVERIFY2(!ItemBatch::compile({path, 10, {}, {}}), qPrintable(path));
        QVERIFY(!ItemBatch::compile({u"$.a"_s, 0, {}, {}}));
        QVERIFY(!ItemBatch::compile({u"$.a"_s, 1, u"results"_s, {}}));
        QCOMPARE(
            batch(2).requests(base(), {}, {{"{", "a"}}).error().message.key, QByteArray("batch.itemNotJson"));
    }
};

QTEST_GUILESS_MAIN(ItemBatchTest)
#include "itembatchtest.moc"
