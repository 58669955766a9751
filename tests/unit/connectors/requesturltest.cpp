// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/requestfixture.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

class RequestUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsSettingsIntoTheBaseUrl_data();
    void fillsSettingsIntoTheBaseUrl();
    void usesTheUrlOfTheEnvironment();
    void encodesPathParameters_data();
    void encodesPathParameters();
    void refusesPathParametersThatLeadAway_data();
    void refusesPathParametersThatLeadAway();
    void neverLeavesTheEncryption();
    void fillsTemplatesInParameters_data();
    void fillsTemplatesInParameters();
    void addsHeadersWithoutEmptyOptionalOnes();
};

void RequestUrlTest::fillsSettingsIntoTheBaseUrl_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Setting::Type>("type");
    QTest::addColumn<QByteArray>("url"); // empty: refused
    using Type = Setting::Type;

    QTest::newRow("a shop's name") << u"https://{s}.myshopify.com/admin"_s << u"perfume"_s << Type::String
                                   << "https://perfume.myshopify.com/admin"_ba;
    QTest::newRow("host and port") << u"http://{s}/api"_s << u"localhost:15672"_s << Type::String
                                   << "http://localhost:15672/api"_ba;
    QTest::newRow("a whole URL") << u"{s}/api"_s << u"http://127.0.0.1:15672/"_s << Type::Url
                                 << "http://127.0.0.1:15672/api"_ba;
    QTest::newRow("an IPv6 URL") << u"{s}"_s << u"http://[::1]:8080"_s << Type::Url << "http://[::1]:8080"_ba;
    QTest::newRow("another host by a slash")
        << u"https://{s}.myshopify.com"_s << u"evil.org/"_s << Type::String << ""_ba;
    QTest::newRow("another host by a hash")
        << u"https://{s}.myshopify.com"_s << u"evil.org#"_s << Type::String << ""_ba;
    QTest::newRow("a user name") << u"https://{s}.myshopify.com"_s << u"evil.org@x"_s << Type::String
                                 << ""_ba;
    QTest::newRow("a URL with a user name")
        << u"{s}"_s << u"https://user:pass@example.com"_s << Type::Url << ""_ba;
    QTest::newRow("another scheme") << u"{s}"_s << u"file:///etc"_s << Type::Url << ""_ba;
    QTest::newRow("a space") << u"https://{s}.com"_s << u"a b"_s << Type::String << ""_ba;
    QTest::newRow("a line break") << u"{s}"_s << u"https://a.com\r\nX: 1"_s << Type::Url << ""_ba;
    QTest::newRow("dots in the path") << u"https://a.com/x/{s}"_s << u".."_s << Type::String << ""_ba;
    QTest::newRow("nothing") << u"https://{s}.com"_s << u""_s << Type::String << ""_ba;
}

void RequestUrlTest::fillsSettingsIntoTheBaseUrl()
{
    QFETCH(QString, base);
    QFETCH(QString, value);
    QFETCH(Setting::Type, type);
    QFETCH(QByteArray, url);
    Connector connector;
    connector.baseUrl = base;
    connector.settings = {setting(u"s"_s, type)};
    const Connection installed = connection(connector, {{u"s"_s, value}});

    const Result<QByteArray> made = RequestRenderer(installed).baseUrl();

    QCOMPARE(made.value_or(QByteArray()), url);
    if (!made)
        QCOMPARE(made.error().code, ErrorCode::InvalidInput);
}

void RequestUrlTest::usesTheUrlOfTheEnvironment()
{
    Connector connector = shop();
    connector.environmentUrls = {{Environment::Test, u"https://sandbox.example.com"_s}};
    Connection installed = connection(connector);

    QCOMPARE(RequestRenderer(installed).baseUrl().value_or(""), "https://sandbox.example.com"_ba);
    installed.environment = Environment::Production;
    QCOMPARE(RequestRenderer(installed).baseUrl().value_or(""), "https://api.example.com/v1"_ba);
}

void RequestUrlTest::encodesPathParameters_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("url");

    QTest::newRow("plain") << R"("a-b.c_d~e")"_ba
                           << "https://api.example.com/v1/x/a-b.c_d~e/y"_ba;
    QTest::newRow("a slash (RabbitMQ's vhost)") << R"("/")"_ba
                                                << "https://api.example.com/v1/x/%2F/y"_ba;
    QTest::newRow("reserved") << R"("a/b?c#d%e f")"_ba
                              << "https://api.example.com/v1/x/a%2Fb%3Fc%23d%25e%20f/y"_ba;
    QTest::newRow("Arabic") << R"("عطر")"_ba
                            << "https://api.example.com/v1/x/%D8%B9%D8%B7%D8%B1/y"_ba;
    QTest::newRow("dots in a name") << R"("..a")"_ba
                                    << "https://api.example.com/v1/x/..a/y"_ba;
    QTest::newRow("braces") << R"("{y}")"_ba
                            << "https://api.example.com/v1/x/%7By%7D/y"_ba;
}

