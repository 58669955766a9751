// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/curlhttpclient.h"
#include "core/network/egress.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QTest>

#include <brotli/encode.h>
#include <curl/curl.h>
#include <zlib.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

namespace {

constexpr qsizetype bombSize = 200 * 1024 * 1024;
constexpr qsizetype megabyte = 1024 * 1024;

HttpRequest get(const QByteArray &url, const HttpHeaders &headers = {})
{
    return {"GET", HttpEffect::Read, url, headers, {}};
}

/// 200 MB of zeros; the window bits choose between gzip (31) and deflate (15).
QByteArray zlibBomb(int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray block(megabyte, '\0');
    QByteArray bomb(2 * megabyte, '\0');
    void *out = bomb.data();
    stream.next_out = static_cast<Bytef *>(out);
    stream.avail_out = uInt(bomb.size());
    for (qsizetype done = 0; done < bombSize; done += block.size()) {
        void *in = block.data();
        stream.next_in = static_cast<Bytef *>(in);
        stream.avail_in = uInt(block.size());
        deflate(&stream, done + block.size() == bombSize ? Z_FINISH : Z_NO_FLUSH);
    }
    bomb.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return bomb;
}

QByteArray brotliBomb()
{
    const QByteArray zeros(bombSize, '\0');
    QByteArray bomb(megabyte, '\0');
    auto size = size_t(bomb.size());
    const void *in = zeros.constData();
    void *out = bomb.data();
    BrotliEncoderCompress(3, BROTLI_DEFAULT_WINDOW, BROTLI_DEFAULT_MODE, size_t(zeros.size()),
        static_cast<const uint8_t *>(in), &size, static_cast<uint8_t *>(out));
    bomb.truncate(qsizetype(size));
    return bomb;
}

/// A field of /proc/self/status in bytes.
qint64 memory(const QByteArray &field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field + ':'))
            return line.sliced(field.size() + 1).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

/// Makes VmHWM begin again at the present size.
bool forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

} // namespace

/// What a hostile server, or a hostile value in a request, may not achieve.
class CurlAbuseTest : public QObject
{
    Q_OBJECT

    EgressGuard m_everything{EgressPolicy{EgressMode::Everything, {}}};

private Q_SLOTS:

