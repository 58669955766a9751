// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace patchbay {

/// A provider's own description of its API (OpenAPI 3 or Swagger 2, as JSON), as far as a connector has to
/// agree with it.
class ApiDescription
{
public:
    explicit ApiDescription(QJsonObject document);

    /// Puts another value at a JSON Pointer; false when nothing stands there. For where a description is
    /// known to be wrong.
    [[nodiscard]] bool correct(const QString &pointer, const QJsonValue &value);

    /// What the description says that URLs begin with, without a slash at the end; empty when it says
    /// nothing.
    [[nodiscard]] QStringList servers() const;

    /// `GET /users/{id}` of a method and a path, whose segments may be places (`{id}`) or values. Empty when
    /// there is no such operation.
    [[nodiscard]] QString operationAt(const QString &method, const QString &path) const;

    /// Whether a query parameter of that name is declared (`created[gte]` by `created`).
    [[nodiscard]] bool hasQueryParameter(const QString &operation, const QString &name) const;
    /// Whether the request's body has a place for that: a JSON Pointer, or the name of a form field.
    [[nodiscard]] bool hasBodyMember(const QString &operation, const QString &pointer) const;
    /// Whether the good answer's schema has what a path of names, indices and `[*]` leads to.
    [[nodiscard]] bool hasAnswerMember(const QString &operation, const QString &jsonPath) const;

    /// The description of these paths alone, with all that they refer to.
    [[nodiscard]] QByteArray excerpt(const QStringList &operations) const;

private:
    [[nodiscard]] QJsonValue at(const QString &pointer) const;
    [[nodiscard]] QJsonValue resolved(const QJsonValue &value) const;
    [[nodiscard]] QJsonObject operationObject(const QString &operation) const;
    [[nodiscard]] QJsonObject answerSchema(const QString &operation) const;
    [[nodiscard]] QList<QJsonObject> parameters(const QString &operation) const;
    [[nodiscard]] bool leadsTo(const QJsonValue &schema, const QStringList &steps) const;
    void collectReferences(const QJsonValue &value, QSet<QString> &references) const;

    QJsonObject m_document;
};

} // namespace patchbay
