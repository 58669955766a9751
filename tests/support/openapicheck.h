// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/connectors/jsonschema.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <mutex>

namespace patchbay {

/// Holds answers of the API against resources/openapi.json. Thread-safe.
class OpenApiCheck
{
public:
    OpenApiCheck();

    /// `GET /api/v1/plans/{plan}`, … of all operations, sorted.
    [[nodiscard]] QStringList operations() const;
    /// What is wrong with an answer: a status, a content type or a body that the description does not have
    /// for this operation. Empty when all is well. Requests of no operation must get 404 or 405.
    [[nodiscard]] QStringList faults(const HttpRequest &request, const HttpResponse &response);
    /// What is wrong with the body of a request that was accepted.
    [[nodiscard]] QStringList requestFaults(const HttpRequest &request);

private:
    /// The path of the description that a URL goes to; empty when there is none.
    [[nodiscard]] QString pathOf(const HttpRequest &request) const;
    [[nodiscard]] QStringList bodyFaults(const QString &schemaPointer, const QByteArray &body);

    json::Document m_document;
    std::mutex m_mutex;                  ///< Guards the schemas.
    QMap<QString, JsonSchema> m_schemas; ///< By their pointers.
};

} // namespace patchbay
