// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectordocument.h"
#include "core/connectors/pushmapping.h"
#include "core/connectors/pushsources.h"
#include "tests/support/inmemoryintegrations.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

/// What a push may say, what it makes of a record, and where its records may come from.
class PushRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAPush();
    void refusesOneThing_data();
    void refusesOneThing();
    void makesTheRequestOfEachKindOfChange();
    void aFieldThatIsNullIsNotWritten();
    void anUpdateClearsWhatIsNullable_data();
    void anUpdateClearsWhatIsNullable();
    void findsItsSource_data();
    void findsItsSource();
    void refusesALoop();
    void aPushIsSwitchedOnWithItsSourceAndOffWithout();
};

namespace {

const QByteArray whole = R"({
  "name": "Depot", "baseUrl": "https://depot.example",
  "actions": [
    { "name": "List", "endpoint": "/items" },
    { "name": "Create", "method": "POST", "endpoint": "/items",
      "parameters": { "sku": { "type": "string", "required": true }, "name": "string" } },
    { "name": "Change", "method": "PUT", "endpoint": "/items/{id}",
      "parameters": { "id": "integer", "name": "string", "note": "string" } },
    { "name": "Delete", "method": "DELETE", "endpoint": "/items/{id}", "parameters": { "id": "integer" } }
  ],
  "streams": [
    { "name": "items", "action": "List", "key": "$.sku" },
    { "name": "push_items", "action": "List", "key": "$.sku",
      "push": {
        "key": ["$.sku"],
        "mapping": { "sku": "$.sku", "name": "$.label" },
        "create": { "action": "Create" },
        "update": { "action": "Change", "parameters": { "id": "$.target.id", "note": "$.source.note" } },
        "delete": { "action": "Delete", "parameters": { "id": "$.target.id" } } } }
  ]
})";

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    if (whole.count(from) != 1)
        qFatal("“%s” does not stand there once", from.constData());
    return QByteArray(whole).replace(from, to);
}

std::shared_ptr<const Connector> connector()
{
    return std::make_shared<const Connector>(readConnector(whole).value());
}

json::Document parsed(const QByteArray &text)
{
    return json::Document::parse(text).value();
}

Caller amal()
{
    return {u"user:amal"_s, u"Amal"_s, Role::Admin};
}

/// An integration of the depot, with that source of its push.
Integration installed(InMemoryIntegrations &all, const QString &slug, const QString &source = {},
    Environment environment = Environment::Test)
{
    Integration integration;
    integration.id.value = u"id-"_s + slug;
    integration.slug = slug;
    integration.environment = environment;
    if (const auto from = PushSource::parse(source))
        integration.sources = {{u"push_items"_s, *from}};
    return all.add(integration, whole, Integrations::SlugRule::AsGiven, amal(), {}).value();
}

} // namespace

void PushRulesTest::takesAPush()
{
    const auto read = readConnector(whole);

    QVERIFY2(read, qPrintable(read ? QString() : toString(read.error().first())));
    const Stream &stream = *read->stream(u"push_items"_s);
    QVERIFY(stream.push);
    QVERIFY(!stream.isOnByDefault);
    QCOMPARE(stream.push->create->action, u"Create"_s);
    QVERIFY(!read->stream(u"items"_s)->push);
}

void PushRulesTest::refusesOneThing_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &document, const QString &fault) {
        QTest::newRow(name) << document << fault;
    };
    row("no such action", changed(R"("action": "Create" })", R"("action": "Make" })"),
        u"/streams/1/push/create/action: there is no action named “Make”"_s);
    row("a safe action", changed("{ \"action\": \"Create\" }", "{ \"action\": \"List\" }"),
        u"“List” changes nothing at the provider; choose an action that does"_s);
    row("no such parameter", changed(R"("note": "$.source.note")", R"("notes": "$.source.note")"),
        u"/streams/1/push/update/parameters/notes: “Change” has no parameter “notes”; did you mean “note”?"_s);
    row("a field that nothing sends", changed(R"("name": "$.label")", R"("title": "$.label")"),
        u"/streams/1/push/mapping/title: neither the create nor the update action has a parameter “title”"_s);
    row("a required parameter", changed(R"("sku": "$.sku", )", ""),
        u"/streams/1/push/create: “Create” needs the parameter “sku”; give it a value in “parameters”"_s);
    row("the target in a create",
        changed(
            R"({ "action": "Create" })", R"({ "action": "Create", "parameters": {"sku": "$.target.sku"} })"),
        u"/streams/1/push/create/parameters/sku: “$.target.sku” must begin with $.source"_s);
    row("the source in a delete",
        changed(R"("Delete", "parameters": { "id": "$.target.id" })",
            R"("Delete", "parameters": { "id": {"fn": "integer", "args": ["$.source.id"]} })"),
        u"/streams/1/push/delete/parameters/id/args/0: “$.source.id” must begin with $.target"_s);
    row("a bad expression in the key", changed(R"("key": ["$.sku"])", R"("key": ["$.sku", "sku"])"),
        u"/streams/1/push/key/1"_s);
    row("a bad expression in the mapping", changed(R"("name": "$.label")", R"("name": {"fn": "upcase"})"),
        u"/streams/1/push/mapping/name"_s);
    row("a listing of changes only", changed("\"push\": {", "\"absence\": \"nothing\", \"push\": {"),
        u"/streams/1/absence: “absence” has no meaning for a push; remove it"_s);
    row("on by default", changed("\"push\": {", "\"onByDefault\": true, \"push\": {"),
        u"/streams/1/onByDefault: “onByDefault” has no meaning for a push; remove it"_s);
    row("no key", changed(R"("key": ["$.sku"],)", ""), u"/streams/1/push: the property “key” is missing"_s);
}

