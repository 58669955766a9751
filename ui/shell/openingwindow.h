// SPDX-FileCopyrightText: 2026 The Patchbay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace patchbay {

class Theme;

/// Stands where the window will be while the workspace takes long to open, and says so.
class OpeningWindow final : public QWidget
{
    Q_OBJECT

public:
    /// The theme must outlive it.
    explicit OpeningWindow(const Theme &theme);
};

} // namespace patchbay
