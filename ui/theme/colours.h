// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace patchbay {

/// How the window looks. Nothing in `ui` outside this folder names a colour.
enum class Appearance { Light, Dark };

/// How far text and borders stand out: increased for people who need more than AA.
enum class Contrast { Usual, Increased };

/// Every colour of the window by its meaning. Each pair of text and surface keeps the contrast of WCAG AA
/// (4.5).
struct Colours
{
    // Surfaces.
    QColor s0; ///< Content, tables, fields, panels.
    QColor s1; ///< Navigation, status bar, code, group rows.
    QColor s2; ///< Tokens, tiles, selection without focus, hover.
    QColor s3; ///< The current entry of the navigation, the track of a bar.

    // Lines.
    QColor line;       ///< Between sections.
    QColor lineSoft;   ///< Between rows.
    QColor lineStrong; ///< Around fields, buttons, popups.

    // Text.
    QColor t1; ///< Primary.
    QColor t2; ///< Secondary, and words of a healthy state.
    QColor t3; ///< Labels, units, placeholders; never on s3.

    // What is chosen, what comes next.
    QColor accent;     ///< Links, focus, the current tab, what runs.
    QColor accentFill; ///< The primary button …
    QColor onFill;     ///< … and what is written on a filled one.
    QColor accent1;    ///< Chart areas, from light …
    QColor accent2;
    QColor accent3;   ///< … to strong.
    QColor selection; ///< The selection that has the focus.

    // States: the word's colour, its tint behind, and a fill for charts (never for text).
    QColor ok, okTint, okFill;
    QColor warn, warnTint, warnFill;
    QColor err, errTint, errFill;
    QColor muteFill;
    QColor markAdd; ///< Words that a change brings …
    QColor markDel; ///< … and that it takes away.

    // The environments, and nothing else.
    QColor production;
    QColor test;

    bool operator==(const Colours &) const = default;
};

/// With increased contrast, hairlines are as strong as borders, borders as strong as text, and quiet text as
/// strong as any.
[[nodiscard]] Colours coloursOf(Appearance appearance, Contrast contrast = Contrast::Usual);

} // namespace patchbay
