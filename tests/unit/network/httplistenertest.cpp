// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/httplistener.h"
#include "tests/support/rawclient.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

namespace {

/// Answers with what arrived.
void echo(const HttpRequest &request, const Endpoint &, const Respond &respond)
{
    respond({200, {{"X-Method", request.method}, {"X-Url", request.url}}, request.body});
}

quint16 started(HttpListener &listener)
{
    return listener.start().value();
}

} // namespace

class HttpListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void handsARequestOnAndItsAnswerBack()
    {
        HttpRequest seen;
        Endpoint peer;
        HttpListener listener({}, [&](HttpRequest request, Endpoint from, const Respond &respond) {
            seen = std::move(request);
            peer = from;
            respond({201, {{"Content-Type", "text/plain"}, {"X-Answer", "yes"}}, "made"});
        });
        RawClient client(started(listener));

        client.send("POST /api/v1/apps?x=%20y HTTP/1.1\r\nHost: a\r\nX-Twice: 1\r\nX-Twice: "
                    "2\r\nContent-Length: 4\r\n\r\nbody");
        const QByteArray answer = client.readAnswer();

        QCOMPARE(seen.method, "POST");
        QCOMPARE(seen.url, "/api/v1/apps?x=%20y");
        QCOMPARE(seen.body, "body");
        QVERIFY(seen.headers.contains({"X-Twice", "1"}) && seen.headers.contains({"X-Twice", "2"}));
        QCOMPARE(peer.address.toString(), u"127.0.0.1"_s);
        QVERIFY(peer.port != 0);
        QVERIFY(answer.startsWith("HTTP/1.1 201 Created\r\n"));
        QVERIFY(answer.contains("\r\nX-Answer: yes\r\n"));
        QVERIFY(answer.contains("\r\nContent-Length: 4\r\n"));
        QVERIFY(!answer.contains("Server:"));
        QVERIFY(!answer.contains("Connection:"));
        QVERIFY(QRegularExpression(u"\r\nDate: \\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT\r\n"_s)
                    .match(QString::fromLatin1(answer))
                    .hasMatch());
        QCOMPARE(bodyOf(answer), "made");
    }

    void undoesChunks()
    {
        HttpListener listener({}, echo);
        RawClient client(started(listener));

        client.send("PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
                    "chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n");

        QCOMPARE(bodyOf(client.readAnswer()), "abcde");
    }

    void keepsTheConnectionForTheNextRequest()
    {
        HttpListener listener({}, echo);
        RawClient client(started(listener));

        for (const char *path : {"/1", "/2", "/3"}) {
            client.send("GET " + QByteArray(path) + " HTTP/1.1\r\nHost: a\r\n\r\n");
            QVERIFY(client.readAnswer().contains("\r\nX-Url: " + QByteArray(path) + "\r\n"));
        }
    }

    void answersRequestsThatWereSentAheadInTheirOrder()
    {
        std::atomic<int> atWork = 0;
        std::atomic<int> mostAtWork = 0;
        std::vector<std::jthread> workers;
        HttpListener listener({}, [&](const HttpRequest &request, Endpoint, const Respond &respond) {
            mostAtWork = std::max(mostAtWork.load(), ++atWork);
            workers.emplace_back([&atWork, respond, url = request.url] {
                --atWork;
                respond({200, {}, url});
            });
        });
        RawClient client(started(listener));

        QByteArray all;
        for (int i = 0; i < 20; ++i)
            all += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
        client.send(all);

        for (int i = 0; i < 20; ++i)
            QCOMPARE(bodyOf(client.readAnswer()), "/" + QByteArray::number(i));
        QCOMPARE(mostAtWork.load(), 1);
        listener.stop();
    }

    void closesWhenTheClientWantsIt_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("asked") << "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"_ba;
        QTest::newRow("HTTP/1.0") << "GET / HTTP/1.0\r\n\r\n"_ba;
    }

    void closesWhenTheClientWantsIt()
    {
        QFETCH(QByteArray, request);
        HttpListener listener({}, echo);
        RawClient client(started(listener));

        client.send(request);
        const QByteArray answer = client.readToEnd();

        QCOMPARE(statusOf(answer), 200);
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    }

    void aHeadRequestGetsTheHeadOnly()
    {
        HttpListener listener({}, [](const HttpRequest &, Endpoint, const Respond &respond) {
            respond({200, {}, "twelve bytes"});
        });
        RawClient client(started(listener));

        client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
        const QByteArray head = client.readUntil("\r\n\r\n");
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");

        QVERIFY(head.contains("\r\nContent-Length: 12\r\n"));
        QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200 ")); // and not with the body
    }

    void anEmptyStatusHasNoBodyAndNoLength()
    {
        HttpListener listener({}, [](const HttpRequest &, Endpoint, const Respond &respond) {
            respond({204, {}, "forgotten"});
        });
        RawClient client(started(listener));

        client.send("DELETE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        const QByteArray answer = client.readToEnd();

        QCOMPARE(statusOf(answer), 204);
        QVERIFY(!answer.contains("Content-Length"));
        QVERIFY(bodyOf(answer).isEmpty());
    }

    void goesOnWhenTheClientWaitsForLeave()
    {
        HttpListener listener({}, echo);
        RawClient client(started(listener));

        client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        const QByteArray leave = client.readUntil("\r\n\r\n");
        client.send("abc");

        QCOMPARE(leave, "HTTP/1.1 100 Continue\r\n\r\n");
        QCOMPARE(bodyOf(client.readAnswer()), "abc");
    }

    void mayBeAnsweredLaterByAnyThread()
    {
        std::promise<Respond> later;
        HttpListener listener(
            {}, [&](const HttpRequest &, Endpoint, const Respond &respond) { later.set_value(respond); });
        RawClient client(started(listener));
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        const Respond respond = later.get_future().get();

        std::jthread([&] { respond({200, {}, "later"}); });

        QCOMPARE(bodyOf(client.readAnswer()), "later");
    }

    void onlyTheFirstAnswerCounts()
    {
        HttpListener listener({}, [](const HttpRequest &request, Endpoint, const Respond &respond) {
            respond({200, {}, request.url});
            respond({500, {}, "again"});
            QVERIFY(!respond.stream({200, {}, {}})->isOpen());
        });
        RawClient client(started(listener));

        client.send("GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\n");

        QCOMPARE(bodyOf(client.readAnswer()), "/1");
        QCOMPARE(bodyOf(client.readAnswer()), "/2");
    }

    void aForgottenRequestIsAnsweredAllTheSame()
    {
        HttpListener listener({}, [](const HttpRequest &, Endpoint, const Respond &) {});
        RawClient client(started(listener));

        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");

        QCOMPARE(statusOf(client.readAnswer()), 500);
    }

    void aClientThatLeftCancelsNothing()
    {
        std::promise<Respond> later;
        HttpListener listener({}, [&](const HttpRequest &request, Endpoint, const Respond &respond) {
            if (request.url == "/slow")
                later.set_value(respond);
            else
                respond({200, {}, "still here"});
        });
        const quint16 port = started(listener);
        auto leaving = std::make_unique<RawClient>(port);
        leaving->send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
        const Respond respond = later.get_future().get();
        leaving.reset();

        respond({200, {}, QByteArray(1'000'000, 'x')});

        RawClient client(port);
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(bodyOf(client.readAnswer()), "still here");
    }

    void anAnswerAfterTheStopIsDropped()
    {
        std::promise<Respond> later;
        auto listener = std::make_unique<HttpListener>(HttpListenerOptions{},
            [&](const HttpRequest &, Endpoint, const Respond &respond) { later.set_value(respond); });
        RawClient client(started(*listener));
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        const Respond respond = later.get_future().get();

        listener.reset();
        respond({200, {}, "too late"});

        QVERIFY(client.hasEnded());
        QVERIFY(!respond.stream({200, {}, {}})->isOpen());
    }

    void aTakenPortIsSaidToBeTaken()
    {
        HttpListener first({}, echo);
        const quint16 port = started(first);
        HttpListener second({.port = port}, echo);

        const Result<quint16> result = second.start();

        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Conflict);
        QCOMPARE(result.error().message.text,
            u"Cannot listen at 127.0.0.1, port %1: another program uses the port already. Choose another one."_s
                .arg(port));
    }

    void aForeignAddressIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("not of this machine") << u"192.0.2.1"_s;
        QTest::newRow("a name") << u"localhost"_s;
        QTest::newRow("nothing") << u""_s;
    }

    void aForeignAddressIsRefused()
    {
        QFETCH(QString, address);
        HttpListener listener({.address = address}, echo);

        const Result<quint16> result = listener.start();

        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    }

    void invalidHeadersOfAnAnswerStayInside()
    {
        HttpListener listener({}, [](const HttpRequest &, Endpoint, const Respond &respond) {
            respond({200, {{"X-Bad", "a\r\nX-Evil: 1"}, {"Content-Length", "99"}, {"X-Good", "1"}}, "ok"});
        });
        RawClient client(started(listener));

        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        const QByteArray answer = client.readAnswer();

        QVERIFY(!answer.contains("Evil"));
        QVERIFY(answer.contains("\r\nX-Good: 1\r\n"));
        QCOMPARE(answer.count("Content-Length"), 1);
        QCOMPARE(bodyOf(answer), "ok");
    }

    void aStreamArrivesAsItIsWritten()
    {
        std::promise<std::unique_ptr<HttpStream>> begun;
        HttpListener listener({}, [&](const HttpRequest &, Endpoint, const Respond &respond) {
            begun.set_value(respond.stream({200, {{"Content-Type", "text/event-stream"}}, {}}));
        });
        RawClient client(started(listener));
        client.send("GET /api/v1/changes HTTP/1.1\r\nHost: a\r\n\r\n");
        std::unique_ptr<HttpStream> stream = begun.get_future().get();

        const QByteArray head = client.readUntil("\r\n\r\n");
        QCOMPARE(stream->write("data: 1\n\n"), HttpStream::Written::Queued);
        const QByteArray first = client.readUntil("\n\n\r\n");
        QCOMPARE(stream->write("data: 22\n\n"), HttpStream::Written::Queued);
        const QByteArray second = client.readUntil("\n\n\r\n");
        stream.reset();

        QVERIFY(head.contains("\r\nTransfer-Encoding: chunked\r\n"));
        QVERIFY(!head.contains("Content-Length"));
        QCOMPARE(first, "9\r\ndata: 1\n\n\r\n");
        QCOMPARE(second, "a\r\ndata: 22\n\n\r\n");
        QCOMPARE(client.readToEnd(), "0\r\n\r\n");
    }

    void aStreamToAnOldClientHasNoChunks()
    {
        HttpListener listener({}, [&](const HttpRequest &, Endpoint, const Respond &respond) {
            QCOMPARE(respond.stream({200, {}, {}})->write("data: 1\n\n"), HttpStream::Written::Queued);
        });
        RawClient client(started(listener));

        client.send("GET / HTTP/1.0\r\n\r\n");

        QCOMPARE(bodyOf(client.readToEnd()), "data: 1\n\n");
    }

    void aStreamNoticesThatItsReaderLeft()
    {
        std::promise<std::unique_ptr<HttpStream>> begun;
        HttpListener listener({}, [&](const HttpRequest &, Endpoint, const Respond &respond) {
            begun.set_value(respond.stream({200, {}, {}}));
        });
        auto client = std::make_unique<RawClient>(started(listener));
        client->send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        const std::unique_ptr<HttpStream> stream = begun.get_future().get();
        QVERIFY(client->readUntil("\r\n\r\n").startsWith("HTTP/1.1 200"));
        QVERIFY(stream->isOpen());

        client.reset();

        QTRY_VERIFY(!stream->isOpen());
        QCOMPARE(stream->write("data"), HttpStream::Written::Closed);
    }

    void aSlowReaderIsToldApartAndThenCutOff()
    {
        std::promise<std::unique_ptr<HttpStream>> begun;
        HttpListener listener({.writeTime = 300ms, .streamBytes = 100'000},
            [&](const HttpRequest &, Endpoint, const Respond &respond) {
                begun.set_value(respond.stream({200, {}, {}}));
            });
        RawClient client(started(listener), 4096);
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        const std::unique_ptr<HttpStream> stream = begun.get_future().get();
        const QByteArray event(1000, 'x');

        // The reader takes nothing: the sockets' buffers fill up, then ours, and then its time runs out.
        bool wasFull = false;
        const auto patience = std::chrono::steady_clock::now() + 10s;
        auto written = HttpStream::Written::Queued;
        while (written != HttpStream::Written::Closed && std::chrono::steady_clock::now() < patience) {
            written = stream->write(event);
            wasFull = wasFull || written == HttpStream::Written::Full;
        }

        QVERIFY(wasFull);
        QCOMPARE(written, HttpStream::Written::Closed);
        QVERIFY(!stream->isOpen());
    }

    void stopsAtOnceWithOpenStreamsAndRequests()
    {
        std::mutex mutex;
        std::vector<std::unique_ptr<HttpStream>> streams;
        std::vector<Respond> unanswered;
        HttpListener listener({}, [&](const HttpRequest &request, Endpoint, const Respond &respond) {
            const std::lock_guard lock(mutex);
            if (request.url == "/stream")
                streams.push_back(respond.stream({200, {}, {}}));
            else
                unanswered.push_back(respond);
        });
        const quint16 port = started(listener);
        std::vector<RawClient> clients;
        for (const char *path : {"/stream", "/stream", "/wait", "/wait"}) {
            clients.emplace_back(port);
            clients.back().send("GET " + QByteArray(path) + " HTTP/1.1\r\nHost: a\r\n\r\n");
        }
        clients.emplace_back(port).send("GET / HTT");
        QTRY_COMPARE((std::lock_guard(mutex), streams.size() + unanswered.size()), 4U);

        const auto before = std::chrono::steady_clock::now();
        listener.stop();

        QVERIFY(std::chrono::steady_clock::now() - before < 1s);
        for (RawClient &client : clients) {
            (void)client.readUntil("\r\n\r\n"); // the head of a stream, if there is one
            QVERIFY(client.hasEnded());
        }
        for (const std::unique_ptr<HttpStream> &stream : streams)
            QVERIFY(!stream->isOpen());
    }
};

QTEST_APPLESS_MAIN(HttpListenerTest)
#include "httplistenertest.moc"
