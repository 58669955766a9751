// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/http.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/connectors/jsonpath.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace patchbay {

/// That an action takes several items in one call (seed 001: "batch multiple operations into single API
/// calls").
struct ItemBatchRule
{
    QString items;   ///< Where the array of them stands in the body, as members: `$.products`.
    int most = 100;  ///< Items a call.
    QString results; ///< JSONPath of an array in the answer, an element an item, in their order; empty: the
                     ///< call does all of them or none.
    QString error;   ///< JSONPath in such an element: an item failed where something stands that is not null,
                     ///< false or empty.

    bool operator==(const ItemBatchRule &) const = default;
};

/// One item on its way.
struct BatchItem
{
    QByteArray body; ///< Raw JSON.
    QByteArray key;  ///< Names the item's own change, the same whenever it is sent again.

    bool operator==(const BatchItem &) const = default;
};

/// One call of a batch.
struct BatchRequest
{
    HttpRequest request;
    qsizetype first = 0; ///< The place of its first item among all …
    qsizetype count = 0; ///< … and how many follow from there.
};

/// What came of an item.
struct ItemOutcome
{
    std::optional<QString> failure; ///< The provider's own words, not redacted; nothing when it is done.

    bool operator==(const ItemOutcome &) const = default;
};

/// Puts items into as few calls as their rule and the payload limit (10 MB, seed 001) allow, and takes the
/// answers apart again. Immutable, thread-safe.
class ItemBatch
{
public:
    static constexpr qsizetype mostBytes = 10 * 1024 * 1024;

    /// `InvalidInput` when a path of the rule is none.
    [[nodiscard]] static Result<ItemBatch> compile(const ItemBatchRule &rule);

    /// The calls, in the order of the items. `base`: the action's request without items, its body an object
    /// or empty. Where `idempotencyHeader` is not empty each call carries a key there that is made of its
    /// items': the same items make the same key, so that a call that is sent again is recognized.
    /// `InvalidInput` when an item is no JSON, or too large for any call.
    [[nodiscard]] Result<QList<BatchRequest>> requests(
        const HttpRequest &base, const QByteArray &idempotencyHeader, const QList<BatchItem> &items) const;

    /// What came of the items of a call that was answered well, in their order. `InvalidInput` when the
    /// answer does not have one result an item: then it is not known what became of any of them.
    [[nodiscard]] Result<QList<ItemOutcome>> outcomes(json::Value answer, qsizetype count) const;

private:
    ItemBatch() = default;

    [[nodiscard]] Result<HttpRequest> request(
        const HttpRequest &base, const QByteArray &idempotencyHeader, const QList<BatchItem> &items) const;

    ItemBatchRule m_rule;
    QString m_pointer; ///< Of the items in the body.
    std::optional<JsonPath> m_results;
    std::optional<JsonPath> m_error;
};

} // namespace patchbay
