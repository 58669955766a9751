// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/itembatch.h"

#include "core/connectors/connectordocument.h"
#include "core/connectors/connectorlint.h"
#include "core/connectors/requestrenderer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

/// Many items in one call: what a connector may say of it, the call, and what its answer says of each item.
class ItemBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheCallWithOneItem();
    void joinsTheCallsOfSeveralItems();
    void aBodyMayBeTheListItself();
    void takesAnAnswerApart_data();
    void takesAnAnswerApart();
    void whatIsNoFailureIsNone();
    void findsAnItemByItsKey();
    void refusesARuleThatMakesNoSense_data();
    void refusesARuleThatMakesNoSense();
    void warnsOfABatchThatNoPushUses();
};

namespace {

using State = ItemOutcome::State;

/// `%1` is what the rule says beside where the items go.
QByteArray documentWith(const QByteArray &batch, const QByteArray &action = R"("method": "POST")")
{
    return R"({ "name": "Depot", "baseUrl": "https://depot.example",
      "actions": [
        { "name": "List", "endpoint": "/items" },
        { "name": "Create", "endpoint": "/items/batch", "parameters": { "sku": "string", "price": "number" }, )" +
           action + R"(, "batch": { "items": "/data/items")" + batch + R"( } }
      ],
      "streams": [ { "name": "push_items", "action": "List", "key": "$.sku",
        "push": { "key": "$.sku", "mapping": { "sku": "$.sku", "price": "$.price" },
          "create": { "action": "Create" } } } ] })";
}

ItemBatch batchWith(const QByteArray &rule)
{
    const auto connector = readConnector(documentWith(rule));
    if (!connector)
        qFatal("%s", qPrintable(toString(connector.error().first())));
    return ItemBatch::compile(*connector->action(u"Create"_s)->batch).value();
}

const QByteArray inOrder = R"(, "results": "$.results[*]", "error": "$.error.message")";
const QByteArray withKey = R"(, "results": "$.results[*]", "errors": "$.errors[*]", "error": "$.message",
    "itemKey": "$.sku", "resultKey": ["$.sku", "$.context.skus[0]"])";

const QByteArrayList items{R"({"sku":"A","price":1.10})", R"({"sku":"B","price":2})", R"({"sku":7})"};

} // namespace

void ItemBatchTest::makesTheCallWithOneItem()
{
    auto connector = std::make_shared<Connector>(
        readConnector(documentWith(R"(, "envelope": { "allOrNone": false, "data": { "dry": 0 } })")).value());
    const Connection connection{connector, Environment::Test, {}, {}};

    const Result<HttpRequest> request =
        RequestRenderer(connection)
            .render(*connector->action(u"Create"_s), {{u"sku"_s, "\"A\""}, {u"price"_s, "1.10"}});

    QVERIFY(request);
    QCOMPARE(request->body, R"({"allOrNone":false,"data":{"dry":0,"items":[{"sku":"A","price":1.10}]}})"_ba);
}

void ItemBatchTest::joinsTheCallsOfSeveralItems()
{
    const ItemBatch batch = batchWith(R"(, "envelope": { "allOrNone": false })");
    QList<HttpRequest> calls;
    for (const QByteArray &item : items) {
        calls.append({"POST", HttpEffect::Write, "https://depot.example/items/batch",
            {{"Accept", "application/json"}}, batchBody(batch.rule(), {item}).value()});
    }

    const Result<HttpRequest> joined = batch.joined(calls);

    QVERIFY(joined);
    QCOMPARE(joined->body,
        R"({"allOrNone":false,"data":{"items":[{"sku":"A","price":1.10},{"sku":"B","price":2},{"sku":7}]}})"_ba);
    QCOMPARE(joined->url, calls.first().url);
    QCOMPARE(joined->headers, calls.first().headers);
    QCOMPARE(batch.itemOf(calls[1]).value(), items[1]);
    QCOMPARE(batch.joined({calls[2]}).value(), calls[2]);
}

