// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/connectors/connection.h"
#include "core/connectors/itembatch.h"
#include "core/connectors/mapping.h"
#include "core/connectors/requestrenderer.h"
#include "core/model/plan.h"

#include <QByteArray>
#include <QByteArrayList>

#include <map>
#include <optional>

namespace patchbay {

/// What a push makes of a source record: the key that it has at the platform, the fields that it shall have
/// there, and the request that brings it about. Compiled once for a stream; usable by one thread at a time.
class PushMapping
{
public:
    /// The stream has a push; it and the connection must outlive this. Fails when an expression does not
    /// compile.
    [[nodiscard]] static Result<PushMapping> make(const Stream &stream, const Connection &connection);

    /// Fails with `InvalidInput` where an expression does, or where a part of the key is none.
    [[nodiscard]] Result<QByteArray> keyOf(json::Value source) const;
    /// The fields that a create or an update shall give the record, as a JSON object. What the source lacks
    /// or has as null is null where an update can clear it (Parameter::isNullable); otherwise it is not
    /// written, and therefore not among them.
    [[nodiscard]] Result<QByteArray> wanted(ChangeKind kind, json::Value source) const;
    /// Those of the wanted fields that an update can change; an empty object where nothing is ever updated.
    [[nodiscard]] QByteArray changeable(json::Value wanted) const;
    /// What the platform has of those fields: null where it has nothing and should not.
    [[nodiscard]] static QByteArray present(json::Value changeable, json::Value target);

    /// The action that performs such a change; nullptr where the push declares none.
    [[nodiscard]] const Action *action(ChangeKind kind) const;
    /// How that action takes many changes in one call; nullptr where it does not.
    [[nodiscard]] const ItemBatch *batch(ChangeKind kind) const;

    struct Sides
    {
        json::Value wanted; ///< Missing for a delete.
        json::Value source; ///< Likewise.
        json::Value target; ///< Missing for a create.
    };

    /// The request of a change whose kind has an action, without credentials.
    [[nodiscard]] Result<HttpRequest> request(ChangeKind kind, const Sides &sides) const;

private:
    struct Use
    {
        const Action *action = nullptr;
        std::optional<Mapping> parameters;
        std::optional<ItemBatch> batch;
    };

    explicit PushMapping(const Connection &connection);
    [[nodiscard]] Result<> compileUse(ChangeKind kind, const std::optional<Push::Use> &use);

    const Connection &m_connection;
    RequestRenderer m_renderer;
    qsizetype m_keyParts = 0;
    std::optional<Mapping> m_key; ///< Of an object with the parts of the key as its members.
    std::optional<Mapping> m_fields;
    QByteArrayList m_clearable; ///< The fields that an update can clear.
    std::map<ChangeKind, Use> m_uses;
};

/// `{"key":[expression, …]}` as a mapping of numbered members, so that a list of expressions can be compiled
/// and checked like any other.
[[nodiscard]] QByteArray keyMapping(const QList<QByteArray> &expressions);

} // namespace patchbay
