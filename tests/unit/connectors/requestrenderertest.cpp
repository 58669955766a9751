// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/requestfixture.h"

#include "core/base/json.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::Literals::StringLiterals;

class RequestRendererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesQueries_data();
    void writesQueries();
    void writesForms();
    void writesJsonBodies_data();
    void writesJsonBodies();
    void checksTypes_data();
    void checksTypes();
    void asksForWhatIsRequiredAndFillsDefaultsIn();
    void sendsNullWhereItMayBe();
    void refusesWhatTheActionDoesNotKnow();
    void refusesHeadersThatHoldASecondLine_data();
    void refusesHeadersThatHoldASecondLine();
    void keepsDigitsExactly();
};

void RequestRendererTest::writesQueries_data()
{
    QTest::addColumn<Parameter::Type>("type");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("query"); // empty: refused
    using Type = Parameter::Type;

    QTest::newRow("text") << Type::String << u"q"_s << R"("a b&c=d+é")"_ba
                          << "?q=a%20b%26c%3Dd%2B%C3%A9"_ba;
    QTest::newRow("empty text") << Type::String << u"q"_s << R"("")"_ba
                                << "?q="_ba;
    QTest::newRow("time") << Type::String << u"$since"_s << R"("2024-01-15T10:30:00+03:00")"_ba
                          << "?$since=2024-01-15T10:30:00%2B03:00"_ba;
    QTest::newRow("number") << Type::Number << u"q"_s << "1.10"_ba
                            << "?q=1.10"_ba;
    QTest::newRow("boolean") << Type::Boolean << u"q"_s << "true"_ba
                             << "?q=true"_ba;
    QTest::newRow("array") << Type::Array << u"status[]"_s << R"(["a","b c",3])"_ba
                           << "?status%5B%5D=a&status%5B%5D=b%20c&status%5B%5D=3"_ba;
    QTest::newRow("object (Stripe)") << Type::Object << u"created"_s << R"({"gte":5,"lt":9})"_ba
                                     << "?created%5Bgte%5D=5&created%5Blt%5D=9"_ba;
    QTest::newRow("nested") << Type::Array << u"q"_s << "[[1]]"_ba
                            << ""_ba;
}

void RequestRendererTest::writesQueries()
{
    QFETCH(Parameter::Type, type);
    QFETCH(QString, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, query);
    const Connection installed = connection(shop());

    const Result<HttpRequest> request = RequestRenderer(installed).render(
        action({parameter(name, Parameter::In::Query, type)}), {{name, value}});

    QCOMPARE(bool(request), !query.isEmpty());
    if (request)
        QCOMPARE(request->url, "https://api.example.com/v1/things" + query);
}