void ItemBatchTest::aBodyMayBeTheListItself()
{
    const ItemBatchRule rule;

    QCOMPARE(
        batchBody(rule, items.first(2)).value(), R"([{"sku":"A","price":1.10},{"sku":"B","price":2}])"_ba);
}

void ItemBatchTest::takesAnAnswerApart_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QList<ItemOutcome>>("outcomes");

    const ItemOutcome done;
    const ItemOutcome unsaid{State::Unsaid, {}};
    QTest::newRow("says nothing of items") << ""_ba
                                           << "{}"_ba << QList<ItemOutcome>{done, done, done};
    QTest::newRow("in order")
        << inOrder << R"({"results":[{},{"error":{"message":"Price is wrong"}},{"error":{"message":""}}]})"_ba
        << QList<ItemOutcome>{done, {State::Failed, "Price is wrong"}, done};
    QTest::newRow("in order, one is missing")
        << inOrder << R"({"results":[{},{}]})"_ba << QList<ItemOutcome>{unsaid, unsaid, unsaid};
    QTest::newRow("in order, one too many")
        << inOrder << R"({"results":[{},{},{},{}]})"_ba << QList<ItemOutcome>{unsaid, unsaid, unsaid};
    QTest::newRow("no list at all") << inOrder << R"({"status":"ok"})"_ba
                                    << QList<ItemOutcome>{unsaid, unsaid, unsaid};
    QTest::newRow("by key, in another order")
        << withKey << R"({"results":[{"sku":"7"},{"sku":"A"},{"sku":"B","message":"too dear"}]})"_ba
        << QList<ItemOutcome>{done, {State::Failed, "too dear"}, done};
    QTest::newRow("by key, one is missing")
        << withKey << R"({"results":[{"sku":7},{"sku":"A"}]})"_ba << QList<ItemOutcome>{done, unsaid, done};
    QTest::newRow("by key, of others and of nobody")
        << withKey << R"({"results":[{"sku":"Z"},{},{"sku":"A"},{"sku":""}]})"_ba
        << QList<ItemOutcome>{done, unsaid, unsaid};
    QTest::newRow("errors apart")
        << withKey
        << R"({"results":[{"sku":"A"},{"sku":7}],"errors":[{"message":"no","context":{"skus":["B"]}}]})"_ba
        << QList<ItemOutcome>{done, {State::Failed, "no"}, done};
    QTest::newRow("errors apart, without words")
        << withKey << R"({"results":[{"sku":"A"},{"sku":7},{"sku":"B"}],"errors":[{"sku":"B"}]})"_ba
        << QList<ItemOutcome>{done, {State::Failed, R"({"sku":"B"})"}, done};
    QTest::newRow("errors alone")
        << R"(, "errors": "$.failed[*]", "error": "$.why", "itemKey": "$.sku", "resultKey": "$.of")"_ba
        << R"({"failed":[{"of":"7","why":"unknown"}]})"_ba
        << QList<ItemOutcome>{done, done, {State::Failed, "unknown"}};
}

void ItemBatchTest::takesAnAnswerApart()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const QByteArray, answer);
    QFETCH(const QList<ItemOutcome>, outcomes);

    const auto found = batchWith(rule).outcomes(json::Document::parse(answer).value().root(), items);

    QVERIFY(found);
    QCOMPARE(found->size(), outcomes.size());
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        QCOMPARE(int(found->at(i).state), int(outcomes[i].state));
        QCOMPARE(found->at(i).words, outcomes[i].words);
    }
}

void ItemBatchTest::whatIsNoFailureIsNone()
{
    const ItemBatch each = batchWith(R"(, "results": "$[*]", "error": "$.failed")");
    const QByteArray answer = R"([{"failed":false},{"failed":null},{"failed":[]},{"failed":""},
        {"failed":true},{"failed":{"a":1}},{"failed":0}])";

    const auto found =
        each.outcomes(json::Document::parse(answer).value().root(), QByteArrayList(7, R"({"sku":"A"})"));

    QByteArrayList words;
    for (const ItemOutcome &outcome : found.value())
        words.append(outcome.state == State::Done ? "done"_ba : outcome.words);
    QCOMPARE(words, (QByteArrayList{"done", "done", "done", "done", "true", R"({"a":1})", "0"}));
}

