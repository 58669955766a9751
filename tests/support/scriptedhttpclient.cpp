// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedhttpclient.h"

#include <algorithm>
#include <atomic>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace patchbay {

namespace {

ScriptedHttpClient::Script inTurn(QList<HttpExchange> exchanges)
{
    auto next = std::make_shared<std::atomic<qsizetype>>(0);
    return [exchanges = std::move(exchanges), next](
               const HttpRequest &) { return exchanges[std::min(next->fetch_add(1), exchanges.size() - 1)]; };
}

} // namespace

HttpExchange answered(const QByteArray &body, int status, HttpHeaders headers)
{
    if (!header(headers, "Content-Type"))
        headers.append(HttpHeader{"Content-Type", "application/json"});
    HttpExchange exchange;
    exchange.bytesReceived = body.size();
    exchange.response = HttpResponse{status, std::move(headers), body};
    return exchange;
}

HttpExchange failedAt(HttpFailure failure)
{
    HttpExchange exchange;
    exchange.failure = failure;
    const ErrorCode code =
        failure == HttpFailure::Cancelled
            ? ErrorCode::Cancelled
            : (failure == HttpFailure::Refused ? ErrorCode::Denied : ErrorCode::Unavailable);
    exchange.response = fail(code, message("test.failure", u"Cannot call: scripted failure."_s));
    return exchange;
}

/// A request that has no answer yet.
struct ScriptedHttpClient::Held
{
    struct Cancel
    {
        ScriptedHttpClient *client;
        std::weak_ptr<Held> held;

        void operator()()
        {
            if (const std::shared_ptr<Held> locked = held.lock())
                client->answer(locked, failedAt(HttpFailure::Cancelled));
        }
    };

    HttpRequest request;
    Done done;
    std::atomic<bool> isAnswered{false};
    std::optional<std::stop_callback<Cancel>> cancel;
};

ScriptedHttpClient::ScriptedHttpClient(Script script, Mode mode)
    : m_script(std::move(script))
    , m_mode(mode)
{
    if (mode == Mode::OnThread)
        m_thread = std::thread([this] { work(); });
}

ScriptedHttpClient::ScriptedHttpClient(QList<HttpExchange> exchanges, Mode mode)
    : ScriptedHttpClient(inTurn(std::move(exchanges)), mode)
{}

ScriptedHttpClient::~ScriptedHttpClient()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void ScriptedHttpClient::submit(HttpRequest request, HttpLimits limits, std::stop_token stop, Done done)
{
    auto held = std::make_shared<Held>();
    held->request = request;
    held->done = std::move(done);
    {
        const std::lock_guard lock(m_mutex);
        m_requests.append(request);
        m_lastLimits = limits;
        m_mostAtOnce = std::max(m_mostAtOnce, ++m_underway);
        if (m_mode != Mode::AtOnce)
            m_held.push_back(held);
        m_changed.notify_all();
    }
    if (m_mode == Mode::AtOnce)
        answer(held, stop.stop_requested() ? failedAt(HttpFailure::Cancelled) : m_script(request));
    else
        held->cancel.emplace(std::move(stop), Held::Cancel{this, held});
}

void ScriptedHttpClient::answer(const std::shared_ptr<Held> &held, HttpExchange exchange)
{
    if (held->isAnswered.exchange(true))
        return;
    {
        const std::lock_guard lock(m_mutex);
        --m_underway;
        std::erase(m_held, held);
        if (exchange.failure == HttpFailure::Cancelled)
            ++m_cancelled;
    }
    held->done(std::move(exchange));
}

void ScriptedHttpClient::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ends || !m_held.empty(); });
        if (m_held.empty())
            return;
        const std::shared_ptr<Held> held = m_held.front();
        m_held.pop_front();
        lock.unlock();
        answer(held, m_script(held->request));
        lock.lock();
    }
}

bool ScriptedHttpClient::release(const QByteArray &urlPart)
{
    std::shared_ptr<Held> found;
    {
        const std::lock_guard lock(m_mutex);
        const auto held = std::ranges::find_if(
            m_held, [&](const auto &candidate) { return candidate->request.url.contains(urlPart); });
        if (held == m_held.end())
            return false;
        found = *held;
    }
    answer(found, m_script(found->request));
    return true;
}

QList<HttpRequest> ScriptedHttpClient::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

QList<QByteArray> ScriptedHttpClient::urls() const
{
    QList<QByteArray> urls;
    for (const HttpRequest &request : requests())
        urls.append(request.url);
    return urls;
}

HttpLimits ScriptedHttpClient::lastLimits() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastLimits;
}

int ScriptedHttpClient::mostAtOnce() const
{
    const std::lock_guard lock(m_mutex);
    return m_mostAtOnce;
}

int ScriptedHttpClient::cancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled;
}

void ScriptedHttpClient::awaitRequests(int count) const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_requests.size() >= count; });
}

} // namespace patchbay
