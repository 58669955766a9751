// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/client/clientvalues.h"
#include "core/client/export.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

/// How the client's requests are put together.
namespace patchbay {

/// `/api/v1/` and the segments, each percent-encoded.
[[nodiscard]] QByteArray urlOf(const QStringList &segments);
/// `?name=value&…`, percent-encoded, without those that are empty; empty when all are.
[[nodiscard]] QByteArray queryOf(const QList<std::pair<QString, QString>> &parameters);
[[nodiscard]] QList<std::pair<QString, QString>> pageQuery(const QString &filter, const PageOrder &page);

[[nodiscard]] HttpRequest readRequest(const QByteArray &url);
/// With a JSON body, or none.
[[nodiscard]] HttpRequest writeRequest(
    const QByteArray &method, const QByteArray &url, const QByteArray &body = {});

/// What that address exports, its pieces by the parameter `cursorName`.
[[nodiscard]] Export exportOf(const QByteArray &url, const QList<std::pair<QString, QString>> &parameters,
    ExportFormat format, const QString &cursorName);

/// The body of the request that carries credentials: the one place where the client reveals them, to put them
/// on their way to the engine.
/// An object of the values by their names: to our own engine, which alone may know them.
void writeCredentials(json::Writer &writer, const SecretBundle &credentials);
[[nodiscard]] QByteArray credentialsBody(const SecretBundle &credentials);

} // namespace patchbay
