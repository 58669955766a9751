// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/curlhttpclient.h"
#include "core/network/egress.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <string_view>

#include <dlfcn.h>
#include <netdb.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;

namespace {

/// A name service that is silent about names that end in `.hangs`, until it is let go.
class HungNameService
{
public:
    void hang()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_mayGo; });
        --m_waiting;
        m_changed.notify_all();
    }

    /// Waits until so many ask, at most ten seconds.
    [[nodiscard]] bool waitForQuestions(int count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 10s, [&] { return m_waiting == count; });
    }

    void letGo()
    {
        std::unique_lock lock(m_mutex);
        m_mayGo = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_waiting == 0; });
        m_mayGo = false;
    }

private:
    std::mutex m_mutex; ///< Guards all below.
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_mayGo = false;
};

HungNameService nameService;

HttpRequest get(const QByteArray &url)
{
    return {"GET", HttpEffect::Read, url, {}, {}};
}

} // namespace

/// The program's own answer stands before the system's, which libcurl asks on a thread of its own.
extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **found)
{
    using Resolve = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto system = reinterpret_cast<Resolve>(dlsym(RTLD_NEXT, "getaddrinfo"));
    if (!name || !std::string_view(name).ends_with(".hangs"))
        return system(name, service, hints, found);
    nameService.hang();
    return EAI_AGAIN;
}

/// A name service that does not answer holds nobody: neither the call beyond its time, nor who cancels it,
/// nor other calls, nor the end of the program.
class HungNameServiceTest : public QObject
{
    Q_OBJECT

    EgressGuard m_everything{EgressPolicy{EgressMode::Everything, {}}};

private Q_SLOTS:

    void cleanup() { nameService.letGo(); }

    void theCallEndsAtItsDeadline()
    {
        CurlHttpClient client(m_everything);

        const auto before = std::chrono::steady_clock::now();
        const HttpExchange exchange = client.send(get("http://api.hangs/"), {.timeout = 200ms}, {});
        const auto took = std::chrono::steady_clock::now() - before;

        QVERIFY(nameService.waitForQuestions(1)); // which is still open
        QCOMPARE(exchange.failure, HttpFailure::Timeout);
        QCOMPARE(exchange.response.error().message.text,
            u"Cannot get the answer of api.hangs: it took longer than 0.2 s. Try again later, or ask for smaller pages."_s);
        QVERIFY(took >= 200ms && took < 2s);
        QVERIFY(!exchange.timings.dns);
    }

    void theTimeToConnectNamesTheNameServiceAsTheFault()
    {
        CurlHttpClient client(m_everything);

        const HttpExchange exchange = client.send(get("http://api.hangs/"), {.connectTimeout = 200ms}, {});

        QVERIFY(nameService.waitForQuestions(1));
        QCOMPARE(exchange.failure, HttpFailure::Dns);
        QCOMPARE(exchange.response.error().message.text,
            u"Cannot reach api.hangs: the name service does not answer. Check the DNS settings of this machine."_s);
    }

    void aRequestedStopEndsTheCallAtOnce()
    {
        CurlHttpClient client(m_everything);
        std::stop_source stop;
        std::promise<HttpExchange> ended;
        client.submit(get("http://api.hangs/"), {}, stop.get_token(),
            [&ended](HttpExchange exchange) { ended.set_value(std::move(exchange)); });
        QVERIFY(nameService.waitForQuestions(1));

        const auto before = std::chrono::steady_clock::now();
        stop.request_stop();
        const HttpExchange exchange = ended.get_future().get();
        const auto took = std::chrono::steady_clock::now() - before;

        QCOMPARE(exchange.failure, HttpFailure::Cancelled);
        QVERIFY(took < 2s);
    }

    void otherCallsGoOn()
    {
        ScriptedServer server(QList<QByteArray>{httpAnswer("ok")});
        CurlHttpClient client(m_everything);
        std::promise<HttpExchange> hanging;
        client.submit(get("http://api.hangs/"), {.timeout = 30s}, {},
            [&hanging](HttpExchange exchange) { hanging.set_value(std::move(exchange)); });
        QVERIFY(nameService.waitForQuestions(1));

        const HttpExchange other = client.send(get(server.url()), {.timeout = 5s}, {});

        QCOMPARE(other.failure, HttpFailure::None);
        QCOMPARE(other.response->body, "ok"_ba);
        nameService.letGo();
        QCOMPARE(hanging.get_future().get().failure, HttpFailure::Dns);
    }

    void theClientEndsAtOnce()
    {
        std::promise<HttpExchange> ended;
        auto client = std::make_unique<CurlHttpClient>(m_everything);
        client->submit(get("http://api.hangs/"), {}, {},
            [&ended](HttpExchange exchange) { ended.set_value(std::move(exchange)); });
        QVERIFY(nameService.waitForQuestions(1));

        const auto before = std::chrono::steady_clock::now();
        client.reset();
        const auto took = std::chrono::steady_clock::now() - before;

        QCOMPARE(ended.get_future().get().failure, HttpFailure::Cancelled);
        QVERIFY(took < 2s);
    }
};

QTEST_GUILESS_MAIN(HungNameServiceTest)
#include "hungnameservicetest.moc"
