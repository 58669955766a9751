// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/http.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace patchbay;

namespace {

/// Answers on another thread, as the real client does.
class AnsweringClient final : public HttpClient
{
public:
    void submit(HttpRequest request, HttpLimits, std::stop_token, Done done) override
    {
        m_thread = std::jthread([request, done] {
            HttpExchange exchange;
            exchange.response = HttpResponse{.status = 200, .headers = {}, .body = request.url};
            done(exchange);
        });
    }

private:
    std::jthread m_thread;
};

} // namespace

class HttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsAHeaderWhateverItsCase()
    {
        const HttpHeaders headers{{"Content-Type", "text/html"}, {"LINK", "first"}, {"link", "second"}};

        QCOMPARE(header(headers, "content-type"), "text/html"_ba);
        QCOMPARE(header(headers, "Link"), "first"_ba);
        QVERIFY(!header(headers, "Content"));
        QVERIFY(!header(headers, ""));
    }

    void settingAHeaderReplacesEveryOneOfItsName()
    {
        HttpHeaders headers{{"accept", "a"}, {"Host", "h"}, {"ACCEPT", "b"}};

        setHeader(headers, "Accept", "c");

        QCOMPARE(headers, (HttpHeaders{{"Host", "h"}, {"Accept", "c"}}));
    }

    void knowsWhichHeadersMayGoOnTheWire_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isValid");
        QTest::newRow("plain") << "X-Api-Key"_ba
                               << "abc 123"_ba << true;
        QTest::newRow("empty value") << "X-Empty"_ba
                                     << ""_ba << true;
        QTest::newRow("tab") << "X-Tab"_ba
                             << "a\tb"_ba << true;
        QTest::newRow("beyond ASCII") << "X-Name"_ba
                                      << "\xc3\xbc"_ba << true;
        QTest::newRow("empty name") << ""_ba
                                    << "a"_ba << false;
        QTest::newRow("space in name") << "X Key"_ba
                                       << "a"_ba << false;
        QTest::newRow("colon in name") << "X:"_ba
                                       << "a"_ba << false;
        QTest::newRow("name beyond ASCII") << "\xc3\xbc"_ba
                                           << "a"_ba << false;
        QTest::newRow("CR LF in value") << "X"_ba
                                        << "a\r\nEvil: 1"_ba << false;
        QTest::newRow("LF in value") << "X"_ba
                                     << "a\nb"_ba << false;
        QTest::newRow("LF in name") << "X\nY"_ba
                                    << "a"_ba << false;
        QTest::newRow("NUL in value") << "X"_ba << QByteArray("a\0b", 3) << false;
        QTest::newRow("DEL in value") << "X"_ba
                                      << "a\x7f"_ba << false;
    }

    void knowsWhichHeadersMayGoOnTheWire()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);

        QTEST(isValidHeader({name, value}), "isValid");
    }

    void sendingWaitsForTheAnswer()
    {
        AnsweringClient client;
        HttpRequest request;
        request.url = "https://example.test/";

        const HttpExchange exchange = client.send(request, {}, {});

        QVERIFY(exchange.response);
        QCOMPARE(exchange.response->status, 200);
        QCOMPARE(exchange.response->body, "https://example.test/"_ba);
        QCOMPARE(exchange.failure, HttpFailure::None);
    }
};

QTEST_APPLESS_MAIN(HttpTest)
#include "httptest.moc"