void RequestRendererTest::writesForms()
{
    Action create =
        action({parameter(u"name"_s, Parameter::In::Body), parameter(u"page"_s, Parameter::In::Query)},
            u"/things?fixed=1"_s);
    create.method = "POST";
    create.body = Action::Body::Form;
    create.isSafe = false;
    const Connection installed = connection(shop());

    const Result<HttpRequest> request =
        RequestRenderer(installed).render(create, {{u"name"_s, R"("a b&c/é")"}, {u"page"_s, R"("2")"}});

    QVERIFY(request);
    QCOMPARE(request->body, "name=a+b%26c%2F%C3%A9"_ba);
    QCOMPARE(header(request->headers, "Content-Type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(request->url, "https://api.example.com/v1/things?fixed=1&page=2"_ba);
    QCOMPARE(request->effect, HttpEffect::Write);
}

void RequestRendererTest::writesJsonBodies_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("body"); // empty: refused

    QTest::newRow("top level") << u""_s << QByteArray() << R"({"since":"x"})"_ba;
    QTest::newRow("nested") << u"/query/filter/since"_s << QByteArray()
                            << R"({"query":{"filter":{"since":"x"}}})"_ba;
    QTest::newRow("inside a default (Square)")
        << u"/filter/updated_at/start_at"_s << R"({"state":["OPEN"],"updated_at":{"end_at":1.10}})"_ba
        << R"({"filter":{"state":["OPEN"],"updated_at":{"end_at":1.10,"start_at":"x"}}})"_ba;
    QTest::newRow("inside an array (HubSpot)") << u"/filter/0/value"_s << R"([{"name":"date"}])"_ba
                                               << R"({"filter":[{"name":"date","value":"x"}]})"_ba;
    QTest::newRow("behind an array") << u"/filter/-"_s << R"([1])"_ba
                                     << R"({"filter":[1,"x"]})"_ba;
    QTest::newRow("past an array") << u"/filter/5"_s << R"([1])"_ba
                                   << ""_ba;
    QTest::newRow("no index") << u"/filter/x"_s << R"([1])"_ba
                              << ""_ba;
    QTest::newRow("through a scalar") << u"/filter/x"_s << "5"_ba
                                      << ""_ba;
    QTest::newRow("escaped names") << u"/a~1b/c~0d"_s << QByteArray() << R"({"a/b":{"c~d":"x"}})"_ba;
}

void RequestRendererTest::writesJsonBodies()
{
    QFETCH(QString, at);
    QFETCH(QByteArray, filter);
    QFETCH(QByteArray, body);
    Parameter given = parameter(u"filter"_s, Parameter::In::Body);
    Action search = action({given});
    search.body = Action::Body::Json;
    const Connection installed = connection(shop());
    QList<PlacedValue> extra;
    if (!filter.isEmpty())
        extra.append({u"filter"_s, Parameter::In::Body, {}, filter});
    extra.append({u"since"_s, Parameter::In::Body, at, R"("x")"});

    const Result<HttpRequest> request = RequestRenderer(installed).render(search, {}, extra);

    QCOMPARE(bool(request), !body.isEmpty());
    if (request)
        QCOMPARE(request->body, body);
}

void RequestRendererTest::checksTypes_data()
{
    QTest::addColumn<Parameter::Type>("type");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isTaken");
    using Type = Parameter::Type;

    QTest::newRow("text") << Type::String << R"("5")"_ba << true;
    QTest::newRow("number for text") << Type::String << "5"_ba << false;
    QTest::newRow("integer") << Type::Integer << "5"_ba << true;
    QTest::newRow("huge integer") << Type::Integer << "123456789012345678901234567890"_ba << true;
    QTest::newRow("fraction for integer") << Type::Integer << "5.5"_ba << false;
    QTest::newRow("text for integer") << Type::Integer << R"("5")"_ba << false;
    QTest::newRow("number") << Type::Number << "5.5"_ba << true;
    QTest::newRow("boolean") << Type::Boolean << "false"_ba << true;
    QTest::newRow("text for boolean") << Type::Boolean << R"("true")"_ba << false;
    QTest::newRow("array") << Type::Array << "[]"_ba << true;
    QTest::newRow("object for array") << Type::Array << "{}"_ba << false;
    QTest::newRow("object") << Type::Object << "{}"_ba << true;
    QTest::newRow("no JSON") << Type::String << "abc"_ba << false;
}

void RequestRendererTest::checksTypes()
{
    QFETCH(Parameter::Type, type);
    QFETCH(QByteArray, value);
    QFETCH(bool, isTaken);
    Action create = action({parameter(u"p"_s, Parameter::In::Body, type)});
    create.body = Action::Body::Json;
    const Connection installed = connection(shop());

    const Result<HttpRequest> request = RequestRenderer(installed).render(create, {{u"p"_s, value}});

    QCOMPARE(bool(request), isTaken);
    if (request)
        QCOMPARE(request->body, R"({"p":)" + value + '}');
    else
        QCOMPARE(request.error().code, ErrorCode::InvalidInput);
}

void RequestRendererTest::asksForWhatIsRequiredAndFillsDefaultsIn()
{
    Parameter required = parameter(u"r"_s, Parameter::In::Query);
    required.isRequired = true;
    Parameter preset = parameter(u"d"_s, Parameter::In::Query, Parameter::Type::Integer);
    preset.defaultValue = "50";
    const Action list = action({required, preset, parameter(u"o"_s, Parameter::In::Query)});
    const Connection installed = connection(shop());
    const RequestRenderer renderer(installed);

    QCOMPARE(renderer.render(list, {}).error().message.key, "connector.parameterMissing"_ba);
    QCOMPARE(
        renderer.render(list, {{u"r"_s, R"("x")"}})->url, "https://api.example.com/v1/things?r=x&d=50"_ba);
    QCOMPARE(renderer.render(list, {{u"r"_s, R"("x")"}, {u"d"_s, "7"}})->url,
        "https://api.example.com/v1/things?r=x&d=7"_ba);
    QCOMPARE(renderer.render(list, {{u"r"_s, R"("x")"}}, {{u"d"_s, Parameter::In::Query, {}, "9"}})->url,
        "https://api.example.com/v1/things?r=x&d=9"_ba);
}

void RequestRendererTest::sendsNullWhereItMayBe()
{
    Parameter nullable = parameter(u"n"_s, Parameter::In::Body);
    nullable.isNullable = true;
    nullable.defaultValue = R"("x")";
    Parameter preset = parameter(u"d"_s, Parameter::In::Body);
    preset.defaultValue = R"("y")";
    Action create = action({nullable, preset, parameter(u"o"_s, Parameter::In::Body)});
    create.body = Action::Body::Json;
    const Connection installed = connection(shop());
    const RequestRenderer renderer(installed);

    QCOMPARE(renderer.render(create, {{u"n"_s, "null"}, {u"d"_s, "null"}, {u"o"_s, "null"}})->body,
        R"({"n":null,"d":"y"})"_ba);
    QCOMPARE(renderer.render(create, {})->body, R"({"n":"x","d":"y"})"_ba);
}

void RequestRendererTest::refusesWhatTheActionDoesNotKnow()
{
    const Connection installed = connection(shop());
    const RequestRenderer renderer(installed);

    QCOMPARE(
        renderer.render(action({}), {{u"x"_s, "1"}}).error().message.key, "connector.parameterUnknown"_ba);
    QCOMPARE(renderer.render(action({parameter(u"x"_s, Parameter::In::Body)}), {{u"x"_s, R"("1")"}})
                 .error()
                 .message.key,
        "connector.noBody"_ba);
    QVERIFY(!renderer.render(action({}, u"/things/{id}"_s), {}));
}

void RequestRendererTest::refusesHeadersThatHoldASecondLine_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("CR LF") << u"a\r\nX-Evil: 1"_s;
    QTest::newRow("LF") << u"a\nb"_s;
    QTest::newRow("CR") << u"a\rb"_s;
    QTest::newRow("NUL") << u"a\0b"_s;
}

