// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/connectordocument.h"
#include "tests/unit/connectors/documentfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// A sound document in which one piece of text is replaced.
QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    QByteArray document = bigShop();
    Q_ASSERT(document.contains(before));
    return document.replace(before, after);
}

} // namespace

class ConnectorFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesOneThing_data();
    void refusesOneThing();
};

void ConnectorFaultsTest::refusesOneThing_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const QByteArray &document, const QString &fault) {
        QTest::newRow(name) << document << fault;
    };
    row("no object", "[]", u": must be an object, not a list"_s);
    row("unknown property", changed(R"("inbound")", R"("inbond")"),
        u"/inbond: there is no property “inbond” here; did you mean “inbound”?"_s);
    row("wrong type", changed(R"("burst": 4)", R"("burst": "4")"),
        u"/limits/burst: must be a whole number, not a text"_s);
    row("not whole", changed(R"("burst": 4)", R"("burst": 4.5)"),
        u"/limits/burst: must be a whole number, not a number"_s);
    row("repeated name", changed(R"("inbound": {)", R"("inbound": { "a": [{"b": 1, "b": 2}], )"),
        u"/inbound/a/0/b: the property “b” stands here more than once; keep one"_s);
    row("bad slug", changed(R"("big-shop")", R"("Big Shop")"),
        u"/slug: “Big Shop” is not allowed here; write lower-case letters, digits and single hyphens, such as custom-crm"_s);
    row("no slug", customCrm().replace("Custom CRM", "متجر"),
        u": no slug can be made of the name “متجر”; add the property “slug”, such as custom-crm"_s);
    row("oauth", customCrm().replace(R"("api_key",)", R"("oauth2", "tokenUrl": "https://a.example",)"),
        u"/auth/type: OAuth 2.0 comes in a later version of Patchbay; until then use the type bearer and paste an access token"_s);

    // Addresses
    row("other scheme", changed("https://{shop}.big", "ftp://{shop}.big"),
        u"/baseUrl: “ftp://{shop}.big.example/api” is no web address; begin it with https://, or with a setting of the type url"_s);
    row("password in address", changed("https://{shop}.big", "https://me:{shop}@big"),
        u"/baseUrl: an address must not hold a user name or password; say in “auth” how to sign in"_s);
    row("query in address", changed("{shop}.big.example/api", "{shop}.big.example/api?v=1"),
        u"/baseUrl: “https://{shop}.big.example/api?v=1” must end before the “?” or “#”; write the rest as parameters of the actions"_s);
    row("unknown setting", changed("https://{shop}.big", "https://{shopp}.big"),
        u"/baseUrl: {shopp} names no setting; did you mean “shop”?"_s);
    row("maybe empty setting", changed("https://{shop}.big", "{portal}.big"),
        u"/baseUrl: the setting “portal” may be left empty, but is needed here; make it required or give it a default"_s);
    row("stray brace", changed("https://{shop}.big.example/api", "https://{shop.big.example/api"),
        u"/baseUrl: Cannot read the template https://{shop.big.example/api: the brace at character 9 begins or ends no {name}. Write {{ or }} for a brace itself"_s);
    row("no address", customCrm().replace(R"("baseUrl": "https://api.customcrm.com/v1",)", ""),
        u": the property “baseUrl” is missing; add it, or one in each of the environments"_s);

    // Settings and credentials
    row("choice without choices",
        changed(R"("choices": ["eu", "us"], "default": "eu")", R"("required": true)"),
        u"/settings/1: a choice needs the property “choices”; add it"_s);
    row("default no choice", changed(R"("default": "eu")", R"("default": "asia")"),
        u"/settings/1/default: the default does not fit: there is no “asia” to choose; there are: eu, us"_s);
    row("default no number", changed(R"("default": 7)", R"("default": "x")"),
        u"/settings/2/default: the default does not fit: “x” is no whole number"_s);
    row("bad pattern", changed(R"("[a-z-]+")", R"("[a-z-")"),
        u"/settings/0/pattern: this is no regular expression of RE2: missing ]: [a-z-"_s);
    row("same name twice", changed(R"("name": "loud")", R"("name": "shop")"),
        u"/settings/3/name: the name “shop” stands here for the second time; rename one"_s);
    row("setting and credential", changed(R"("name": "loud")", R"("name": "app")"),
        u"/settings/3/name: “app” is also the name of a credential; rename one"_s);
    row("missing credential",
        customCrm().replace(R"("actions")", R"("credentials": [{"name": "key"}], "actions")"),
        u"/credentials: the credential “api_key” is missing, which this authentication sends; add it"_s);
    row("meaningless in auth", changed(R"("type": "headers", )", R"("type": "headers", "prefix": "x", )"),
        u"/auth/prefix: “prefix” is for the type api_key only; remove it"_s);
    row("unknown credential", changed("Bearer {app}", "Bearer {ap}"),
        u"/auth/headers/Authorization: {ap} names no credential or setting; did you mean “app”?"_s);

    // Headers
    row("line break", changed(R"("X-Region": "{region}")", R"("X-Region": "a\r\nX-Evil: b")"),
        u"/headers/X-Region: the value holds a line break or another control character"_s);
    row("bad header name", changed(R"("X-Region")", R"("X Region")"),
        u"/headers/X Region: “X Region” is no name of a header; write letters, digits and hyphens only"_s);
    row("our header", changed(R"("X-Region")", R"("Content-Length")"),
        u"/headers/Content-Length: Patchbay writes the header “Content-Length” itself; remove it"_s);
    row("secret in header", changed(R"("X-Region")", R"("authorization")"),
        u"/headers/authorization: credentials do not belong in a document; say in “auth” how to sign in"_s);
    row("header twice", changed(R"("X-Region")", R"("accept")"),
        u"/headers/accept: the header “accept” stands here for the second time; remove one"_s);
    row("header of an action", changed(R"("Accept-Language": "ar")", R"("Accept-Language": "{app}")"),
        u"/actions/1/headers/Accept-Language: {app} names no setting; there are: shop, region, pages, loud, portal"_s);

    // Error rules
    row("bad status", changed(R"("4xx")", R"("4XX")"),
        u"/errors/1/status: “4XX” is not allowed here; write a status such as 401, or a class such as 4xx"_s);
    row("rule for all", changed(R"({ "path": "$.error", )", R"({ )"),
        u"/errors/2: this rule would fit every answer; add a “status” or a “path”"_s);
    row("equals without path", changed(R"("status": 401, )", R"("status": 401, "equals": 1, )"),
        u"/errors/0/equals: “equals” needs a “path” to the value that it is compared with; remove it"_s);

    // Actions
    row("undeclared place", changed("/products/{region}", "/products/{id}"),
        u"/actions/0/endpoint: {id} names no path parameter of this action and no setting; declare the parameter “id”"_s);
    row("unused path parameter",
        changed(
            R"("from", "in": "body", "at": "/query/filter/from")", R"("from", "in": "path", "default": "x")"),
        u"/actions/1/parameters/0: the endpoint has no {from}; add it there, or let the parameter go elsewhere with “in”"_s);
    row("relative endpoint", changed(R"("/touch")", R"("touch")"),
        u"/actions/3/endpoint: “touch” must begin with / or https://"_s);
    row("dots", changed(R"("/touch")", R"("/a/../touch")"),
        u"/actions/3/endpoint: “/a/../touch” must not step up with “..”"_s);
    row("query", changed(R"("/touch")", R"("/touch?a=1")"),
        u"/actions/3/endpoint: “/touch?a=1” must end before the “?” or “#”; write the rest as parameters"_s);
    row("blank", changed(R"("/touch")", R"("/to uch")"),
        u"/actions/3/endpoint: “/to uch” holds a blank or a control character; write a blank as %20"_s);
    row("unknown type", changed(R"({ "type": "number", "required": true })", R"("nummer")"),
        u"/actions/2/parameters/amount: “nummer” is not allowed here; write string, integer, number, boolean, array or object"_s);
    row("default of wrong type", changed(R"("default": 50)", R"("default": "50")"),
        u"/actions/1/parameters/2/default: must be a whole number, as the parameter is"_s);
    row("body of GET", changed(R"("endpoint": "/touch")", R"("endpoint": "/touch", "body": "json")"),
        u"/actions/3/body: GET sends no body; remove it, or use another method"_s);
    row("place outside a body",
        changed(R"("in": "query", "default": 50)", R"("in": "query", "at": "/size", "default": 50)"),
        u"/actions/1/parameters/2/at: “at” is for parameters in a JSON body only; remove it"_s);
    row("null outside a body",
        changed(R"("in": "query", "default": 50)", R"("in": "query", "nullable": true, "default": 50)"),
        u"/actions/1/parameters/2/nullable: “nullable” is for parameters in a JSON body only; remove it"_s);
    row("action twice", changed(R"("name": "Touch")", R"("name": "Pay")"),
        u"/actions/3/name: the name “Pay” stands here for the second time; rename one"_s);

    // Streams
    row("unknown action", changed(R"("action": "List products")", R"("action": "List product")"),
        u"/streams/1/action: there is no action named “List product”; did you mean “List products”?"_s);
    row("unsafe action", changed(R"("safe": true, )", ""),
        u"/test/action: “Search orders” may change something at the provider; choose a GET action, or say \"safe\": true there if it changes nothing"_s);
    row("undeclared parameter", changed(R"({ "size": "{pages}" })", R"({ "sise": 5 })"),
        u"/streams/0/parameters/sise: “Search orders” has no parameter “sise”; did you mean “size”?"_s);
    row("unknown setting in a value", changed(R"({ "size": "{pages}" })", R"({ "size": "{page}" })"),
        u"/streams/0/parameters/size: {page} names no setting; did you mean “pages”?"_s);
    row("value of wrong type", changed(R"({ "size": "{pages}" })", R"({ "size": "5" })"),
        u"/streams/0/parameters/size: must be a whole number, as the parameter is"_s);
    row("missing parameter",
        changed(R"({ "name": "cursor", "at": "/query/cursor" })",
            R"({ "name": "cursor", "at": "/query/cursor" }, {"name": "site", "required": true})"),
        u"/test: “Search orders” needs the parameter “site”; give it a value in “parameters”"_s);
    row("bad mapping",
        changed(R"("title": "$.number",)",
            R"("title": "$.number", "mapping": { "a": { "fn": "uper", "args": ["$.b"] } },)"),
        u"/streams/0/mapping/a/fn: there is no function “uper”; there are array, boolean, concat, date, decimal, default, instant, integer, join, lookup, lower, multiply10, number, object, replace, split, string, substring, trim, upper"_s);
    row("bad path", changed(R"("records": "$.orders[*]")", R"("records": "$.orders[*")"),
        u"/streams/0/records: Cannot read the JSONPath $.orders[*: character 11 is the end where ',' or ']' belongs"_s);
    row("bad path of a rule", changed(R"("path": "$.code")", R"("path": "code")"),
        u"/errors/1/path: Cannot read the JSONPath code: character 1 is 'c' where '$' belongs"_s);
    row("bad path of the test", changed(R"("account": "$.shop.name")", R"("account": "$..")"),
        u"/test/account: Cannot read the JSONPath $..: character 4 is the end where a name, '*' or '[' belongs"_s);
    row("empty key", changed(R"(["$.id", "$.branch"])", "[]"), u"/streams/0/key: must not be empty"_s);
    row("no key", changed(R"("key": ["$.id", "$.branch"], )", ""),
        u"/streams/0: the property “key” is missing; add it"_s);
    row("stream twice", changed(R"("order_items")", R"("orders")"),
        u"/streams/1/name: the name “orders” stands here for the second time; rename one"_s);
    row("pagination needs", changed(R"("parameter": "cursor", )", ""),
        u"/streams/0/pagination: the type cursor needs the property “parameter”; add it"_s);
    row("pagination meaningless", changed(R"("maxPages": 9)", R"("maxPages": 9, "total": "$.n")"),
        u"/streams/0/pagination/total: “total” has no meaning for the type cursor; remove it"_s);
    row("offset without size", changed(R"("sizeParameter": "top", "size": 100, )", ""),
        u"/streams/1/pagination: the type offset needs the property “size”; add it"_s);
    row("fixed and paged", changed(R"({ "size": "{pages}" })", R"({ "cursor": "x" })"),
        u"/streams/0/pagination/parameter: “cursor” has a fixed value in “parameters” already; remove one"_s);
    row("cursor in no body", changed(R"("parameter": "skip")", R"("parameter": "skip", "in": "body")"),
        u"/streams/1/pagination/in: the action “List products” sends no body; choose another “in”, or give the action a “body”"_s);
}

void ConnectorFaultsTest::refusesOneThing()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, fault);

    const QStringList faults = faultsOf(document);

    QVERIFY(!faults.isEmpty());
    QCOMPARE(faults.first(), fault);
}

QTEST_APPLESS_MAIN(ConnectorFaultsTest)
#include "connectorfaultstest.moc"
