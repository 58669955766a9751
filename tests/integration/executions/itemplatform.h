// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "tests/support/scriptedserver.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace patchbay {

/// A request that would change something, as it arrived.
struct ArrivedWrite
{
    QByteArray line; ///< `PUT /items/1`
    QByteArray idempotencyKey;
    QByteArray body;

    bool operator==(const ArrivedWrite &) const = default;
};

/// A platform on loopback that keeps items: `GET /items?page&per_page` answers
/// `{"data":[{"id":1,"sku":"A",…}],"total_pages":n}`; `POST /items` makes one, `PUT` and `DELETE /items/{id}`
/// change it. Many at once: `POST /items/batch` makes those of `{"items":[…]}` and answers
/// `{"results":[{"sku":"A"}],"errors":[{"sku":"B","message":"…"}]}`, because it takes no item whose price is
/// below zero; `POST /items/batch/change` answers `{"results":[{"id":1}, {"message":"…"}]}` in their order;
/// `POST /items/batch/delete` takes `[{"id":1}]`, all or none, and answers 204. Thread-safe.
class ItemPlatform
{
public:
    /// What happens to a write instead: it is answered with `answer`, or, where that is empty, not at all.
    struct Trouble
    {
        enum class Effect { None, FirstItem, Done };

        QByteArray answer;
        Effect effect = Effect::None; ///< How much of what was asked the platform does nevertheless.
    };

    /// Asked before each write; the number counts writes from 1.
    using Interference = std::function<std::optional<Trouble>(int number, const ArrivedWrite &write)>;

    ItemPlatform();

    /// Items as raw JSON objects without their id; they get 1, 2, 3 …
    void show(const QList<QByteArray> &items);
    void interfere(Interference interference);
    [[nodiscard]] QByteArray address() const;
    /// `sku name price` of each, in the order of their ids.
    [[nodiscard]] QList<QByteArray> items() const;
    [[nodiscard]] QList<ArrivedWrite> writes() const;

    /// Until nobody is connected any more; false when that takes too long.
    [[nodiscard]] bool waitUntilIdle() const { return m_server.waitForNoConnection(); }

private:
    [[nodiscard]] std::optional<QByteArray> answer(const QByteArray &request);
    [[nodiscard]] std::optional<QByteArray> answerWrite(const ArrivedWrite &write);
    [[nodiscard]] QByteArray perform(const ArrivedWrite &write);
    [[nodiscard]] QByteArray performMany(const ArrivedWrite &write, qsizetype most);
    /// What one of many came to; nothing: it is refused.
    [[nodiscard]] bool performItem(const QByteArray &work, json::Value item);
    [[nodiscard]] QByteArray page(const QByteArray &target) const;

    mutable std::mutex m_mutex;           ///< Guards all below but the server.
    std::map<qint64, QByteArray> m_items; ///< Raw JSON objects without their id.
    qint64 m_nextId = 1;
    QList<ArrivedWrite> m_writes;
    Interference m_interference;
    ScriptedServer m_server; ///< Last: its threads use what is above.
};

} // namespace patchbay