void RequestRendererTest::refusesHeadersThatHoldASecondLine()
{
    QFETCH(QString, value);
    Connector connector = shop();
    connector.settings = {setting(u"s"_s)};
    connector.headers = {{u"X-Setting"_s, u"{s}"_s}};
    const Connection bySetting = connection(connector, {{u"s"_s, value}});
    const Connection byParameter = connection(shop());
    const QByteArray raw = json::Writer().string(QStringView(value)).take();

    const auto first = RequestRenderer(bySetting).render(action({}), {});
    const auto second =
        RequestRenderer(byParameter)
            .render(action({parameter(u"X-Value"_s, Parameter::In::Header)}), {{u"X-Value"_s, raw}});

    QVERIFY(!first);
    QCOMPARE(first.error().message.key, "connector.header"_ba);
    QVERIFY(!second);
    QCOMPARE(second.error().message.key, "connector.header"_ba);
}

void RequestRendererTest::keepsDigitsExactly()
{
    Action create = action({parameter(u"id"_s, Parameter::In::Path, Parameter::Type::Integer),
                               parameter(u"price"_s, Parameter::In::Body, Parameter::Type::Number)},
        u"/things/{id}"_s);
    create.body = Action::Body::Json;
    const Connection installed = connection(shop());

    const Result<HttpRequest> request =
        RequestRenderer(installed).render(create, {{u"id"_s, "9007199254740993"}, {u"price"_s, "1.10"}});

    QVERIFY(request);
    QCOMPARE(request->url, "https://api.example.com/v1/things/9007199254740993"_ba);
    QCOMPARE(request->body, R"({"price":1.10})"_ba);
}

QTEST_GUILESS_MAIN(RequestRendererTest)
#include "requestrenderertest.moc"
