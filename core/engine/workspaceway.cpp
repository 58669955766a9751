// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/workspaceway.h"

#include "core/base/log.h"
#include "core/client/httptransport.h"
#include "core/engine/engine.h"
#include "core/engine/enginefile.h"
#include "core/engine/inprocesstransport.h"

#include <future>
#include <utility>

namespace patchbay {

using namespace Qt::Literals::StringLiterals;

struct WorkspaceWay::Follower
{
    ChangeListener listener;
    std::unique_ptr<ChangeSubscription> subscription; ///< At the present place. Guarded by the way's mutex.
};

class WorkspaceWay::Subscription final : public ChangeSubscription
{
public:
    Subscription(WorkspaceWay &way, std::shared_ptr<Follower> follower)
        : m_way(way)
        , m_follower(std::move(follower))
    {}

    ~Subscription() override { m_way.end(m_follower); }

private:
    WorkspaceWay &m_way;
    std::shared_ptr<Follower> m_follower;
};

WorkspaceWay::WorkspaceWay(SessionOptions options)
    : m_options(std::move(options))
{}

WorkspaceWay::~WorkspaceWay()
{
    m_mover.request_stop();
    if (m_mover.joinable())
        m_mover.join();
    // Transports and engines answer what is under way while this still stands.
    m_followers.clear();
    m_places.clear();
    for (const Lost &lost : std::exchange(m_lost, {})) {
        lost.answer(fail(ErrorCode::Cancelled,
            message("session.ended", u"Cannot finish the request: Patchbay is being closed."_s)));
    }
}

Result<> WorkspaceWay::enter()
{
    auto place = find({});
    if (!place)
        return passOn(place);
    const bool isClient = !(*place)->engine;
    arrive(std::move(*place));
    if (isClient)
        m_mover = std::jthread([this](std::stop_token stop) { lookOut(stop); });
    return {};
}

Result<std::unique_ptr<WorkspaceWay::Place>> WorkspaceWay::find(std::stop_token stop)
{
    static constexpr Milliseconds pause{50};
    SystemClock clock;
    for (Milliseconds waited{0};; waited += pause) {
        auto lock = WorkspaceLock::take(m_options.directory);
        if (!lock)
            return passOn(lock);
        if (*lock)
            return becomeEngine(std::move(**lock));
        auto place = attach();
        // The holder may have the lock and not listen yet, or have let go of it in between.
        if (place || waited >= patience || !clock.sleep(pause, stop))
            return place;
    }
}

Result<std::unique_ptr<WorkspaceWay::Place>> WorkspaceWay::becomeEngine(WorkspaceLock lock)
{
    auto secrets = m_options.secrets();
    if (!secrets)
        return passOn(secrets);
    EngineOptions options;
    options.directory = m_options.directory;
    options.secrets = std::move(*secrets);
    options.name = m_options.name;
    auto engine = Engine::start(std::move(options), std::move(lock));
    if (!engine)
        return passOn(engine);
    auto place = std::make_unique<Place>();
    place->transport =
        std::make_unique<InProcessTransport>((*engine)->api(), (*engine)->changes(), m_options.caller);
    place->engine = std::move(*engine);
    return place;
}

Result<std::unique_ptr<WorkspaceWay::Place>> WorkspaceWay::attach()
{
    const auto address = readEngineAddress(m_options.directory);
    if (!address) {
        return fail(ErrorCode::Unavailable, message("session.noAddress",
                                                u"Cannot open the workspace %1: another program holds it and "
                                                u"does not say where it can be reached. Close "
                                                u"that program and try again."_s,
                                                {m_options.directory}));
    }
    auto transport = HttpTransport::open(u"http://127.0.0.1:%1"_s.arg(address->port), address->token);
    if (!transport)
        return passOn(transport);
    HttpRequest ping;
    ping.url = "/api/v1/ping";
    const auto promise = std::make_shared<std::promise<Result<HttpResponse>>>();
    auto answer = promise->get_future();
    (*transport)->send(ping, [promise](Result<HttpResponse> response) {
        promise->set_value(std::move(response));
    });
    if (const auto response = answer.get(); !response)
        return passOn(response);
    auto place = std::make_unique<Place>();
    place->token = address->token;
    place->transport = std::move(*transport);
    return place;
}

void WorkspaceWay::send(HttpRequest request, Answer answer)
{
    Transport *transport = nullptr;
    bool isClient = false;
    {
        const std::lock_guard lock(m_mutex);
        transport = m_places.back()->transport.get();
        isClient = !m_places.back()->engine;
    }
    // What changes something may have had its effect: only a question is asked again.
    if (!isClient || request.method != "GET") {
        transport->send(std::move(request), std::move(answer));
        return;
    }
    transport->send(request, [this, request, answer = std::move(answer)](Result<HttpResponse> response) {
        if (response || response.error().code != ErrorCode::Unavailable) {
            answer(std::move(response));
            return;
        }
        const std::lock_guard lock(m_mutex);
        m_lost.push_back({request, answer});
        m_lostSome.notify_one();
    });
}

std::unique_ptr<ChangeSubscription> WorkspaceWay::subscribe(std::uint64_t after, ChangeListener changed)
{
    auto follower = std::make_shared<Follower>();
    follower->listener = std::move(changed);
    const std::lock_guard lock(m_mutex);
    follower->subscription = m_places.back()->transport->subscribe(after, follower->listener);
    m_followers.push_back(follower);
    return std::make_unique<Subscription>(*this, std::move(follower));
}

void WorkspaceWay::end(const std::shared_ptr<Follower> &follower)
{
    std::unique_ptr<ChangeSubscription> subscription;
    {
        const std::lock_guard lock(m_mutex);
        m_followers.remove(follower);
        subscription = std::move(follower->subscription);
    }
    // Outside the lock: it waits for a listener that may be asking this way something.
    subscription.reset();
}

Engine *WorkspaceWay::engine() const
{
    const std::lock_guard lock(m_mutex);
    return m_places.back()->engine.get();
}

void WorkspaceWay::lookOut(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            m_lostSome.wait_for(lock, stop, lookout, [this] { return !m_lost.empty(); });
        }
        if (stop.stop_requested())
            return;
        move(stop);
        if (engine() != nullptr)
            return;
    }
}

