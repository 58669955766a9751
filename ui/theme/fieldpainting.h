// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace patchbay {

class Theme;

/// What one types and chooses in: line edits, combo boxes, spin boxes. The border of the one that has the
/// focus is the ring.
namespace fields {

void paintFrame(QPainter &painter, const QStyleOption &field, const Theme &theme);

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &box, const Theme &theme);
void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &box, const Theme &theme);
[[nodiscard]] QRect comboPart(const QStyleOptionComboBox &box, QStyle::SubControl part);

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &box, const Theme &theme);
[[nodiscard]] QRect spinPart(const QStyleOptionSpinBox &box, QStyle::SubControl part);

} // namespace fields

} // namespace patchbay
