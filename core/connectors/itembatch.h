// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/connectors/jsonpath.h"
#include "core/model/connector.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace patchbay {

/// The body that carries these items, each raw JSON. `InvalidInput` when the rule has no place for them.
[[nodiscard]] Result<QByteArray> batchBody(const ItemBatchRule &rule, const QByteArrayList &items);

/// What the answer to a call says of one of its items.
struct ItemOutcome
{
    enum class State {
        Done,
        Failed,
        Unsaid, ///< It says nothing of this one: it may be done or not.
    };

    State state = State::Done;
    QByteArray words; ///< The provider's own, why it failed: raw, not redacted.

    bool operator==(const ItemOutcome &) const = default;
};

/// Puts the items of several requests of an action into one call, and takes its answer apart again (seed 001:
/// "batch multiple operations into single API calls"). Immutable, thread-safe.
class ItemBatch
{
public:
    /// `InvalidInput` when a path of the rule is none.
    [[nodiscard]] static Result<ItemBatch> compile(const ItemBatchRule &rule);

    [[nodiscard]] const ItemBatchRule &rule() const { return m_rule; }

    /// The item that a call of one item carries, raw JSON.
    [[nodiscard]] Result<QByteArray> itemOf(const HttpRequest &request) const;
    /// What the item's result is found by; empty where that goes by the order. `InvalidInput` when the item
    /// has nothing there.
    [[nodiscard]] Result<QByteArray> keyOf(const QByteArray &item) const;

    /// The call that carries the items of all these calls of one item, which else are alike: the first one
    /// with another body.
    [[nodiscard]] Result<HttpRequest> joined(const QList<HttpRequest> &calls) const;

    /// What came of the items (raw JSON) of a call that was answered well, in their order.
    [[nodiscard]] Result<QList<ItemOutcome>> outcomes(json::Value answer, const QByteArrayList &items) const;

private:
    ItemBatch() = default;

    using Outcomes = QHash<QByteArray, ItemOutcome>;

    [[nodiscard]] Result<ItemOutcome> outcomeOf(json::Value result) const;
    [[nodiscard]] Result<QList<ItemOutcome>> byPlace(
        const std::vector<json::Value> &results, qsizetype count) const;
    [[nodiscard]] Result<Outcomes> byKey(
        const std::vector<json::Value> &results, const std::vector<json::Value> &errors) const;
    [[nodiscard]] Result<QByteArray> resultKeyOf(json::Value result) const;

    ItemBatchRule m_rule;
    std::optional<JsonPath> m_results;
    std::optional<JsonPath> m_errors;
    std::optional<JsonPath> m_error;
    std::optional<JsonPath> m_itemKey;
    QList<JsonPath> m_resultKey;
};

} // namespace patchbay
