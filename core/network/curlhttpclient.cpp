// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/curlhttpclient.h"

#include "core/network/curltransfer.h"
#include "core/network/egress.h"

#include <algorithm>
#include <mutex>
#include <set>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#include <pthread.h>
#include <signal.h>

namespace patchbay {

namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

constexpr long keptConnections = 256;
constexpr size_t keptHandles = 128;
constexpr std::chrono::milliseconds longestPoll{60'000};
constexpr std::chrono::microseconds lookOut{50};

/// libcurl counts these calls, and both are thread-safe (curl_global_init(3), since 7.84).
struct CurlLibrary
{
    CurlLibrary() { curl_global_init(CURL_GLOBAL_DEFAULT); }

    ~CurlLibrary() { curl_global_cleanup(); }

    CurlLibrary(const CurlLibrary &) = delete;
    CurlLibrary &operator=(const CurlLibrary &) = delete;
};

/// A peer that goes away is an error code, not the end of the process; only OpenSSL writes without
/// MSG_NOSIGNAL.
void ignoreBrokenPipes()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

} // namespace

/// The thread and all that runs on it. Only the members above the line are touched by other threads.
class CurlHttpClient::Loop
{
public:
    Loop(const EgressGuard &guard, CurlHttpOptions options);
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    void submit(CurlCall call);

private:
    using TransferNumber = quint64;

    struct Running
    {
        std::unique_ptr<CurlTransfer> transfer;
        SteadyTime deadline;
        std::unique_ptr<std::stop_callback<std::function<void()>>> onStop;
    };

    void run(const std::stop_token &stop);
    void takeNews();
    void start(CurlCall call);
    void finishDone();
    void finishLate();
    void finish(TransferNumber number, const std::function<HttpExchange(CurlTransfer &)> &outcome);
    void cancel(TransferNumber number);
    void cancelAll();
    [[nodiscard]] bool isNextAtHand();
    void waitForSomething(const std::stop_token &stop);
    void wake();
    [[nodiscard]] CurlEasy freeHandle();

    std::mutex m_mutex;
    std::vector<CurlCall> m_submitted; ///< Guarded by m_mutex, like the next two.
    std::vector<TransferNumber> m_toCancel;
    bool m_isWaiting = false; ///< The thread polls, or is about to, and must be woken for news.

    // ---- the thread's own ----
    const EgressGuard &m_guard;
    const CurlHttpOptions m_options;
    CurlLibrary m_library;
    CurlMulti m_multi{curl_multi_init()};
    std::unordered_map<TransferNumber, Running> m_running;
    std::unordered_map<CURL *, TransferNumber> m_numbers;
    std::set<std::pair<SteadyTime, TransferNumber>> m_deadlines;
    std::vector<CurlEasy> m_free;
    TransferNumber m_last = 0;
    bool m_hasFinished = false; ///< In this turn of the loop.

    std::jthread m_thread; ///< Last, so that it starts when all the rest is there.
};

CurlHttpClient::Loop::Loop(const EgressGuard &guard, CurlHttpOptions options)
    : m_guard(guard)
    , m_options(std::move(options))
{
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, long(m_options.connectionsPerHost));
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, keptConnections);
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

CurlHttpClient::Loop::~Loop()
{
    m_thread.request_stop();
    curl_multi_wakeup(m_multi.get());
    m_thread.join();
}

void CurlHttpClient::Loop::submit(CurlCall call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_submitted.push_back(std::move(call));
    }
    wake();
}

/// Wakes the thread, but only when it sleeps: a wake-up is a system call here and another one there.
void CurlHttpClient::Loop::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isWaiting)
            return;
        m_isWaiting = false;
    }
    curl_multi_wakeup(m_multi.get());
}

void CurlHttpClient::Loop::run(const std::stop_token &stop)
{
    ignoreBrokenPipes();
    while (!stop.stop_requested()) {
        takeNews();
        int running = 0;
        curl_multi_perform(m_multi.get(), &running);
        finishDone();
        finishLate();
        if (!isNextAtHand())
            waitForSomething(stop);
    }
    cancelAll();
}

void CurlHttpClient::Loop::takeNews()
{
    std::vector<CurlCall> submitted;
    std::vector<TransferNumber> toCancel;
    {
        const std::lock_guard lock(m_mutex);
        submitted.swap(m_submitted);
        toCancel.swap(m_toCancel);
    }
    for (CurlCall &call : submitted)
        start(std::move(call));
    for (const TransferNumber number : toCancel)
        cancel(number);
}

