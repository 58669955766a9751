// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/executions/digest.h"
#include "core/model/plan.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <stop_token>

namespace patchbay {

/// A plan's change as comparisons merge it, without any body.
struct KeyedLine
{
    qint64 number = 0;
    ChangeKind kind = ChangeKind::Create;
    QByteArray key; ///< UTF-8; empty for an invalid record that has none.
    Digest outcome; ///< Equal outcomes have equal digests; equal JSON written another way has another one.

    bool operator==(const KeyedLine &) const = default;
};

/// The port to plans in the order of their keys. Thread-safe. The order costs a preview nothing: it is made
/// when a plan is first compared, and kept as long as the plan.
class PlanKeys
{
public:
    static constexpr int mostLines = 1'000; ///< That are read at once.

    virtual ~PlanKeys() = default;

    /// Makes the order if it is not there yet. The plan must not be building any more. `Cancelled` after a
    /// stop; what was made until then is kept, and a later call goes on from there.
    [[nodiscard]] virtual Result<> prepare(const PlanId &plan, std::stop_token stop) = 0;
    /// The streams that the plan has changes of, sorted.
    [[nodiscard]] virtual Result<QStringList> streams(const PlanId &plan) = 0;
    /// Lines of a stream by key (bytes), those of one key by number, behind the line `after` (0: from the
    /// first).
    [[nodiscard]] virtual Result<QList<KeyedLine>> page(
        const PlanId &plan, const QString &stream, qint64 after, int limit) = 0;
    /// The changes of these numbers, in that order, bodies and all. At most `mostLines`.
    [[nodiscard]] virtual Result<QList<Change>> changes(const PlanId &plan, const QList<qint64> &numbers) = 0;
};

} // namespace patchbay