void WorkspaceWay::move(std::stop_token stop)
{
    auto place = nextPlace(std::move(stop));
    if (place && !*place)
        return;
    if (!place)
        qCWarning(logEngine, "%ls", qUtf16Printable(place.error().message.text));
    else
        arrive(std::move(*place));

    std::list<Lost> lost;
    {
        const std::lock_guard lock(m_mutex);
        lost.swap(m_lost);
    }
    for (Lost &one : lost) {
        if (place)
            sendAgain(std::move(one));
        else
            one.answer(passOn(place));
    }
}

/// Nothing when the engine is where it was.
Result<std::unique_ptr<WorkspaceWay::Place>> WorkspaceWay::nextPlace(std::stop_token stop)
{
    const auto hasLost = [this] {
        const std::lock_guard lock(m_mutex);
        return !m_lost.empty();
    };
    if (hasLost())
        return find(std::move(stop));
    auto lock = WorkspaceLock::take(m_options.directory);
    if (lock && *lock)
        return becomeEngine(std::move(**lock));
    return hasNewEngine() ? attach() : std::unique_ptr<Place>();
}

/// Another client may have taken the lock: its engine has a token of its own.
bool WorkspaceWay::hasNewEngine() const
{
    const auto address = readEngineAddress(m_options.directory);
    const std::lock_guard lock(m_mutex);
    return address && !address->token.equals(m_places.back()->token);
}

void WorkspaceWay::sendAgain(Lost lost)
{
    Transport *transport = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        transport = m_places.back()->transport.get();
    }
    transport->send(std::move(lost.request), std::move(lost.answer));
}

void WorkspaceWay::arrive(std::unique_ptr<Place> place)
{
    static constexpr std::uint64_t longAgo = 1; // every engine answers this with "read everything again"
    std::vector<std::unique_ptr<ChangeSubscription>> old;
    const std::lock_guard lock(m_mutex);
    m_places.push_back(std::move(place));
    for (const auto &follower : m_followers) {
        old.push_back(std::move(follower->subscription));
        follower->subscription = m_places.back()->transport->subscribe(longAgo, follower->listener);
    }
}

} // namespace patchbay