void ItemBatchTest::findsAnItemByItsKey()
{
    QCOMPARE(batchWith(withKey).keyOf(items[2]).value(), "7"_ba);
    QCOMPARE(batchWith(inOrder).keyOf(items[2]).value(), ""_ba);
    QCOMPARE(batchWith(withKey).keyOf(R"({"price":1})").error().message.key, QByteArray("batch.keyless"));
}

void ItemBatchTest::refusesARuleThatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("key");

    const auto row = [](const char *name, const QByteArray &document, const char *path, const char *key) {
        QTest::newRow(name) << document << u"/actions/1/batch"_s + QString::fromLatin1(path)
                            << QByteArray(key);
    };
    row("no JSON body", documentWith({}, R"("method": "POST", "body": "form")"), "", "connector.batchBody");
    row("changes nothing", documentWith({}, R"("method": "POST", "safe": true)"), "", "connector.batchSafe");
    row("no place in the envelope", documentWith(R"(, "envelope": { "data": 1 })"), "/items",
        "connector.bodyPlace");
    row("no path", documentWith(R"(, "results": "results")"), "/results", "jsonpath.expected");
    row("no path in a list",
        documentWith(R"(, "results": "$.a[*]", "itemKey": "$.sku", "resultKey": ["$.sku", "x"])"),
        "/resultKey/1", "jsonpath.expected");
    row("an error of nothing", documentWith(R"(, "error": "$.error")"), "/error", "connector.meaningless");
    row("half a key", documentWith(R"(, "results": "$.a[*]", "itemKey": "$.sku")"), "/itemKey",
        "connector.batchKey");
    row("the other half", documentWith(R"(, "results": "$.a[*]", "resultKey": "$.sku")"), "/resultKey",
        "connector.batchKey");
    row("errors of nobody", documentWith(R"(, "errors": "$.errors[*]")"), "/errors", "connector.batchErrors");
    row("too many items", documentWith(R"(, "maxItems": 1001)"), "/maxItems", "");
    row("no pointer", QByteArray(documentWith({})).replace("/data/items", "$.items"), "/items", "");
    row("an unknown member", documentWith(R"(, "most": 5)"), "/most", "");
}

void ItemBatchTest::refusesARuleThatMakesNoSense()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, key);

    const auto connector = readConnector(document);

    QVERIFY(!connector);
    QStringList found;
    for (const Fault &fault : connector.error())
        found.append(fault.path + u' ' + QString::fromLatin1(fault.message.key));
    QVERIFY2(std::ranges::any_of(connector.error(),
                 [&](const Fault &fault) {
                     return fault.path == path && (key.isEmpty() || fault.message.key == key);
                 }),
        qPrintable(found.join(u'\n')));
}

void ItemBatchTest::warnsOfABatchThatNoPushUses()
{
    const QByteArray unused =
        documentWith(inOrder)
            .replace("\"create\": { \"action\": \"Create\" }", "\"create\": { \"action\": \"Other\" }")
            .replace("{ \"name\": \"List\"",
                R"({ "name": "Other", "method": "POST", "endpoint": "/x",
                                          "parameters": { "sku": "string", "price": "number" } },
                                         { "name": "List")");

    QCOMPARE(lintConnector(documentWith(inOrder)).warnings.size(), 0);
    const LintReport report = lintConnector(unused);
    QVERIFY2(report.faults.isEmpty(),
        report.faults.isEmpty() ? "" : qPrintable(report.faults.first().message.text));
    QCOMPARE(report.warnings.size(), 1);
    QCOMPARE(report.warnings.first().message.key, QByteArray("lint.unusedBatch"));
}

QTEST_GUILESS_MAIN(ItemBatchTest)
#include "itembatchtest.moc"
