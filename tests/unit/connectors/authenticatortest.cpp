// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/authenticator.h"
#include "core/connectors/urltext.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

namespace {

const HttpRequest request{"GET", HttpEffect::Read, "https://api.example.com/things?a=1", {}, {}};

Connection connectionWith(
    const Auth &auth, const QMap<QString, QByteArray> &secrets, const QList<Credential> &credentials = {})
{
    Connector connector;
    connector.auth = auth;
    connector.credentials = credentials;
    connector.settings = {{u"tenant"_s, {}, {}, {}, Setting::Type::String, false, {}, {}, {}}};
    Connection connection{std::make_shared<const Connector>(connector), Environment::Test, {}, {}};
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        connection.secrets.insert(secret.key(), Secret(secret.value()));
    return connection;
}

Auth authOf(Auth::Type type)
{
    Auth auth;
    auth.type = type;
    return auth;
}

} // namespace

class AuthenticatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsCredentials_data();
    void addsCredentials();
    void putsAKeyIntoTheQueryInsteadOfOneThatIsThere();
    void putsAKeyIntoThePath_data();
    void putsAKeyIntoThePath();
    void hidesShortCredentialsWhereItPutThem();
    void fillsSeveralHeadersFromCredentialsAndSettings();
    void needsNoOptionalCredential();
    void refusesAUserNameWithAColon();
    void saysWhichCredentialIsMissing();
};

void AuthenticatorTest::addsCredentials_data()
{
    QTest::addColumn<Auth::Type>("type");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("shown");

    QTest::newRow("none") << Auth::Type::None << "Authorization"_ba << QByteArray() << QByteArray();
    QTest::newRow("API key") << Auth::Type::ApiKey << "X-API-Key"_ba
                             << "k"_ba
                             << "«secret api_key»"_ba;
    QTest::newRow("basic") << Auth::Type::Basic << "Authorization"_ba
                           << "Basic YTpi"_ba
                           << "Basic «secret password»"_ba;
    QTest::newRow("bearer") << Auth::Type::Bearer << "Authorization"_ba
                            << "Bearer t"_ba
                            << "Bearer «secret token»"_ba;
}

void AuthenticatorTest::addsCredentials()
{
    QFETCH(Auth::Type, type);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, shown);
    const Connection connection = connectionWith(
        authOf(type), {{u"api_key"_s, "k"}, {u"username"_s, "a"}, {u"password"_s, "b"}, {u"token"_s, "t"}});
    const Authenticator authenticator(connection);

    const Result<HttpRequest> sent = authenticator.authenticated(request);

    QVERIFY(sent);
    QCOMPARE(header(sent->headers, name).value_or(QByteArray()), value);
    QCOMPARE(header(authenticator.redacted(*sent).headers, name).value_or(QByteArray()), shown);
    QCOMPARE(sent->url, request.url);
}

void AuthenticatorTest::putsAKeyIntoTheQueryInsteadOfOneThatIsThere()
{
    Auth auth = authOf(Auth::Type::ApiKey);
    auth.location = Auth::Location::Query;
    auth.key = u"api key"_s;
    auth.prefix = u"v1 "_s;
    const Connection connection = connectionWith(auth, {{u"api_key"_s, "a&b=c+d"}});
    const Authenticator authenticator(connection);
    HttpRequest echoed = request;
    echoed.url += "&api%20key=old&z=2";

    const Result<HttpRequest> sent = authenticator.authenticated(echoed);

    QVERIFY(sent);
    QCOMPARE(sent->url, "https://api.example.com/things?a=1&z=2&api%20key=v1%20a%26b%3Dc%2Bd"_ba);
    QCOMPARE(authenticator.redactedUrl(sent->url),
        "https://api.example.com/things?a=1&z=2&api%20key=v1 «secret api_key»"_ba);
    QCOMPARE(authenticator.redactedUrl(request.url), request.url);
}

void AuthenticatorTest::putsAKeyIntoThePath_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("path"); // empty: refused

    QTest::newRow("several parts") << "123456/ab?c#d"_ba
                                   << "123456/ab%3Fc%23d"_ba;
    QTest::newRow("with a slash at its end") << "123456/abcd/"_ba
                                             << "123456/abcd"_ba;
    QTest::newRow("one part") << "abcdef"_ba
                              << "abcdef"_ba;
    QTest::newRow("steps up") << "abc/../admin"_ba << QByteArray();
    QTest::newRow("begins with a slash") << "/abcdef"_ba << QByteArray();
    QTest::newRow("only a slash") << "/"_ba << QByteArray();
}

