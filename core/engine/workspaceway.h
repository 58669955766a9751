// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/engine/session.h"
#include "core/engine/workspacelock.h"

#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>
#include <vector>

namespace patchbay {

class Engine;

/// A session's transport: hands everything to where the engine is now, and moves when that changes.
class WorkspaceWay final : public Transport
{
public:
    /// How often a client looks whether the workspace has become free, or another process its engine.
    static constexpr Milliseconds lookout{2'000};
    /// How long to wait for a holder that is just starting.
    static constexpr Milliseconds patience{5'000};

    explicit WorkspaceWay(SessionOptions options);
    ~WorkspaceWay() override;

    /// Finds the engine or becomes it. To be called once, before anything else.
    [[nodiscard]] Result<> enter();

    void send(HttpRequest request, Answer answer) override;
    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener changed) override;

    [[nodiscard]] Engine *engine() const;

private:
    /// One whereabouts of the engine. Kept until the end, because a thread of its transport may be the one
    /// that moves.
    struct Place
    {
        std::unique_ptr<Engine> engine; ///< Nothing when it is another process …
        Secret token;                   ///< … whose token this is.
        std::unique_ptr<Transport> transport;
    };

    /// A request that a vanished engine left unanswered.
    struct Lost
    {
        HttpRequest request;
        Answer answer;
    };
    struct Follower;
    class Subscription;

    [[nodiscard]] Result<std::unique_ptr<Place>> becomeEngine(WorkspaceLock lock);
    [[nodiscard]] Result<std::unique_ptr<Place>> find(std::stop_token stop);
    [[nodiscard]] Result<std::unique_ptr<Place>> attach();
    void sendAgain(Lost lost);
    void arrive(std::unique_ptr<Place> place);
    void lookOut(std::stop_token stop);
    void move(std::stop_token stop);
    [[nodiscard]] Result<std::unique_ptr<Place>> nextPlace(std::stop_token stop);
    [[nodiscard]] bool hasNewEngine() const;
    void end(const std::shared_ptr<Follower> &follower);

    const SessionOptions m_options;
    mutable std::mutex m_mutex; ///< Guards all below.
    std::condition_variable_any m_lostSome;
    std::vector<std::unique_ptr<Place>> m_places; ///< The last one is where the engine is.
    std::list<Lost> m_lost;
    std::list<std::shared_ptr<Follower>> m_followers;
    std::jthread m_mover; ///< Only while the engine is another process.
};

} // namespace patchbay
