// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/executions/pushbatching.h"

#include "core/connectors/connectordocument.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

/// Which changes of a push leave in one call.
class PushBatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void puttingTogetherKeepsTheOrderAndSaysThePlaces();
    void aCallOfOneIsNoBatch();
    void whatTheActionSendsAloneGoesOnAtOnce();
    void eachKindHasItsOwnCalls();
    void aCallHasNoMoreBytesThanItMay();
    void anItemThatIsTooLargeIsToldOf();
    void anItemThatCannotBeFoundAgainIsToldOf();
    void noTwoItemsOfACallHaveTheSameKey();
    void whatGoesElsewhereGoesInAnotherCall();
    void theChangesOfACallHaveOneKeyOfTheirOwn();

private:
    std::shared_ptr<const Connector> m_connector;
    std::optional<Connection> m_connection;
    std::optional<PushMapping> m_mapping;
    std::optional<PushBatching> m_batching;
};

namespace {

const QByteArray document = R"({ "name": "Depot", "baseUrl": "https://depot.example",
  "actions": [
    { "name": "List", "endpoint": "/items" },
    { "name": "Create", "method": "POST", "endpoint": "/items/batch", "idempotencyHeader": "Idempotency-Key",
      "parameters": { "sku": "string" },
      "batch": { "items": "/items", "maxItems": 3, "maxBytes": 100, "results": "$[*]",
        "itemKey": "$.sku", "resultKey": "$.sku" } },
    { "name": "Change", "method": "POST", "endpoint": "/items/change", "parameters": { "sku": "string" },
      "batch": { "items": "", "maxItems": 3 } },
    { "name": "Delete", "method": "DELETE", "endpoint": "/items/{sku}", "parameters": { "sku": "string" } }
  ],
  "streams": [ { "name": "push_items", "action": "List", "key": "$.sku",
    "push": { "key": "$.sku", "mapping": { "sku": "$.sku" }, "create": { "action": "Create" },
      "update": { "action": "Change" },
      "delete": { "action": "Delete", "parameters": { "sku": "$.target.sku" } } } } ] })";

RecordChange change(ChangeKind kind, const QByteArray &key, const QByteArray &body)
{
    RecordChange change;
    change.kind = kind;
    change.key = key;
    change.request = HttpRequest{"POST", HttpEffect::Write, "https://depot.example/items/batch",
        {{"Idempotency-Key", "key-of-" + key}}, body};
    return change;
}

RecordChange created(const QByteArray &sku, const QByteArray &key = {})
{
    return change(ChangeKind::Create, key.isEmpty() ? sku : key, "{\"items\":[{\"sku\":\"" + sku + "\"}]}");
}

RecordChange updated(const QByteArray &sku)
{
    RecordChange update = change(ChangeKind::Update, sku, "[{\"sku\":\"" + sku + "\"}]");
    update.request->headers.clear();
    return update;
}

/// `A 1/2`, `A invalid batch.keyless`, or `A`.
QStringList shown(const QList<RecordChange> &changes)
{
    QStringList lines;
    for (const RecordChange &change : changes) {
        QString line = QString::fromUtf8(change.key);
        if (change.batch)
            line += u" %1/%2"_s.arg(change.batch->place).arg(change.batch->size);
        if (change.kind == ChangeKind::Invalid)
            line += u" invalid "_s + QString::fromLatin1(change.reason.key);
        lines.append(line);
    }
    return lines;
}

QByteArray keyOf(const RecordChange &change)
{
    return header(change.request->headers, "Idempotency-Key").value_or(QByteArray());
}

} // namespace

void PushBatchingTest::init()
{
    m_connector = std::make_shared<const Connector>(readConnector(document).value());
    m_connection.emplace(Connection{m_connector, Environment::Test, {}, {}});
    m_mapping.emplace(PushMapping::make(m_connector->streams.first(), *m_connection).value());
    m_batching.emplace(*m_mapping);
}

void PushBatchingTest::puttingTogetherKeepsTheOrderAndSaysThePlaces()
{
    const QStringList first = shown(m_batching->take({created("A"), created("B")}));
    const QStringList second = shown(m_batching->take({created("C"), created("D"), created("E")}));
    const QStringList rest = shown(m_batching->rest());

    QCOMPARE(first, QStringList());
    QCOMPARE(second, (QStringList{u"A 1/3"_s, u"B 2/3"_s, u"C 3/3"_s}));
    QCOMPARE(rest, (QStringList{u"D 1/2"_s, u"E 2/2"_s}));
    QCOMPARE(shown(m_batching->rest()), QStringList());
}

