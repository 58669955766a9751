// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/connectors/callfixture.h"

#include "core/base/instant.h"
#include "core/connectors/pendingcall.h"

#include <QTest>

#include <thread>

using namespace patchbay;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Connector writing(const char *method, bool isIdempotent, const QString &idempotencyHeader = {})
{
    Connector connector = shopConnector();
    Action &action = connector.actions.first();
    action.method = method;
    action.isSafe = false;
    action.isIdempotent = isIdempotent;
    action.idempotencyHeader = idempotencyHeader;
    return connector;
}

} // namespace

class IntegrationCallerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWithCredentialsAndRecordsWithout();
    void retriesWhatMayPass_data();
    void retriesWhatMayPass();
    void neverRepeatsAnUnsafeRequest_data();
    void neverRepeatsAnUnsafeRequest();
    void repeatsAnUnsafeRequestThatCarriesAKey();
    void backsOffExponentially();
    void waitsAsLongAsTheProviderAsks_data();
    void waitsAsLongAsTheProviderAsks();
    void refusesAWaitBeyondTheDeadline();
    void pausesEveryoneWhenTheProviderSaysThatNothingIsLeft();
    void pausesEveryoneAlsoWhenItsOwnCallIsNotRepeated();
    void refusesToCallWithoutTheRequiredCredential();
    void refusesACredentialWithALineBreak();
    void notesARefusedWriteRedacted();
    void keepsTheDocumentedLimits_data();
    void keepsTheDocumentedLimits();
    void sendsAtOnceWhatIsBegunAndCancelsWhatIsDropped();
    void endsAWaitOnAStop();
    void endsATransferOnAStop();
};

void IntegrationCallerTest::sendsWithCredentialsAndRecordsWithout()
{
    CallFixture fixture(shopConnector(), {answered("[]")});

    const Result<Answer> answer = fixture.get("https://api.example.com/v1/things?page=2");

    QVERIFY(answer);
    QCOMPARE(answer->call, 1);
    QCOMPARE(answer->name, u"GET https://api.example.com/v1/things?page=2"_s);
    QCOMPARE(header(fixture.http.requests().first().headers, "Authorization"), "Bearer tok-4f9a1c77e0"_ba);
    const CallRecord record = fixture.log.records().first();
    QCOMPARE(record.status, 200);
    QCOMPARE(record.attempt, 1);
    QCOMPARE(record.method, "GET"_ba);
    QCOMPARE(record.url, "https://api.example.com/v1/things?page=2"_ba);
    QCOMPARE(record.bytesReceived, 2);
    QCOMPARE(record.startedAt, *fromRfc3339(u"2024-01-15T10:30:00Z"));
    QVERIFY(!record.error);
}

void IntegrationCallerTest::retriesWhatMayPass_data()
{
    QTest::addColumn<HttpFailure>("failure");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("attempts");

    QTest::newRow("DNS") << HttpFailure::Dns << 0 << 5;
    QTest::newRow("connect") << HttpFailure::Connect << 0 << 5;
    QTest::newRow("timeout") << HttpFailure::Timeout << 0 << 5;
    QTest::newRow("broken") << HttpFailure::Broken << 0 << 5;
    QTest::newRow("TLS") << HttpFailure::Tls << 0 << 1;
    QTest::newRow("too large") << HttpFailure::TooLarge << 0 << 1;
    QTest::newRow("refused by us") << HttpFailure::Refused << 0 << 1;
    QTest::newRow("cancelled") << HttpFailure::Cancelled << 0 << 1;
    QTest::newRow("500") << HttpFailure::None << 500 << 5;
    QTest::newRow("429") << HttpFailure::None << 429 << 5;
    QTest::newRow("425") << HttpFailure::None << 425 << 5;
    QTest::newRow("408") << HttpFailure::None << 408 << 5;
    QTest::newRow("400") << HttpFailure::None << 400 << 1;
    QTest::newRow("401") << HttpFailure::None << 401 << 1;
    QTest::newRow("404") << HttpFailure::None << 404 << 1;
}

void IntegrationCallerTest::retriesWhatMayPass()
{
    QFETCH(HttpFailure, failure);
    QFETCH(int, status);
    QFETCH(int, attempts);
    CallFixture fixture(
        shopConnector(), {failure == HttpFailure::None ? answered("{}", status) : failedAt(failure)});

    const Result<Answer> answer = fixture.get();

    QVERIFY(!answer);
    QCOMPARE(fixture.http.requests().size(), attempts);
    QCOMPARE(fixture.log.records().size(), attempts);
    QCOMPARE(fixture.log.records().last().attempt, attempts);
}

void IntegrationCallerTest::neverRepeatsAnUnsafeRequest_data()
{
    retriesWhatMayPass_data();
}

void IntegrationCallerTest::neverRepeatsAnUnsafeRequest()
{
    QFETCH(HttpFailure, failure);
    QFETCH(int, status);
    CallFixture fixture(
        writing("POST", false), {failure == HttpFailure::None ? answered("{}", status) : failedAt(failure)});

    const Result<Answer> answer = fixture.get();

    QVERIFY(!answer);
    QCOMPARE(fixture.http.requests().size(), 1);
}

