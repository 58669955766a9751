// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRect>
#include <QStyleOption>

class QPainter;
class QPen;

namespace patchbay {

class Theme;

/// The few shapes that all controls are drawn with.
namespace shapes {

[[nodiscard]] bool has(const QStyleOption &option, QStyle::State state);

/// The border stands on the middles of pixels, so that it is one pixel wide.
void paintBox(QPainter &painter, const QRect &place, const QColor &fill, const QPen &border, qreal radius);

/// The box of something that floats over the rest, with its shadow around it.
void paintFloating(QPainter &painter, const QRect &place, const Theme &theme);

/// The ring around what has the focus, just inside the place.
void paintRing(QPainter &painter, const QRect &place, const Theme &theme);

/// A small arrow without a shaft, in the middle of the place.
void paintChevron(QPainter &painter, const QRect &place, Qt::ArrowType towards, const QColor &colour);

/// The tick of a check box or of a chosen entry.
void paintTick(QPainter &painter, const QRect &place, const QColor &colour);

} // namespace shapes

} // namespace patchbay
