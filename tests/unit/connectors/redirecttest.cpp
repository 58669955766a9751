// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/callfixture.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

class RedirectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsARedirectOfTheSameHostWithCredentials();
    void followsARedirectToANamedHostWithoutCredentials();
    void refusesRedirects_data();
    void refusesRedirects();
    void followsFiveRedirectsAndNoMore();
};

void RedirectTest::followsARedirectOfTheSameHostWithCredentials()
{
    CallFixture fixture(
        shopConnector(), {answered("", 302, {{"Location", "../v2/things?a=b%20c#top"}}), answered("[1]")});

    const Result<Answer> answer = fixture.get();

    QVERIFY(answer);
    QCOMPARE(answer->response.body, "[1]"_ba);
    QCOMPARE(answer->url, "https://api.example.com/v2/things?a=b%20c"_ba);
    QVERIFY(header(fixture.http.requests().last().headers, "Authorization"));
    QCOMPARE(fixture.log.records().size(), 2);
    QCOMPARE(fixture.log.records().first().status, 302);
}

void RedirectTest::followsARedirectToANamedHostWithoutCredentials()
{
    Connector connector = shopConnector();
    connector.actions.append(connector.actions.first());
    connector.actions.last().endpoint = u"https://files.example.net/upload"_s;
    CallFixture fixture(
        connector, {answered("", 307, {{"Location", "https://files.example.net/x"}}), answered("[]")});

    const Result<Answer> answer = fixture.get();

    QVERIFY(answer);
    QCOMPARE(fixture.http.urls().last(), "https://files.example.net/x"_ba);
    QVERIFY(!header(fixture.http.requests().last().headers, "Authorization"));
}

void RedirectTest::refusesRedirects_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("location");

    QTest::newRow("another host") << "GET"_ba
                                  << "https://evil.example.org/things"_ba;
    QTest::newRow("another host without a scheme") << "GET"_ba
                                                   << "//evil.example.org/things"_ba;
    QTest::newRow("another port") << "GET"_ba
                                  << "https://api.example.com:8443/things"_ba;
    QTest::newRow("a name that only begins alike") << "GET"_ba
                                                   << "https://api.example.com.evil.org/"_ba;
    QTest::newRow("a user name that looks like the host") << "GET"_ba
                                                          << "https://api.example.com@evil.org/"_ba;
    QTest::newRow("no encryption") << "GET"_ba
                                   << "http://api.example.com/v1/things"_ba;
    QTest::newRow("another scheme") << "GET"_ba
                                    << "file:///etc/passwd"_ba;
    QTest::newRow("nothing") << "GET"_ba
                             << ""_ba;
    QTest::newRow("a backslash") << "GET"_ba
                                 << R"(https:\\evil.org\)"_ba;
    QTest::newRow("a request with a body") << "POST"_ba
                                           << "https://api.example.com/v2/things"_ba;
}

void RedirectTest::refusesRedirects()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, location);
    Connector connector = shopConnector();
    connector.actions.first().method = method;
    CallFixture fixture(connector, {answered("", 302, {{"Location", location}}), answered("[]")});

    const Result<Answer> answer = fixture.get();

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Denied);
    QCOMPARE(answer.error().message.key, "connector.redirect"_ba);
    QCOMPARE(fixture.http.requests().size(), 1);
    QCOMPARE(fixture.log.records().first().error, answer.error());
}

void RedirectTest::followsFiveRedirectsAndNoMore()
{
    int sent = 0;
    CallFixture fixture(shopConnector(), [&sent](const HttpRequest &) {
        return answered("", 302, {{"Location", "/v1/things?" + QByteArray::number(++sent)}});
    });

    const Result<Answer> answer = fixture.get();

    QVERIFY(!answer);
    QCOMPARE(answer.error().message.key, "connector.redirect"_ba);
    QCOMPARE(fixture.http.requests().size(), 6);
}

QTEST_GUILESS_MAIN(RedirectTest)
#include "redirecttest.moc"