void PushBatchingTest::aCallOfOneIsNoBatch()
{
    QCOMPARE(shown(m_batching->take({created("A")})), QStringList());

    const QList<RecordChange> rest = m_batching->rest();

    QCOMPARE(rest, QList<RecordChange>{created("A")});
}

void PushBatchingTest::whatTheActionSendsAloneGoesOnAtOnce()
{
    RecordChange unchanged;
    unchanged.kind = ChangeKind::Unchanged;
    unchanged.key = "U";

    const QList<RecordChange> done =
        m_batching->take({change(ChangeKind::Delete, "X", {}), created("A"), unchanged});

    QCOMPARE(shown(done), (QStringList{u"X"_s, u"U"_s}));
}

void PushBatchingTest::eachKindHasItsOwnCalls()
{
    const QList<RecordChange> done =
        m_batching->take({created("A"), updated("B"), created("C"), updated("D"), updated("E")});

    QCOMPARE(shown(done), (QStringList{u"B 1/3"_s, u"D 2/3"_s, u"E 3/3"_s}));
    QCOMPARE(shown(m_batching->rest()), (QStringList{u"A 1/2"_s, u"C 2/2"_s}));
}

void PushBatchingTest::aCallHasNoMoreBytesThanItMay()
{
    const QByteArray first(27, 'a'); // makes a body of 49
    const QByteArray second(27, 'b');

    const QStringList done =
        shown(m_batching->take({created(first, "A"), created(second, "B"), created("C"), created("D")}));

    QCOMPARE(done, (QStringList{u"A 1/2"_s, u"B 2/2"_s}));
    QCOMPARE(shown(m_batching->rest()), (QStringList{u"C 1/2"_s, u"D 2/2"_s}));
}

void PushBatchingTest::anItemThatIsTooLargeIsToldOf()
{
    const QStringList done = shown(m_batching->take({created("A"), created(QByteArray(90, 'x'), "B")}));

    QCOMPARE(done, QStringList{u"B invalid batch.itemTooLarge"_s});
    QCOMPARE(shown(m_batching->rest()), QStringList{u"A"_s});
}

void PushBatchingTest::anItemThatCannotBeFoundAgainIsToldOf()
{
    const QList<RecordChange> done =
        m_batching->take({change(ChangeKind::Create, "A", R"({"items":[{"name":"no sku"}]})")});

    QCOMPARE(shown(done), QStringList{u"A invalid batch.keyless"_s});
    QVERIFY(!done.first().request);
}

void PushBatchingTest::noTwoItemsOfACallHaveTheSameKey()
{
    const QStringList done =
        shown(m_batching->take({created("A"), created("B"), created("A", "A again"), created("C")}));

    QCOMPARE(done, (QStringList{u"A 1/2"_s, u"B 2/2"_s}));
    QCOMPARE(shown(m_batching->rest()), (QStringList{u"A again 1/2"_s, u"C 2/2"_s}));
}

void PushBatchingTest::whatGoesElsewhereGoesInAnotherCall()
{
    RecordChange elsewhere = created("B");
    elsewhere.request->url = "https://depot.example/other/batch";
    RecordChange otherwise = created("D");
    otherwise.request->headers.append(HttpHeader{"Accept-Language", "ar"});

    const QStringList done = shown(m_batching->take({created("A"), elsewhere, created("C"), otherwise}));

    QCOMPARE(done, (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void PushBatchingTest::theChangesOfACallHaveOneKeyOfTheirOwn()
{
    const QList<RecordChange> three = m_batching->take({created("A"), created("B"), created("C")});
    const QList<RecordChange> others = m_batching->take({created("A"), created("B"), created("D")});
    const QList<RecordChange> again = m_batching->take({created("A"), created("B"), created("C")});

    QVERIFY(!keyOf(three[0]).isEmpty() && keyOf(three[0]) != "key-of-A");
    QCOMPARE(keyOf(three[1]), keyOf(three[0]));
    QCOMPARE(keyOf(three[2]), keyOf(three[0]));
    QVERIFY(keyOf(others[0]) != keyOf(three[0]));
    QCOMPARE(keyOf(again[0]), keyOf(three[0]));
}

QTEST_GUILESS_MAIN(PushBatchingTest)

#include "pushbatchingtest.moc"
