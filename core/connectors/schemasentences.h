// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/connectors/fault.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace patchbay {

/// What a validator has to say against one place of a document, in its own words.
struct Complaint
{
    QString path; ///< JSON Pointer in the document.
    QString text;

    bool operator==(const Complaint &) const = default;
};

/// Puts a validator's complaints into sentences that name what was expected, what is there instead, and what
/// was probably meant. It reads the expectations in the schema itself.
class SchemaSentences
{
public:
    /// `document` is where `$ref` leads into, `schema` the place in it that stands for the whole checked
    /// text.
    SchemaSentences(QJsonObject document, QJsonValue schema);

    /// One fault for each thing that is wrong. Complaints that only repeat that something further inside is
    /// wrong are left out.
    [[nodiscard]] QList<Fault> faults(const QList<Complaint> &complaints, json::Value checked) const;

private:
    [[nodiscard]] QList<Fault> faultsOf(const Complaint &complaint, json::Value checked) const;
    [[nodiscard]] QList<Fault> unknownMembers(const QString &path, json::Value checked) const;
    [[nodiscard]] Fault boundFault(const Complaint &complaint, json::Value checked) const;
    /// Every schema that speaks about the place.
    [[nodiscard]] QList<QJsonObject> schemasFor(const QString &path, json::Value checked) const;
    /// The schema itself, or where its `$ref` leads, and the alternatives inside it.
    [[nodiscard]] QList<QJsonObject> unfolded(const QJsonValue &schema) const;
    [[nodiscard]] QJsonValue expectation(const QString &path, QStringView keyword, json::Value checked) const;

    QJsonObject m_document;
    QJsonValue m_schema;
};

} // namespace patchbay
