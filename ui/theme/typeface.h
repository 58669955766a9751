// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace patchbay {

/// What a text is; its size and weight follow from that.
enum class TextRole {
    Figure,   ///< 20 px, semibold: an overview's sentence, large figures.
    Sentence, ///< 17 px, semibold: the sentence of a page or panel.
    Title,    ///< 15 px, semibold: page and panel titles.
    Body,     ///< 13 px: rows, forms.
    Strong,   ///< 13 px, medium: buttons, names, what is in error.
    Section,  ///< 12 px, semibold: heads of sections.
    Meta,     ///< 12 px: logs, hints, facts beside a name.
    Small,    ///< 11 px: axes, status bar.
    Caption,  ///< 11 px, semibold: the environment under the workspace's name.
    Code,     ///< 12 px, monospaced: ids, keys, URLs, payloads.
};

/// Inter and JetBrains Mono where they are installed, else what the platform names for its windows and for
/// fixed widths. Sizes are pixels, so that the grid holds; the screen's scale multiplies them.
///
/// In Arabic each is a pixel larger but for what is technical, and lines are two pixels higher.
[[nodiscard]] QFont fontOf(TextRole role);

/// How high a line of it is, in pixels.
[[nodiscard]] int lineHeightOf(TextRole role);

/// How far below the upper edge of its line it stands: in the middle of the line, but nowhere so low that
/// letters reach below it.
[[nodiscard]] int baselineOf(TextRole role);

} // namespace patchbay
