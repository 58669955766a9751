// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedserver.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace patchbay {

/// A platform on loopback that lists records page by page: `GET /<list>?page=1&per_page=2` answers
/// `{"data":[…],"total_pages":n}`. With `since=` it answers with the records of the list `<list>-changes`.
/// Thread-safe.
class ListingServer
{
public:
    ListingServer();

    /// The records, as raw JSON objects, that a list has from now on.
    void show(const QByteArray &list, const QList<QByteArray> &records);
    /// Asked before each answer with the path and query; what is not empty is the whole answer instead.
    void interfere(std::function<QByteArray(const QByteArray &target)> interference);

    /// From now on answers carry an ETag made of their body, and If-None-Match is answered with 304 where it
    /// is still that. `headers` are lines that every answer has besides.
    void giveEtags(const QByteArray &headers = {});

    [[nodiscard]] QByteArray address() const;
    /// The request lines so far: `GET /products?page=1 HTTP/1.1`.
    [[nodiscard]] QList<QByteArray> requestLines() const;

private:
    [[nodiscard]] QByteArray answer(const QByteArray &request);
    [[nodiscard]] QByteArray page(const QByteArray &target);

    std::mutex m_mutex; ///< Guards the three below.
    std::map<QByteArray, QList<QByteArray>> m_lists;
    std::function<QByteArray(const QByteArray &)> m_interference;
    std::optional<QByteArray> m_etagHeaders; ///< Nothing: without ETags.
    ScriptedServer m_server;                 ///< Last: its threads use what is above.
};

} // namespace patchbay
