// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace patchbay {

/// The icon of that freedesktop name (Breeze's drawing, 16 px), drawn in one colour, so that it fits any
/// surface. Empty when the icon theme is not installed: what bears an icon bears a word too.
[[nodiscard]] QIcon symbol(const QString &name, const QColor &colour);

} // namespace patchbay