void PushRulesTest::refusesOneThing()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, fault);

    const auto read = readConnector(document);

    QVERIFY(!read);
    QStringList said;
    for (Fault one : read.error()) {
        one.line = 0;
        said.append(toString(one));
    }
    QVERIFY2(said.join(u'\n').contains(fault), qPrintable(said.join(u'\n')));
}

void PushRulesTest::makesTheRequestOfEachKindOfChange()
{
    const Connection connection{connector(), Environment::Test, {}, {}};
    const PushMapping mapping =
        PushMapping::make(*connection.connector->stream(u"push_items"_s), connection).value();
    const json::Document source = parsed(R"({"sku":"A","label":"Oud","note":"x"})");
    const json::Document target = parsed(R"({"id":7,"sku":"A","name":"Musk","note":"y"})");

    const QByteArray key = mapping.keyOf(source.root()).value();
    const json::Document wanted = parsed(mapping.wanted(ChangeKind::Update, source.root()).value());
    const json::Document changeable = parsed(mapping.changeable(wanted.root()));
    const HttpRequest create =
        mapping.request(ChangeKind::Create, {wanted.root(), source.root(), {}}).value();
    const HttpRequest update =
        mapping.request(ChangeKind::Update, {wanted.root(), source.root(), target.root()}).value();
    const HttpRequest remove = mapping.request(ChangeKind::Delete, {{}, {}, target.root()}).value();

    QCOMPARE(key, "A"_ba);
    QCOMPARE(changeable.text(), R"({"name":"Oud"})"_ba); // the update does not take the sku
    QCOMPARE(PushMapping::present(changeable.root(), target.root()), R"({"name":"Musk"})"_ba);
    QCOMPARE(create.method + ' ' + create.url + ' ' + create.body,
        R"(POST https://depot.example/items {"sku":"A","name":"Oud"})"_ba);
    QCOMPARE(update.method + ' ' + update.url + ' ' + update.body,
        R"(PUT https://depot.example/items/7 {"name":"Oud","note":"x"})"_ba);
    QCOMPARE(remove.method + ' ' + remove.url, "DELETE https://depot.example/items/7"_ba);
    QVERIFY(create.effect == HttpEffect::Write);
}

void PushRulesTest::aFieldThatIsNullIsNotWritten()
{
    const Connection connection{connector(), Environment::Test, {}, {}};
    const PushMapping mapping =
        PushMapping::make(*connection.connector->stream(u"push_items"_s), connection).value();

    const json::Document source = parsed(R"({"sku":"A","label":null})");

    QCOMPARE(mapping.wanted(ChangeKind::Create, source.root()).value(), R"({"sku":"A"})"_ba);
    QCOMPARE(mapping.wanted(ChangeKind::Update, source.root()).value(), R"({"sku":"A"})"_ba);
    QVERIFY(!mapping.keyOf(parsed(R"({"sku":null})").root()));
    QVERIFY(!mapping.keyOf(parsed(R"({"sku":["A"]})").root()));
}

void PushRulesTest::anUpdateClearsWhatIsNullable_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("null in the source") << R"({"sku":"A","label":null})"_ba
                                        << R"({"id":7,"name":"Musk"})"_ba
                                        << R"({"name":"Musk"})"_ba;
    QTest::newRow("nothing in the source") << R"({"sku":"A"})"_ba
                                           << R"({"id":7,"name":"Musk"})"_ba
                                           << R"({"name":"Musk"})"_ba;
    QTest::newRow("null there already") << R"({"sku":"A"})"_ba
                                        << R"({"id":7,"name":null})"_ba
                                        << R"({"name":null})"_ba;
    QTest::newRow("nothing there") << R"({"sku":"A"})"_ba
                                   << R"({"id":7})"_ba
                                   << R"({"name":null})"_ba;
}

