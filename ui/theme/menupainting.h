// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;

namespace patchbay {

class Theme;

/// Menus, the menu bar, and lists that pop up under a field.
namespace menus {

void paintPanel(QPainter &painter, const QStyleOption &panel, const Theme &theme);
void paintItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme);
/// `given`: what Fusion would give it.
[[nodiscard]] QSize sizeOf(const QStyleOptionMenuItem &item, const QSize &given);

void paintBarItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme);
[[nodiscard]] QSize barItemSize(const QStyleOptionMenuItem &item);

} // namespace menus

} // namespace patchbay
