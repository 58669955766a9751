// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/curlhttpclient.h"
#include "core/network/egress.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <atomic>
#include <future>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

class CurlHttpClientTest : public QObject
{
    Q_OBJECT

    EgressGuard m_guard{EgressPolicy{EgressMode::Everything, {}}};

    static HttpRequest request(const QByteArray &method, const QByteArray &url,
        const HttpHeaders &headers = {}, const QByteArray &body = {})
    {
        return {method, HttpEffect::Read, url, headers, body};
    }

    static std::future<HttpExchange> submit(
        CurlHttpClient &client, HttpRequest request, HttpLimits limits = {}, std::stop_token stop = {})
    {
        const auto promise = std::make_shared<std::promise<HttpExchange>>();
        client.submit(std::move(request), limits, std::move(stop),
            [promise](HttpExchange exchange) { promise->set_value(std::move(exchange)); });
        return promise->get_future();
    }

    static HttpExchange get(CurlHttpClient &client, const QByteArray &url, HttpLimits limits = {})
    {
        return client.send(request("GET", url), limits, {});
    }

private Q_SLOTS:

    void givesStatusHeadersAndBodyAsTheServerSentThem()
    {
        ScriptedServer server(
            {"HTTP/1.1 418 Teapot\r\nX-One: 1\r\nX-Empty:\r\nx-one: two\r\nContent-Length: 5\r\n\r\nhello"});
        CurlHttpClient client(m_guard);

        const HttpExchange exchange = get(client, server.url("/pot?a=b%20c"));

        QCOMPARE(exchange.failure, HttpFailure::None);
        QCOMPARE(exchange.response->status, 418);
        QCOMPARE(exchange.response->body, "hello");
        QCOMPARE(exchange.response->headers,
            (HttpHeaders{{"X-One", "1"}, {"X-Empty", ""}, {"x-one", "two"}, {"Content-Length", "5"}}));
        QCOMPARE(exchange.bytesReceived, 5);
        QCOMPARE(exchange.remoteAddress, u"127.0.0.1"_s);
        QVERIFY(server.requests().first().startsWith("GET /pot?a=b%20c HTTP/1.1\r\n"));
    }

    void leavesOutInterimAnswersAndTrailers()
    {
        ScriptedServer server(
            {"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nX-Real: yes\r\n"
             "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX-Trailer: no\r\n\r\n"});
        CurlHttpClient client(m_guard);

        const HttpExchange exchange = get(client, server.url());

        QCOMPARE(exchange.response->status, 200);
        QCOMPARE(exchange.response->body, "abc");
        QCOMPARE(
            exchange.response->headers, (HttpHeaders{{"X-Real", "yes"}, {"Transfer-Encoding", "chunked"}}));
    }