void PushRulesTest::anUpdateClearsWhatIsNullable()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, before);
    const auto nullable = std::make_shared<const Connector>(
        readConnector(changed(R"("id": "integer", "name": "string")",
                          R"("id": "integer", "name": { "type": "string", "nullable": true })"))
            .value());
    const Connection connection{nullable, Environment::Test, {}, {}};
    const PushMapping mapping = PushMapping::make(*nullable->stream(u"push_items"_s), connection).value();
    const json::Document from = parsed(source);
    const json::Document there = parsed(target);

    const json::Document wanted = parsed(mapping.wanted(ChangeKind::Update, from.root()).value());
    const json::Document changeable = parsed(mapping.changeable(wanted.root()));
    const HttpRequest update =
        mapping.request(ChangeKind::Update, {wanted.root(), from.root(), there.root()}).value();

    QCOMPARE(changeable.text(), R"({"name":null})"_ba);
    QCOMPARE(PushMapping::present(changeable.root(), there.root()), before);
    QCOMPARE(update.body, R"({"name":null})"_ba);
    QCOMPARE(mapping.wanted(ChangeKind::Create, from.root()).value(), R"({"sku":"A"})"_ba);
}

void PushRulesTest::findsItsSource_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("why");
    QTest::newRow("another integration") << u"erp/items"_s << QString();
    QTest::newRow("itself") << u"shop/items"_s << u"its source must be another integration"_s;
    QTest::newRow("not installed") << u"crm/items"_s << u"its source crm is not installed"_s;
    QTest::newRow("no such stream") << u"erp/orders"_s << u"it has items"_s;
    QTest::newRow("a push") << u"erp/push_items"_s << u"it has items"_s;
    QTest::newRow("production") << u"live/items"_s << u"both must be in the same"_s;
}

void PushRulesTest::findsItsSource()
{
    QFETCH(QString, source);
    QFETCH(QString, why);
    InMemoryIntegrations all;
    const Integration shop = installed(all, u"shop"_s);
    const Integration erp = installed(all, u"erp"_s);
    (void)installed(all, u"live"_s, {}, Environment::Production);

    const Result<PushOrigin> origin =
        PushSources(all).origin(shop, u"push_items"_s, *PushSource::parse(source));

    QCOMPARE(origin.has_value(), why.isEmpty());
    if (origin)
        QCOMPARE(origin->integration, erp.id);
    else
        QVERIFY2(origin.error().message.text.contains(why), qPrintable(origin.error().message.text));
}

void PushRulesTest::refusesALoop()
{
    InMemoryIntegrations all;
    (void)installed(all, u"erp"_s);
    (void)installed(all, u"shop"_s, u"erp/items"_s);
    const Integration outlet = installed(all, u"outlet"_s, u"shop/items"_s);
    const Integration erp = all.bySlug(u"erp"_s).value();
    const PushSources sources(all);

    const Result<> closing = sources.checkLoop(erp, *connector(), u"push_items"_s, {u"outlet"_s, u"items"_s});
    const Result<> another = sources.checkLoop(outlet, *connector(), u"push_items"_s, {u"erp"_s, u"items"_s});

    QVERIFY(!closing);
    QVERIFY(closing.error().message.text.contains(u"would come back to its own source outlet/items"_s));
    QVERIFY(another);
}

void PushRulesTest::aPushIsSwitchedOnWithItsSourceAndOffWithout()
{
    Integration shop;
    shop.slug = u"shop"_s;

    QVERIFY(takeSources(shop, {{u"push_items"_s, u"erp/items"_s}}, *connector()));
    QVERIFY(shop.streams.value(u"push_items"_s));
    QCOMPARE(shop.sources.value(u"push_items"_s).text(), u"erp/items"_s);
    QVERIFY(takeSources(shop, {{u"push_items"_s, QString()}}, *connector()));
    QVERIFY(!shop.streams.value(u"push_items"_s, true));
    QVERIFY(shop.sources.isEmpty());
    QVERIFY(!takeSources(shop, {{u"items"_s, u"erp/items"_s}}, *connector()));
    QVERIFY(!takeSources(shop, {{u"push_items"_s, u"erp"_s}}, *connector()));
}

QTEST_APPLESS_MAIN(PushRulesTest)

#include "pushrulestest.moc"
