// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/network/httplistener.h"
#include "tests/support/rawclient.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

namespace {

const QByteArray goodRequest = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

} // namespace

/// What a client may not get away with, and that the others are served meanwhile.
class HttpListenerAbuseTest : public QObject
{
    Q_OBJECT

    std::atomic<int> m_handled = 0;

    std::unique_ptr<HttpListener> listener(const HttpListenerOptions &options = {})
    {
        m_handled = 0;
        return std::make_unique<HttpListener>(
            options, [this](const HttpRequest &request, Endpoint, const Respond &respond) {
                ++m_handled;
                respond({200, {}, QByteArray::number(request.body.size())});
            });
    }

    static bool serves(quint16 port)
    {
        RawClient client(port);
        return client.send(goodRequest) && statusOf(client.readAnswer()) == 200;
    }

private Q_SLOTS:

    void whatIsNoProperRequestIsRefusedAndCutOff_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status = 400) {
            QTest::newRow(name) << request << status;
        };
        const QByteArray post = "POST / HTTP/1.1\r\nHost: a\r\n";
        row("no HTTP", "hello\r\n\r\n");
        row("TLS", QByteArray::fromHex("16030100c8010000c40303") + QByteArray(200, 'x'));
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        row("HTTP/0.9", "GET /\r\n\r\n");
        row("NUL in a header", QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 36));
        row("blank before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n");
        row("no Host", "GET / HTTP/1.1\r\n\r\n");
        row("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
        row("whole URL", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n");
        row("tunnel", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n");
        row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
        row("length and chunks", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("chunks and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n");
        row("two lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!");
        row("list of lengths", post + "Content-Length: 5, 6\r\n\r\nhello!");
        row("negative length", post + "Content-Length: -5\r\n\r\nhello");
        row("signed length", post + "Content-Length: +5\r\n\r\nhello");
        row("length that overflows", post + "Content-Length: 99999999999999999999\r\n\r\nhello");
        row("hexadecimal length", post + "Content-Length: 0x5\r\n\r\nhello");
        row("unknown coding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
        row("hidden coding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n");
        row("coding twice",
            post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        row("bad chunk", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n");
        row("negative chunk", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n");
        row("body too large", post + "Content-Length: 5242881\r\n\r\n", 413);
        row("8 GB", post + "Content-Length: 8589934592\r\n\r\nx", 413);
        row("one chunk too large", post + "Transfer-Encoding: chunked\r\n\r\n500001\r\nx", 413);
        row("long target", "GET /" + QByteArray(20'000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 431);
        row("long header", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n", 431);
    }

    void whatIsNoProperRequestIsRefusedAndCutOff()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        const auto server = listener();
        const quint16 port = server->start().value();
        RawClient client(port);

        client.send(request);
        client.finishSending();
        const QByteArray answer = client.readToEnd();

        QCOMPARE(statusOf(answer), status);
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(bodyOf(answer).startsWith("{\"error\":\""));
        QCOMPARE(answer.count("HTTP/1.1 "), 1); // what was smuggled behind it is not read
        QCOMPARE(m_handled.load(), 0);
        QVERIFY(serves(port));
    }

    void aBodyOfExactlyTheLimitIsTaken()
    {
        const auto server = listener({.bodyBytes = 1000});
        RawClient client(server->start().value());

        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1000, 'x'));

        QCOMPARE(bodyOf(client.readAnswer()), "1000");
    }

    void twentyMegabytesOfHeaderAreRefusedEarly()
    {
        const auto server = listener();
        const quint16 port = server->start().value();
        RawClient client(port);

        client.send("GET / HTTP/1.1\r\nHost: a\r\n");
        const QByteArray line = "X-More: " + QByteArray(4000, 'x') + "\r\n";
        int sent = 0;
        while (sent < 5000 && client.send(line)) // the listener drops it for two seconds, then closes
            ++sent;

        QCOMPARE(statusOf(client.readToEnd()), 431);
        QVERIFY(serves(port));
    }

    void aHugeBodyIsRefusedByItsHeader()
    {
        const auto server = listener();
        RawClient client(server->start().value());

        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 209715200\r\n\r\n");
        const QByteArray answer = client.readAnswer(); // not one byte of the body was sent

        QCOMPARE(statusOf(answer), 413);
    }

    void chunksWithoutEndAreRefused()
    {
        const auto server = listener();
        const quint16 port = server->start().value();
        RawClient client(port);

        client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(65536, 'x') + "\r\n";
        int sent = 0;
        while (sent < 1600 && client.send(chunk))
            ++sent;

        QCOMPARE(statusOf(client.readToEnd()), 413);
        QVERIFY(serves(port));
    }

    void whoIsTooSlowIsTold_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing at all") << ""_ba << 0;
        QTest::newRow("half a request line") << "GET / HT"_ba << 408;
        QTest::newRow("half a header") << "GET / HTTP/1.1\r\nHost: a\r\nX-"_ba << 408;
        QTest::newRow("half a body") << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf"_ba
                                     << 408;
        QTest::newRow("half a chunk")
            << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf"_ba << 408;
    }

    void whoIsTooSlowIsTold()
    {
        QFETCH(QByteArray, begin);
        QFETCH(int, status);
        const auto server = listener({.headerTime = 100ms, .bodyTime = 100ms});
        RawClient client(server->start().value());

        client.send(begin);

        QCOMPARE(statusOf(client.readToEnd()), status);
        QCOMPARE(m_handled.load(), 0);
    }

    void aDripOfHeadersDoesNotProlongTheTime()
    {
        const auto server = listener({.headerTime = 200ms});
        RawClient client(server->start().value());

        client.send("GET / HTTP/1.1\r\nHost: a\r\n");
        std::jthread dripper([&client](const std::stop_token &stop) {
            while (!stop.stop_requested() && client.send("X: 1\r\n"))
                SystemClock().sleep(20ms, stop);
        });

        QCOMPARE(statusOf(client.readUntil("\r\n\r\n")), 408);
    }

    void anIdleConnectionIsClosedInSilence()
    {
        const auto server = listener({.idleTime = 100ms});
        RawClient client(server->start().value());

        client.send(goodRequest);
        QCOMPARE(statusOf(client.readAnswer()), 200);

        QVERIFY(client.hasEnded());
    }

    void fiveHundredHalfSentRequestsKeepNobodyOut()
    {
        const auto server = listener({.headerTime = 500ms, .bodyTime = 500ms, .connections = 600});
        const quint16 port = server->start().value();
        std::vector<RawClient> slow;
        for (int i = 0; i < 500; ++i) {
            slow.emplace_back(port).send(i % 2 == 0
                                             ? "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc"
                                             : "POST / HTTP/1.1\r\nHost: a\r\nX-");
        }

        QVERIFY(serves(port));

        for (RawClient &client : slow)
            QCOMPARE(statusOf(client.readToEnd()), 408);
    }

    void moreConnectionsThanAllowedAreSentAway()
    {
        const auto server = listener({.connections = 3});
        const quint16 port = server->start().value();
        std::vector<RawClient> clients;
        for (int i = 0; i < 3; ++i) {
            clients.emplace_back(port).send(goodRequest);
            QCOMPARE(statusOf(clients.back().readAnswer()), 200);
        }

        RawClient tooMany(port);
        tooMany.send(goodRequest);

        QCOMPARE(statusOf(tooMany.readToEnd()), 503);
        clients.clear();
        QTRY_VERIFY(serves(port)); // as soon as the others have gone
    }

    void aReaderWhoTakesNothingIsCutOff()
    {
        HttpListener server({.writeTime = 200ms, .connections = 1},
            [](const HttpRequest &, Endpoint, const Respond &respond) {
                respond({200, {}, QByteArray(50'000'000, 'x')});
            });
        const quint16 port = server.start().value();
        RawClient client(port, 4096);
        client.send(goodRequest);
        QVERIFY(client.readUntil("\r\n\r\n").contains("Content-Length: 50000000"));
        QVERIFY(!serves(port)); // its place is taken

        QTRY_VERIFY(serves(port));

        QVERIFY(client.readToEnd().size() < 50'000'000);
    }

    void leavingInTheMiddleLeavesNothingBehind()
    {
        const auto server = listener({.connections = 10});
        const quint16 port = server->start().value();

        for (int i = 0; i < 200; ++i) {
            RawClient client(port);
            client.send(
                QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc").first(1 + i % 50));
        }

        QTRY_VERIFY(serves(port));
    }
};

QTEST_APPLESS_MAIN(HttpListenerAbuseTest)
#include "httplistenerabusetest.moc"
