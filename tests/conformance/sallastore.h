// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network/httplistener.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <map>
#include <mutex>

namespace patchbay {

/// A Salla store on loopback that keeps to Salla's documentation (tests/data/providers/salla/README.md): its
/// lists are the documented examples over and over, each time with other ids; `page` counts from 1,
/// `per_page` is 15 and at most 60; only documented parameters are taken; each request needs the bearer
/// token; each answer tells the rate limit, in the time
/// of a VirtualClock. Thread-safe.
class SallaStore
{
public:
    SallaStore(QByteArray token, int copies);

    /// What `https://api.salla.dev/admin/v2` is replaced by.
    [[nodiscard]] QString baseUrl() const;

    /// The next request gets 429 with that many seconds in `Retry-After`.
    void limitNext(int seconds);

    /// The records of a list as they are served, in their order.
    [[nodiscard]] QJsonArray records(const QByteArray &path) const;
    /// `GET /products` of every request so far.
    [[nodiscard]] QStringList calls() const;

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    [[nodiscard]] HttpResponse page(const QJsonArray &records, const QByteArray &query) const;
    [[nodiscard]] HttpResponse stated(int status, QByteArray body) const;

    const QByteArray m_token;
    std::map<QByteArray, QJsonArray> m_lists; ///< By path; not changed any more.
    mutable std::mutex m_mutex;               ///< Guards the two below.
    QStringList m_calls;
    int m_retryAfter = 0;
    quint16 m_port = 0;
    HttpListener m_listener; ///< Last: its thread uses what is above.
};

} // namespace patchbay
