// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;
class QWidget;

namespace patchbay {

class AreaPage;

/// Gives the window the size and the place that it had when it was closed last, else the usual ones.
void restorePlacement(QWidget &window);
/// Gives the page's panes the widths that they had then, and its lists their order; so for pages within it.
void restorePage(const AreaPage &page);
/// Of the window and of those pages that it has made.
void saveLayout(const QMainWindow &window);

} // namespace patchbay
