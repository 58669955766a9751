// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/client.h"
#include "ui/widgets/pagecache.h"

#include <QObject>
#include <QSet>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace patchbay {

/// Reads a list that is too long to hold: counts it, which tells where its pages begin, and reads those that
/// are wanted. Belongs to a presenter; what is asked for one list is dropped when another one begins.
template<class Item>
class LongListReader
{
public:
    /// What is asked, of the list as it is at that time.
    struct Calls
    {
        std::function<ClientCall<ListAnchors>()> anchors;
        std::function<ClientCall<Page<Item>>(const PageOrder &)> page;
    };

    /// Who hears what came.
    struct Listener
    {
        std::function<void(qint64 rows)> counted;
        /// Of a page as much as is here; it is told again when more comes.
        std::function<void(qint64 page, const QList<Item> &items)> pageRead;
        std::function<void(qint64 page)> pageMissed;
        std::function<void(const Error &error)> failed;
    };

    /// The client must outlive the reader; `owner` is what it is a member of.
    LongListReader(const Client &client, QObject &owner, Calls calls, Listener listener)
        : m_client(client)
        , m_owner(owner)
        , m_calls(std::move(calls))
        , m_listener(std::move(listener))
    {}

    /// Another list.
    void begin()
    {
        ++m_generation;
        m_anchors.reset();
        m_waiting.clear();
        m_isCountWanted = false;
    }

    /// With a filter that takes the engine a while, so that one list is counted at a time, however fast they
    /// follow each other.
    void count()
    {
        m_isCountWanted = true;
        if (std::exchange(m_isCounting, true))
            return;
        m_client.ask(&m_owner, m_calls.anchors(),
            [this, generation = m_generation](const Result<ListAnchors> &anchors) {
                m_isCounting = false;
                if (generation == m_generation)
                    takeAnchors(anchors);
                else if (m_isCountWanted)
                    count();
            });
    }

    /// Waits for the count, except with the first page.
    void read(qint64 page)
    {
        if (m_anchors || page == 0)
            return readOn(page, {}, m_anchors ? m_anchors->cursors.value(page) : QString());
        m_waiting.insert(page);
        count();
    }

    /// The rest of a page. Where few items pass the filter, the engine gives one in pieces.
    void readOn(qint64 page, const QList<Item> &soFar, const QString &cursor)
    {
        const int wanted = int(listPageSize - soFar.size());
        m_client.ask(&m_owner, m_calls.page({cursor, wanted}),
            [this, page, soFar, generation = m_generation](const Result<Page<Item>> &piece) {
                if (generation == m_generation)
                    takePiece(page, soFar, piece);
            });
    }

    [[nodiscard]] bool isCounted() const { return m_anchors.has_value(); }

private:
    void takeAnchors(const Result<ListAnchors> &anchors)
    {
        m_isCountWanted = false;
        const QSet<qint64> waiting = std::exchange(m_waiting, {});
        if (!anchors) {
            m_listener.failed(anchors.error());
            for (const qint64 page : waiting)
                m_listener.pageMissed(page);
            return;
        }
        m_anchors = *anchors;
        m_listener.counted(anchors->total);
        for (const qint64 page : waiting)
            read(page);
    }

    void takePiece(qint64 page, const QList<Item> &soFar, const Result<Page<Item>> &piece)
    {
        if (!piece) {
            m_listener.failed(piece.error());
            m_listener.pageMissed(page);
            return;
        }
        const QList<Item> items = soFar + piece->items;
        m_listener.pageRead(page, items);
        if (items.size() >= sizeOf(page))
            return;
        if (piece->next)
            readOn(page, items, *piece->next);
        else if (m_anchors) // it has become shorter since it was counted
            m_listener.counted(m_anchors->total = page * listPageSize + items.size());
    }

    /// As far as that is known.
    [[nodiscard]] qint64 sizeOf(qint64 page) const
    {
        return m_anchors ? std::clamp<qint64>(m_anchors->total - page * listPageSize, 0, listPageSize)
                         : listPageSize;
    }

    const Client &m_client;
    QObject &m_owner;
    Calls m_calls;
    Listener m_listener;
    std::optional<ListAnchors> m_anchors; ///< Of the list, once it is counted.
    QSet<qint64> m_waiting;               ///< Pages that are asked for when it is counted.
    bool m_isCountWanted = false;
    bool m_isCounting = false; ///< This list or an earlier one.
    int m_generation = 0;      ///< Of the list.
};

} // namespace patchbay
