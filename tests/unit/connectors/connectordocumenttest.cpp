// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectordocument.h"
#include "tests/unit/connectors/documentfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class ConnectorDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void loadsTheExampleOfTheSeedUnchanged()
    {
        const auto connector = readConnector(customCrm());

        QVERIFY2(connector, qPrintable(faultsOf(customCrm()).join(u'\n')));
        QCOMPARE(connector->slug, u"custom-crm"_s);
        QCOMPARE(connector->name, u"Custom CRM"_s);
        QCOMPARE(connector->type, u"custom"_s);
        QCOMPARE(connector->version, u"1.0.0"_s);
        QCOMPARE(connector->baseUrl, u"https://api.customcrm.com/v1"_s);
        QCOMPARE(connector->environments, (QList{Environment::Production, Environment::Test}));
        QVERIFY(connector->auth.type == Auth::Type::ApiKey);
        QVERIFY(connector->auth.location == Auth::Location::Header);
        QCOMPARE(connector->auth.key, u"X-API-Key"_s);
        QCOMPARE(connector->credentials.size(), 1);
        QCOMPARE(connector->credentials.first().name, u"api_key"_s);
        QCOMPARE(connector->credentials.first().label, u"API key"_s);
        QVERIFY(connector->credentials.first().isRequired);
        QVERIFY(connector->limits == ConnectorLimits());
        QVERIFY(connector->streams.isEmpty());

        const Action *create = connector->action(u"Create Contact"_s);
        QVERIFY(create);
        QCOMPARE(create->method, "POST"_ba);
        QVERIFY(!create->isSafe);
        QVERIFY(!create->isIdempotent);
        QVERIFY(create->body == Action::Body::Json);
        QCOMPARE(create->parameters.size(), 3);
        QCOMPARE(create->parameters[1].name, u"email"_s);
        QVERIFY(create->parameters[1].in == Parameter::In::Body);
        QVERIFY(!create->parameters[1].isRequired);

        const Action *get = connector->action(u"Get Contact"_s);
        QVERIFY(get);
        QVERIFY(get->isSafe);
        QVERIFY(get->isIdempotent);
        QVERIFY(get->body == Action::Body::None);
        QVERIFY(get->parameters.first().in == Parameter::In::Path);
        QVERIFY(get->parameters.first().isRequired);
    }

    void readsWhatADocumentSaysOfItself()
    {
        const auto connector = readConnector(bigShop());

        QVERIFY2(connector, qPrintable(faultsOf(bigShop()).join(u'\n')));
        QCOMPARE(connector->slug, u"big-shop"_s);
        QCOMPARE(connector->version, u"2.10.3"_s);
        QCOMPARE(connector->environments, (QList{Environment::Production, Environment::Test}));
        QCOMPARE(
            connector->environmentUrls.value(Environment::Test), u"https://sandbox.big.example/{region}"_s);
        QVERIFY(!connector->environmentUrls.contains(Environment::Production));
        QVERIFY((connector->settings[0] == Setting{u"shop"_s, u"Shop name"_s, u"In the address."_s, u"amal"_s,
                                               Setting::Type::String, true, u"[a-z-]+"_s, {}, {}}));
        QCOMPARE(connector->settings[1].label, u"Region"_s);
        QCOMPARE(connector->settings[1].choices, (QStringList{u"eu"_s, u"us"_s}));
        QCOMPARE(connector->settings[2].defaultValue, u"7"_s);
        QCOMPARE(connector->settings[3].defaultValue, u"true"_s);
        QVERIFY(connector->settings[4].type == Setting::Type::Url);
        QVERIFY((connector->credentials[0] == Credential{u"app"_s, u"App token"_s, u"Under Apps."_s, true}));
        QCOMPARE(connector->credentials[1].label, u"User token"_s);
        QVERIFY(!connector->credentials[1].isRequired);
        QVERIFY(connector->auth.type == Auth::Type::Headers);
        QVERIFY((connector->auth.headers[1] == HeaderTemplate{u"X-User"_s, u"{user_token}@{shop}"_s}));
        QCOMPARE(connector->headers.size(), 2);
        QVERIFY((connector->limits == ConnectorLimits{0.5, 4, 3, 20, 5}));
        QCOMPARE(connector->inbound, "{ \"signature\": \"hmac\" }"_ba);
    }

    void readsErrorRulesAndTheTest()
    {
        const auto connector = readConnector(bigShop());

        QVERIFY(connector);
        QCOMPARE(connector->errors[0].status, u"401"_s);
        QVERIFY(connector->errors[0].meaning == ErrorRule::Meaning::Authentication);
        QCOMPARE(connector->errors[0].message, u"$.error"_s);
        QCOMPARE(connector->errors[1].equals, "12345678901234567890"_ba);
        QVERIFY(connector->errors[1].meaning == ErrorRule::Meaning::Empty);
        QVERIFY(connector->errors[2].status.isEmpty());
        QVERIFY(connector->test);
        QCOMPARE(connector->test->action, u"Search orders"_s);
        QCOMPARE(connector->test->parameters.value(u"size"_s), "1"_ba);
        QCOMPARE(connector->test->account, u"$.shop.name"_s);
    }

    void readsActions()
    {
        const auto connector = readConnector(bigShop());

        QVERIFY(connector);
        const Action &search = connector->actions[1];
        QVERIFY(search.isSafe);
        QVERIFY(search.isIdempotent);
        QVERIFY((search.headers == QList{HeaderTemplate{u"Accept-Language"_s, u"ar"_s}}));
        QCOMPARE(search.parameters[0].at, u"/query/filter/from"_s);
        QVERIFY(search.parameters[1].in == Parameter::In::Body);
        QVERIFY(search.parameters[2].in == Parameter::In::Query);
        QCOMPARE(search.parameters[2].defaultValue, "50"_ba);
        const Action &pay = connector->actions[2];
        QVERIFY(pay.body == Action::Body::Form);
        QCOMPARE(pay.idempotencyHeader, u"Idempotency-Key"_s);
        QVERIFY(pay.parameters[0].type == Parameter::Type::Number);
        QVERIFY(pay.parameters[0].isRequired);
        const Action &touch = connector->actions[3];
        QVERIFY(!touch.isSafe);
        QVERIFY(!touch.isIdempotent);
    }

    void readsStreams()
    {
        const auto connector = readConnector(bigShop());

        QVERIFY(connector);
        const Stream &orders = connector->streams[0];
        QCOMPARE(orders.key, (QStringList{u"$.id"_s, u"$.branch"_s}));
        QVERIFY(orders.pagination.type == Pagination::Type::Cursor);
        QVERIFY(orders.pagination.in == Parameter::In::Body);
        QCOMPARE(orders.pagination.at, u"/query/cursor"_s);
        QCOMPARE(orders.pagination.maxPages, 9);
        QVERIFY(orders.updatedSince);
        QVERIFY(orders.updatedSince->format == UpdatedSince::Format::UnixSeconds);
        QCOMPARE(orders.updatedSince->at, u"/query/filter/from"_s);
        QVERIFY(orders.absence == Stream::Absence::Nothing);
        QVERIFY(!orders.isOnByDefault);
        const Stream &items = connector->streams[1];
        QCOMPARE(items.label, u"Order items"_s);
        QCOMPARE(items.records, u"$[*]"_s);
        QCOMPARE(items.key, QStringList{u"$.id"_s});
        QCOMPARE(items.pagination.start, 0);
        QVERIFY(items.absence == Stream::Absence::Deleted);
        QVERIFY(items.isOnByDefault);
    }

    void derivesTheCredentialsFromTheAuthentication_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QStringList>("names");

        QTest::newRow("none") << "none"_ba << QStringList();
        QTest::newRow("key") << "api_key"_ba << QStringList{u"api_key"_s};
        QTest::newRow("basic") << "basic"_ba << QStringList{u"username"_s, u"password"_s};
        QTest::newRow("bearer") << "bearer"_ba << QStringList{u"token"_s};
    }

    void derivesTheCredentialsFromTheAuthentication()
    {
        QFETCH(QByteArray, type);
        QFETCH(QStringList, names);
        const QByteArray document = connectorData(u"shortest.json"_s).replace("none", type);

        const auto connector = readConnector(document);

        QVERIFY2(connector, qPrintable(faultsOf(document).join(u'\n')));
        QStringList derived;
        for (const Credential &credential : connector->credentials) {
            derived.append(credential.name);
            QVERIFY(!credential.label.isEmpty());
            QVERIFY(!credential.hint.isEmpty());
        }
        QCOMPARE(derived, names);
    }

    void makesASlugOfTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");

        QTest::newRow("words") << u"Custom CRM"_s << u"custom-crm"_s;
        QTest::newRow("marks") << u"  Café -- Crème & Co. "_s << u"cafe-creme-co"_s;
        QTest::newRow("digits") << u"S3 (EU)"_s << u"s3-eu"_s;
    }

    void makesASlugOfTheName()
    {
        QFETCH(QString, name);
        QFETCH(QString, slug);

        const auto connector = readConnector(customCrm().replace("Custom CRM", name.toUtf8()));

        QVERIFY(connector);
        QCOMPARE(connector->slug, slug);
    }

    void tellsAllFaultsAtOnceInTheOrderOfTheDocument()
    {
        const auto connector = readConnector(connectorData(u"many-faults.json"_s));

        QVERIFY(!connector);
        QStringList paths;
        int line = 0;
        for (const Fault &fault : connector.error()) {
            paths.append(fault.path);
            QVERIFY(fault.line >= line);
            line = fault.line;
        }
        QCOMPARE(paths, (QStringList{u"/baseUrl"_s, u"/baseUrl"_s, u"/actions/0/paramters"_s,
                            u"/actions/1/name"_s, u"/actions/1/endpoint"_s, u"/streams/0/action"_s,
                            u"/streams/0/key"_s, u"/streams/0/records"_s}));
        QCOMPARE(connector.error()[5].line, 9);
        QCOMPARE(connector.error()[5].column, 35);
    }

    void putsAllFaultsIntoOneError()
    {
        const auto connector = connectorFrom("{\"name\": \"A\", \"actions\": []}");

        QVERIFY(!connector);
        QVERIFY(connector.error().code == ErrorCode::InvalidInput);
        QCOMPARE(connector.error().message.text,
            u"Cannot read the connector: it has 2 faults. The first is the document (line 1, column 1): the property “baseUrl” is missing; add it, or one in each of the environments."_s);
        QCOMPARE(connector.error().detail.split(u'\n').size(), 2);
    }

    void saysWhereTheTextIsNoJson()
    {
        QCOMPARE(faultsOf("{\n  \"name\": \"A\",\n}"),
            QStringList{
                u": Cannot read the JSON text: line 3, column 1 has '}' where a member name in double quotes belongs"_s});
    }

    void survivesHugeAndDeepText()
    {
        const QByteArray longText(5 * 1000 * 1000, 'a');
        const QByteArray longSlug = customCrm().replace(
            "\"name\": \"Custom CRM\"", "\"name\": \"A\", \"slug\": \"" + longText.first(500'000) + "!\"");

        QCOMPARE(faultsOf("\"" + longText + "\"").size(), 1);
        QCOMPARE(faultsOf(QByteArray(100'000, '[')).size(), 1);
        QVERIFY(faultsOf(longSlug).first().startsWith(u"/slug"));
    }
};

QTEST_APPLESS_MAIN(ConnectorDocumentTest)
#include "connectordocumenttest.moc"
