// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/changefeed.h"

#include <map>
#include <mutex>

namespace patchbay {

/// Changes that are told at once, one by one, on the thread that tells of them. Thread-safe.
class ImmediateChanges final : public ChangeSink, public ChangeSource
{
public:
    void changed(const QString &kind, const QString &id) override
    {
        std::map<int, ChangeListener> listeners;
        ChangeBatch batch;
        {
            const std::lock_guard lock(m_mutex);
            batch = {++m_sequence, {{m_sequence, kind, id}}, false};
            listeners = m_listeners;
        }
        for (const auto &[number, listener] : listeners)
            listener(batch);
    }

    [[nodiscard]] std::unique_ptr<ChangeSubscription> subscribe(
        std::uint64_t after, ChangeListener listener) override
    {
        const std::lock_guard lock(m_mutex);
        m_askedAfter = after;
        m_listeners.emplace(++m_last, std::move(listener));
        return std::make_unique<Subscription>(*this, m_last);
    }

    /// What the last subscriber asked for.
    [[nodiscard]] std::uint64_t askedAfter()
    {
        const std::lock_guard lock(m_mutex);
        return m_askedAfter;
    }

    [[nodiscard]] std::size_t subscribers()
    {
        const std::lock_guard lock(m_mutex);
        return m_listeners.size();
    }

private:
    class Subscription final : public ChangeSubscription
    {
    public:
        Subscription(ImmediateChanges &changes, int number)
            : m_changes(changes)
            , m_number(number)
        {}

        ~Subscription() override
        {
            const std::lock_guard lock(m_changes.m_mutex);
            m_changes.m_listeners.erase(m_number);
        }

    private:
        ImmediateChanges &m_changes;
        const int m_number;
    };

    std::mutex m_mutex; ///< Guards all below.
    std::uint64_t m_sequence = 0;
    std::uint64_t m_askedAfter = 0;
    std::map<int, ChangeListener> m_listeners;
    int m_last = 0;
};

} // namespace patchbay
