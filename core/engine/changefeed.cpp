// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/changefeed.h"

#include "core/base/instant.h"

#include <QSet>

#include <algorithm>

namespace patchbay {

struct ChangeFeed::Follower
{
    std::recursive_mutex
        calling;             ///< Held while the listener is called; recursive, so that it may end itself.
    ChangeListener listener; ///< Empty when it has ended. Guarded by `calling`.
    std::uint64_t told = 0;  ///< Guarded by the feed's mutex.
};

class ChangeFeed::Subscription final : public ChangeSubscription
{
public:
    explicit Subscription(std::shared_ptr<Follower> follower)
        : m_follower(std::move(follower))
    {}

    ~Subscription() override
    {
        const std::lock_guard lock(m_follower->calling);
        m_follower->listener = nullptr;
    }

private:
    std::shared_ptr<Follower> m_follower;
};

ChangeFeed::ChangeFeed(Clock &clock)
    : m_clock(clock)
    // Beginning at the time makes every sequence of an earlier engine an old one.
    , m_sequence(static_cast<std::uint64_t>(toMilliseconds(clock.now())) * 1000)
    , m_forgotten(m_sequence)
    , m_thread([this](std::stop_token stop) { deliver(stop); })
{}

ChangeFeed::~ChangeFeed() = default;

void ChangeFeed::changed(const QString &kind, const QString &id)
{
    const std::lock_guard lock(m_mutex);
    append(kind, id);
}

void ChangeFeed::settled(const QString &kind, const QString &id)
{
    const std::lock_guard lock(m_mutex);
    m_isUrgent = true;
    append(kind, id);
}

void ChangeFeed::append(const QString &kind, const QString &id)
{
    m_notices.push_back({++m_sequence, kind, id});
    if (m_notices.size() > remembered) {
        m_forgotten = m_notices.front().sequence;
        m_notices.pop_front();
    }
    m_hasNews = true;
    m_news.notify_one();
}

std::unique_ptr<ChangeSubscription> ChangeFeed::subscribe(std::uint64_t after, ChangeListener listener)
{
    auto follower = std::make_shared<Follower>();
    follower->listener = std::move(listener);
    const std::lock_guard lock(m_mutex);
    follower->told = after == 0 ? m_sequence : after;
    m_followers.push_back(follower);
    m_hasNews = true;
    m_news.notify_one();
    return std::make_unique<Subscription>(std::move(follower));
}

void ChangeFeed::deliver(std::stop_token stop)
{
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_news.wait(lock, stop, [this] { return m_hasNews; }))
                return;
            m_hasNews = false;
            m_isUrgent = false;
        }
        for (const auto &[follower, batch] : due()) {
            const std::lock_guard calling(follower->calling);
            if (follower->listener)
                follower->listener(batch);
        }
        if (!rest(stop))
            return;
    }
}

bool ChangeFeed::rest(std::stop_token stop)
{
    if (!m_clock.sleep(shortest, stop))
        return false;
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, stop, interval - shortest, [this] { return m_isUrgent; });
    return !stop.stop_requested();
}

std::vector<std::pair<std::shared_ptr<ChangeFeed::Follower>, ChangeBatch>> ChangeFeed::due()
{
    std::vector<std::pair<std::shared_ptr<Follower>, ChangeBatch>> found;
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_followers, [](const std::weak_ptr<Follower> &follower) { return follower.expired(); });
    for (const auto &candidate : m_followers) {
        const auto follower = candidate.lock();
        if (!follower || follower->told == m_sequence)
            continue;
        found.emplace_back(follower, batchAfter(follower->told));
        follower->told = m_sequence;
    }
    return found;
}

ChangeBatch ChangeFeed::batchAfter(std::uint64_t after) const
{
    if (after < m_forgotten || after > m_sequence)
        return {m_sequence, {}, true};
    ChangeBatch batch{m_sequence, {}, false};
    QSet<std::pair<QString, QString>> seen;
    for (auto notice = m_notices.rbegin(); notice != m_notices.rend() && notice->sequence > after; ++notice) {
        const std::pair name(notice->kind, notice->id);
        if (seen.contains(name))
            continue;
        seen.insert(name);
        batch.notices.append(*notice);
    }
    std::ranges::reverse(batch.notices);
    return batch;
}

} // namespace patchbay
