// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace patchbay {

/// The small drawings that stand before a status word: never a colour alone, never a shape that two meanings
/// share within one list. Filled asks for a look; outlined is fine or idle.
enum class Glyph {
    None,
    RingCheck,
    RingBars,
    RingDashed,
    RingBroken,
    Ring,
    OctagonCross,
    Triangle,
    Arc,
    Clock,
    SquarePlus,
    SquareTilde,
    SquareMinus,
    SquareLines,
    Shield,
    PadlockOpen,
    PadlockClosed,
};

/// Paints the glyph into the rectangle (14 px as drawn; any size). `inside` is what shows through filled
/// ones.
void paintGlyph(
    QPainter &painter, Glyph glyph, const QRectF &place, const QColor &colour, const QColor &inside);

} // namespace patchbay