void AuthenticatorTest::putsAKeyIntoThePath()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, path);
    Auth auth = authOf(Auth::Type::ApiKey);
    auth.location = Auth::Location::Path;
    const Connection connection = connectionWith(auth, {{u"api_key"_s, key}});
    const Authenticator authenticator(connection);
    HttpRequest hook = request;
    hook.url = "https://hooks.example.com/catch/" + keyPlace.toByteArray() + '/';

    const Result<HttpRequest> sent = authenticator.authenticated(hook);

    QCOMPARE(sent.has_value(), !path.isEmpty());
    if (!sent)
        return;
    QCOMPARE(sent->url, "https://hooks.example.com/catch/" + path + '/');
    const QByteArray shown = authenticator.redacted(*sent).url;
    QVERIFY2(shown.startsWith("https://hooks.example.com/catch/«secret api_key»"), shown.constData());
    QVERIFY(!shown.contains("abc"));
    QVERIFY(sent->headers.isEmpty());
}

void AuthenticatorTest::hidesShortCredentialsWhereItPutThem()
{
    Auth auth = authOf(Auth::Type::ApiKey);
    auth.location = Auth::Location::Query;
    auth.key = u"k"_s;
    const Connection connection = connectionWith(auth, {{u"api_key"_s, "a"}});
    const Authenticator authenticator(connection);

    const Result<HttpRequest> sent = authenticator.authenticated(request);

    QVERIFY(sent);
    QCOMPARE(
        authenticator.redactedUrl(sent->url), "https://api.example.com/things?a=1&k=«secret api_key»"_ba);
}

void AuthenticatorTest::fillsSeveralHeadersFromCredentialsAndSettings()
{
    // Zid wants two credentials in two headers (reference: providers.md, section 2).
    Auth auth = authOf(Auth::Type::Headers);
    auth.headers = {{u"Authorization"_s, u"Bearer {app}"_s}, {u"X-Manager-Token"_s, u"{manager}"_s},
        {u"X-Tenant"_s, u"{tenant}"_s}, {u"X-Pair"_s, u"{{{app}}}/{tenant}"_s}};
    Connection connection = connectionWith(auth, {{u"app"_s, "app-token"}, {u"manager"_s, "manager-token"}});
    connection.settings.insert(u"tenant"_s, u"north"_s);
    const Authenticator authenticator(connection);

    const Result<HttpRequest> sent = authenticator.authenticated(request);

    QVERIFY(sent);
    QCOMPARE(sent->headers,
        (HttpHeaders{{"Authorization", "Bearer app-token"}, {"X-Manager-Token", "manager-token"},
            {"X-Tenant", "north"}, {"X-Pair", "{app-token}/north"}}));
    QCOMPARE(authenticator.redacted(*sent).headers,
        (HttpHeaders{{"Authorization", "Bearer «secret app»"}, {"X-Manager-Token", "«secret manager»"},
            {"X-Tenant", "north"}, {"X-Pair", "{«secret app»}/north"}}));
}

void AuthenticatorTest::needsNoOptionalCredential()
{
    Auth auth = authOf(Auth::Type::Headers);
    auth.headers = {{u"X-One"_s, u"{one}"_s}, {u"X-Two"_s, u"{two}"_s}};
    const Connection connection =
        connectionWith(auth, {{u"one"_s, "value"}}, {{u"one"_s, {}, {}, true}, {u"two"_s, {}, {}, false}});

    const Result<HttpRequest> sent = Authenticator(connection).authenticated(request);

    QVERIFY(sent);
    QCOMPARE(sent->headers, (HttpHeaders{{"X-One", "value"}}));
}

void AuthenticatorTest::refusesAUserNameWithAColon()
{
    const Connection connection =
        connectionWith(authOf(Auth::Type::Basic), {{u"username"_s, "a:b"}, {u"password"_s, "secret-word"}});

    const Result<HttpRequest> sent = Authenticator(connection).authenticated(request);

    QVERIFY(!sent);
    QCOMPARE(sent.error().message.key, "connector.authentication.colon"_ba);
}

void AuthenticatorTest::saysWhichCredentialIsMissing()
{
    const Connection connection = connectionWith(authOf(Auth::Type::Basic), {{u"username"_s, "admin"}});

    const Result<HttpRequest> sent = Authenticator(connection).authenticated(request);

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::Denied);
    QVERIFY(sent.error().message.text.contains(u"“password”"_s));
}

QTEST_GUILESS_MAIN(AuthenticatorTest)
#include "authenticatortest.moc"
