// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/model/changefeed.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace patchbay {

/// The one stream of changes of an engine. What is told is coalesced (the same thing changing often is one
/// notice) and handed out at most ten times a second, on the feed's own thread; what settled does not wait
/// for that. The last 4,096 notices are remembered; who asks for older ones, or for those of an earlier
/// engine, is told to read everything again.
class ChangeFeed final : public ChangeSink, public ChangeSource
{
public:
    static constexpr std::size_t remembered = 4096;
    static constexpr Milliseconds interval{100};
    static constexpr Milliseconds shortest{10}; ///< Between two deliveries of what settled.

    explicit ChangeFeed(Clock &clock);
    /// Subscriptions may outlive the feed; they are told nothing more.
    ~ChangeFeed() override;

    void changed(const QString &kind, const QString &id) override;
    void settled(const QString &kind, const QString &id) override;
    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener listener) override;

private:
    struct Follower;
    class Subscription;

    void deliver(std::stop_token stop);
    /// With the mutex held.
    void append(const QString &kind, const QString &id);
    /// Until the next delivery; false: it is to stop.
    [[nodiscard]] bool rest(std::stop_token stop);
    [[nodiscard]] ChangeBatch batchAfter(std::uint64_t after) const;
    /// Those with something to be told, each with its batch; marks them as told.
    [[nodiscard]] std::vector<std::pair<std::shared_ptr<Follower>, ChangeBatch>> due();

    Clock &m_clock;
    std::mutex m_mutex; ///< Guards all below.
    std::condition_variable_any m_news;
    bool m_hasNews = false;
    bool m_isUrgent = false;
    std::uint64_t m_sequence;  ///< Of the newest notice.
    std::uint64_t m_forgotten; ///< The newest one that is not remembered.
    std::deque<ChangeNotice> m_notices;
    std::vector<std::weak_ptr<Follower>> m_followers;
    std::jthread m_thread; ///< Last: it uses the others.
};

} // namespace patchbay
