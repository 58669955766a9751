// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>

namespace patchbay {

/// Rows that are values only if each of them is: the list, or the first failure.
template<class T>
[[nodiscard]] Result<QList<T>> allOrFirstFailure(Result<QList<Result<T>>> rows)
{
    if (!rows)
        return passOn(rows);
    QList<T> values;
    values.reserve(rows->size());
    for (Result<T> &row : *rows) {
        if (!row)
            return passOn(row);
        values.append(std::move(*row));
    }
    return values;
}

} // namespace patchbay
