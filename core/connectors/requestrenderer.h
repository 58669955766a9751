// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/connectors/connection.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace patchbay {

/// Values for an action's parameters by their names, each as raw JSON text.
using ParameterValues = QMap<QString, QByteArray>;

/// A value that goes into a request although the action declares no parameter for it: a page's number, a
/// cursor.
struct PlacedValue
{
    QString name;
    Parameter::In in = Parameter::In::Query;
    QString at;       ///< In a JSON body: JSON Pointer of the place; empty: the top level.
    QByteArray value; ///< Raw JSON.

    bool operator==(const PlacedValue &) const = default;
};

/// Makes requests from a connector's actions, without credentials (the Authenticator adds them).
///
/// - Path parameters are percent-encoded, slashes too. An empty one, and one that has `.` or `..` between its
///   slashes, is `InvalidInput`: it would name another resource.
/// - A query or form array repeats its name for each element; an object becomes `name[member]=value`.
/// - A credential in the path (Auth::Location::Path) stays open: the place `keyPlace`.
/// - Values must have the type that the parameter declares. null counts as not given.
/// - Of an action that takes many items the request is the call with one: the body parameters make the item.
/// - A header line that could hold a second one (CR, LF, NUL) is `InvalidInput`.
class RequestRenderer
{
public:
    /// The connection must outlive the renderer.
    explicit RequestRenderer(const Connection &connection);

    /// The whole request. `extra` replaces a declared parameter of the same name and place.
    [[nodiscard]] Result<HttpRequest> render(
        const Action &action, const ParameterValues &values, const QList<PlacedValue> &extra = {}) const;

    /// Fills the templates in strings of a stream's or a test's parameters with the settings. A string of a
    /// single place becomes a number or boolean where the parameter is one; where the setting is empty it is
    /// left out. `places` has values of places that are no settings: a page's offset.
    [[nodiscard]] Result<ParameterValues> filled(const Action &action,
        const QMap<QString, QByteArray> &templates, const QMap<QString, QString> &places = {}) const;

    /// The base URL of the connection's environment, filled, without a slash at the end.
    [[nodiscard]] Result<QByteArray> baseUrl() const;

private:
    [[nodiscard]] Result<QByteArray> url(const Action &action, const QMap<QString, QByteArray> &path) const;

    const Connection &m_connection;
};

} // namespace patchbay
