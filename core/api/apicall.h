// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/model/caller.h"
#include "core/model/fields.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <stop_token>

namespace patchbay {

/// The parameters after the `?` of a URL, taken one by one, with every fault remembered (see Fields).
class Query
{
public:
    /// A whole number's bounds, and what it is when it is not given.
    struct Range
    {
        qint64 otherwise = 0;
        qint64 least = 0;
        qint64 most = std::numeric_limits<qint64>::max();
    };

    Query() = default;
    /// Of a path with query, percent-encoded; `+` is a space.
    explicit Query(const QByteArray &url);

    /// Empty when it is not given; the last one where it is given twice.
    [[nodiscard]] QString text(const QString &name);
    [[nodiscard]] qint64 integer(const QString &name, Range range);
    void fault(const QString &name, const FieldFault &fault);
    /// Makes every parameter a fault that nobody asked for up to now.
    void refuseOthers();
    /// `InvalidInput` naming the faults, when there are any.
    [[nodiscard]] Result<> verdict() const;

    [[nodiscard]] const FieldFaults &faults() const { return m_faults; }

private:
    QMap<QString, QString> m_parameters;
    QStringList m_asked;
    FieldFaults m_faults;
};

/// One request on its way through a route.
struct ApiCall
{
    HttpRequest request;
    Caller caller;
    QMap<QString, QString> path; ///< What stands in the places of the route's path, decoded.
    Query query;
    std::stop_token stop; ///< Requested when the engine goes away.

    /// What stands in that place of the path.
    [[nodiscard]] QString at(const QString &place) const { return path.value(place); }
};

/// The body of a request, when it must be a JSON object. No body is an empty object. At most 4 MB and 64
/// levels deep. `InvalidInput` with the key `request.json` when it is no JSON.
[[nodiscard]] Result<json::Document> bodyOf(const HttpRequest &request);

} // namespace patchbay
