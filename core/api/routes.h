// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apicall.h"
#include "core/base/http.h"
#include "core/base/result.h"
#include "core/model/caller.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace patchbay {

/// Takes the answer; called exactly once, from any thread.
using Reply = std::function<void(HttpResponse)>;

/// Who may use a route.
enum class Access {
    Open,     ///< Everybody, without a token.
    Viewer,   ///< Whoever may read.
    Operator, ///< Runs, pauses, applies.
    Admin,    ///< Installs, connects, removes.
};

/// How often one credential may use a route over HTTP (seed 000).
enum class RateGroup {
    None,
    Execution,  ///< 60 a minute per integration.
    Batch,      ///< 10 a minute.
    ConfigRead, ///< 100 a minute.
};

/// On which threads a route works.
enum class Lane {
    Quick, ///< Reads and writes our own storage only.
    Slow,  ///< May wait for a platform or for the keychain.
};

/// A method and a path of the API, and what answers there.
struct Route
{
    using Handler = std::function<void(const ApiCall &, Reply)>;

    QByteArray method;
    QString path; ///< As in the OpenAPI description: `/api/v1/plans/{plan}`.
    Access access = Access::Viewer;
    RateGroup rate = RateGroup::None;
    Lane lane = Lane::Quick;
    Handler handler;
};

/// A handler that has its answer when it returns: an error becomes the API's error envelope.
[[nodiscard]] Route::Handler answering(std::function<Result<HttpResponse>(const ApiCall &)> answer);

/// A route, and what stands in the places of its path.
struct RouteMatch
{
    const Route *route = nullptr;
    QMap<QString, QString> path;
};

/// All routes of an API. Immutable after it was built, thread-safe.
class RouteTable
{
public:
    explicit RouteTable(QList<Route> routes);

    [[nodiscard]] const QList<Route> &routes() const { return m_routes; }

    /// The route of a request; a fixed word in a path goes before a place.
    [[nodiscard]] std::optional<RouteMatch> match(const QByteArray &method, const QByteArray &url) const;
    /// The methods that the path of this URL has, for 405; empty when no route has the path.
    [[nodiscard]] QList<QByteArray> methodsOf(const QByteArray &url) const;

private:
    QList<Route> m_routes;
    QList<QStringList> m_segments; ///< Of the path of the route at the same index.
};

} // namespace patchbay