void IntegrationCallerTest::repeatsAnUnsafeRequestThatCarriesAKey()
{
    CallFixture fixture(writing("POST", false, u"Idempotency-Key"_s),
        {answered("{}", 503), answered("{}", 201), answered("{}", 201)});

    const Result<Answer> first = fixture.get();
    const Result<Answer> second = fixture.get();

    QVERIFY(first);
    QVERIFY(second);
    const QList<HttpRequest> sent = fixture.http.requests();
    QCOMPARE(sent.size(), 3);
    const auto keyOf = [](const HttpRequest &request) { return *header(request.headers, "Idempotency-Key"); };
    QCOMPARE(keyOf(sent[0]).size(), 36);
    QCOMPARE(keyOf(sent[1]), keyOf(sent[0]));
    QVERIFY(keyOf(sent[2]) != keyOf(sent[0]));
}

void IntegrationCallerTest::backsOffExponentially()
{
    CallFixture fixture(writing("PUT", true), {answered("{}", 500)});

    QVERIFY(!fixture.get());

    const QList<CallRecord> records = fixture.log.records();
    QCOMPARE(records[0].waitedBefore, 0ms);
    for (int retry = 1; retry < 5; ++retry) {
        const Milliseconds bound = 500ms * (1 << (retry - 1));
        QVERIFY(records[retry].waitedBefore >= bound / 2);
        QVERIFY(records[retry].waitedBefore <= bound);
        QCOMPARE(records[retry].attempt, retry + 1);
    }
}

void IntegrationCallerTest::waitsAsLongAsTheProviderAsks_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");

    QTest::newRow("seconds") << 429 << HttpHeaders{{"Retry-After", "30"}} << "{}"_ba << 30;
    QTest::newRow("date") << 429 << HttpHeaders{{"Retry-After", "Mon, 15 Jan 2024 10:30:20 GMT"}} << "{}"_ba
                          << 20;
    QTest::newRow("unavailable for a while") << 503 << HttpHeaders{{"Retry-After", "10"}} << "{}"_ba << 10;
    QTest::newRow("until the reset") << 403
                                     << HttpHeaders{{"X-RateLimit-Remaining", "0"},
                                            {"X-RateLimit-Reset", "1705314645"}}
                                     << "{}"_ba << 45;
    QTest::newRow("a secondary limit that says no time (GitHub)")
        << 403 << HttpHeaders{{"X-RateLimit-Remaining", "4000"}}
        << R"({"message":"You have exceeded a secondary rate limit."})"_ba << 60;
    QTest::newRow("Amazon's rate") << 429 << HttpHeaders{{"x-amzn-RateLimit-Limit", "0.1"}} << "{}"_ba << 10;
}

void IntegrationCallerTest::waitsAsLongAsTheProviderAsks()
{
    QFETCH(int, status);
    QFETCH(HttpHeaders, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    CallFixture fixture(shopConnector(), {answered(body, status, headers), answered("[]")});

    const Result<Answer> answer = fixture.get();

    QVERIFY(answer);
    QCOMPARE(answer->call, 2);
    QCOMPARE(fixture.log.records().last().waitedBefore, Milliseconds(seconds * 1000));
}

void IntegrationCallerTest::refusesAWaitBeyondTheDeadline()
{
    CallFixture fixture(shopConnector(), {answered("{}", 429, {{"Retry-After", "3600"}})}, 42s);

    const Result<Answer> answer = fixture.get();

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::RateLimited);
    QCOMPARE(answer.error().message.key, "connector.waitTooLong"_ba);
    QCOMPARE(answer.error().message.arguments, (QStringList{u"3600"_s, u"42"_s}));
    QCOMPARE(fixture.clock.elapsed(), 0ns);
}

void IntegrationCallerTest::pausesEveryoneWhenTheProviderSaysThatNothingIsLeft()
{
    CallFixture fixture(shopConnector(),
        {answered("[]", 200, {{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "7"}}), answered("[]")});

    QVERIFY(fixture.get());
    QCOMPARE(fixture.clock.elapsed(), 0ns);
    QVERIFY(fixture.get());

    QCOMPARE(fixture.clock.elapsed(), 7s);
    QCOMPARE(fixture.log.records().last().waitedBefore, 7s);
}

void IntegrationCallerTest::pausesEveryoneAlsoWhenItsOwnCallIsNotRepeated()
{
    CallFixture fixture(
        writing("POST", false), {answered("{}", 429, {{"Retry-After", "9"}}), answered("{}")});

    QVERIFY(!fixture.get());
    QVERIFY(fixture.get());

    QCOMPARE(fixture.clock.elapsed(), 9s);
}

void IntegrationCallerTest::refusesToCallWithoutTheRequiredCredential()
{
    CallFixture fixture(shopConnector(), {answered("[]")});
    fixture.connection.secrets.clear();

    const Result<Answer> answer = fixture.get();

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Denied);
    QCOMPARE(answer.error().message.key, "connector.authentication.missing"_ba);
    QVERIFY(fixture.http.requests().isEmpty());
}

