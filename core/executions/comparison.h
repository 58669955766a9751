// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/comparison.h"

#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace patchbay {

/// Some lines of a comparison.
struct ComparisonPage
{
    QList<ComparedLine> lines;
    std::optional<QString> next; ///< Where the next page begins; nothing at the end.

    bool operator==(const ComparisonPage &) const = default;
};

/// A plan against something else. Read in pages, in an order that stays the same.
class Comparison
{
public:
    static constexpr int longestPage = 1'000;
    /// After so many lines that do not pass a filter a page ends, shorter than it might be.
    static constexpr int mostPassedOver = 50'000;

    virtual ~Comparison() = default;

    /// Lines behind `cursor` (empty: from the first). `InvalidInput` when it is none of this comparison.
    [[nodiscard]] virtual Result<ComparisonPage> page(
        const QString &cursor, const ComparisonFilter &filter, int limit, std::stop_token stop) = 0;
    /// Goes through all of it.
    [[nodiscard]] virtual Result<ComparisonSummary> summary(std::stop_token stop) = 0;
};

} // namespace patchbay
