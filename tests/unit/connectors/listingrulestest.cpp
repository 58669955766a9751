// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/documentfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// A sound document with all that lists can be asked for in, in which one piece of text is replaced.
QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    QByteArray document = connectorData(u"listings.json"_s);
    Q_ASSERT(document.contains(before));
    return document.replace(before, after);
}

} // namespace

class ListingRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void takesASoundDocument()
    {
        QCOMPARE(faultsOf(connectorData(u"listings.json"_s)).join(u'\n'), QString());
    }

    void readsWhereTheOtherActionPutsItsTime()
    {
        const Connector connector = *readConnector(connectorData(u"listings.json"_s));

        QVERIFY(connector.stream(u"orders"_s)->updatedSince->in == Parameter::In::Body);
        QVERIFY(connector.stream(u"items"_s)->pagination.in == Parameter::In::Text);
        QCOMPARE(connector.auth.csrf->header, u"X-CSRF-Token"_s);
    }

    void refusesOneThing_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QByteArray &document, const QString &fault) {
            QTest::newRow(name) << document << fault;
        };
        row("no place for a position", changed("STARTPOSITION {from} ", ""),
            u"/streams/0/pagination: no text in “parameters” has {from}, where the value would go; add it"_s);
        row("place of nothing", changed("MAXRESULTS {most}", "MAXRESULTS {most} {mots}"),
            u"/streams/0/parameters/query: {mots} names no setting; did you mean “most”?"_s);
        row("place is a setting",
            changed(R"("name": "region")", R"("name": "from")").replace("{region}", "{from}"),
            u"/streams/0/pagination: “from” is also the name of a setting; rename one"_s);
        row("places are the stream's own",
            changed(R"("since": "string" } })", R"("since": { "default": "{from}" } } })")
                .replace(R"("action": "Search", "parameter")",
                    R"("action": "Search", "parameters": {"since": "{from}"}, "text": "{since}", "parameter")"),
            u"/streams/1/updatedSince/parameters/since: {from} names no setting; there are: region"_s);
        row("no time in the text", changed("SELECT {since}", "SELECT"),
            u"/streams/0/updatedSince/text: the text has no {since}, where the time goes; add it"_s);
        row("other action is not there", changed(R"("action": "Search")", R"("action": "Serach")"),
            u"/streams/1/updatedSince/action: there is no action named “Serach”; did you mean “Search”?"_s);
        row("other action changes something", changed(R"("action": "Search")", R"("action": "Create")"),
            u"/streams/1/updatedSince/action: “Create” may change something at the provider; choose a GET action, or say \"safe\": true there if it changes nothing"_s);
        row("pagination of no other action", changed(R"("action": "Search", )", ""),
            u"/streams/1/updatedSince/pagination: “pagination” is for an “action” of its own only; remove it"_s);
        row("other pagination lacks its cursor", changed(R"(, "cursor": "$.next")", ""),
            u"/streams/1/updatedSince/pagination: the type cursor needs the property “cursor”; add it"_s);
        row("fixed and changing", changed(R"(, "text": "SELECT {since} {from} {region}")", ""),
            u"/streams/0/updatedSince/parameter: “query” has a fixed value in “parameters” already; remove one"_s);
        row("endpoint of the token", changed("/{region}/service/", "/{regoin}/service/"),
            u"/auth/csrf/endpoint: {regoin} names no path parameter of this action and no setting; declare the parameter “regoin”"_s);
        row("header of the token", changed(R"("csrf": {)", R"("csrf": { "header": "X CSRF",)"),
            u"/auth/csrf/header: “X CSRF” is no name of a header; write letters, digits and hyphens only"_s);
        row("key has no place", changed(R"("type": "basic", )", R"("type": "api_key", "location": "path", )"),
            u"/auth/location: no endpoint has {api_key}, where the key would stand; add it there"_s);
        row("prefix in a path",
            changed(R"("type": "basic", )", R"("type": "api_key", "location": "path", "prefix": "x", )")
                .replace("/orders", "/orders/{api_key}"),
            u"/auth/prefix: “prefix” has no meaning for a key in the path; remove it"_s);
    }

    void refusesOneThing()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, fault);

        QCOMPARE(faultsOf(document).join(u'\n'), fault);
    }
};

QTEST_APPLESS_MAIN(ListingRulesTest)
#include "listingrulestest.moc"
