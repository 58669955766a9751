// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QString>

#include <variant>

namespace patchbay {

/// Of the head of a column that a list can be sorted by: the Qt::SortOrder that a first click means. A head
/// without it offers no sorting.
inline constexpr int FirstOrderRole = Qt::UserRole + 42;

/// By what a row is sorted: nothing (`–`, which stands last in either order), a number (counts, durations,
/// instants, how urgent a status is), or a text as people sort it.
using SortKey = std::variant<std::monostate, qint64, QString>;

/// Whether a row stands before another one. Texts as their readers' language sorts them, without regard to
/// case, and `run 9` before `run 10`.
class RowOrder
{
public:
    explicit RowOrder(Qt::SortOrder order);

    [[nodiscard]] bool operator()(const SortKey &first, const SortKey &second) const;

private:
    [[nodiscard]] int compare(const SortKey &first, const SortKey &second) const;

    Qt::SortOrder m_order;
    QCollator m_collator;
};

} // namespace patchbay
