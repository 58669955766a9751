// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connectors/tryout.h"
#include "core/base/curlcommand.h"
#include "tests/support/scriptedhttpclient.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

class TryoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnePageOnly();
    void showsWhatItWouldSend();
    void sendsWhatIsAllowed();
    void tellsOfATokenThatItFetched();
    void hidesSecretsThatComeBack();
    void tellsWhatTheProviderRefused();
    void refusesWhatCannotBeTried_data();
    void refusesWhatCannotBeTried();
    void quotesForTheShell();
};

namespace {

const char *const shop =
    R"({"name":"Shop","baseUrl":"https://{shop}.example.com","settings":[{"name":"shop","required":true}],)"
    R"("environments":{"production":{}},"auth":{"type":"bearer","csrf":{"endpoint":"/token"}},)"
    R"("actions":[{"name":"List","endpoint":"/list","parameters":{"page":"integer","q":"string"}},)"
    R"({"name":"Add","method":"POST","endpoint":"/add","parameters":{"name":"string","count":"integer"}}],)"
    R"("streams":[{"name":"things","action":"List","records":"$.data[*]","key":"$.id",)"
    R"("pagination":{"type":"page","parameter":"page","totalPages":"$.pages"}}]})";

TryOrder orderFor(const QString &name)
{
    TryOrder order;
    order.document = shop;
    order.name = name;
    order.environment = Environment::Production;
    order.settings = {{u"shop"_s, u"oud"_s}};
    order.credentials = {{u"token"_s, Secret("sesame-4711")}};
    return order;
}

struct Bench
{
    explicit Bench(ScriptedHttpClient::Script script)
        : http(std::move(script))
    {}

    Result<TryReport> run(const TryOrder &order) { return Tryouts({http, clock, random}).tryOut(order, {}); }

    ScriptedHttpClient http;
    VirtualClock clock;
    SeededRandom random;
};

} // namespace

void TryoutTest::readsOnePageOnly()
{
    Bench bench([](const HttpRequest &) { return answered(R"({"data":[{"id":7},{"id":7}],"pages":9})"); });
    TryOrder order = orderFor(u"things"_s);
    order.parameters = {{u"q"_s, "5"}};

    const Result<TryReport> report = bench.run(order);

    QVERIFY(report);
    QCOMPARE(bench.http.urls(), QList<QByteArray>{"https://oud.example.com/list?q=5&page=1"});
    QVERIFY(report->wasSent);
    QCOMPARE(report->status, 200);
    QCOMPARE(report->records.size(), 2);
    QCOMPARE(report->records[0].key, u"7"_s);
    QCOMPARE(report->records[0].body, R"({"id":7})"_ba);
    QVERIFY(report->records[1].invalid); // the key again
    QCOMPARE(report->calls.size(), 1);
    QVERIFY(!report->error);
}

void TryoutTest::showsWhatItWouldSend()
{
    Bench bench([](const HttpRequest &) { return answered("{}"); });
    TryOrder order = orderFor(u"Add"_s);
    order.parameters = {{u"name"_s, "5"}, {u"count"_s, "5"}};

    const Result<TryReport> report = bench.run(order);

    QVERIFY(report);
    QVERIFY(!report->wasSent);
    QVERIFY(bench.http.requests().isEmpty());
    QCOMPARE(report->requests,
        QStringList{u"curl -X POST 'https://oud.example.com/add' -H 'Accept: application/json' "_s
                    u"-H 'Content-Type: application/json' -H 'Authorization: Bearer «secret token»' "_s
                    u"--data-binary '{\"name\":\"5\",\"count\":5}'"_s});
}

void TryoutTest::sendsWhatIsAllowed()
{
    Bench bench([](const HttpRequest &request) {
        return answered(request.method + "!", 200, {{"X-CSRF-Token", "tok"}, {"Content-Type", "text/plain"}});
    });
    TryOrder order = orderFor(u"Add"_s);
    order.writes = TryOrder::Writes::Sent;

    const Result<TryReport> report = bench.run(order);

    QVERIFY(report);
    QVERIFY(report->wasSent);
    QCOMPARE(report->body, u"POST!"_s);
}

