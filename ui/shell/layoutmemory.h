// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;

namespace patchbay {

/// Gives the window the size, the place and the widths of panes that it had when it was closed.
void restoreLayout(QMainWindow &window);
void saveLayout(const QMainWindow &window);

} // namespace patchbay
