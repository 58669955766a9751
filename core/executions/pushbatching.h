// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/connectors/pushmapping.h"
#include "core/executions/recordchange.h"

#include <QList>
#include <QSet>

#include <map>

namespace patchbay {

/// Puts a push's changes together whose action takes many items in one call, as many as that allows. Changes
/// of a call come out one behind the other, each with its place; a change whose item cannot travel with
/// others is told of as invalid. All others pass as they come.
///
/// What is together has the same method, address and headers, and no two items with the same key. Where the
/// action has an idempotency header, the changes of a call have one key there, made of their own ones.
class PushBatching
{
public:
    /// The mapping must outlive this.
    explicit PushBatching(const PushMapping &mapping);

    /// Those that can go on.
    [[nodiscard]] QList<RecordChange> take(QList<RecordChange> changes);
    /// Those that wait for more.
    [[nodiscard]] QList<RecordChange> rest();

private:
    /// A call that has room.
    struct Call
    {
        QList<RecordChange> changes;
        QSet<QByteArray> itemKeys;
        qint64 bytes = 0;
    };

    [[nodiscard]] bool fits(const Call &call, const RecordChange &change, const ItemBatch &batch,
        const QByteArray &itemKey) const;
    [[nodiscard]] QList<RecordChange> closed(Call &call) const;
    [[nodiscard]] QByteArray idempotencyHeader(ChangeKind kind) const;

    const PushMapping &m_mapping;
    std::map<ChangeKind, Call> m_open;
};

} // namespace patchbay