void TryoutTest::tellsOfATokenThatItFetched()
{
    Bench bench([](const HttpRequest &) {
        return answered(
            "{}", 200, {{"X-CSRF-Token", "tok-very-secret"}, {"Set-Cookie", "SAP=sess-1; path=/"}});
    });
    TryOrder order = orderFor(u"Add"_s);
    order.writes = TryOrder::Writes::Sent;

    const Result<TryReport> report = bench.run(order);

    QVERIFY(report);
    QCOMPARE(report->requests.size(), 2);
    QCOMPARE(report->calls[0].stage, u"authentication"_s);
    QCOMPARE(report->calls[1].stage, u"try"_s);
    QVERIFY(report->requests[0].contains(u"'X-CSRF-Token: Fetch'"_s));
    QVERIFY(!report->requests[1].contains(u"tok-very-secret"_s));
    QVERIFY(!report->requests[1].contains(u"sess-1"_s));
}

void TryoutTest::hidesSecretsThatComeBack()
{
    Bench bench([](const HttpRequest &) {
        return answered(R"({"data":[{"id":"sesame-4711","name":"you said sesame-4711"}]})");
    });

    const Result<TryReport> action = bench.run(orderFor(u"List"_s));
    const Result<TryReport> stream = bench.run(orderFor(u"things"_s));

    QVERIFY(action && stream);
    QVERIFY(!action->body.contains(u"sesame"_s));
    QVERIFY(!stream->records.first().key.contains(u"sesame"_s));
    QVERIFY(!stream->records.first().body.contains("sesame"));
}

void TryoutTest::tellsWhatTheProviderRefused()
{
    Bench bench([](const HttpRequest &) { return answered(R"({"error":"no"})", 401); });

    const Result<TryReport> report = bench.run(orderFor(u"List"_s));

    QVERIFY(report);
    QVERIFY(report->error);
    QCOMPARE(report->error->message.key, "connector.authentication"_ba);
    QCOMPARE(report->status, 401);
    QCOMPARE(report->body, uR"({"error":"no"})"_s);
    QCOMPARE(report->calls.size(), 1);
}

void TryoutTest::refusesWhatCannotBeTried_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("name") << u"name"_s << ErrorCode::NotFound;
    QTest::newRow("document") << u"document"_s << ErrorCode::InvalidInput;
    QTest::newRow("environment") << u"environment"_s << ErrorCode::InvalidInput;
    QTest::newRow("setting") << u"setting"_s << ErrorCode::InvalidInput;
    QTest::newRow("credential") << u"credential"_s << ErrorCode::InvalidInput;
    QTest::newRow("parameter") << u"parameter"_s << ErrorCode::InvalidInput;
}

void TryoutTest::refusesWhatCannotBeTried()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    Bench bench([](const HttpRequest &) { return answered("{}"); });
    TryOrder order = orderFor(what == u"name"_s ? u"thinsg"_s : u"List"_s);
    if (what == u"document"_s)
        order.document = "{}";
    if (what == u"environment"_s)
        order.environment = Environment::Test;
    if (what == u"setting"_s)
        order.settings.clear();
    if (what == u"credential"_s)
        order.credentials.clear();
    if (what == u"parameter"_s)
        order.parameters = {{u"pgae"_s, "1"}};

    const Result<TryReport> report = bench.run(order);

    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    QVERIFY(bench.http.requests().isEmpty());
}

void TryoutTest::quotesForTheShell()
{
    const HttpRequest request{
        "PUT", HttpEffect::Write, "https://a.example/x?y='", {{"X-Name", "$(id) `id`"}}, "it's"};

    QCOMPARE(curlCommand(request),
        u"curl -X PUT 'https://a.example/x?y='\\''' -H 'X-Name: $(id) `id`' --data-binary 'it'\\''s'"_s);
}

QTEST_APPLESS_MAIN(TryoutTest)
#include "tryouttest.moc"
