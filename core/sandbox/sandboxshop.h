// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/secret.h"
#include "core/sandbox/shopdata.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrlQuery>

#include <mutex>
#include <optional>

namespace patchbay::sandbox {

/// What may be made to go wrong, to see how it is shown.
enum class Fault {
    RateLimited,    ///< 429 with `Retry-After: 1`.
    ServerError,    ///< 503.
    Unauthorized,   ///< 401, as if the token had been revoked.
    Html,           ///< A proxy's error page with status 200.
    Malformed,      ///< JSON that breaks off.
    RepeatedCursor, ///< A list of stock that never ends.
};

[[nodiscard]] QString faultName(Fault fault);
[[nodiscard]] std::optional<Fault> faultFromName(QStringView name);

/// The next `times` calls whose path begins with `path` go wrong that way.
struct PlannedFault
{
    Fault fault = Fault::ServerError;
    QByteArray path;
    int times = 1;
};

/// A shop platform to play with: real HTTP, real paging, real refusals, play money. It answers on a listener
/// of the engine's own, so that the first run works offline and a connector can be tried without a provider.
///
/// Under `root` (`/shop/v1`), with `Authorization: Bearer <token>`:
/// `GET /me`; `GET /products?page&per_page` (totals); `GET /inventory?limit&cursor` (cursor in the body);
/// `GET /orders?updated_since&page&per_page` (next URL in the body); `POST /products`, `PUT` and
/// `DELETE /products/{id}`, `PUT /inventory/{sku}/{branch}`. A repeated `POST` with the same
/// `Idempotency-Key` is answered as the first time. Thread-safe.
class SandboxShop
{
public:
    SandboxShop(std::uint64_t seed, Secret token, QByteArray root = "/shop/v1");

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

    /// One day passes in the shop.
    void advance();
    [[nodiscard]] int day() const;
    void breakNext(const PlannedFault &fault);
    /// Those that are still to come.
    [[nodiscard]] QList<PlannedFault> faults() const;
    void repair();
    /// How many requests arrived that change something. For who wants to prove that none did.
    [[nodiscard]] qint64 writesSeen() const;
    /// The requests that changed something, in their order: another shop of the same seed that answers them
    /// becomes what this one is.
    [[nodiscard]] QList<HttpRequest> writesTaken() const;

private:
    [[nodiscard]] std::optional<Fault> takeFault(const QByteArray &path);
    [[nodiscard]] HttpResponse route(
        const HttpRequest &request, const QByteArray &path, const QUrlQuery &query, bool cursorRepeats);
    [[nodiscard]] HttpResponse write(const HttpRequest &request, const QByteArray &path);
    [[nodiscard]] HttpResponse perform(const HttpRequest &request, const QByteArray &path);

    const Secret m_token;
    const QByteArray m_root;
    mutable std::mutex m_mutex; ///< Guards all below.
    ShopData m_data;
    QList<PlannedFault> m_faults;
    qint64 m_writesSeen = 0;
    QList<HttpRequest> m_writesTaken;
    QHash<QByteArray, HttpResponse> m_answered; ///< Creates, by their idempotency key.
};

} // namespace patchbay::sandbox
