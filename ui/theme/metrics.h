// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Every size of the window, in device-independent pixels, on a grid of 4.
namespace patchbay::metrics {

// Distances.
inline constexpr int tight = 4;    ///< Icon and word in tight rows.
inline constexpr int word = 6;     ///< Glyph and word.
inline constexpr int control = 8;  ///< Between controls; inside a cell.
inline constexpr int section = 12; ///< Above and below a section.
inline constexpr int edge = 16;    ///< Edge of a page or a panel.
inline constexpr int group = 24;   ///< Between groups.
inline constexpr int wizardEdge = 32;

// Radii.
inline constexpr int barRadius = 2;
inline constexpr int chipRadius = 3;
inline constexpr int controlRadius = 4;
inline constexpr int popupRadius = 6;

// Heights.
inline constexpr int bandHeight = 3;
inline constexpr int headHeight = 48;
inline constexpr int filterRowHeight = 44;
inline constexpr int columnHeadHeight = 28;
inline constexpr int recordRow = 28;
inline constexpr int objectRow = 32;
inline constexpr int navigationRow = 28;
inline constexpr int controlHeight = 28;
inline constexpr int smallControlHeight = 24;
inline constexpr int statusBarHeight = 24;
inline constexpr int chipHeight = 20;

// Widths.
inline constexpr int navigationWidth = 204;
inline constexpr int foldedNavigation = 45; ///< Symbols only, with the hairline.
inline constexpr int panelWidth = 400;
inline constexpr int panelLeast = 320;
inline constexpr int sideListWidth = 180;
inline constexpr int labelWidth = 112;
inline constexpr int formLabelWidth = 152; ///< Labels of a form that has a page of its own.
inline constexpr int formWidth = 584;
inline constexpr int stepsWidth = 228;
inline constexpr int guideWidth = 320;

// Pictures.
inline constexpr int glyph = 14;
inline constexpr int icon = 16;
inline constexpr int tile = 20;

} // namespace patchbay::metrics
