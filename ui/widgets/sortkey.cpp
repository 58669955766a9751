// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sortkey.h"

#include <QLocale>

namespace patchbay {

RowOrder::RowOrder(Qt::SortOrder order)
    : m_order(order)
    , m_collator(
          QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale()) // C knows bytes only
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

bool RowOrder::operator()(const SortKey &first, const SortKey &second) const
{
    const bool hasBoth = first.index() == second.index() && first.index() != 0;
    if (!hasBoth)
        return first.index() != 0 && second.index() == 0;
    const int compared = compare(first, second);
    return m_order == Qt::AscendingOrder ? compared < 0 : compared > 0;
}

int RowOrder::compare(const SortKey &first, const SortKey &second) const
{
    const auto *const number = std::get_if<qint64>(&first);
    if (!number)
        return m_collator.compare(std::get<QString>(first), std::get<QString>(second));
    const qint64 other = std::get<qint64>(second);
    return *number < other ? -1 : int(*number > other);
}

} // namespace patchbay
