// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace patchbay {

/// The panes of a page from its leading to its trailing edge: the parts of its splitters, else the page
/// itself.
[[nodiscard]] QList<QWidget *> panesOf(QWidget &page);

enum class PaneStep { Next, Previous };

/// Gives the focus to the pane after (or before) that which has it, and around.
void focusPane(const QList<QWidget *> &panes, PaneStep step);

} // namespace patchbay
