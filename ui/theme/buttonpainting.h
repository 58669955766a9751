// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;

namespace patchbay {

class Theme;

/// Push buttons, check boxes, radio buttons. A button that is its window's default is the filled one; a flat
/// one with words only is a link; a flat one with a picture is quiet.
namespace buttons {

/// A property of a filled button, true: what it does cannot be undone.
inline constexpr char losesProperty[] = "loses";

void paintGround(QPainter &painter, const QStyleOptionButton &button, const Theme &theme);
void paintLabel(QPainter &painter, const QStyleOptionButton &button, const Theme &theme);
void paintFocus(QPainter &painter, const QStyleOptionButton &button, const Theme &theme);
[[nodiscard]] QSize sizeOf(const QStyleOptionButton &button);

void paintCheckBox(QPainter &painter, const QStyleOption &box, const Theme &theme);
void paintRadioButton(QPainter &painter, const QStyleOption &button, const Theme &theme);

} // namespace buttons

} // namespace patchbay