void RequestUrlTest::encodesPathParameters()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, url);
    const Connection installed = connection(shop());

    const Result<HttpRequest> request = RequestRenderer(installed).render(
        action({parameter(u"id"_s, Parameter::In::Path)}, u"/x/{id}/y"_s), {{u"id"_s, value}});

    QVERIFY(request);
    QCOMPARE(request->url, url);
    QCOMPARE(request->effect, HttpEffect::Read);
}

void RequestUrlTest::refusesPathParametersThatLeadAway_data()
{
    QTest::addColumn<QByteArray>("value");

    for (const char *value : {R"("")", R"(".")", R"("..")", R"("../secret")", R"("a/../b")", R"("a/./b")",
             R"("a/..")", R"("..\\a")", R"("a\r\nX: 1")", R"("a\u0000")", "null"})
        QTest::newRow(value) << QByteArray(value);
}

void RequestUrlTest::refusesPathParametersThatLeadAway()
{
    QFETCH(QByteArray, value);
    const Connection installed = connection(shop());

    const Result<HttpRequest> request = RequestRenderer(installed).render(
        action({parameter(u"id"_s, Parameter::In::Path)}, u"/x/{id}"_s), {{u"id"_s, value}});

    QVERIFY(!request);
    QCOMPARE(request.error().code, ErrorCode::InvalidInput);
}

void RequestUrlTest::neverLeavesTheEncryption()
{
    const Connection installed = connection(shop());
    const RequestRenderer renderer(installed);

    QCOMPARE(renderer.render(action({}, u"https://files.example.net/x"_s), {})->url,
        "https://files.example.net/x"_ba);
    QVERIFY(!renderer.render(action({}, u"http://files.example.net/x"_s), {}));
    QVERIFY(!renderer.render(action({}, u"/a/../b"_s), {}));
    QVERIFY(!renderer.render(action({}, u"/a/%2e%2E/b"_s), {}));
    QVERIFY(!renderer.render(action({}, u"/a b"_s), {}));
}

void RequestUrlTest::fillsTemplatesInParameters_data()
{
    QTest::addColumn<Parameter::Type>("type");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("filled"); // empty: left out
    using Type = Parameter::Type;

    QTest::newRow("no place") << Type::String << R"("open")"_ba
                              << R"("open")"_ba;
    QTest::newRow("text") << Type::String << R"("loc {n}")"_ba
                          << R"("loc 50")"_ba;
    QTest::newRow("one place") << Type::String << R"("{n}")"_ba
                               << R"("50")"_ba;
    QTest::newRow("number") << Type::Integer << R"("{n}")"_ba
                            << "50"_ba;
    QTest::newRow("number as it is") << Type::Number << "1.10"_ba
                                     << "1.10"_ba;
    QTest::newRow("quotes") << Type::String << R"("{q}")"_ba
                            << R"("a\"b")"_ba;
    QTest::newRow("braces") << Type::String << R"("{{n}}")"_ba
                            << R"("{n}")"_ba;
    QTest::newRow("deep") << Type::Object << R"({"a":["{q}",{"b":"{n}"}],"c":1.10})"_ba
                          << R"({"a":["a\"b",{"b":"50"}],"c":1.10})"_ba;
    QTest::newRow("an empty optional setting") << Type::String << R"("{e}")"_ba
                                               << ""_ba;
    QTest::newRow("an empty one deep inside") << Type::Object << R"({"a":{"b":"x{e}"}})"_ba
                                              << ""_ba;
}

void RequestUrlTest::fillsTemplatesInParameters()
{
    QFETCH(Parameter::Type, type);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, filled);
    Connector connector = shop();
    connector.settings = {setting(u"n"_s), setting(u"q"_s), setting(u"e"_s)};
    const Connection installed = connection(connector, {{u"n"_s, u"50"_s}, {u"q"_s, u"a\"b"_s}});

    const Result<ParameterValues> values = RequestRenderer(installed).filled(
        action({parameter(u"p"_s, Parameter::In::Query, type)}), {{u"p"_s, text}});

    QVERIFY(values);
    QCOMPARE(values->value(u"p"_s), filled);
}

void RequestUrlTest::addsHeadersWithoutEmptyOptionalOnes()
{
    Connector connector = shop();
    connector.settings = {setting(u"store"_s), setting(u"language"_s)};
    connector.headers = {{u"Store-Id"_s, u"{store}"_s}, {u"Accept-Language"_s, u"{language}"_s},
        {u"Accept"_s, u"application/vnd.github+json"_s}};
    Action list = action({parameter(u"X-Page"_s, Parameter::In::Header, Parameter::Type::Integer)});
    list.headers = {{u"Role"_s, u"Manager"_s}};
    const Connection installed = connection(connector, {{u"store"_s, u"7"_s}});

    const Result<HttpRequest> request = RequestRenderer(installed).render(list, {{u"X-Page"_s, "2"}});

    QVERIFY(request);
    QCOMPARE(request->headers, (HttpHeaders{{"Store-Id", "7"}, {"Accept", "application/vnd.github+json"},
                                   {"Role", "Manager"}, {"X-Page", "2"}}));
}

QTEST_GUILESS_MAIN(RequestUrlTest)
#include "requesturltest.moc"
