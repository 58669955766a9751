// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QList>
#include <QSet>

namespace patchbay {

/// As the anchors of the engine's lists go.
inline constexpr int listPageSize = 200;

/// The pages of a list that is too long to hold: those that were looked at last are kept, and each is asked
/// for once. `Place` tells them apart; `Page` is what came.
template<class Place, class Page>
class PageCache
{
public:
    /// Another list.
    void clear()
    {
        m_pages.clear();
        m_asked.clear();
    }

    void forget(const Place &place)
    {
        m_pages.remove(place);
        m_asked.remove(place);
    }

    /// What is known may have changed: it stays until it has come anew.
    void renew() { ++m_age; }

    void put(const Place &place, Page page)
    {
        m_asked.remove(place);
        m_pages.insert(place, new Known{std::move(page), m_age});
    }

    /// It could not be had: it may be asked for again.
    void miss(const Place &place) { m_asked.remove(place); }

    /// nullptr: it is not here.
    [[nodiscard]] Page *find(const Place &place) const
    {
        Known *const known = m_pages.object(place);
        return known ? &known->page : nullptr;
    }

    /// Whether somebody who looks at the page should ask for it: it is not here, or old, and nobody has
    /// asked. The one who is told so asks.
    [[nodiscard]] bool shouldAskFor(const Place &place)
    {
        const Known *const known = m_pages.object(place);
        if ((known && known->age == m_age) || m_asked.contains(place))
            return false;
        m_asked.insert(place);
        return true;
    }

private:
    static constexpr int pagesKept = 40;

    struct Known
    {
        Page page;
        int age = 0;
    };

    QCache<Place, Known> m_pages{pagesKept};
    QSet<Place> m_asked;
    int m_age = 0;
};

/// The item at that place of a list whose pages are kept by their numbers; nullptr: it is not here, and
/// `want` was told of its page if nobody has asked for that.
template<class Item, class Want>
[[nodiscard]] const Item *itemAt(PageCache<qint64, QList<Item>> &pages, qint64 place, Want want)
{
    const qint64 page = place / listPageSize;
    if (pages.shouldAskFor(page))
        want(page);
    const QList<Item> *const items = pages.find(page);
    const qsizetype within = place % listPageSize;
    return items && within < items->size() ? &items->at(within) : nullptr;
}

} // namespace patchbay
