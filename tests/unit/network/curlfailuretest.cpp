// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/curlhttpclient.h"
#include "core/network/egress.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testcertificates.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

namespace {

HttpRequest get(const QByteArray &url)
{
    return {"GET", HttpEffect::Read, url, {}, {}};
}

void answerAll(ScriptedServer::Connection &connection)
{
    while (!connection.readRequest().isEmpty())
        connection.send(httpAnswer("ok"));
}

} // namespace

/// What the client says when there is no answer: each kind of failure by its name, and never more of a URL
/// than its host.
class CurlFailureTest : public QObject
{
    Q_OBJECT

    EgressGuard m_everything{EgressPolicy{EgressMode::Everything, {}}};

private Q_SLOTS:

    void anUnknownNameIsSaidToBeUnknown()
    {
        CurlHttpClient client(m_everything);

        const HttpExchange exchange =
            client.send(get("http://user:pw@api.patchbay.invalid/p?token=s3cret"), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::Dns);
        QCOMPARE(exchange.response.error().code, ErrorCode::Unavailable);
        QCOMPARE(exchange.response.error().message.text,
            u"Cannot reach api.patchbay.invalid: the name does not resolve. Check the base URL and the DNS settings."_s);
        QVERIFY(!exchange.response.error().detail.contains("s3cret"_L1));
        QVERIFY(!exchange.response.error().detail.contains("pw"_L1));
        QVERIFY(exchange.remoteAddress.isEmpty());
        QVERIFY(!exchange.timings.connect);
    }