    void sendsEveryMethodWithItsBody_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("length");
        QTest::newRow("GET") << "GET"_ba
                             << ""_ba
                             << ""_ba;
        QTest::newRow("GET with body") << "GET"_ba
                                       << "{}"_ba
                                       << "2"_ba;
        QTest::newRow("POST") << "POST"_ba
                              << "{\"a\":1}"_ba
                              << "7"_ba;
        QTest::newRow("POST without body") << "POST"_ba
                                           << ""_ba
                                           << "0"_ba;
        QTest::newRow("POST with NUL") << "POST"_ba << QByteArray("a\0b", 3) << "3"_ba;
        QTest::newRow("PUT") << "PUT"_ba
                             << "x"_ba
                             << "1"_ba;
        QTest::newRow("PATCH without body") << "PATCH"_ba
                                            << ""_ba
                                            << "0"_ba;
        QTest::newRow("DELETE") << "DELETE"_ba
                                << ""_ba
                                << ""_ba;
        QTest::newRow("DELETE with body") << "DELETE"_ba
                                          << "[1]"_ba
                                          << "3"_ba;
        QTest::newRow("large POST") << "POST"_ba << QByteArray(3'000'000, 'x') << "3000000"_ba;
        QTest::newRow("own method") << "PURGE"_ba
                                    << ""_ba
                                    << ""_ba;
    }

    void sendsEveryMethodWithItsBody()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, length);
        ScriptedServer server({httpAnswer("ok")});
        CurlHttpClient client(m_guard);

        const HttpExchange exchange = client.send(request(method, server.url("/x"), {}, body), {}, {});

        QCOMPARE(exchange.response->body, "ok");
        QCOMPARE(exchange.bytesSent, body.size());
        const QByteArray sent = server.requests().first();
        QVERIFY(sent.startsWith(method + " /x HTTP/1.1\r\n"));
        QVERIFY(sent.endsWith("\r\n\r\n" + body));
        QCOMPARE(sent.contains("\r\nContent-Length: " + length + "\r\n"), !length.isEmpty());
        QVERIFY(!sent.contains("Content-Type"));
        QVERIFY(!sent.contains("Expect"));
    }

    void aHeadAnswerHasNoBodyWhateverItsLengthSays()
    {
        ScriptedServer server({"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n", httpAnswer("next")});
        CurlHttpClient client(m_guard);

        const HttpExchange head = client.send(request("HEAD", server.url()), {}, {});
        const HttpExchange next = get(client, server.url());

        QCOMPARE(head.response->status, 200);
        QVERIFY(head.response->body.isEmpty());
        QCOMPARE(next.response->body, "next");
        QCOMPARE(server.connections(), 1);
    }

    void sendsTheHeadersAsGiven()
    {
        ScriptedServer server({httpAnswer("ok")});
        CurlHttpClient client(m_guard);

        const HttpExchange exchange =
            client.send(request("GET", server.url(),
                            {{"Authorization", "Bearer t"}, {"X-Empty", ""}, {"X-Twice", "1"},
                                {"X-Twice", "2"}, {"User-Agent", "mine"}}),
                {}, {});

        QVERIFY(exchange.response);
        const QByteArray sent = server.requests().first();
        for (const char *line :
            {"Authorization: Bearer t", "X-Empty:", "X-Twice: 1", "X-Twice: 2", "User-Agent: mine"})
            QVERIFY2(sent.contains("\r\n" + QByteArray(line) + "\r\n"), line);
        QCOMPARE(sent.count("User-Agent"), 1);
    }

    void nothingOfOneRequestIsLeftInTheNext()
    {
        ScriptedServer server({httpAnswer("ok", 200, "Set-Cookie: session=1\r\n")});
        CurlHttpClient client(m_guard);

        const HttpExchange first = client.send(
            request("POST", server.url("/a"), {{"Authorization", "Bearer secret"}}, "body"), {}, {});
        const HttpExchange second = get(client, server.url("/b"));

        QVERIFY(first.response && second.response);
        const QByteArray sent = server.requests().last();
        QVERIFY(sent.startsWith("GET /b "));
        for (const char *rest : {"Authorization", "Cookie", "Content-Length", "body"})
            QVERIFY2(!sent.contains(rest), rest);
    }

    void keepsThePathAsItIs()
    {
        ScriptedServer server({httpAnswer("ok")});
        CurlHttpClient client(m_guard);

        QVERIFY(get(client, server.url("/a/../b/./c%2F?q=1;2")).response);

        QVERIFY(server.requests().first().startsWith("GET /a/../b/./c%2F?q=1;2 HTTP/1.1\r\n"));
    }

    void aRedirectIsAnAnswerLikeAnyOther()
    {
        ScriptedServer elsewhere({httpAnswer("stolen")});
        ScriptedServer server({httpAnswer("moved", 302, "Location: " + elsewhere.url() + "\r\n")});
        CurlHttpClient client(m_guard);

        const HttpExchange exchange = get(client, server.url());

        QCOMPARE(exchange.response->status, 302);
        QCOMPARE(header(exchange.response->headers, "location"), elsewhere.url());
        QCOMPARE(elsewhere.connections(), 0);
    }

    void aReusedConnectionHasNoTimesOfItsMaking()
    {
        ScriptedServer server({httpAnswer("ok")});
        CurlHttpClient client(m_guard);

        const HttpExchange first = get(client, server.url());
        const HttpExchange second = get(client, server.url());

        QVERIFY(first.timings.connect);
        QVERIFY(first.timings.dns);
        QVERIFY(!first.timings.tls); // there was no TLS
        QVERIFY(first.timings.firstByte);
        QVERIFY(first.timings.total >= *first.timings.connect);
        QVERIFY(!second.timings.dns);
        QVERIFY(!second.timings.connect);
        QVERIFY(!second.timings.tls);
        QVERIFY(second.timings.firstByte);
        QVERIFY(second.timings.total.count() > 0);
        QCOMPARE(second.remoteAddress, u"127.0.0.1"_s);
        QCOMPARE(server.connections(), 1);
    }

    void aHundredRequestsToOneHostHaveAHundredConnections()
    {
        Gate gate;
        ScriptedServer server([&gate](ScriptedServer::Connection &connection) {
            if (!connection.readRequest().isEmpty() && connection.waitFor(gate))
                connection.send(httpAnswer("ok"));
        });
        CurlHttpClient client(m_guard);

        std::vector<std::future<HttpExchange>> answers;
        for (int i = 0; i < 101; ++i)
            answers.push_back(submit(client, request("GET", server.url("/" + QByteArray::number(i)))));
        QVERIFY(server.waitForRequests(100));
        const int atOnce = server.mostConnectionsAtOnce();
        gate.open();

        for (std::future<HttpExchange> &answer : answers)
            QCOMPARE(answer.get().response->body, "ok");
        QCOMPARE(atOnce, 100);
        QCOMPARE(server.connections(), 101); // the last one had to wait
    }

    void theDeadlineHoldsForARequestThatWaitsForAConnectionToo()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) { connection.waitForEnd(); });
        CurlHttpClient client(m_guard, {.connectionsPerHost = 1});

        const std::future<HttpExchange> first = submit(client, request("GET", server.url()));
        QVERIFY(server.waitForConnections(1));
        const HttpExchange second = get(client, server.url(), {.timeout = 100ms});

        QCOMPARE(second.failure, HttpFailure::Timeout);
        QVERIFY(second.remoteAddress.isEmpty());
        QCOMPARE(server.connections(), 1);
    }

    void aRequestedStopEndsTheCallAtOnce()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf of it");
            connection.waitForEnd();
        });
        CurlHttpClient client(m_guard);
        std::stop_source stop;
        std::future<HttpExchange> answer = submit(client, request("GET", server.url()), {}, stop.get_token());
        QVERIFY(server.waitForRequests(1));

        const auto before = std::chrono::steady_clock::now();
        stop.request_stop();
        const HttpExchange exchange = answer.get();

        QCOMPARE(exchange.failure, HttpFailure::Cancelled);
        QCOMPARE(exchange.response.error().code, ErrorCode::Cancelled);
        QVERIFY(std::chrono::steady_clock::now() - before < 500ms);
        QVERIFY(server.waitForNoConnection());
    }

    void aStopRequestedBeforehandSendsNothing()
    {
        ScriptedServer server({httpAnswer("ok")});
        CurlHttpClient client(m_guard);
        std::stop_source stop;
        stop.request_stop();

        const HttpExchange exchange = client.send(request("GET", server.url()), {}, stop.get_token());

        QCOMPARE(exchange.failure, HttpFailure::Cancelled);
        QCOMPARE(server.connections(), 0);
    }

    void aStopAfterTheAnswerHasNoEffect()
    {
        ScriptedServer server({httpAnswer("ok")});
        CurlHttpClient client(m_guard);
        std::stop_source stop;

        QVERIFY(client.send(request("GET", server.url()), {}, stop.get_token()).response);
        stop.request_stop();

        QCOMPARE(get(client, server.url()).response->body, "ok");
    }

    void shutdownEndsAllThatIsUnderWayExactlyOnce()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) { connection.waitForEnd(); });
        std::atomic<int> ended = 0;
        std::atomic<int> cancelledOnes = 0;
        auto client = std::make_unique<CurlHttpClient>(m_guard);
        for (int i = 0; i < 50; ++i) {
            client->submit(request("GET", server.url()), {}, {}, [&](const HttpExchange &exchange) {
                ++ended;
                cancelledOnes += exchange.failure == HttpFailure::Cancelled ? 1 : 0;
            });
        }
        QVERIFY(server.waitForConnections(50));

        const auto before = std::chrono::steady_clock::now();
        client.reset();

        QVERIFY(std::chrono::steady_clock::now() - before < 1s);
        QCOMPARE(ended.load(), 50);
        QCOMPARE(cancelledOnes.load(), 50);
    }

    void whatIsSubmittedDuringTheShutdownEndsToo()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) { connection.waitForEnd(); });
        std::atomic<int> ended = 0;
        auto client = std::make_unique<CurlHttpClient>(m_guard);
        CurlHttpClient &reference = *client;
        client->submit(request("GET", server.url()), {}, {}, [&](const HttpExchange &) {
            ++ended;
            reference.submit(request("GET", server.url()), {}, {}, [&](const HttpExchange &exchange) {
                ended += exchange.failure == HttpFailure::Cancelled ? 1 : 0;
            });
        });
        QVERIFY(server.waitForConnections(1));

        client.reset();

        QCOMPARE(ended.load(), 2);
    }

    void manyThreadsSubmitAndStopAtOnce()
    {
        ScriptedServer server({httpAnswer("ok")});
        CurlHttpClient client(m_guard);
        std::atomic<int> answered = 0;
        std::atomic<int> stopped = 0;

        std::vector<std::jthread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 50; ++i) {
                    std::stop_source stop;
                    std::future<HttpExchange> answer =
                        submit(client, request("GET", server.url()), {}, stop.get_token());
                    if ((i + t) % 3 == 0)
                        stop.request_stop();
                    const HttpExchange exchange = answer.get();
                    answered += exchange.failure == HttpFailure::None ? 1 : 0;
                    stopped += exchange.failure == HttpFailure::Cancelled ? 1 : 0;
                }
            });
        }
        threads.clear();

        QCOMPARE(answered + stopped, 400);
        QVERIFY(answered >= 264); // those that nobody stopped
    }
};

QTEST_APPLESS_MAIN(CurlHttpClientTest)
#include "curlhttpclienttest.moc"
