// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay {

/// The word that was probably meant: the nearest one by letters inserted, left out, replaced or swapped, when
/// no more than a third of them differ.
[[nodiscard]] std::optional<QString> nearestWord(QStringView written, const QStringList &known);

} // namespace patchbay
