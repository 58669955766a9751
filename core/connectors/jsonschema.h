// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/connectors/fault.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace patchbay {

/// A JSON Schema (draft-07), ready to check documents. Thread-safe.
///
/// It knows beyond plain draft-07: `pattern` is RE2, searched in the text as draft-07 says (std::regex
/// crashes on long texts); `format` is checked for `date-time` only; `x-pattern` says in words what a
/// `pattern` wants. A `$ref` leads to a place in the same document (`#/definitions/…`,
/// `#/components/schemas/…`). `patternProperties` and `propertyNames` are refused.
class JsonSchema
{
public:
    /// The schema that stands at `pointer` in a document; at its top when the pointer is empty. Fails with
    /// `InvalidInput` when there is none, or it is no schema.
    [[nodiscard]] static Result<JsonSchema> compile(const QByteArray &document, const QString &pointer = {});

    /// Everything that is wrong with the document, in its order; empty when it is valid.
    [[nodiscard]] QList<Fault> validate(const QByteArray &document) const;
    [[nodiscard]] QList<Fault> validate(const json::Document &document) const;

private:
    struct Compiled;
    explicit JsonSchema(std::shared_ptr<const Compiled> compiled);

    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace patchbay
