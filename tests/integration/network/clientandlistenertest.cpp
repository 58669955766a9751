// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/curlhttpclient.h"
#include "core/network/egress.h"
#include "core/network/httplistener.h"

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

void echo(const HttpRequest &request, Endpoint, const Respond &respond)
{
    respond({200, {{"X-Url", request.url}}, request.body});
}

QByteArray urlOf(quint16 port, const QByteArray &path = "/")
{
    return "http://127.0.0.1:" + QByteArray::number(port) + path;
}

HttpRequest post(const QByteArray &url, const QByteArray &body)
{
    return {"POST", HttpEffect::Read, url, {}, body};
}

} // namespace

/// Our client and our listener with each other.
class ClientAndListenerTest : public QObject
{
    Q_OBJECT

    EgressGuard m_guard{EgressPolicy{EgressMode::Everything, {}}};

private Q_SLOTS:

    void bodiesOfEverySizeComeBackUnchanged_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 1000, 65'535, 65'536, 1'000'000, 5 * 1024 * 1024})
            QTest::addRow("%lld", size) << size;
    }

    void bodiesOfEverySizeComeBackUnchanged()
    {
        QFETCH(qsizetype, size);
        HttpListener listener({}, echo);
        const quint16 port = listener.start().value();
        CurlHttpClient client(m_guard);
        QByteArray body(size, '\0');
        for (qsizetype i = 0; i < size; ++i)
            body[i] = char(i * 31 % 251);

        const HttpExchange first = client.send(post(urlOf(port, "/a?b"), body), {}, {});
        const HttpExchange second = client.send(post(urlOf(port), body), {}, {});

        QCOMPARE(first.response->body, body);
        QCOMPARE(header(first.response->headers, "X-Url"), "/a?b");
        QCOMPARE(second.response->body, body);
        QVERIFY(!second.timings.connect); // the connection was kept
    }

    void oneByteTooManyIsRefusedAndSaidSo()
    {
        HttpListener listener({}, echo);
        const quint16 port = listener.start().value();
        CurlHttpClient client(m_guard);

        const HttpExchange exchange =
            client.send(post(urlOf(port), QByteArray(5 * 1024 * 1024 + 1, 'x')), {}, {});

        QCOMPARE(exchange.response->status, 413);
    }

    void aHundredRequestsAreAtWorkAtOnce()
    {
        std::mutex mutex;
        std::vector<Respond> waiting;
        std::promise<void> allThere;
        HttpListener listener({}, [&](const HttpRequest &, Endpoint, const Respond &respond) {
            const std::lock_guard lock(mutex);
            waiting.push_back(respond);
            if (waiting.size() == 100)
                allThere.set_value();
        });
        const quint16 port = listener.start().value();
        CurlHttpClient client(m_guard);
        std::atomic<int> answered = 0;
        std::promise<void> allAnswered;

        for (int i = 0; i < 100; ++i) {
            client.submit(post(urlOf(port), "x"), {}, {}, [&](const HttpExchange &exchange) {
                if (exchange.response && exchange.response->body == "now" && ++answered == 100)
                    allAnswered.set_value();
            });
        }
        QCOMPARE(allThere.get_future().wait_for(10s), std::future_status::ready);
        for (const Respond &respond : waiting)
            respond({200, {}, "now"});

        QCOMPARE(allAnswered.get_future().wait_for(10s), std::future_status::ready);
    }

    void manyThreadsGetEachTheirOwnAnswer()
    {
        HttpListener listener({}, echo);
        const quint16 port = listener.start().value();
        CurlHttpClient client(m_guard);
        std::atomic<int> wrong = 0;

        std::vector<std::jthread> threads;
        for (int t = 0; t < 16; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 100; ++i) {
                    const QByteArray body = QByteArray::number(t * 1000 + i);
                    const HttpExchange exchange = client.send(post(urlOf(port), body), {}, {});
                    wrong += exchange.response && exchange.response->body == body ? 0 : 1;
                }
            });
        }
        threads.clear();

        QCOMPARE(wrong.load(), 0);
    }

    void aListenerThatStopsBreaksWhatIsUnderWay()
    {
        std::promise<Respond> arrived;
        HttpListener listener(
            {}, [&](const HttpRequest &, Endpoint, const Respond &respond) { arrived.set_value(respond); });
        const quint16 port = listener.start().value();
        CurlHttpClient client(m_guard);
        std::promise<HttpExchange> ended;
        client.submit(post(urlOf(port), "x"), {}, {},
            [&](HttpExchange exchange) { ended.set_value(std::move(exchange)); });
        const Respond respond = arrived.get_future().get();

        listener.stop();

        QCOMPARE(ended.get_future().get().failure, HttpFailure::Broken);
        QCOMPARE(client.send(post(urlOf(port), "x"), {}, {}).failure, HttpFailure::Connect);
    }

    void aListenerCanBeStoppedAndReplacedAtItsPort()
    {
        CurlHttpClient client(m_guard);
        auto first = std::make_unique<HttpListener>(HttpListenerOptions{}, echo);
        const quint16 port = first->start().value();
        QVERIFY(client.send(post(urlOf(port), "x"), {}, {}).response);

        first.reset();
        HttpListener second({.port = port}, echo);

        QCOMPARE(second.start(), Result<quint16>(port));
        // A GET, which may be sent again when the kept connection turns out to be a dead one.
        QVERIFY(client.send({"GET", HttpEffect::Read, urlOf(port), {}, {}}, {}, {}).response);
    }
};

QTEST_APPLESS_MAIN(ClientAndListenerTest)
#include "clientandlistenertest.moc"
