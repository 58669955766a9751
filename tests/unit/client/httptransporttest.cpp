// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/httptransport.h"
#include "core/client/client.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testcertificates.h"

#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

std::unique_ptr<HttpTransport> transportTo(const ScriptedServer &server)
{
    auto transport =
        HttpTransport::open(u"http://127.0.0.1:%1"_s.arg(server.port()), Secret(QByteArray("a-token")));
    return transport ? std::move(*transport) : nullptr;
}

const ClientCall<QByteArray> anyCall{{"GET", HttpEffect::Read, "/api/v1/ping", {}, {}}, readText};

/// The batches that a follower was told, as they come.
class Told
{
public:
    ChangeListener listener()
    {
        return [this](const ChangeBatch &batch) {
            const std::lock_guard lock(m_mutex);
            m_batches.append(batch);
            m_arrived.notify_all();
        };
    }

    /// Waits (really, at most ten seconds) until there are so many.
    QList<ChangeBatch> await(qsizetype count)
    {
        std::unique_lock lock(m_mutex);
        (void)m_arrived.wait_for(lock, std::chrono::seconds(10), [&] { return m_batches.size() >= count; });
        return m_batches;
    }

private:
    std::mutex m_mutex; ///< Guards all below.
    std::condition_variable m_arrived;
    QList<ChangeBatch> m_batches;
};

const QByteArray eventHead("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");

QByteArray eventOf(int sequence)
{
    const QByteArray number = QByteArray::number(sequence);
    return "id: " + number + "\nevent: changes\ndata: {\"sequence\":" + number +
           ",\"resync\":false,\"notices\":[{\"sequence\":" + number +
           ",\"kind\":\"plan\",\"id\":\"p\"}]}\n\n";
}

} // namespace

class HttpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sendsARequestWithItsTokenAndItsBody()
    {
        ScriptedServer server({httpAnswer("{\"a\":1}", 201)});
        const auto transport = transportTo(server);
        const Client client(*transport, u"org_123"_s);
        const ClientCall<QByteArray> call{
            {"PATCH", HttpEffect::Write, "/api/v1/x%2Fy?z=%20", {{"Prefer", "respond-async"}}, "{\"b\":2}"},
            readText};

        const auto answer = client.wait(call);

        QVERIFY2(answer, answer ? "" : qUtf8Printable(answer.error().message.text));
        QCOMPARE(*answer, QByteArray("{\"a\":1}"));
        const QByteArray request = server.requests().first();
        QVERIFY(request.startsWith("PATCH /api/v1/x%2Fy?z=%20 HTTP/1.1\r\n"));
        QVERIFY(request.toLower().contains("authorization: bearer a-token\r\n"));
        QVERIFY(request.toLower().contains("prefer: respond-async\r\n"));
        QVERIFY(request.endsWith("\r\n\r\n{\"b\":2}"));
    }

    void givesErrorsBackAsTheEngineMadeThem()
    {
        const QByteArray body(
            R"({"code":409,"error":"Cannot apply plan 12: it is stale.","details":{"kind":"conflict",)"
            R"("key":"plan.stale","arguments":["12"],"detail":"3 records"}})");
        ScriptedServer server({httpAnswer(body, 409)});
        const auto transport = transportTo(server);

        const auto answer = Client(*transport, u"o"_s).wait(anyCall);

        QVERIFY(!answer);
        const Error expected{ErrorCode::Conflict,
            {"plan.stale", u"Cannot apply plan 12: it is stale."_s, {u"12"_s}}, u"3 records"_s};
        QCOMPARE(answer.error(), expected);
    }

    void understandsAServerThatKnowsTheDocumentedEnvelopeOnly_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("not found")
            << 404 << QByteArray(R"({"code":404,"error":"Integration not found","details":{"slug":"zid"}})")
            << int(ErrorCode::NotFound) << u"Cannot find the integration zid: it is not installed."_s;
        QTest::newRow("failed")
            << 500
            << QByteArray(
                   R"({"code":500,"error":"Integration execution failed","details":{"slug":"zid","error":"no"}})")
            << int(ErrorCode::Internal)
            << u"Cannot do this: the server says “Integration execution failed: no”."_s;
        QTest::newRow("a web page")
            << 502 << QByteArray("<html>Bad gateway") << int(ErrorCode::Unavailable)
            << u"Cannot use the server's answer: it is HTTP 502 without an explanation."_s;
    }

    void understandsAServerThatKnowsTheDocumentedEnvelopeOnly()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        QFETCH(QString, sentence);
        ScriptedServer server({httpAnswer(body, status)});
        const auto transport = transportTo(server);

        const auto answer = Client(*transport, u"o"_s).wait(anyCall);

        QVERIFY(!answer);
        QCOMPARE(int(answer.error().code), code);
        QCOMPARE(answer.error().message.text, sentence);
    }

    void followsNoRedirect()
    {
        ScriptedServer other({httpAnswer("{}")});
        ScriptedServer server({httpAnswer("", 307, "Location: " + other.url("/api/v1/ping") + "\r\n")});
        const auto transport = transportTo(server);

        const auto answer = Client(*transport, u"o"_s).wait(anyCall);

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QCOMPARE(other.connections(), 0);
    }

    void saysThatNobodyAnswers()
    {
        auto server = std::make_unique<ScriptedServer>(QList<QByteArray>{httpAnswer("{}")});
        const auto transport = transportTo(*server);
        server.reset();

        const auto answer = Client(*transport, u"o"_s).wait(anyCall);

        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QCOMPARE(answer.error().message.arguments, QStringList{u"the connection was refused"_s});
        QVERIFY(!answer.error().detail.isEmpty());
    }

    void saysWhyItDoesNotTrustTheServer()
    {
        QTemporaryDir folder;
        const TestAuthority authority(folder.path());
        ScriptedServer server([](ScriptedServer::Connection &connection) { connection.waitForEnd(); },
            authority.issue("IP:127.0.0.1"));
        const auto transport =
            HttpTransport::open(u"https://127.0.0.1:%1"_s.arg(server.port()), Secret(QByteArray("a-token")));

        const auto answer = Client(**transport, u"o"_s).wait(anyCall);

        QVERIFY(!answer);
        QCOMPARE(answer.error().message.arguments,
            QStringList{u"its certificate is not signed by a known authority"_s});
    }

    void answersEveryRequestEvenWhenItGoes()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) {
            (void)connection.readRequest();
            connection.waitForEnd();
        });
        auto transport = transportTo(server);
        std::atomic<int> cancelled = 0;
        for (int i = 0; i < 3; ++i) {
            transport->send(anyCall.request, [&](const Result<HttpResponse> &answer) {
                if (!answer && answer.error().code == ErrorCode::Cancelled)
                    ++cancelled;
            });
        }
        QVERIFY(server.waitForRequests(1));

        transport.reset();

        QCOMPARE(cancelled.load(), 3);
    }

    void refusesAddressesThatItCannotTrust_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("code");

        QTest::newRow("plain to elsewhere") << u"http://patchbay.example"_s << int(ErrorCode::Denied);
        QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s << int(ErrorCode::InvalidInput);
        QTest::newRow("no address") << u"patchbay"_s << int(ErrorCode::InvalidInput);
        QTest::newRow("with a password") << u"https://a:b@patchbay.example"_s << int(ErrorCode::InvalidInput);
    }

    void refusesAddressesThatItCannotTrust()
    {
        QFETCH(QString, address);
        QFETCH(int, code);

        const auto transport = HttpTransport::open(address, Secret(QByteArray("a-token")));

        QVERIFY(!transport);
        QCOMPARE(int(transport.error().code), code);
        QVERIFY(!transport.error().message.text.contains(u"a:b"));
    }

    void followsChangesOverBrokenConnections()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) {
            const QByteArray request = connection.readRequest();
            if (request.isEmpty())
                return;
            const qsizetype after = request.indexOf("after=") + 6;
            const int last = request.mid(after, request.indexOf(' ', after) - after).toInt();
            connection.send(eventHead + ": still here\n\n");
            connection.send(eventOf(last + 5));
        });
        const auto transport = transportTo(server);
        Told told;

        const auto following = transport->subscribe(5, told.listener());
        const auto batches = told.await(2);

        QVERIFY(batches.size() >= 2);
        QCOMPARE(batches[0].sequence, std::uint64_t{10});
        QCOMPARE(batches[0].notices, (QList<ChangeNotice>{{10, u"plan"_s, u"p"_s}}));
        QCOMPARE(batches[1].sequence, std::uint64_t{15});
    }

    void saysThatChangesMayHaveBeenMissed()
    {
        std::atomic<int> streams = 0;
        ScriptedServer server([&](ScriptedServer::Connection &connection) {
            if (connection.readRequest().isEmpty())
                return;
            connection.send(eventHead + ": still here\n\n");
            if (++streams > 1)
                connection.waitForEnd();
        });
        const auto transport = transportTo(server);
        Told told;

        auto following = transport->subscribe(0, told.listener());
        const auto batches = told.await(1);
        following.reset();

        QCOMPARE(batches.size(), 1);
        QVERIFY(batches[0].isResync);
        QVERIFY(server.waitForNoConnection());
    }
};

QTEST_GUILESS_MAIN(HttpTransportTest)
#include "httptransporttest.moc"