void CurlHttpClient::Loop::start(CurlCall call)
{
    const auto refuse = [&call](HttpFailure failure, Error error) {
        call.done({tl::unexpected<Error>(std::move(error)), failure, {}, 0, 0, {}});
    };
    Result<RequestTarget> target = checkRequest(call.request);
    if (!target)
        return refuse(HttpFailure::Refused, target.error());
    if (const std::optional<IpAddress> literal = addressFromHost(target->host)) {
        if (const Result<> checked = m_guard.check(target->place(), {*literal, target->port}); !checked)
            return refuse(HttpFailure::Refused, checked.error());
    }
    if (call.stop.stop_requested())
        return refuse(HttpFailure::Cancelled, cancelled(target->place()).error);

    const TransferNumber number = ++m_last;
    const SteadyTime deadline = call.submitted + call.limits.timeout;
    const std::stop_token stop = call.stop;
    Running &running = m_running[number];
    running.transfer =
        std::make_unique<CurlTransfer>(freeHandle(), std::move(call), std::move(*target), m_guard);
    running.deadline = deadline;
    running.transfer->prepare(m_options);
    m_numbers.emplace(running.transfer->easy(), number);
    m_deadlines.emplace(deadline, number);
    curl_multi_add_handle(m_multi.get(), running.transfer->easy());
    // The callback may run at any moment from here on, on any thread: it knows the number only.
    running.onStop = std::make_unique<std::stop_callback<std::function<void()>>>(stop, [this, number] {
        {
            const std::lock_guard lock(m_mutex);
            m_toCancel.push_back(number);
        }
        wake();
    });
}

void CurlHttpClient::Loop::finishDone()
{
    int waiting = 0;
    while (const CURLMsg *news = curl_multi_info_read(m_multi.get(), &waiting)) {
        if (news->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = news->data.result;
        finish(m_numbers.at(news->easy_handle),
            [code](CurlTransfer &transfer) { return transfer.finished(code); });
    }
}

void CurlHttpClient::Loop::finishLate()
{
    const SteadyTime now = std::chrono::steady_clock::now();
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now) {
        finish(m_deadlines.begin()->second, [](CurlTransfer &transfer) {
            return transfer.ended(deadlinePassed(transfer.place(), transfer.call().limits.timeout));
        });
    }
}

void CurlHttpClient::Loop::cancel(TransferNumber number)
{
    if (m_running.contains(number))
        finish(number, [](CurlTransfer &transfer) { return transfer.ended(cancelled(transfer.place())); });
}

void CurlHttpClient::Loop::finish(
    TransferNumber number, const std::function<HttpExchange(CurlTransfer &)> &outcome)
{
    const auto node = m_running.extract(number);
    Running &running = node.mapped();
    running.onStop.reset();
    m_hasFinished = true;
    CURL *easy = running.transfer->easy();
    m_numbers.erase(easy);
    m_deadlines.erase({running.deadline, number});

    HttpExchange exchange = outcome(*running.transfer);
    // Removed before `done`, so that a request made there finds this connection free.
    curl_multi_remove_handle(m_multi.get(), easy);
    const Done done = std::move(running.transfer->call().done);
    CurlEasy handle = running.transfer->takeEasy();
    curl_easy_reset(handle.get());
    if (m_free.size() < keptHandles)
        m_free.push_back(std::move(handle));
    done(std::move(exchange));
}

/// A callback may submit again, even now: that ends at once too.
void CurlHttpClient::Loop::cancelAll()
{
    do {
        while (!m_running.empty())
            cancel(m_running.begin()->first);
        takeNews();
    } while (!m_running.empty());
}

/// Who sends one request after the other is back sooner than a sleeping thread could be woken: with one
/// request in flight, this short look-out makes a third more requests a second.
bool CurlHttpClient::Loop::isNextAtHand()
{
    const bool wasLast = std::exchange(m_hasFinished, false) && m_running.empty();
    const SteadyTime end = std::chrono::steady_clock::now() + lookOut;
    while (wasLast && std::chrono::steady_clock::now() < end) {
        std::this_thread::yield();
        const std::lock_guard lock(m_mutex);
        if (!m_submitted.empty())
            return true;
    }
    return false;
}

void CurlHttpClient::Loop::waitForSomething(const std::stop_token &stop)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_submitted.empty() || !m_toCancel.empty() || stop.stop_requested())
            return;
        m_isWaiting = true;
    }
    auto pause = longestPoll;
    if (!m_deadlines.empty()) {
        const auto left = m_deadlines.begin()->first - std::chrono::steady_clock::now();
        pause = std::clamp(
            std::chrono::ceil<std::chrono::milliseconds>(left), std::chrono::milliseconds(0), longestPoll);
    }
    curl_multi_poll(m_multi.get(), nullptr, 0, int(pause.count()), nullptr);
    const std::lock_guard lock(m_mutex);
    m_isWaiting = false;
}

CurlEasy CurlHttpClient::Loop::freeHandle()
{
    if (m_free.empty())
        return CurlEasy(curl_easy_init());
    CurlEasy handle = std::move(m_free.back());
    m_free.pop_back();
    return handle;
}

CurlHttpClient::CurlHttpClient(const EgressGuard &guard, CurlHttpOptions options)
    : m_loop(std::make_unique<Loop>(guard, std::move(options)))
{}

CurlHttpClient::~CurlHttpClient() = default;

void CurlHttpClient::submit(HttpRequest request, HttpLimits limits, std::stop_token stop, Done done)
{
    m_loop->submit(
        {std::move(request), limits, std::move(stop), std::move(done), std::chrono::steady_clock::now()});
}

} // namespace patchbay