    void aRefusedConnectionIsSaidToBeRefused()
    {
        auto server = std::make_unique<ScriptedServer>(QList<QByteArray>{httpAnswer("ok")});
        const QByteArray url = server->url();
        const quint16 port = server->port();
        server.reset();
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get(url), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::Connect);
        QCOMPARE(exchange.response.error().message.text,
            u"Cannot reach 127.0.0.1:%1: the connection was refused. Check that the server runs and that the port is right."_s
                .arg(port));
        QVERIFY(exchange.remoteAddress.isEmpty());
    }

    void theDeadlineEndsADripThatNeverStops()
    {
        Gate never;
        ScriptedServer server([&never](ScriptedServer::Connection &connection) {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            std::jthread dripper([&connection](const std::stop_token &stop) {
                while (!stop.stop_requested() && connection.send("1\r\nx\r\n"))
                    std::this_thread::yield();
            });
            connection.waitFor(never);
        });
        CurlHttpClient client(m_everything);

        const auto before = std::chrono::steady_clock::now();
        const HttpExchange exchange =
            client.send(get(server.url()), {.timeout = 300ms, .responseBytes = 1LL << 40}, {});
        const auto took = std::chrono::steady_clock::now() - before;

        QCOMPARE(exchange.failure, HttpFailure::Timeout);
        QCOMPARE(exchange.response.error().message.text,
            u"Cannot get the answer of 127.0.0.1:%1: it took longer than 0.3 s. Try again later, or ask for smaller pages."_s
                .arg(server.port()));
        QVERIFY(took >= 300ms && took < 2s);
        QVERIFY(exchange.timings.total >= 300ms);
        QVERIFY(exchange.timings.firstByte);
        QVERIFY(exchange.bytesReceived > 0);
    }

    void theDeadlineEndsASilence()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) { connection.waitForEnd(); });
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get(server.url()), {.timeout = 100ms}, {});

        QCOMPARE(exchange.failure, HttpFailure::Timeout);
        QVERIFY(exchange.timings.connect);
        QVERIFY(!exchange.timings.firstByte);
        QCOMPARE(exchange.remoteAddress, u"127.0.0.1"_s);
    }

    void aHandshakeThatNeverEndsIsNoConnection()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) { connection.waitForEnd(); });
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(
            get("https://127.0.0.1:" + QByteArray::number(server.port())), {.connectTimeout = 100ms}, {});

        QCOMPARE(exchange.failure, HttpFailure::Connect);
        QVERIFY(!exchange.timings.tls);
    }

    void whatIsNoWholeHttpAnswerIsBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba;
        QTest::newRow("a page without a head") << "<html>hello</html>"_ba;
        QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nContent-"_ba;
        QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"_ba;
        QTest::newRow("half a chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf"_ba;
        QTest::newRow("no last chunk")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"_ba;
        QTest::newRow("no chunk size")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhalf\r\n"_ba;
        QTest::newRow("negative length") << "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nhalf"_ba;
        QTest::newRow("length that overflows")
            << "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nhalf"_ba;
        QTest::newRow("not gzip")
            << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nhalf"_ba;
        QTest::newRow("an interim answer only") << "HTTP/1.1 100 Continue\r\n\r\n"_ba;
        QTest::newRow("an upgrade nobody asked for")
            << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"_ba;
    }

    void whatIsNoWholeHttpAnswerIsBroken()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer server([&](ScriptedServer::Connection &connection) {
            connection.readRequest();
            connection.send(bytes);
        });
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get(server.url()), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::Broken);
        QCOMPARE(exchange.response.error().code, ErrorCode::Unavailable);
        QVERIFY(exchange.response.error().message.text.startsWith("Cannot read the answer of 127.0.0.1"_L1));
    }

    void aResetIsBroken()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
            connection.reset();
        });
        CurlHttpClient client(m_everything);

        QCOMPARE(client.send(get(server.url()), {}, {}).failure, HttpFailure::Broken);
    }

    void aKeptConnectionThatEndsIsReplacedForWhatMayBeRepeated()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) {
            connection.readRequest();
            connection.send(httpAnswer("ok"));
            if (connection.number() == 0)
                connection.readRequest(); // and ends without an answer
        });
        CurlHttpClient client(m_everything);
        QVERIFY(client.send(get(server.url()), {}, {}).response);

        const HttpExchange second = client.send(get(server.url()), {}, {});

        QCOMPARE(second.response->body, "ok");
        QVERIFY(second.timings.connect);
        QCOMPARE(server.requests().size(), 3);
    }

    void aPostIsNeverSentTwice()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) {
            connection.readRequest();
            connection.send(httpAnswer("ok"));
            if (connection.number() == 0)
                connection.readRequest();
        });
        CurlHttpClient client(m_everything);
        QVERIFY(client.send(get(server.url()), {}, {}).response);

        const HttpExchange second = client.send({"POST", HttpEffect::Write, server.url(), {}, "pay"}, {}, {});

        QCOMPARE(second.failure, HttpFailure::Broken);
        QCOMPARE(second.response.error().message.key, "network.notRepeated");
        QCOMPARE(server.requests().size(), 2);
    }

    void tlsWithATrustedCertificateWorks()
    {
        const QTemporaryDir directory;
        const TestAuthority authority(directory.path());
        ScriptedServer server(answerAll, authority.issue("IP:127.0.0.1"));
        CurlHttpClient client(m_everything, {.extraCaFile = authority.file()});

        const HttpExchange first = client.send(get(server.url()), {}, {});
        const HttpExchange second = client.send(get(server.url()), {}, {});

        QCOMPARE(first.response->body, "ok");
        QVERIFY(first.timings.tls);
        QVERIFY(!second.timings.tls);
        QCOMPARE(server.connections(), 1);
    }

    void anUntrustedCertificateEndsTheCallBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("self-signed") << "IP:127.0.0.1"_ba << 48 << false << "network.tlsAuthority"_ba;
        QTest::newRow("wrong name") << "DNS:other.example.test"_ba << 48 << true << "network.tlsName"_ba;
        QTest::newRow("wrong address") << "IP:127.0.0.2"_ba << 48 << true << "network.tlsName"_ba;
        QTest::newRow("expired") << "IP:127.0.0.1"_ba << 23 << true << "network.tlsExpired"_ba;
    }

    void anUntrustedCertificateEndsTheCallBeforeAnythingIsSent()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, hours);
        QFETCH(bool, isSigned);
        QFETCH(QByteArray, key);
        const QTemporaryDir directory;
        const TestAuthority authority(directory.path());
        ScriptedServer server(answerAll,
            isSigned ? authority.issue(name, std::chrono::hours(hours)) : authority.selfSigned(name));
        CurlHttpClient client(m_everything, {.extraCaFile = authority.file()});

        const HttpExchange exchange = client.send(get(server.url()), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::Tls);
        QCOMPARE(exchange.response.error().message.key, key);
        QVERIFY(server.requests().isEmpty());
    }

    void anUnknownAuthorityIsNotTrusted()
    {
        const QTemporaryDir directory;
        const TestAuthority authority(directory.path());
        ScriptedServer server(answerAll, authority.issue("IP:127.0.0.1"));
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get(server.url()), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::Tls);
        QCOMPARE(exchange.response.error().message.key, "network.tlsAuthority");
    }

    void plainHttpAtAnHttpsUrlIsATlsFailure()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) {
            connection.send("HTTP/1.1 400 Bad Request\r\n\r\n");
            connection.waitForEnd();
        });
        CurlHttpClient client(m_everything);

        const HttpExchange exchange =
            client.send(get("https://127.0.0.1:" + QByteArray::number(server.port())), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::Tls);
        QCOMPARE(exchange.response.error().message.key, "network.tls");
    }

    void aMissingAuthorityFileIsNamedAsTheFault()
    {
        const QTemporaryDir directory;
        const TestAuthority authority(directory.path());
        ScriptedServer server(answerAll, authority.issue("IP:127.0.0.1"));
        CurlHttpClient client(m_everything, {.extraCaFile = directory.filePath(u"none.pem"_s)});

        const HttpExchange exchange = client.send(get(server.url()), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::Tls);
        QCOMPARE(exchange.response.error().message.key, "network.caFile");
    }
};

QTEST_APPLESS_MAIN(CurlFailureTest)
#include "curlfailuretest.moc"
