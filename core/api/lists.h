// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apicall.h"
#include "core/base/result.h"
#include "core/executions/pageanchors.h"
#include "core/model/filter.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace patchbay {

/// The bounds of the parameter `limit` of our own lists.
inline constexpr Query::Range pageLimit{50, 1, 500};

/// What a list is filtered by: the parameter `filter` in the filter language, and each of the list's words
/// as a parameter of its own (`?status=failed&kind=update,create`). Faults go to the query.
[[nodiscard]] Filter filterOf(Query &query, const QList<FilterWord> &words);

/// The answer that tells of anchors.
[[nodiscard]] HttpResponse anchorsAnswer(const PageAnchors &anchors);

/// The moment that a parameter names (`7d` ago, a date, a time). A fault goes to the query.
[[nodiscard]] Instant momentOf(Query &query, const QString &name, Instant now, Instant otherwise);

template<class Item>
struct KeyPage
{
    QList<Item> items;
    std::optional<QString> next; ///< The cursor of the next page; nothing at the end.
};

/// A filtered page of a list that storage gives by key only: reads on until enough items pass. After 5,000
/// that do not, the page is shorter than it might be, so that no request reads a whole log.
template<class Item>
struct KeyScan
{
    static constexpr int mostRead = 5'000;

    std::function<Result<QList<Item>>(const QString &cursor, int limit)> fetch;
    std::function<QString(const Item &)> keyOf;
    std::function<bool(const Item &)> passes;
    /// Whether nothing behind this item can pass.
    std::function<bool(const Item &)> isLast = [](const Item &) { return false; };

    [[nodiscard]] Result<KeyPage<Item>> page(QString cursor, int limit) const
    {
        KeyPage<Item> page;
        for (int read = 0; read < mostRead;) {
            const Result<QList<Item>> chunk = fetch(cursor, limit);
            if (!chunk)
                return passOn(chunk);
            for (const Item &item : *chunk) {
                cursor = keyOf(item);
                if (isLast(item))
                    return page;
                if (passes(item))
                    page.items.append(item);
                if (page.items.size() == limit) {
                    page.next = cursor;
                    return page;
                }
            }
            if (chunk->size() < limit)
                return page;
            read += int(chunk->size());
        }
        page.next = cursor;
        return page;
    }

    /// Where pages begin of those that pass, behind the cursor. Reads the whole list.
    [[nodiscard]] Result<PageAnchors> anchors(QString cursor) const
    {
        PageAnchors anchors;
        QString page = cursor;
        while (true) {
            const Result<QList<Item>> chunk = fetch(cursor, int(pageLimit.most));
            if (!chunk)
                return passOn(chunk);
            for (const Item &item : *chunk) {
                if (isLast(item))
                    return anchors;
                cursor = keyOf(item);
                if (!passes(item))
                    continue;
                if (anchors.total++ % PageAnchors::step == 0)
                    anchors.cursors.append(page);
                page = cursor;
            }
            if (chunk->size() < pageLimit.most)
                return anchors;
        }
    }
};

} // namespace patchbay
