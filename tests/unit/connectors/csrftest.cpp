// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/callfixture.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

Connector gatewayConnector()
{
    Connector connector = shopConnector();
    connector.auth.csrf = CsrfToken{u"/service/"_s, u"X-CSRF-Token"_s};
    Action create;
    create.name = u"Create order"_s;
    create.method = "POST";
    create.endpoint = u"/orders"_s;
    connector.actions.append(create);
    return connector;
}

/// SAP Gateway as SAP describes it: a token holds in its session only, and a session ends after so many
/// writes.
class Gateway
{
public:
    explicit Gateway(int writesPerSession)
        : m_writesPerSession(writesPerSession)
    {}

    HttpExchange answer(const HttpRequest &request)
    {
        if (request.method == "GET") {
            if (header(request.headers, "X-CSRF-Token") != "Fetch")
                return answered("{}");
            m_writes = 0;
            const QByteArray number = QByteArray::number(++m_session);
            return answered("{}", 200,
                {{"x-csrf-token", "tok" + number}, {"Set-Cookie", "sap-usercontext=sap-client=100; path=/"},
                    {"set-cookie", "SAP_SESSIONID_S4H_100=s" + number + "; path=/; secure; HttpOnly"}});
        }
        const QByteArray number = QByteArray::number(m_session);
        const bool holds = header(request.headers, "X-CSRF-Token") == "tok" + number &&
                           header(request.headers, "Cookie") ==
                               "sap-usercontext=sap-client=100; SAP_SESSIONID_S4H_100=s" + number &&
                           m_session > 0 && m_writes < m_writesPerSession;
        if (!holds)
            return answered("CSRF token validation failed", 403, {{"x-csrf-token", "Required"}});
        ++m_writes;
        ++created;
        return answered("{}", 201);
    }

    int created = 0;

private:
    const int m_writesPerSession;
    int m_session = 0;
    int m_writes = 0;
};

struct GatewayFixture : CallFixture
{
    explicit GatewayFixture(int writesPerSession)
        : CallFixture(gatewayConnector(), ScriptedHttpClient::Script([this](const HttpRequest &request) {
            return gateway.answer(request);
        }))
        , gateway(writesPerSession)
    {}

    Result<Answer> create()
    {
        const HttpRequest request{
            "POST", HttpEffect::Write, "https://api.example.com/v1/orders", {}, R"({"a":1})"};
        return caller.call(request, *connection.connector->action(u"Create order"_s), {});
    }

    Gateway gateway;
};

QByteArrayList methodsOf(const QList<HttpRequest> &requests)
{
    QByteArrayList methods;
    for (const HttpRequest &request : requests)
        methods.append(request.method);
    return methods;
}

} // namespace

class CsrfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fetchesATokenBeforeTheFirstCallWithEffectOnly()
    {
        GatewayFixture fixture(100);

        QVERIFY(fixture.get());
        QVERIFY(fixture.create());
        QVERIFY(fixture.create());

        QCOMPARE(methodsOf(fixture.http.requests()), QByteArrayList({"GET", "GET", "POST", "POST"}));
        QCOMPARE(fixture.http.requests()[1].url, "https://api.example.com/v1/service/"_ba);
        QCOMPARE(fixture.gateway.created, 2);
        const HttpRequest plain = fixture.http.requests().first();
        QVERIFY(!header(plain.headers, "X-CSRF-Token"));
        QVERIFY(!header(plain.headers, "Cookie"));
    }

    void listsTheFetchAsAuthentication()
    {
        GatewayFixture fixture(100);

        QVERIFY(fixture.create());

        const QList<CallRecord> calls = fixture.log.records();
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls[0].stage, u"authentication"_s);
        QVERIFY(calls[0].effect == HttpEffect::SignIn);
        QCOMPARE(calls[1].stage, QString()); // the log's own
    }

    /// A POST is never repeated, but for this: the refusal says that nothing was done.
    void fetchesItAnewWhenItHoldsNoMore()
    {
        GatewayFixture fixture(1);

        QVERIFY(fixture.create());
        QVERIFY(fixture.create());

        QCOMPARE(methodsOf(fixture.http.requests()), QByteArrayList({"GET", "POST", "POST", "GET", "POST"}));
        QCOMPARE(fixture.gateway.created, 2);
    }

    void givesUpWhenAFreshTokenIsRefusedToo()
    {
        GatewayFixture fixture(0);

        const Result<Answer> answer = fixture.create();

        QVERIFY(!answer);
        QVERIFY(answer.error().code == ErrorCode::Denied);
        QCOMPARE(fixture.http.requests().size(), 4);
        QCOMPARE(fixture.gateway.created, 0);
    }

    void saysThatNoTokenCame()
    {
        CallFixture fixture(gatewayConnector(), {answered("{}")});
        const HttpRequest request{"POST", HttpEffect::Write, "https://api.example.com/v1/orders", {}, "{}"};

        const auto answer =
            fixture.caller.call(request, *fixture.connection.connector->action(u"Create order"_s), {});

        QVERIFY(!answer);
        QCOMPARE(answer.error().message.key, "connector.noCsrfToken"_ba);
        QCOMPARE(fixture.http.requests().size(), 1); // the order was not sent
    }

    void showsNeitherTokenNorSession()
    {
        const GatewayFixture fixture(1);
        const HttpRequest sent{"POST", HttpEffect::Write, "https://api.example.com/v1/orders",
            {{"x-csrf-token", "tok1"}, {"Cookie", "SAP_SESSIONID_S4H_100=s1"}}, {}};

        const HttpRequest shown = fixture.caller.authenticator().redacted(sent);

        QCOMPARE(header(shown.headers, "X-CSRF-Token"), QByteArray("«secret session»"));
        QCOMPARE(header(shown.headers, "Cookie"), QByteArray("«secret session»"));
    }
};

QTEST_APPLESS_MAIN(CsrfTest)
#include "csrftest.moc"