void IntegrationCallerTest::refusesACredentialWithALineBreak()
{
    CallFixture fixture(shopConnector(), {answered("[]")});
    fixture.connection.secrets = {{u"token"_s, Secret("abcdef\r\nX-Evil: 1")}};

    const Result<Answer> answer = fixture.get();

    QVERIFY(!answer);
    QCOMPARE(answer.error().message.key, "connector.authentication.unfit"_ba);
    QVERIFY(!answer.error().message.text.contains(u"abcdef"_s));
    QVERIFY(fixture.http.requests().isEmpty());
}

void IntegrationCallerTest::notesARefusedWriteRedacted()
{
    CallFixture fixture(writing("POST", false), {failedAt(HttpFailure::Refused)});
    const HttpRequest request{"POST", HttpEffect::Write, "https://api.example.com/v1/things?t=tok-4f9a1c77e0",
        {}, R"({"echo":"tok-4f9a1c77e0"})"};

    const Result<Answer> answer = fixture.caller.call(request, fixture.action(), {});

    QVERIFY(!answer);
    QCOMPARE(fixture.log.refused().size(), 1);
    const HttpRequest shown = fixture.log.refused().first().request;
    QCOMPARE(shown.url, "https://api.example.com/v1/things?t=«secret token»"_ba);
    QCOMPARE(shown.body, R"({"echo":"«secret token»"})"_ba);
    QCOMPARE(header(shown.headers, "Authorization"), "Bearer «secret token»"_ba);
    QCOMPARE(fixture.log.refused().first().reason, answer.error().message);
}

void IntegrationCallerTest::keepsTheDocumentedLimits_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("megabytes");
    QTest::addColumn<int>("keptSeconds");
    QTest::addColumn<int>("keptMegabytes");

    QTest::newRow("as documented") << 30 << 10 << 30 << 10;
    QTest::newRow("the connector says less") << 5 << 2 << 5 << 2;
    QTest::newRow("the connector says more") << 300 << 100 << 30 << 10;
    QTest::newRow("nonsense") << 0 << -1 << 1 << 1;
}

void IntegrationCallerTest::keepsTheDocumentedLimits()
{
    QFETCH(int, seconds);
    QFETCH(int, megabytes);
    QFETCH(int, keptSeconds);
    QFETCH(int, keptMegabytes);
    Connector connector = shopConnector();
    connector.limits.timeoutSeconds = seconds;
    connector.limits.responseMegabytes = megabytes;
    CallFixture fixture(connector, {answered("[]")});

    QVERIFY(fixture.get());

    QCOMPARE(fixture.http.lastLimits().timeout, std::chrono::seconds(keptSeconds));
    QVERIFY(fixture.http.lastLimits().connectTimeout <= fixture.http.lastLimits().timeout);
    QCOMPARE(fixture.http.lastLimits().responseBytes, keptMegabytes * 1024 * 1024);
}

void IntegrationCallerTest::sendsAtOnceWhatIsBegunAndCancelsWhatIsDropped()
{
    CallFixture fixture(
        shopConnector(), [](const HttpRequest &) { return answered("[]"); }, ScriptedHttpClient::Mode::Held);
    const HttpRequest request{"GET", HttpEffect::Read, "https://api.example.com/v1/things", {}, {}};

    auto pending = fixture.caller.begin(request, fixture.action(), {});
    const qsizetype sent = fixture.http.requests().size();
    pending.reset();

    QCOMPARE(sent, 1);
    QCOMPARE(fixture.http.cancelled(), 1);
    QVERIFY(fixture.log.records().isEmpty());
    QVERIFY(fixture.budget.tryAcquire());
}

void IntegrationCallerTest::endsAWaitOnAStop()
{
    std::stop_source stop;
    CallFixture fixture(shopConnector(), [&stop](const HttpRequest &) {
        stop.request_stop();
        return answered("{}", 429, {{"Retry-After", "20"}});
    });
    const HttpRequest request{"GET", HttpEffect::Read, "https://api.example.com/v1/things", {}, {}};

    const Result<Answer> answer = fixture.caller.call(request, fixture.action(), stop.get_token());

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    QCOMPARE(fixture.http.requests().size(), 1);
}

void IntegrationCallerTest::endsATransferOnAStop()
{
    CallFixture fixture(
        shopConnector(), [](const HttpRequest &) { return answered("[]"); }, ScriptedHttpClient::Mode::Held);
    const HttpRequest request{"GET", HttpEffect::Read, "https://api.example.com/v1/things", {}, {}};
    std::stop_source stop;
    std::jthread stopper([&] {
        fixture.http.awaitRequests(1);
        stop.request_stop();
    });

    const Result<Answer> answer = fixture.caller.call(request, fixture.action(), stop.get_token());

    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    QCOMPARE(fixture.http.cancelled(), 1);
}

QTEST_GUILESS_MAIN(IntegrationCallerTest)
#include "integrationcallertest.moc"
