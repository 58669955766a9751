// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/executions/plankeys.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay {

/// Where a merge of two plans stands: `2.1041.998` as text. Plans do not change, so it holds as long as they
/// do.
struct MergePosition
{
    qsizetype stream = 0; ///< The place of the stream among those of both plans, sorted.
    qint64 first = 0;     ///< The number of the first plan's line that was given last; 0: none of the stream.
    qint64 second = 0;    ///< The same of the second plan.

    bool operator==(const MergePosition &) const = default;

    [[nodiscard]] QString toString() const;
    /// `InvalidInput` when the text is none; empty is the beginning.
    [[nodiscard]] static Result<MergePosition> parse(QStringView text);
};

/// The lines of one record. Where a plan has several of one key (invalid records), they pair up in order.
struct LinePair
{
    QString stream;
    std::optional<KeyedLine> first;
    std::optional<KeyedLine> second;
    MergePosition position; ///< Behind this pair.
};

/// Merges two plans by stream and key. It holds a page of each side, whatever the size of the plans.
class PlanMerge
{
public:
    /// Both must be prepared. What is referred to must outlive the merge.
    PlanMerge(PlanKeys &keys, PlanId first, PlanId second, const MergePosition &from);

    /// The next pair; nothing at the end.
    [[nodiscard]] Result<std::optional<LinePair>> next();

private:
    struct Side
    {
        PlanId plan;
        qint64 after = 0; ///< The number of the line that was given last.
        QList<KeyedLine> lines;
        qsizetype place = 0; ///< In `lines`, of the next one.
        bool isRead = false; ///< No more lines of the stream follow those in `lines`.

        [[nodiscard]] const KeyedLine *head() const { return place < lines.size() ? &lines[place] : nullptr; }

        [[nodiscard]] KeyedLine take();
    };

    [[nodiscard]] Result<> findStreams();
    [[nodiscard]] Result<> fill(Side &side);
    [[nodiscard]] LinePair pair();

    PlanKeys &m_keys;
    Side m_first;
    Side m_second;
    qsizetype m_stream;
    std::optional<QStringList> m_streams;
};

} // namespace patchbay