    void aCompressedBombStopsAtTheLimit_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("bomb");
        QTest::newRow("gzip") << "gzip"_ba << zlibBomb(31);
        QTest::newRow("deflate") << "deflate"_ba << zlibBomb(15);
        QTest::newRow("brotli") << "br"_ba << brotliBomb();
    }

    void aCompressedBombStopsAtTheLimit()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, bomb);
        if (coding == "br" && !(curl_version_info(CURLVERSION_NOW)->features & CURL_VERSION_BROTLI))
            QSKIP("This libcurl knows no brotli.");
        ScriptedServer server({httpAnswer(bomb, 200, "Content-Encoding: " + coding + "\r\n")});
        CurlHttpClient client(m_everything);
        QVERIFY(bomb.size() < 2 * megabyte);
        const bool isMeasured = forgetPeak();
        const qint64 before = memory("VmRSS");

        const HttpExchange exchange = client.send(get(server.url()), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::TooLarge);
        QVERIFY(exchange.response.error().message.text.contains("larger than 10 MB"_L1));
        if (isMeasured)
            QVERIFY2(memory("VmHWM") - before < 50 * megabyte,
                qPrintable(QString::number(memory("VmHWM") - before)));
    }

    void compressedAnswersWithinTheLimitAreUndone()
    {
        ScriptedServer server({httpAnswer(zlibBomb(31), 200, "Content-Encoding: gzip\r\n")});
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get(server.url()), {.responseBytes = bombSize}, {});

        QCOMPARE(exchange.response->body.size(), bombSize);
        QVERIFY(exchange.bytesReceived < megabyte);
        QVERIFY(server.requests().first().contains("\r\nAccept-Encoding: gzip, deflate, br\r\n"));
    }

    void aBrokenCompressionIsToldAsSuch()
    {
        ScriptedServer server({httpAnswer("\x1f\x8b\x08 nothing", 200, "Content-Encoding: gzip\r\n")});
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get(server.url()), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::Broken);
        QCOMPARE(exchange.response.error().message.key, "network.compression"_ba);
    }

    void aBodyOfExactlyTheLimitIsTaken_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("length, at the limit") << httpAnswer(QByteArray(1000, 'x')) << true;
        QTest::newRow("length, over it") << httpAnswer(QByteArray(1001, 'x')) << false;
        const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("chunks, at the limit") << head + "3e8\r\n" + QByteArray(1000, 'x') + "\r\n0\r\n\r\n"
                                              << true;
        QTest::newRow("chunks, over it") << head + "3e9\r\n" + QByteArray(1001, 'x') + "\r\n0\r\n\r\n"
                                         << false;
        QTest::newRow("to the end, over it") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1001, 'x') << false;
    }

    void aBodyOfExactlyTheLimitIsTaken()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isTaken);
        ScriptedServer server([&](ScriptedServer::Connection &connection) {
            connection.readRequest();
            connection.send(answer);
        });
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get(server.url()), {.responseBytes = 1000}, {});

        QCOMPARE(exchange.failure, isTaken ? HttpFailure::None : HttpFailure::TooLarge);
    }

    void chunksWithoutEndStopAtTheLimit()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (connection.send("10000\r\n" + QByteArray(65536, 'x') + "\r\n")) {
            }
        });
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get(server.url()), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::TooLarge);
        QVERIFY(exchange.bytesReceived < 12 * megabyte);
    }

    void aHeadWithoutEndStopsToo()
    {
        ScriptedServer server([](ScriptedServer::Connection &connection) {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\n");
            while (connection.send("X-More: " + QByteArray(1000, 'x') + "\r\n")) {
            }
        });
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get(server.url()), {}, {});

        QVERIFY(exchange.failure == HttpFailure::TooLarge || exchange.failure == HttpFailure::Broken);
        QVERIFY(exchange.timings.total < 5s);
    }

    void whatMustNotGoOnTheWireIsRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const auto header = [](const char *row, const QByteArray &name, const QByteArray &value) {
            QTest::newRow(row) << "GET"_ba
                               << "/"_ba << name << value;
        };
        header("CR LF in a value", "X-A", "a\r\nX-Evil: s3cret");
        header("LF in a value", "X-A", "a\nX-Evil: s3cret");
        header("CR in a value", "X-A", "a\rX-Evil: s3cret");
        header("NUL in a value", "X-A", QByteArray("a\0s3cret", 8));
        header("CR LF in a name", "X-A: 1\r\nX-Evil", "s3cret");
        header("colon in a name", "X-A: s3cret", "1");
        header("blank in a name", "X A", "s3cret");
        header("no name", "", "s3cret");
        header("own length", "Content-Length", "5");
        header("own framing", "transfer-encoding", "chunked");
        const auto method = [](const char *row, const QByteArray &text) {
            QTest::newRow(row) << text << "/"_ba
                               << "X-A"_ba
                               << "1"_ba;
        };
        method("no method", "");
        method("a request as the method", "GET /s3cret HTTP/1.1\r\nX-Evil: 1\r\n\r\nGET");
        method("tunnel", "CONNECT");
        const auto path = [](const char *row, const QByteArray &text) {
            QTest::newRow(row) << "GET"_ba << text << "X-A"_ba
                               << "1"_ba;
        };
        path("CR LF in the path", "/s3cret\r\nX-Evil: 1");
        path("blank in the path", "/s3cret x");
        path("NUL in the path", QByteArray("/s3cret\0x", 9));
    }

    void whatMustNotGoOnTheWireIsRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        ScriptedServer server({httpAnswer("ok")});
        CurlHttpClient client(m_everything);

        const HttpExchange exchange =
            client.send({method, HttpEffect::Read, server.url(path), {{name, value}}, {}}, {}, {});

        QCOMPARE(exchange.failure, HttpFailure::Refused);
        QCOMPARE(exchange.response.error().code, ErrorCode::InvalidInput);
        QVERIFY(exchange.response.error().message.text.startsWith("Cannot send the request: "_L1));
        QVERIFY(!exchange.response.error().message.text.contains("s3cret"_L1));
        QCOMPARE(server.connections(), 0);
    }

    void onlyHttpUrlsAreTaken_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char *url : {"file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/",
                 "dict://127.0.0.1/", "javascript:alert(1)", "127.0.0.1", "//127.0.0.1/", "/path", "",
                 "http://", "http://[::1/", "http://127.0.0.1:99999/", "http://127.0.0.1:x/", "http://a b/"})
            QTest::newRow(url) << QByteArray(url);
    }

    void onlyHttpUrlsAreTaken()
    {
        QFETCH(QByteArray, url);
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get(url), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::Refused);
        QCOMPARE(exchange.response.error().code, ErrorCode::InvalidInput);
    }

    void theEnvironmentHasNoSay()
    {
        ScriptedServer proxy({httpAnswer("proxied")});
        ScriptedServer server({httpAnswer("direct")});
        qputenv("http_proxy", proxy.url());
        qputenv("ALL_PROXY", proxy.url());
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get(server.url()), {}, {});
        qunsetenv("http_proxy");
        qunsetenv("ALL_PROXY");

        QCOMPARE(exchange.response->body, "direct");
        QCOMPARE(proxy.connections(), 0);
    }

    void aProxyThatWasAskedForIsUsed()
    {
        ScriptedServer proxy({httpAnswer("proxied")});
        EgressGuard guard; // public only: the proxy itself is not asked about
        CurlHttpClient client(guard, {.proxy = proxy.url()});

        const HttpExchange byName = client.send(get("http://api.example.test/x"), {}, {});
        const HttpExchange byAddress = client.send(get("http://10.0.0.1/x"), {}, {});

        QCOMPARE(byName.response->body, "proxied");
        QVERIFY(proxy.requests().first().startsWith("GET http://api.example.test/x HTTP/1.1\r\n"));
        QCOMPARE(byAddress.failure, HttpFailure::Refused);
    }

    void everySpellingOfAClosedAddressIsRefused_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char *host :
            {"127.0.0.1", "127.1", "2130706433", "0x7f000001", "017700000001", "0177.0.0.1", "127.0.0.1.",
                "%31%32%37.0.0.1", "localhost", "LOCALHOST", "localhost.", "[::1]", "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "0", "0.0.0.0",
                "[::]", "[fe80::1%25lo]", "user@127.0.0.1", "\xef\xbc\x91\xef\xbc\x92\xef\xbc\x97.0.0.1"})
            QTest::newRow(host) << QByteArray(host);
    }

    void everySpellingOfAClosedAddressIsRefused()
    {
        QFETCH(QByteArray, host);
        ScriptedServer server({httpAnswer("inside")});
        EgressGuard guard;
        CurlHttpClient client(guard);

        const HttpExchange exchange = client.send(
            get("http://" + host + ':' + QByteArray::number(server.port()) + '/'), {.timeout = 5s}, {});

        QVERIFY(!exchange.response);
        QVERIFY2(exchange.failure == HttpFailure::Refused || exchange.failure == HttpFailure::Dns,
            qPrintable(exchange.response.error().message.text));
        QCOMPARE(server.connections(), 0);
    }

    void aNameIsRefusedByTheAddressItResolvesTo()
    {
        ScriptedServer server({httpAnswer("inside")});
        EgressGuard guard;
        CurlHttpClient client(guard);

        const HttpExchange exchange = client.send(
            get("http://localhost:" + QByteArray::number(server.port()) + "/?token=s3cret"), {}, {});

        QCOMPARE(exchange.failure, HttpFailure::Refused);
        QCOMPARE(exchange.response.error().code, ErrorCode::Denied);
        const QString text = exchange.response.error().message.text;
        QVERIFY2(text.startsWith(u"Cannot connect to localhost:%1: "_s.arg(server.port())), qPrintable(text));
        QVERIFY(text.contains("loopback address"_L1));
        QVERIFY(text.contains("egress policy of this workspace"_L1));
        QVERIFY(!text.contains("s3cret"_L1));
        QCOMPARE(server.connections(), 0);
    }

    void ownListenersAreReachedUnderEveryPolicy()
    {
        ScriptedServer sandbox({httpAnswer("sandbox")});
        ScriptedServer other({httpAnswer("other")});
        EgressGuard guard({}, {{*IpAddress::parse(u"127.0.0.1"), sandbox.port()}});
        CurlHttpClient client(guard);

        QCOMPARE(client.send(get(sandbox.url()), {}, {}).response->body, "sandbox");
        QCOMPARE(client.send(get(other.url()), {}, {}).failure, HttpFailure::Refused);
    }

    void aStricterPolicyHoldsForConnectionsThatAreOpenAlready()
    {
        ScriptedServer server({httpAnswer("inside")});
        EgressGuard guard(EgressPolicy{EgressMode::Everything, {}});
        CurlHttpClient client(guard);
        const QByteArray byName = "http://localhost:" + QByteArray::number(server.port()) + '/';
        QVERIFY(client.send(get(byName), {}, {}).response);

        guard.replacePolicy({});
        const HttpExchange second = client.send(get(byName), {}, {});

        QCOMPARE(second.failure, HttpFailure::Refused);
        QCOMPARE(server.requests().size(), 1);
    }
};

QTEST_APPLESS_MAIN(CurlAbuseTest)
#include "curlabusetest.moc"
